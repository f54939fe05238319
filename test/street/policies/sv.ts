/** Swedish policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'angerratt-och-returer',
    title: 'Ångerrätt och returer',
    prose: [
      `Du har ${firm.returnDays} dagars ångerrätt från den dag du fick varan, enligt distansavtalslagen. Du behöver inte ange något skäl.`,
      `Mejla [${firm.email}](mailto:${firm.email}) och skicka sedan tillbaka varan till ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? 'Returen är gratis, vi skickar en returfraktsedel.'
        : 'Du betalar returfrakten själv, om inte varan var felaktig.',
      'Vi betalar tillbaka hela beloppet inklusive standardfrakten inom 14 dagar, på samma sätt som du betalade.',
      '# Reklamation',
      'Du har alltid tre års reklamationsrätt enligt konsumentköplagen. Vi följer Allmänna reklamationsnämndens rekommendationer.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'frakt-och-leverans',
    title: 'Frakt och leverans',
    prose: [
      `Vi skickar med ${firm.carriers}. Leveranstid: ${firm.deliveryTime}.`,
      `Fraktkostnad: ${firm.deliveryCost}.`,
      'När paketet lämnat oss får du ett mejl med spårningsnummer.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'integritetspolicy',
    title: 'Integritetspolicy',
    prose: [
      `${place(firm)} är personuppgiftsansvarig för de uppgifter som samlas in på ${firm.host}.`,
      'När du handlar behandlar vi namn, adress, e-post, telefonnummer och vad du köpt, för att kunna leverera. Bokföringen sparas i sju år enligt lag.',
      'Uppgifterna lämnas bara till fraktbolaget och betaltjänsten.',
      `Enligt GDPR har du rätt till registerutdrag, rättelse och radering: skriv till [${firm.email}](mailto:${firm.email}). Klagomål kan lämnas till Integritetsskyddsmyndigheten.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'kopvillkor',
    title: 'Köpvillkor',
    prose: lines(
      `De här villkoren gäller när du handlar hos ${firm.shop}. Säljare är ${place(firm)}.`,
      firm.register,
      '# Priser och betalning',
      'Alla priser är i svenska kronor och inklusive moms. Köpet är bindande när vi har bekräftat din beställning via e-post.',
      '# Tvist',
      'Vid tvist kan du vända dig till Allmänna reklamationsnämnden. Om ångerrätten kan du läsa på [den här sidan](page:returns).',
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'kontakt',
    title: 'Kontakta oss',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}`,
      firm.phone !== undefined && `Telefon: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-post: [${firm.email}](mailto:${firm.email})`,
      firm.register,
      firm.vat !== undefined && `Momsregistreringsnummer: ${firm.vat}`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'om-oss', title: 'Om oss', prose };
}
