/** Czech policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'vraceni-a-reklamace',
    title: 'Vrácení zboží a reklamace',
    prose: [
      '# Odstoupení od smlouvy',
      `Zboží můžete vrátit bez udání důvodu do ${firm.returnDays} dnů od jeho převzetí.`,
      `Stačí napsat na [${firm.email}](mailto:${firm.email}) a zboží poslat na adresu: ${place(firm)}.`,
      firm.returnPaidBy === 'shop' ? 'Zpětnou dopravu hradíme my.' : 'Náklady na zaslání zboží zpět hradí kupující.',
      'Peníze včetně nejlevnějšího nabízeného poštovného vrátíme do 14 dnů stejným způsobem, jakým jste platili.',
      '# Reklamace',
      'Práva z vadného plnění můžete uplatnit do dvou let od převzetí. Reklamaci vyřídíme do 30 dnů.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'doprava-a-platba',
    title: 'Doprava a platba',
    prose: [
      `${firm.delivery === 'freight' ? 'Zboží rozváží' : 'Balíky posíláme přes'}: ${firm.carriers}. Doba dodání: ${firm.deliveryTime}.`,
      `Cena dopravy: ${firm.deliveryCost}.`,
      firm.delivery === 'freight'
        ? 'Den před rozvozem vám zavoláme a domluvíme, kam zboží složit.'
        : 'Jakmile balík odešleme, pošleme vám e-mail s číslem zásilky.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'ochrana-osobnich-udaju',
    title: 'Ochrana osobních údajů',
    prose: [
      `Správcem osobních údajů získaných na ${firm.host} je ${place(firm)}.`,
      'Abychom mohli vyřídit objednávku, zpracováváme jméno, adresu, e-mail, telefon a seznam objednaného zboží. Účetní doklady uchováváme deset let.',
      'Údaje předáváme jen dopravci a provozovateli platební brány.',
      `Podle GDPR máte právo na přístup k údajům, jejich opravu, výmaz a přenositelnost. Napište na [${firm.email}](mailto:${firm.email}). Stížnost můžete podat u Úřadu pro ochranu osobních údajů.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'obchodni-podminky',
    title: 'Obchodní podmínky',
    prose: lines(
      `Tyto podmínky platí pro nákup na ${firm.host}. Prodávající: ${place(firm)}.`,
      firm.vat !== undefined && `IČO: ${firm.vat}`,
      firm.register,
      '# Objednávka a cena',
      'Ceny jsou uvedeny v korunách českých a jsou konečné. Smlouva vzniká potvrzením objednávky e-mailem.',
      '# Řešení sporů',
      'Spory lze řešit mimosoudně u České obchodní inspekce (www.coi.gov.cz). O vrácení zboží píšeme na [samostatné stránce](page:returns).',
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'kontakty',
    title: 'Kontakty',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}`,
      firm.vat !== undefined && `IČO: ${firm.vat}`,
      firm.register,
      firm.phone !== undefined && `Telefon: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-mail: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'o-nas', title: 'O nás', prose };
}
