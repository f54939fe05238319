import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['rückgabe*', 'widerruf*', 'widerrufsrecht', 'widerrufsbelehrung', 'retoure*', 'umtausch*', 'rücksendung*', 'erstattung*', 'rückerstattung*', 'muster-widerrufsformular', 'vertrag widerrufen', 'geld zurück'],
  shipping: ['versand*', 'lieferung*', 'versandkosten', 'versandbedingungen', 'lieferbedingungen', 'lieferzeit*', 'zahlung und versand', 'zahlung & versand', 'versand & lieferung', 'zustellung', 'liefer- und versandkosten'],
  privacy: ['datenschutz*', 'datenschutzerklärung', 'datenschutzhinweise', 'privatsphäre', 'cookies', 'cookie-richtlinie'],
  terms: ['agb', 'allgemeine geschäftsbedingungen', 'geschäftsbedingungen', 'nutzungsbedingungen', 'kundeninformationen', 'verkaufsbedingungen', 'agbs', 'agb und kundeninformationen'],
  contact: ['kontakt', 'kontakte', 'kontaktieren', 'kontaktdaten', 'kontaktformular', 'kundenservice', 'kundendienst', 'so erreichen sie uns', 'schreiben sie uns', 'hilfe & kontakt', 'service-hotline'],
  'legal-notice': ['impressum', 'anbieterkennzeichnung', 'rechtliche hinweise', 'rechtliches', 'offenlegung', 'firmenangaben', 'anbieterinformationen'],
  about: ['über uns', 'wir über uns', 'unternehmen', 'das sind wir', 'unsere geschichte', 'wer wir sind', 'firma'],
  warranty: ['garantie', 'garantien', 'garantiefall', 'herstellergarantie', 'gewährleistung*', 'garantiebedingungen', 'mängelhaftung'],
  payment: ['zahlung', 'zahlungsarten', 'zahlungsmöglichkeiten', 'zahlungsmethoden', 'zahlungsweisen', 'bezahlung', 'zahlungsbedingungen', 'zahlungsinformationen', 'bezahlarten'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['widerruf', 'widerrufsrecht', 'widerrufsfrist', 'widerrufsbelehrung', 'rücksendung', 'rückgabe', 'zurücksenden', 'umtausch', 'umtauschen', 'erstattung', 'erstatten', 'rückerstattung', 'retoure', 'retouren', 'vierzehn tagen', 'ohne angabe von gründen', 'unmittelbare kosten der rücksendung', 'vertrag zu widerrufen', 'ungetragen', 'originalverpackung', 'kaufpreis zurück', 'rücksendekosten'],
  shipping: ['versand', 'versandkosten', 'lieferung', 'lieferzeit', 'lieferzeiten', 'geliefert', 'versendet', 'werktage', 'werktagen', 'paketdienst', 'sendungsverfolgung', 'sendungsnummer', 'versandkostenfrei', 'liefergebiet', 'spedition', 'dhl', 'hermes', 'dpd', 'gls', 'zustellung', 'zoll', 'lieferkosten', 'versandart'],
  privacy: ['datenschutz', 'datenschutzerklärung', 'personenbezogene daten', 'personenbezogener daten', 'personenbezogenen daten', 'dsgvo', 'verarbeitung', 'cookies', 'verantwortlicher', 'einwilligung', 'auskunft', 'widerspruch', 'löschung', 'rechtsgrundlage', 'ip-adresse', 'betroffene person', 'auftragsverarbeitung', 'berechtigtes interesse', 'speicherdauer'],
  terms: ['geschäftsbedingungen', 'agb', 'vertragsschluss', 'vertragspartner', 'geltungsbereich', 'haftung', 'eigentumsvorbehalt', 'gerichtsstand', 'verbraucher', 'unternehmer', 'kaufvertrag', 'anwendbares recht', 'vertragssprache', 'salvatorische klausel', 'anbieter', 'schlussbestimmungen', 'preise und zahlungsbedingungen', 'streitbeilegung'],
  contact: ['kontakt', 'kontaktformular', 'rufen sie uns an', 'schreiben sie uns', 'telefon', 'telefonisch', 'e-mail', 'öffnungszeiten', 'servicezeiten', 'kundenservice', 'erreichen', 'ihre nachricht', 'anfahrt', 'hotline', 'ansprechpartner'],
  'legal-notice': ['impressum', 'angaben gemäß', 'diensteanbieter', 'vertreten durch', 'geschäftsführer', 'handelsregister', 'registergericht', 'registernummer', 'umsatzsteuer-identifikationsnummer', 'ust-idnr', 'amtsgericht', 'verantwortlich für den inhalt', 'inhaltlich verantwortlich', 'firmenbuchnummer', 'aufsichtsbehörde', 'online-streitbeilegung', 'inhaber', 'medieninhaber'],
  about: ['über uns', 'unsere geschichte', 'gegründet', 'familienunternehmen', 'unser team', 'unsere philosophie', 'wir sind', 'seit', 'leidenschaft', 'unsere werte'],
  warranty: ['garantie', 'gewährleistung', 'garantiezeit', 'mängelhaftung', 'mängel', 'garantiefall', 'herstellergarantie', 'nacherfüllung', 'gewährleistungsfrist'],
  payment: ['zahlung', 'zahlungsarten', 'zahlungsart', 'kreditkarte', 'rechnung', 'vorkasse', 'lastschrift', 'nachnahme', 'paypal', 'überweisung', 'sofortüberweisung', 'ratenzahlung', 'klarna', 'rechnungskauf', 'barzahlung', 'kontoverbindung'],
}; // prettier-ignore
