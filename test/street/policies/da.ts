/** Danish policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'fortrydelsesret',
    title: 'Fortrydelsesret og returnering',
    prose: [
      `Du har ${firm.returnDays} dages fuld fortrydelsesret, regnet fra den dag du modtager varen.`,
      `Skriv til [${firm.email}](mailto:${firm.email}), at du fortryder købet, og send varen til ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? 'Vi betaler returfragten og sender dig en label.'
        : 'Du betaler selv for at sende varen retur, medmindre der er fejl på den.',
      'Vi refunderer beløbet inklusive den billigste fragt senest 14 dage efter, at vi har fået din besked, med samme betalingsmiddel.',
      '# Reklamationsret',
      'Du har 2 års reklamationsret efter købeloven.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'levering',
    title: 'Fragt og levering',
    prose: [
      `Vi sender med ${firm.carriers}. Leveringstid: ${firm.deliveryTime}.`,
      `Fragt: ${firm.deliveryCost}.`,
      'Du får en mail med pakkenummer, når pakken er afsendt.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'privatlivspolitik',
    title: 'Privatlivspolitik',
    prose: [
      `${place(firm)} er dataansvarlig for de personoplysninger, der indsamles på ${firm.host}.`,
      'Når du bestiller, behandler vi navn, adresse, mail, telefonnummer og hvad du har købt. Bogføringsbilag gemmes i fem år.',
      'Oplysningerne gives kun videre til fragtfirmaet og betalingsudbyderen.',
      `Du har ret til indsigt, rettelse og sletning efter databeskyttelsesforordningen (GDPR). Skriv til [${firm.email}](mailto:${firm.email}). Du kan klage til Datatilsynet.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'handelsbetingelser',
    title: 'Handelsbetingelser',
    prose: lines(
      `Betingelserne gælder for alle køb på ${firm.host}. Sælger: ${place(firm)}.`,
      firm.register,
      '# Priser og betaling',
      'Alle priser er i danske kroner inklusive moms. Beløbet trækkes først, når varen sendes.',
      '# Klager',
      'Er du utilfreds, så skriv til os. Kan vi ikke finde en løsning, kan du klage til Center for Klageløsning under Nævnenes Hus. Fortrydelsesretten er beskrevet [her](page:returns).',
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'kontakt',
    title: 'Kontakt',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}`,
      firm.register,
      firm.phone !== undefined && `Telefon: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `Mail: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'om-os', title: 'Om os', prose };
}
