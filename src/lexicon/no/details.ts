import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['returfrakt*', 'returkostnad*', 'gratis retur', 'fri retur', 'sende varen tilbake', 'returporto'],
    byShop: ['gratis', 'fri retur', 'vi betaler', 'betaler vi', 'vi dekker', 'dekker vi'],
    byShopper: ['du betaler', 'betaler du', 'du må selv betale', 'du dekker', 'dekker du', 'dekkes av kjøper*'],
    faulty: ['feil', 'defekt*', 'skadet*'],
    restocking: ['returgebyr', 'håndteringsgebyr'],
    exchange: ['bytte', 'byttes', 'ombytt*'],
    not: ['ikke', 'ingen', 'uten', 'unntatt', 'unntak*', 'unntatte'],
    refund: ['refunder*', 'tilbakebetal*', 'pengene tilbake'],
    receipt: ['motta*', 'levering'],
    order: ['kjøpsdato*', 'fra kjøpet', 'ordredato*'],
    sale: ['salgsvarer', 'nedsatte varer'],
    opened: ['hygien*', 'åpnet', 'brutt', 'forsegl*'],
    custom: ['spesiallaget*', 'spesialtilpass*', 'etter mål'],
    withdrawal: ['angrerett*'],
    form: ['angreskjema*', 'angrefristskjema*'],
    voucher: ['tilgodelapp*', 'gavekort'],
    only: ['kun', 'bare'],
  },
  shipping: {
    free: ['gratis', 'fri', 'fraktfri*'],
    above: ['over', 'fra', 'minst'],
    arrival: ['levering*', 'leveres', 'levert'],
    handling: ['sendes innen', 'behandles', 'pakkes'],
    business: ['virkedag', 'virkedager', 'arbeidsdag', 'arbeidsdager'],
    worldwide: ['hele verden', 'verden over'],
  },
  privacy: {
    controller: ['behandlingsansvarlig*'],
    purposes: ['formål*', 'for å levere', 'bruker vi', 'brukes til'],
    sharing: ['tredjepart*', 'deles', 'deler', 'utlever*'],
    rights: ['dine rettigheter', 'rett til', 'innsyn'],
  },
  terms: {
    law: ['lovvalg', 'lovgivning', 'verneting', 'lovgivningen', 'lovene i'],
    recurring: ['per måned', 'i måneden', 'hver # dag', 'hver måned', 'månedlig*', 'fornyes automatisk', 'forlenges automatisk', 'hver # uke', 'hver uke'],
    charged: ['trekkes', 'trukket', 'belastes', 'faktureres', 'debiteres'],
    trial: ['prøveperiode*', 'prøvepakke*', 'prøvetid*'],
    subscription: ['abonnement*', 'medlemskap'],
  },
  warranty: {
    years: ['år', 'års'],
    legal: ['reklamasjonsrett*', 'forbrukerkjøpsloven*'],
  },
}; // prettier-ignore
