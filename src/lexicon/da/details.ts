import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['returfragt*', 'returnering*', 'sende varen retur', 'gratis retur', 'fri retur', 'returomkostning*'],
    byShop: ['gratis', 'fri retur', 'vi betaler', 'betaler vi', 'på vores regning'],
    byShopper: ['du betaler', 'betaler du', 'du skal selv betale', 'du afholder', 'selv afholde', 'for egen regning'],
    faulty: ['fejl', 'defekt*', 'beskadiget*'],
    restocking: ['genlagergebyr', 'håndteringsgebyr'],
    exchange: ['bytte', 'ombyt*', 'byttes'],
    not: ['ikke', 'ingen', 'uden', 'undtag*', 'intet'],
    refund: ['refunder*', 'tilbagebetal*', 'pengene tilbage'],
    receipt: ['modtag*', 'levering'],
    order: ['købsdato*', 'fra købet', 'ordredato*'],
    sale: ['nedsatte varer', 'udsalgsvarer'],
    opened: ['hygiejn*', 'åbnet', 'brudt', 'forsegl*'],
    custom: ['specialfremstill*', 'personlig* præg', 'efter mål'],
    withdrawal: ['fortrydelsesret*'],
    form: ['fortrydelsesformular*', 'standardfortrydelsesformular*'],
    voucher: ['tilgodebevis*', 'gavekort', 'tilgodeseddel'],
    only: ['kun', 'udelukkende'],
  },
  shipping: {
    free: ['gratis', 'fri', 'fragtfri*'],
    above: ['over', 'fra', 'mindst', 'ved køb'],
    arrival: ['levering*', 'leveres', 'leveret'],
    handling: ['afsendes inden', 'behandles', 'pakkes'],
    business: ['hverdag', 'hverdage', 'arbejdsdag', 'arbejdsdage'],
    worldwide: ['hele verden', 'verden over'],
  },
  privacy: {
    controller: ['dataansvarlig*'],
    purposes: ['formål*', 'når du bestiller', 'bruger vi', 'anvendes'],
    sharing: ['tredjepart*', 'gives kun videre', 'videregiv*', 'deles'],
    rights: ['dine rettigheder', 'ret til', 'indsigt'],
  },
  terms: {
    law: ['lovvalg', 'lovgivning', 'værneting', 'lovgivningen', 'lovene i'],
    recurring: ['pr. måned', 'om måneden', 'hver # dag', 'hver måned', 'månedlig*', 'forlænges automatisk', 'fornyes automatisk', 'hver # uge', 'hver uge'],
    charged: ['trækkes', 'trukket', 'opkræves', 'opkrævet', 'debiteres', 'hæves'],
    trial: ['prøveperiode*', 'prøvepakke*', 'prøvetid*'],
    subscription: ['abonnement*', 'medlemskab'],
  },
  warranty: {
    years: ['år', 'års'],
    legal: ['reklamationsret*', 'købeloven*'],
  },
}; // prettier-ignore
