import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Balkonstrom Depot',
  host: 'balkonstrom-depot.example',
  operator: 'Eggersmoor Elektrotechnik GmbH',
  person: 'Jens Eggersmoor',
  street: 'Industriestraße 8',
  town: '49999 Emsfeld',
  country: 'Deutschland',
  email: 'info@balkonstrom-depot.example',
  phone: '05971 000846',
  register: 'Amtsgericht Emsfeld, HRB 99846',
  vat: 'DE999902039',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: '4–6 Werktage',
  deliveryCost: '29 € Speditionspauschale',
  carriers: 'Spedition frei Bordsteinkante',
  delivery: 'freight',
};

const panel = (slug: string, name: string, price: number, about: string) =>
  item(slug, name, price, ['board', '#1c2f4a'], 'Balkonkraftwerke', about, { details: [['Wechselrichter', '800 VA'], ['Norm', 'VDE-AR-N 4105']] }); // prettier-ignore

export const balkonstromDepot: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'scam',
  why: 'Legal notice, texts and technical data are complete and taken from a real electrician, the prices a little below the market. But whoever pays finds one transfer, to a Spanish account that belongs to neither the firm nor its manager, and that is the whole business.',
  accent: '#1f5f8a',
  ground: '#eff5f9',
  slogan: 'Strom vom eigenen Balkon',
  intro: ['Komplettsets mit Halterung, Kabel und Anleitung zur Anmeldung. Wir haben auf Vorrat gekauft und liefern deshalb sofort.'],
  goods: [
    panel('set-880', 'Balkonkraftwerk 880 Wp mit Halterung', 379, 'Zwei bifaziale Module mit je 440 Watt, Wechselrichter mit WLAN, fünf Meter Schukokabel.'),
    panel('set-1000', 'Balkonkraftwerk 1000 Wp, Flachdach', 449, 'Mit Aufständerung 15 Grad, Ballast bitte selbst besorgen.'),
    panel('set-speicher', 'Set mit 2-kWh-Speicher', 899, 'Nulleinspeisung über den mitgelieferten Zähleradapter.'),
    item('modul-440', 'Einzelmodul 440 W', 89, ['board', '#16202e'], 'Module', 'Glas-Glas, Rahmen schwarz, Leerlaufspannung 39,4 V.'),
  ], // prettier-ignore
  pages: [de.shipping(firm), de.returns(firm), de.privacy(firm), de.terms(firm), de.imprint(firm), de.contact(firm)],
  footer: {
    lines: ['Eggersmoor Elektrotechnik GmbH, Industriestraße 8, 49999 Emsfeld'],
    copyright: '© 2026 Eggersmoor Elektrotechnik GmbH',
  },
  checkout: {
    methods: choices(['Banküberweisung', 'Empfänger: Lucia Ferran, IBAN ES36 9999 9999 0000 0000 0417. Nach Zahlungseingang erhalten Sie die Avisierung.']),
    shipping: { label: 'Spedition', price: 29 },
  }, // prettier-ignore
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      numbers: [{ value: 'DE999902039', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'paypal', 'invoice'],
      ibans: ['ES3699999999000000000417'],
    },
    bad: ['payment-choice'],
  },
};
