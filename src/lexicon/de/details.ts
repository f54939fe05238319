import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['rücksendung*', 'rücksendekosten', 'retoure', 'retouren', 'rückversand*', 'retourenschein', 'retourenetikett', 'retourkosten', 'rückporto'],
    byShop: ['wir tragen', 'tragen wir', 'wir übernehmen', 'übernehmen wir', 'kostenlos*', 'kostenfrei*', 'gratis', 'auf unsere kosten', 'frankiert*'],
    byShopper: ['sie tragen', 'tragen sie', 'trägt der käufer', 'trägt der kunde', 'trägt der verbraucher', 'du trägst', 'trägst du', 'eigene kosten', 'ihre kosten', 'zu ihren lasten', 'vom käufer', 'vom kunden', 'von ihnen zu tragen'],
    faulty: ['defekt*', 'mangelhaft*', 'beschädigt*', 'falsch*', 'fehlerhaft*'],
    restocking: ['wiedereinlagerung*', 'bearbeitungsgebühr*', 'rücknahmegebühr*'],
    exchange: ['umtausch*', 'austausch*'],
    not: ['nicht', 'kein*', 'ohne', 'außer', 'ausgenommen', 'ausgeschlossen', 'ausschluss'],
    refund: ['erstatt*', 'rückerstatt*', 'rückzahlung', 'geld zurück', 'zurückzahl*'],
    receipt: ['erhalt', 'erhalten', 'empfang', 'lieferung', 'zustellung', 'eingang der ware'],
    order: ['bestelldatum', 'kaufdatum', 'ab kauf', 'ab bestellung', 'nach kauf', 'vertragsschluss*'],
    sale: ['reduzierte*', 'sale artikel', 'sonderangebote*', 'ausverkauf*'],
    opened: ['hygien*', 'geöffnet*', 'versiegel*', 'entsiegelt*', 'unterwäsche'],
    custom: ['maßanfertigung*', 'angefertigt*', 'personalisiert*', 'nach ihren wünschen', 'kundenspezifikation*'],
    withdrawal: ['widerrufsrecht', 'widerrufsbelehrung'],
    form: ['widerrufsformular'],
    voucher: ['gutschein*', 'gutschrift', 'guthaben'],
    only: ['nur', 'ausschließlich'],
  },
  shipping: {
    free: ['frei', 'kostenlos*', 'kostenfrei*', 'gratis', 'versandkostenfrei*'],
    above: ['ab', 'über', 'oberhalb', 'mehr als', 'mindestbestellwert'],
    arrival: ['lieferzeit*', 'lieferung', 'geliefert', 'lieferfrist', 'zustellung', 'versanddauer'],
    handling: ['bearbeit*', 'verschickt', 'versendet', 'versandfertig', 'übergeben'],
    business: ['werktag*', 'arbeitstag*'],
    worldwide: ['weltweit*'],
  },
  privacy: {
    controller: ['verantwortlich*', 'datenverantwortlich*'],
    purposes: ['zweck*', 'verarbeiten', 'zur abwicklung', 'nutzen wir'],
    sharing: ['dritte', 'dritten', 'weitergabe', 'weitergeben', 'weitergegeben', 'übermitt*'],
    rights: ['ihre rechte', 'recht auf', 'auskunft', 'löschung', 'widerspruch'],
  },
  terms: {
    law: ['recht der', 'geltendes recht', 'anwendbares recht', 'anwendbare recht', 'gerichtsstand'],
  },
  warranty: {
    years: ['jahr', 'jahre', 'jahren'],
    legal: ['gesetzliche gewährleistung*', 'gesetzlichen gewährleistung*', 'mängelhaftung*', 'gesetzliche garantie', 'mängelrechte'],
  },
}; // prettier-ignore
