/** Dutch policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}`;

/** Whose law applies, by the country as the texts name it; another one leaves that open. */
const LAWS: Readonly<Record<string, string>> = { België: 'het Belgische recht', Nederland: 'het Nederlandse recht' };

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'retourneren',
    title: 'Retourneren en herroepingsrecht',
    prose: [
      `Niet tevreden? Je mag je aankoop tot ${firm.returnDays} dagen na ontvangst zonder opgave van reden terugsturen.`,
      `Meld je retour aan via [${firm.email}](mailto:${firm.email}) en ${firm.delivery === 'freight' ? 'breng of stuur het' : 'stuur het pakket'} daarna binnen 14 dagen naar ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? `Terugsturen is gratis: ${firm.delivery === 'freight' ? 'we halen het bij je op' : 'je krijgt van ons een retourlabel'}.`
        : 'De kosten van het terugsturen zijn voor jou, tenzij het artikel stuk of verkeerd geleverd is.',
      '# Terugbetaling',
      'We betalen het aankoopbedrag en de standaard verzendkosten binnen 14 dagen terug, op dezelfde manier als je hebt betaald.',
      'Maatwerk, bederfelijke waren en geopende hygiëneproducten kunnen we niet terugnemen. Het modelformulier voor herroeping sturen we op verzoek mee.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'verzenden',
    title: 'Verzenden en bezorgen',
    prose: [
      `We versturen met ${firm.carriers}. Levertijd: ${firm.deliveryTime}.`,
      `Verzendkosten: ${firm.deliveryCost}.`,
      firm.delivery === 'freight'
        ? 'De chauffeur belt een dag van tevoren om een tijd af te spreken.'
        : 'Zodra je pakket onderweg is, krijg je een mail met de track-and-trace-code.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'privacyverklaring',
    title: 'Privacyverklaring',
    prose: [
      `${place(firm)} is verantwoordelijk voor de verwerking van persoonsgegevens via ${firm.host}.`,
      '# Welke gegevens we verwerken',
      'Voor je bestelling: naam, adres, e-mailadres, telefoonnummer en wat je hebt gekocht. Facturen bewaren we zeven jaar, omdat de Belastingdienst dat vraagt.',
      '# Met wie we ze delen',
      'Met de bezorgdienst en de betaaldienst. We verkopen je gegevens nooit.',
      '# Je rechten',
      `Je hebt recht op inzage, correctie, verwijdering en overdracht van je gegevens (AVG). Mail ons op [${firm.email}](mailto:${firm.email}). Je kunt ook een klacht indienen bij de ${firm.authority ?? 'Autoriteit Persoonsgegevens'}.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'algemene-voorwaarden',
    title: 'Algemene voorwaarden',
    prose: [
      `Deze voorwaarden gelden voor elke bestelling bij ${firm.shop}. Ondernemer: ${place(firm)}.`,
      '# Overeenkomst',
      'De overeenkomst komt tot stand op het moment dat je de bestelling plaatst en wij die per e-mail bevestigen. Alle prijzen zijn inclusief btw.',
      '# Garantie',
      'Een product moet doen wat je er redelijkerwijs van mag verwachten. Doet het dat niet, dan repareren of vervangen wij het, of krijg je je geld terug.',
      '# Klachten',
      `Klachten handelen we binnen 14 dagen af. Op de overeenkomst is ${LAWS[firm.country] ?? 'het recht van ons land'} van toepassing. Zie voor herroeping de pagina [Retourneren](page:returns).`,
    ],
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'contact',
    title: 'Contact en bedrijfsgegevens',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}, ${firm.country}`,
      firm.phone !== undefined && `Telefoon: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-mail: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
      firm.register,
      firm.vat !== undefined && `Btw-id: ${firm.vat}`,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'over-ons', title: 'Over ons', prose };
}
