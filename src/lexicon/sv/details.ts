import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['returfrakt*', 'returen är gratis', 'fria returer', 'gratis retur', 'fri retur', 'returkostnad*'],
    byShop: ['gratis', 'fria returer', 'fri retur', 'vi betalar', 'vi står för', 'bekostar vi'],
    byShopper: ['du betalar', 'betalar du', 'du står för', 'står du för', 'kunden betalar', 'kunden står'],
    faulty: ['felaktig*', 'skadad*', 'defekt*'],
    restocking: ['återlagringsavgift', 'hanteringsavgift'],
    exchange: ['byte', 'byta', 'byten'],
    not: ['inte', 'ej', 'ingen', 'inga', 'utan', 'utom'],
    refund: ['återbetal*', 'betalar tillbaka', 'pengarna tillbaka'],
    receipt: ['mottag*', 'fick varan', 'tog emot'],
    order: ['köpdatum', 'från köpet', 'orderdatum'],
    sale: ['reavaror', 'nedsatta'],
    opened: ['hygien*', 'öppnad*', 'bruten', 'plomber*'],
    custom: ['måttbeställ*', 'specialtillverk*', 'personlig prägel'],
    withdrawal: ['ångerrätt*'],
    form: ['ångerblankett*', 'ångerformulär*'],
    voucher: ['tillgodokvitto', 'presentkort', 'värdecheck'],
    only: ['endast', 'bara'],
  },
  shipping: {
    free: ['gratis', 'fri', 'fritt', 'fraktfritt'],
    above: ['över', 'från', 'minst', 'mer än'],
    arrival: ['leverans*', 'leverera*'],
    handling: ['skickas inom', 'packas', 'behandlas'],
    business: ['vardag', 'vardagar', 'arbetsdag', 'arbetsdagar'],
    worldwide: ['hela världen', 'världen över'],
  },
  privacy: {
    controller: ['personuppgiftsansvarig*'],
    purposes: ['ändamål*', 'syfte*', 'för att kunna leverera', 'använder vi'],
    sharing: ['tredje part*', 'lämnas', 'delar vi', 'delas'],
    rights: ['dina rättigheter', 'rätt till', 'registerutdrag'],
  },
  terms: {
    law: ['tillämplig lag', 'lagar', 'domstol*', 'lagstiftning*'],
    recurring: ['per månad', 'i månaden', 'varje månad', 'var # dag', 'månadsvis', 'månatlig*', 'förlängs automatiskt', 'förnyas automatiskt', 'var # e dag', 'varje vecka', 'var # vecka'],
    charged: ['debiteras', 'dras', 'faktureras', 'belastas'],
    trial: ['provperiod*', 'provpaket*', 'provtid*'],
    subscription: ['prenumeration*', 'abonnemang', 'medlemskap'],
  },
  warranty: {
    years: ['år', 'års'],
    legal: ['konsumentköplagen', 'reklamationsrätt*'],
  },
}; // prettier-ignore
