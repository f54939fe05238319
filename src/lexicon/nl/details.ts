import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['kosten van het terugsturen', 'kosten van terugzending', 'retourkosten', 'retourzending*', 'kosten voor het terugsturen', 'kosten van retour*', 'terugsturen is gratis', 'gratis retour*', 'retourneren is gratis'],
    byShop: ['gratis', 'voor onze rekening', 'wij betalen', 'betalen wij', 'zijn voor ons', 'kosteloos'],
    byShopper: ['voor jou', 'voor je rekening', 'voor uw rekening', 'voor eigen rekening', 'zelf betalen', 'op eigen kosten', 'rekening van de klant', 'rekening van de koper'],
    faulty: ['defect*', 'beschadigd*', 'verkeerd*'],
    restocking: ['restocking*', 'herbevoorrading*'],
    exchange: ['ruilen', 'omruil*', 'omwissel*'],
    not: ['niet', 'geen', 'zonder', 'behalve', 'uitgesloten', 'uitgezonderd', 'tenzij'],
    refund: ['terugbetal*', 'betalen het aankoopbedrag', 'geld terug', 'restitutie'],
    receipt: ['ontvang*', 'levering', 'bezorging'],
    order: ['aankoopdatum', 'na aankoop', 'besteldatum'],
    sale: ['sale artikelen', 'afgeprijsde'],
    opened: ['hygiën*', 'geopend*', 'verzegel*', 'ondergoed'],
    custom: ['maatwerk', 'op maat', 'gepersonaliseerd*'],
    withdrawal: ['herroepingsrecht', 'herroepen', 'bedenktijd'],
    form: ['modelformulier*', 'herroepingsformulier', 'formulier voor herroeping'],
    voucher: ['tegoedbon*', 'tegoed', 'voucher*'],
    only: ['alleen', 'uitsluitend'],
  },
  shipping: {
    free: ['gratis', 'kosteloos'],
    above: ['vanaf', 'boven', 'meer dan', 'minimaal'],
    arrival: ['bezorg*', 'lever*', 'geleverd'],
    handling: ['verzonden', 'verwerk*', 'verstuurd'],
    business: ['werkdag', 'werkdagen'],
    worldwide: ['wereldwijd', 'hele wereld'],
  },
  privacy: {
    controller: ['verwerkingsverantwoordelijke', 'verantwoordelijk voor'],
    purposes: ['doeleinden', 'doel', 'gebruiken we', 'gebruiken wij', 'voor je bestelling'],
    sharing: ['derden', 'delen', 'gedeeld', 'verstrek*'],
    rights: ['je rechten', 'uw rechten', 'recht op', 'inzage'],
  },
  terms: {
    law: ['toepasselijk recht', 'recht van', 'rechtbank', 'bevoegde rechter'],
  },
  warranty: {
    years: ['jaar', 'jaren'],
    legal: ['wettelijke garantie', 'wettelijke rechten', 'conformiteit', 'redelijkerwijs'],
  },
}; // prettier-ignore
