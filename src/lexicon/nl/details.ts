import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['kosten van het terugsturen', 'kosten van terugzending', 'retourkosten', 'retourzending*', 'kosten voor het terugsturen', 'kosten van retour*', 'terugsturen is gratis', 'gratis retour*', 'retourneren is gratis', 'verzendkosten voor retour', 'retourlabel'],
    byShop: ['gratis', 'voor onze rekening', 'wij betalen', 'betalen wij', 'zijn voor ons', 'kosteloos'],
    byShopper: ['voor jou', 'voor je rekening', 'voor uw rekening', 'voor eigen rekening', 'zelf betalen', 'op eigen kosten', 'rekening van de klant', 'rekening van de koper', 'betaalt u', 'betaal je', 'draag je'],
    faulty: ['defect*', 'beschadigd*', 'verkeerd*', 'stuk', 'onjuist'],
    restocking: ['restocking*', 'herbevoorrading*', 'administratiekosten', 'hervoorraad*'],
    exchange: ['ruilen', 'omruil*', 'omwissel*', 'geruild'],
    not: ['niet', 'geen', 'zonder', 'behalve', 'uitgesloten', 'uitgezonderd', 'tenzij'],
    refund: ['terugbetal*', 'betalen het aankoopbedrag', 'geld terug', 'restitutie', 'terugstort*'],
    receipt: ['ontvang*', 'levering', 'bezorging'],
    order: ['aankoopdatum', 'na aankoop', 'besteldatum', 'na bestelling'],
    sale: ['sale artikelen', 'afgeprijsde', 'uitverkoop', 'aanbieding*'],
    opened: ['hygiën*', 'geopend*', 'verzegel*', 'ondergoed'],
    custom: ['maatwerk', 'op maat', 'gepersonaliseerd*'],
    withdrawal: ['herroepingsrecht', 'herroepen', 'bedenktijd'],
    form: ['modelformulier*', 'herroepingsformulier', 'formulier voor herroeping'],
    voucher: ['tegoedbon*', 'tegoed', 'voucher*', 'waardebon'],
    only: ['alleen', 'uitsluitend', 'enkel'],
  },
  shipping: {
    free: ['gratis', 'kosteloos'],
    above: ['vanaf', 'boven', 'meer dan', 'minimaal'],
    arrival: ['bezorg*', 'lever*', 'geleverd'],
    handling: ['verzonden', 'verwerk*', 'verstuurd', 'klaarmaken'],
    business: ['werkdag', 'werkdagen'],
    worldwide: ['wereldwijd', 'hele wereld'],
  },
  privacy: {
    controller: ['verwerkingsverantwoordelijke', 'verantwoordelijk voor'],
    purposes: ['doeleinden', 'doel', 'gebruiken we', 'gebruiken wij', 'voor je bestelling'],
    sharing: ['derden', 'delen', 'gedeeld', 'verstrek*'],
    rights: ['je rechten', 'uw rechten', 'recht op', 'inzage', 'verwijdering'],
  },
  terms: {
    law: ['toepasselijk recht', 'recht van', 'rechtbank', 'bevoegde rechter'],
  },
  warranty: {
    years: ['jaar', 'jaren'],
    legal: ['wettelijke garantie', 'wettelijke rechten', 'conformiteit', 'redelijkerwijs'],
  },
}; // prettier-ignore
