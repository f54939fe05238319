import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['kosten van het terugsturen', 'retourkosten', 'retourzending*', 'kosten van retour*', 'gratis retour*', 'terugsturen is gratis', 'verzendkosten voor retour', 'retourlabel'],
    byShop: ['gratis', 'voor onze rekening', 'wij betalen', 'betalen wij', 'zijn voor ons', 'kosteloos'],
    byShopper: ['voor jou', 'voor je rekening', 'voor uw rekening', 'voor eigen rekening', 'zelf betalen', 'op eigen kosten', 'rekening van de klant'],
    faulty: ['defect*', 'beschadigd*', 'verkeerd*'],
    restocking: ['restocking*', 'administratiekosten'],
    exchange: ['ruilen', 'omruil*', 'omwissel*'],
    not: ['niet', 'geen', 'zonder', 'behalve', 'uitgesloten', 'uitgezonderd'],
    refund: ['terugbetal*', 'betalen het aankoopbedrag', 'geld terug', 'restitutie'],
    receipt: ['ontvang*', 'levering', 'bezorging'],
    order: ['aankoopdatum', 'na aankoop', 'besteldatum'],
    sale: ['sale artikelen', 'afgeprijsde'],
    opened: ['hygiën*', 'geopend*', 'verzegel*', 'ondergoed'],
    custom: ['maatwerk', 'op maat', 'gepersonaliseerd*'],
    withdrawal: ['herroepingsrecht', 'herroepen', 'bedenktijd'],
    form: ['modelformulier*', 'herroepingsformulier'],
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
    purposes: ['doeleinden', 'gebruiken we', 'gebruiken wij', 'voor je bestelling'],
    sharing: ['derden', 'delen', 'gedeeld', 'verstrek*'],
    rights: ['je rechten', 'uw rechten', 'recht op'],
  },
  terms: {
    law: ['toepasselijk recht', 'recht van', 'rechtbank', 'bevoegde rechter', 'wetten van', 'wetgeving van'],
    recurring: ['per maand', 'elke # dagen', 'iedere # dagen', 'elke maand', 'maandelijks*', 'per week', 'automatisch verlengd', 'stilzwijgend verlengd', 'per # dagen', 'elke week', 'elke # weken'],
    charged: ['afgeschreven', 'in rekening gebracht', 'geïncasseerd', 'afgeboekt', 'automatisch verlengd'],
    trial: ['proefperiode', 'proefpakket*', 'proeftijd', 'proefabonnement*'],
    subscription: ['abonnement*', 'lidmaatschap', 'koffieabonnement'],
  },
  warranty: {
    years: ['jaar', 'jaren'],
    legal: ['wettelijke garantie', 'wettelijke rechten', 'conformiteit'],
  },
}; // prettier-ignore
