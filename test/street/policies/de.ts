/** German policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'widerrufsbelehrung',
    title: 'Widerrufsbelehrung',
    prose: [
      '# Widerrufsrecht',
      `Sie haben das Recht, binnen ${firm.returnDays} Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Frist beginnt an dem Tag, an dem Sie die Ware erhalten haben.`,
      `Um Ihr Widerrufsrecht auszuüben, informieren Sie uns (${place(firm)}, E-Mail: [${firm.email}](mailto:${firm.email})${firm.phone !== undefined ? `, Telefon: ${firm.phone}` : ''}) mit einer eindeutigen Erklärung über Ihren Entschluss.`,
      '# Folgen des Widerrufs',
      'Wir erstatten alle Zahlungen einschließlich der Lieferkosten binnen vierzehn Tagen mit demselben Zahlungsmittel, das Sie bei der Bestellung eingesetzt haben. Wir können die Rückzahlung verweigern, bis wir die Ware zurückerhalten haben.',
      firm.returnPaidBy === 'shop'
        ? `Wir tragen die Kosten der Rücksendung und ${firm.delivery === 'freight' ? 'lassen die Ware bei Ihnen abholen' : 'schicken Ihnen dafür einen Aufkleber'}.`
        : 'Sie tragen die unmittelbaren Kosten der Rücksendung der Ware.',
      '# Ausschluss',
      'Das Widerrufsrecht besteht nicht bei Waren, die nach Ihren Wünschen angefertigt sind oder schnell verderben können.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'versand-und-zahlung',
    title: 'Versand & Zahlung',
    prose: [
      `Wir liefern mit ${firm.carriers}. Lieferzeit: ${firm.deliveryTime}.`,
      `Versandkosten: ${firm.deliveryCost}.`,
      firm.delivery === 'freight'
        ? 'Den Liefertag stimmen wir vorher telefonisch mit Ihnen ab.'
        : 'Sobald Ihr Paket unterwegs ist, erhalten Sie eine E-Mail mit der Sendungsnummer.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'datenschutz',
    title: 'Datenschutzerklärung',
    prose: [
      `Verantwortlich für die Verarbeitung personenbezogener Daten auf ${firm.host} ist ${place(firm)}, E-Mail: [${firm.email}](mailto:${firm.email}).`,
      '# Welche Daten wir verarbeiten',
      'Bei einer Bestellung: Name, Anschrift, E-Mail-Adresse und die bestellten Waren (Art. 6 Abs. 1 lit. b DSGVO). Beim Besuch der Seiten: Server-Protokolle, die nach 14 Tagen gelöscht werden. Rechnungen bewahren wir auf, solange das Gesetz es verlangt.',
      '# An wen wir sie weitergeben',
      `An ${firm.delivery === 'freight' ? 'das Transportunternehmen' : 'den Paketdienst'} und an den Zahlungsdienst, den Sie wählen, und an niemanden sonst.`,
      '# Ihre Rechte',
      'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung, Datenübertragbarkeit und Widerspruch sowie das Recht, sich bei einer Aufsichtsbehörde zu beschweren.',
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'agb',
    title: 'Allgemeine Geschäftsbedingungen',
    prose: [
      `Diese Geschäftsbedingungen gelten für alle Bestellungen bei ${firm.shop} (${place(firm)}).`,
      '# Vertragsschluss',
      'Mit dem Absenden der Bestellung geben Sie ein Angebot ab. Der Vertrag kommt zustande, wenn wir die Bestellung per E-Mail bestätigen oder die Ware versenden.',
      '# Preise und Eigentum',
      'Alle Preise sind Endpreise und enthalten die gesetzliche Umsatzsteuer, soweit sie anfällt. Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.',
      '# Gewährleistung',
      'Es gilt das gesetzliche Mängelhaftungsrecht. Das Widerrufsrecht beschreibt die [Widerrufsbelehrung](page:returns).',
    ],
  };
}

export function imprint(firm: Firm): TextPage {
  return {
    topic: 'legal-notice',
    slug: 'impressum',
    title: 'Impressum',
    prose: lines(
      '# Angaben gemäß § 5 DDG',
      firm.operator,
      `${firm.street}, ${firm.town}, ${firm.country}`,
      firm.person !== undefined && `Vertreten durch: ${firm.person}`,
      '# Kontakt',
      firm.phone !== undefined && `Telefon: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-Mail: [${firm.email}](mailto:${firm.email})`,
      firm.register !== undefined && `Registereintrag: ${firm.register}`,
      firm.vat !== undefined && `Umsatzsteuer-Identifikationsnummer gemäß § 27 a UStG: ${firm.vat}`,
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'kontakt',
    title: 'Kontakt',
    form: true,
    prose: lines(
      'Fragen zu einem Artikel oder zu Ihrer Bestellung? Schreiben Sie uns.',
      firm.phone !== undefined && `Telefon: ${firm.phone}`,
      `E-Mail: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'ueber-uns', title: 'Über uns', prose };
}
