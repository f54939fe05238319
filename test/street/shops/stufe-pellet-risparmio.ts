import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as it from '../policies/it';
import { ALARMED, UNEASY } from '../verdicts';

/** An invented firm that looks real, with its valid number; nothing but the account is the fraudster's own. */
const firm: Firm = {
  shop: 'Stufe Risparmio',
  host: 'stufe-pellet-risparmio.example',
  operator: 'Termoidraulica Brambati S.r.l.',
  person: 'Ettore Brambati',
  street: 'Via delle Fornaci 18',
  town: '24199 Ponteselva (BG)',
  country: 'Italia',
  email: 'vendite@stufe-pellet-risparmio.example',
  phone: '+39 035 0000417',
  vat: '99990120992',
  register: 'REA BG-999417, capitale sociale 20.000 € i.v.',
  hours: 'Lun–ven 9–12.30 e 14–18',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '7–10 giorni lavorativi dal pagamento',
  deliveryCost: 'gratuite al piano strada',
  carriers: 'corriere con sponda idraulica',
  delivery: 'freight',
};

const stove = (slug: string, name: string, price: number, colour: string, about: string) =>
  item(slug, name, price, ['stove', colour], name.includes('Caldaia') ? 'Caldaie' : 'Stufe', about, { details: [['Potenza', '9 kW'], ['Serbatoio', '15 kg']] }); // prettier-ignore

export const stufePelletRisparmio: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'it',
  country: 'IT',
  currency: 'EUR',
  label: 'scam',
  why: 'Stoves a bit under the usual price, correct Italian, a valid VAT number and the full notice of a plumbing firm, copied. The one fault is the payment: advance transfer only, to a Latvian account that bears another name.',
  accent: '#a33b1c',
  ground: '#faefe9',
  slogan: 'Stufe a pellet pronte in magazzino',
  intro: ['Acquistiamo in autunno per vendere meglio in inverno. Assistenza telefonica inclusa.'],
  // prettier-ignore
  goods: [
    stove('stufa-9kw', 'Stufa a pellet 9 kW', 890, '#7a2f20', 'Rivestimento in acciaio, classe A+, quattro stelle ambientali.'),
    stove('stufa-12kw', 'Stufa a pellet canalizzata 12 kW', 1190, '#3a3a3c', 'Due uscite d’aria, telecomando, programmazione settimanale.'),
    stove('stufa-idro', 'Termostufa idro 18 kW', 1690, '#8f8a80', 'Scalda l’acqua dei termosifoni, kit idraulico compreso.'),
    stove('caldaia-24', 'Caldaia a pellet 24 kW', 2490, '#4a5a5f', 'Pulizia automatica del braciere, coclea rinforzata.'),
  ],
  pages: [
    it.about(['Termoidraulica Brambati lavora nella bergamasca dal 1994.']),
    it.shipping(firm),
    it.returns(firm),
    it.terms(firm),
    it.privacy(firm),
    it.imprint(firm),
    it.contact(firm),
  ],
  footer: {
    lines: ['Termoidraulica Brambati S.r.l. – Via delle Fornaci 18, 24199 Ponteselva (BG) – P. IVA 99990120992'],
    copyright: '© 2026 Stufe Risparmio',
  },
  checkout: {
    methods: choices(['Bonifico bancario anticipato', 'Intestatario: SIA Termo Plus, IBAN LV80 BANK 0000 4351 9500 1']),
    shipping: { label: 'Consegna al piano strada', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Termoidraulica Brambati S.r.l.'],
      numbers: [{ value: '99990120992', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'paypal', 'cash-on-delivery'],
      ibans: ['LV80BANK0000435195001'],
    },
    bad: ['payment-choice'],
  },
};
