/** Norwegian policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'angrerett',
    title: 'Angrerett og retur',
    prose: [
      `Du kan angre kjøpet innen ${firm.returnDays} dager etter at du fikk varen, uten å si hvorfor.`,
      `Gi beskjed til [${firm.email}](mailto:${firm.email}), gjerne med angreskjemaet, og ${firm.delivery === 'freight' ? 'avtal henting. Varen skal tilbake' : 'send varen'} til ${place(firm)}.`,
      firm.returnPaidBy === 'shop' ? 'Vi dekker returfrakten.' : 'Returfrakten betaler du selv, om ikke varen er feil eller skadet.',
      'Pengene kommer tilbake på samme måte som du betalte, senest 14 dager etter at vi fikk beskjeden din.',
      '# Reklamasjon',
      'Er det feil på varen, gjelder forbrukerkjøpsloven. Si fra innen rimelig tid etter at du oppdaget feilen.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'frakt-og-levering',
    title: 'Frakt og levering',
    prose: [
      `Vi sender med ${firm.carriers}. Leveringstid: ${firm.deliveryTime}.`,
      `Frakt: ${firm.deliveryCost}.`,
      firm.delivery === 'freight'
        ? 'Transportøren ringer og avtaler når og hvor det losses.'
        : 'Sporingsnummeret får du på e-post når pakken er levert inn.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'personvern',
    title: 'Personvernerklæring',
    prose: [
      `${place(firm)} er behandlingsansvarlig for personopplysningene som samles inn på ${firm.host}.`,
      'Når du handler, lagrer vi navn, adresse, e-post, telefon og hva du kjøpte. Regnskapsbilag må vi ta vare på i fem år.',
      'Opplysningene deles bare med transportøren og betalingstjenesten.',
      `Du har rett til innsyn, retting og sletting etter personvernforordningen (GDPR). Skriv til [${firm.email}](mailto:${firm.email}). Klager kan sendes til Datatilsynet.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'kjopsvilkar',
    title: 'Kjøpsvilkår',
    prose: lines(
      `Vilkårene gjelder for alle kjøp på ${firm.host}. Selger er ${place(firm)}.`,
      firm.register,
      '# Priser og betaling',
      'Alle priser er i norske kroner med merverdiavgift der den gjelder. Frakten vises i kassen før du betaler.',
      '# Tvister',
      'Blir vi ikke enige, kan du ta saken til Forbrukertilsynet for mekling. Om angreretten kan du lese [her](page:returns).',
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'kontakt-oss',
    title: 'Kontakt oss',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}`,
      firm.register,
      firm.phone !== undefined && `Telefon: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-post: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'om-oss', title: 'Om oss', prose };
}
