import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['náklady na zaslání', 'náklady na vrácení', 'náklady spojené s vrácením', 'zpětnou dopravu', 'zpětná doprava', 'vrácení je zdarma'],
    byShop: ['zdarma', 'hradíme', 'hradí prodávající', 'na naše náklady'],
    byShopper: ['hradí kupující', 'hradí zákazník', 'hradí spotřebitel', 'nese kupující', 'nese spotřebitel', 'hradíte'],
    faulty: ['vadn*', 'poškozen*', 'nesprávn*'],
    restocking: ['manipulační poplatek', 'storno poplatek'],
    exchange: ['výměn*'],
    not: ['nelze', 'není', 'nejsou', 'bez', 'kromě', 'vyjma'],
    refund: ['vrácení peněz', 'peníze', 'vrácení částky'],
    receipt: ['převzetí', 'doručení', 'obdržení'],
    order: ['data nákupu', 'od nákupu', 'objednání'],
    sale: ['výprodej*', 'zlevněn*'],
    opened: ['hygien*', 'otevřen*', 'rozbalen*', 'spodní prádlo'],
    custom: ['na míru', 'na zakázku', 'personalizovan*'],
    withdrawal: ['odstoupení od smlouvy', 'odstoupit od smlouvy'],
    form: ['formulář pro odstoupení', 'formulář odstoupení'],
    voucher: ['poukaz*', 'voucher*', 'dobropis'],
    only: ['pouze', 'jen'],
  },
  shipping: {
    free: ['zdarma', 'bezplatn*'],
    above: ['nad', 'od', 'minimálně'],
    arrival: ['dodání', 'doruč*', 'dodac*'],
    handling: ['expeduj*', 'zpracov*', 'odesíláme'],
    business: ['pracovních dn*', 'pracovní dny', 'pracovní den', 'pracovního dne'],
    worldwide: ['celého světa', 'celém světě'],
  },
  privacy: {
    controller: ['správcem', 'správce'],
    purposes: ['účel*', 'zpracováváme', 'abychom'],
    sharing: ['třetí* stran*', 'předáv*', 'příjemc*'],
    rights: ['právo na', 'vaše práva', 'výmaz*'],
  },
  terms: {
    law: ['právem', 'právním řádem', 'soud*', 'zákony', 'zákonů'],
    recurring: ['měsíčně', 'každý měsíc', 'každých # dní', 'každých # dnů', 'za měsíc', 'automaticky prodlužuje', 'prodlužuje se automaticky', 'automaticky obnovuje', 'každé # týdny'],
    charged: ['strhnu*', 'stržen*', 'strháv*', 'účtován*', 'naúčtov*', 'zatížen*'],
    trial: ['zkušební*', 'na zkoušku'],
    subscription: ['předplatné', 'členství'],
  },
  warranty: {
    years: ['rok', 'roku', 'roky', 'let'],
    legal: ['vadného plnění', 'zákonná záruka'],
  },
}; // prettier-ignore
