import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['náklady na vrátenie', 'náklady na zaslanie', 'náklady spojené s vrátením', 'vrátenie je zdarma', 'vrátenie zadarmo', 'spätnú dopravu'],
    byShop: ['zdarma', 'zadarmo', 'hradíme', 'hradí predávajúci', 'na naše náklady', 'bezplatn*'],
    byShopper: ['hradí kupujúci', 'hradí zákazník', 'znáša kupujúci', 'znáša spotrebiteľ', 'hradí spotrebiteľ', 'hradíte'],
    faulty: ['chybn*', 'poškoden*', 'vadn*'],
    restocking: ['manipulačný poplatok', 'storno poplatok'],
    exchange: ['výmen*'],
    not: ['nie', 'bez', 'okrem', 'žiadn*', 'výnimk*', 'nemôž*'],
    refund: ['vrátenie peňazí', 'peniaze', 'vrátenie sumy'],
    receipt: ['prevzati*', 'doručeni*', 'obdržani*'],
    order: ['dátumu nákupu', 'od nákupu', 'objednania'],
    sale: ['výpredaj*', 'zľavnen*'],
    opened: ['hygien*', 'otvoren*', 'rozbalen*', 'spodná bielizeň'],
    custom: ['na mieru', 'na zákazku', 'personalizovan*'],
    withdrawal: ['odstúpenie od zmluvy', 'odstúpiť od zmluvy'],
    form: ['formulár na odstúpenie', 'formulár odstúpenia'],
    voucher: ['poukaz*', 'voucher*', 'dobropis'],
    only: ['iba', 'len'],
  },
  shipping: {
    free: ['zdarma', 'zadarmo', 'bezplatn*'],
    above: ['nad', 'od', 'minimálne'],
    arrival: ['dodania', 'doruč*', 'dodac*'],
    handling: ['expeduj*', 'spracov*', 'odosielame'],
    business: ['pracovných dn*', 'pracovné dni', 'pracovný deň'],
    worldwide: ['celého sveta', 'celom svete'],
  },
  privacy: {
    controller: ['prevádzkovateľom', 'prevádzkovateľ'],
    purposes: ['účel*', 'spracúvame', 'aby sme'],
    sharing: ['tret* stran*', 'poskytuj*', 'príjemc*'],
    rights: ['právo na', 'vaše práva', 'výmaz*'],
  },
  terms: {
    law: ['právom', 'právnym poriadkom', 'súd*', 'zákonmi', 'zákonov'],
    recurring: ['mesačne', 'každý mesiac', 'každých # dní', 'za mesiac', 'automaticky predlžuje', 'automaticky obnovuje'],
    charged: ['stiahnut*', 'strhn*', 'účtovan*', 'zaťažen*', 'sťahovan*'],
    trial: ['skúšobn*', 'na skúšku'],
    subscription: ['predplatné', 'členstvo'],
  },
  warranty: {
    years: ['rok', 'roka', 'roky', 'rokov'],
    legal: ['zodpovednosť za vady', 'zákonná záruka', 'zodpovednosti za vady'],
  },
}; // prettier-ignore
