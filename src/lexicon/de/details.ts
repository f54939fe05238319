import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['rücksendung*', 'rücksendekosten', 'retoure', 'retouren', 'rückversand*', 'retourenschein', 'retourenetikett'],
    byShop: ['wir tragen', 'tragen wir', 'wir übernehmen', 'übernehmen wir', 'kostenlos*', 'kostenfrei*'],
    byShopper: ['sie tragen', 'tragen sie', 'trägt der käufer', 'trägt der kunde', 'trägt der verbraucher', 'du trägst', 'trägst du'],
    faulty: ['defekt*', 'mangelhaft*', 'beschädigt*'],
    restocking: ['wiedereinlagerung*', 'bearbeitungsgebühr*'],
    exchange: ['umtausch*', 'austausch*'],
    not: ['nicht', 'kein*', 'ohne', 'außer', 'ausgenommen', 'ausgeschlossen'],
    refund: ['erstatt*', 'rückerstatt*', 'rückzahlung', 'geld zurück'],
    receipt: ['erhalt', 'erhalten', 'empfang'],
    order: ['bestelldatum', 'kaufdatum', 'ab kauf'],
    sale: ['reduzierte*', 'sale artikel'],
    opened: ['hygien*', 'geöffnet*', 'versiegel*', 'entsiegelt*'],
    custom: ['maßanfertigung*', 'angefertigt*', 'personalisiert*'],
    withdrawal: ['widerrufsrecht', 'widerrufsbelehrung'],
    form: ['widerrufsformular'],
    voucher: ['gutschein*', 'gutschrift', 'guthaben'],
    only: ['nur', 'ausschließlich'],
  },
  shipping: {
    free: ['frei', 'kostenlos*', 'kostenfrei*', 'gratis', 'versandkostenfrei*'],
    above: ['ab', 'über', 'oberhalb', 'mehr als', 'mindestbestellwert'],
    arrival: ['lieferzeit*', 'lieferung', 'geliefert', 'lieferfrist'],
    handling: ['bearbeit*', 'verschickt', 'versendet'],
    business: ['werktag*', 'arbeitstag*'],
    worldwide: ['weltweit*'],
  },
  privacy: {
    controller: ['verantwortlich*', 'datenverantwortlich*'],
    purposes: ['zweck*', 'verarbeiten', 'zur abwicklung', 'nutzen wir'],
    sharing: ['dritte', 'dritten', 'weitergabe', 'weitergeben', 'weitergegeben'],
    rights: ['ihre rechte', 'recht auf', 'auskunft'],
  },
  terms: {
    law: ['recht der', 'geltendes recht', 'anwendbares recht', 'anwendbare recht', 'recht von', 'gesetze von', 'gesetzen von', 'gerichtsstand'],
    recurring: ['alle # tage', 'alle # wochen', 'pro monat', 'monatlich', 'jeden monat', 'wöchentlich', 'automatisch verlängert', 'verlängert sich automatisch', 'je # tage', 'je monat', 'pro woche'],
    charged: ['abgebucht', 'belastet', 'eingezogen', 'in rechnung gestellt'],
    trial: ['testphase', 'testzeitraum*', 'probezeit', 'probezeitraum*', 'probepackung*', 'probeabo*', 'testpaket*', 'testzugang*', 'probezugang*', 'testabo*', 'probemonat*'],
    subscription: ['abo', 'abos', 'abonnement*', 'mitgliedschaft', 'kaffeeabo', 'sparabo', 'abo box'],
  },
  warranty: {
    years: ['jahr', 'jahre', 'jahren'],
    legal: ['gesetzliche gewährleistung*', 'gesetzlichen gewährleistung*', 'mängelhaftung*'],
  },
}; // prettier-ignore
