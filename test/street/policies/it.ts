/** Italian policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'resi-e-rimborsi',
    title: 'Resi e diritto di recesso',
    prose: [
      '# Diritto di recesso',
      `Hai ${firm.returnDays} giorni dal ricevimento della merce per recedere dal contratto senza dover dare alcuna spiegazione (artt. 52 e seguenti del Codice del Consumo).`,
      `Scrivi a [${firm.email}](mailto:${firm.email}) indicando il numero d’ordine, poi ${firm.delivery === 'freight' ? 'concordiamo il ritiro. La merce torna' : 'spedisci il pacco'} a: ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? `Il reso è gratuito: ${firm.delivery === 'freight' ? 'passiamo noi a ritirare' : 'ti mandiamo noi l’etichetta'}.`
        : 'Le spese di restituzione sono a tuo carico, salvo prodotti difettosi o errori nostri.',
      '# Rimborso',
      'Rimborsiamo il prezzo e le spese di consegna standard entro 14 giorni, con lo stesso mezzo di pagamento che hai usato. Possiamo attendere di aver ricevuto i beni.',
      'Il recesso non vale per prodotti su misura, deperibili o sigillati per motivi igienici e aperti dopo la consegna.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'spedizioni',
    title: 'Spedizioni e consegna',
    prose: [
      `Spediamo con ${firm.carriers}. Tempi di consegna: ${firm.deliveryTime}.`,
      `Spese di spedizione: ${firm.deliveryCost}.`,
      firm.delivery === 'freight'
        ? 'Il corriere telefona prima della consegna per fissare giorno e ora.'
        : 'Quando il pacco parte ricevi una e-mail con il codice per seguirlo.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'privacy-policy',
    title: 'Informativa sulla privacy',
    prose: [
      `Titolare del trattamento dei dati personali raccolti su ${firm.host} è ${place(firm)}.`,
      '# Quali dati trattiamo e perché',
      'Per evadere l’ordine: nome, indirizzo, e-mail, telefono e prodotti acquistati (art. 6, par. 1, lett. b GDPR). Le fatture si conservano dieci anni. I dati della carta li vede solo chi gestisce il pagamento.',
      '# A chi li comunichiamo',
      'Al corriere, al fornitore dei servizi di pagamento e al commercialista, a nessun altro.',
      '# I tuoi diritti',
      `Puoi chiedere accesso, rettifica, cancellazione, limitazione e portabilità scrivendo a [${firm.email}](mailto:${firm.email}), e proporre reclamo al Garante per la protezione dei dati personali.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'condizioni-di-vendita',
    title: 'Condizioni generali di vendita',
    prose: [
      `Le presenti condizioni regolano gli acquisti su ${firm.host}. Venditore: ${place(firm)}.`,
      '# Ordini e prezzi',
      'I prezzi sono in euro e comprendono l’IVA dove dovuta. Il contratto si conclude quando confermiamo l’ordine per e-mail.',
      '# Garanzia legale',
      'Tutti i prodotti sono coperti dalla garanzia legale di conformità di 24 mesi prevista dal Codice del Consumo.',
      '# Foro competente',
      'Per le controversie è competente il giudice del luogo di residenza del consumatore. Per i resi vedi la [pagina dedicata](page:returns).',
    ],
  };
}

export function imprint(firm: Firm): TextPage {
  return {
    topic: 'legal-notice',
    slug: 'note-legali',
    title: 'Note legali',
    prose: lines(
      firm.operator,
      `Sede: ${firm.street}, ${firm.town}, ${firm.country}`,
      firm.person !== undefined && `Legale rappresentante: ${firm.person}`,
      firm.vat !== undefined && `Partita IVA: ${firm.vat}`,
      firm.register,
      firm.phone !== undefined && `Telefono: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-mail: [${firm.email}](mailto:${firm.email})`,
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'contatti',
    title: 'Contatti',
    form: true,
    prose: lines(
      `E-mail: [${firm.email}](mailto:${firm.email})`,
      firm.phone !== undefined && `Telefono: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `${firm.street}, ${firm.town}`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'chi-siamo', title: 'Chi siamo', prose };
}
