import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as no from '../policies/no';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Nordheim ATV og Snøscooter',
  host: 'nordheim-atv-salg.example',
  operator: 'Nordheim Motor og Fritid AS',
  street: 'Industrivegen 22',
  town: '2999 Skogbygda',
  country: 'Norge',
  email: 'post@nordheim-atv-salg.example',
  phone: '61 00 04 17',
  register: 'Org.nr. 999 920 012 MVA',
  hours: 'Åpent på telefon hverdager 9–16.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–10 virkedager',
  deliveryCost: '1490 kr til nærmeste terminal',
  carriers: 'bilfrakt',
  delivery: 'freight',
};

export const nordheimAtvSalg: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'no',
  country: 'NO',
  currency: 'NOK',
  label: 'scam',
  why: 'Used snow scooters with mileage, a limited company whose number fits and a Norwegian telephone: all copied from a dealer, and no fault can be seen. The buyer is to send a hundred thousand kroner by transfer before he has seen the machine, to an account abroad in the name of one person.',
  accent: '#204a6b',
  ground: '#eef2f5',
  slogan: 'Brukte maskiner klare for vinteren',
  intro: ['Vi tar inn, går over og selger videre. Servicehefte følger der det finnes, og du kan be om flere bilder.'],
  // prettier-ignore
  goods: [
    item('scooter-600', 'Snøscooter 600 cc, 2019', 89000, ['machine', '#2f5f8a'], 'Snøscootere', 'Gått 4120 km, nytt belte i fjor. Riper i panseret etter en bjørk.', { details: [['Årsmodell', '2019'], ['Kjørelengde', '4120 km']] }),
    item('scooter-550', 'Snøscooter 550 F, 2016', 62000, ['machine', '#8a2f2f'], 'Snøscootere', 'Enkel og grei hyttemaskin med drag.'),
    item('atv-450', 'ATV 450 4x4, 2020', 71000, ['machine', '#4f6f3a'], 'ATV', 'Vinsj, skjær og håndtaksvarme. Brukt på gård.'),
    item('henger', 'Scooterhenger med tipp', 18500, ['box', '#7a7f85'], 'Tilbehør', 'EU-godkjent til 2027.'),
  ],
  pages: [no.about(['Familiebedrift gjennom to generasjoner, med verksted og tre ansatte.']), no.shipping(firm), no.returns(firm), no.terms(firm), no.privacy(firm), no.contact(firm)], // prettier-ignore
  footer: {
    lines: ['Nordheim Motor og Fritid AS, Industrivegen 22, 2999 Skogbygda, org.nr. 999 920 012 MVA'],
    copyright: '© 2026 Nordheim Motor og Fritid AS',
  },
  checkout: {
    methods: choices(['Bankoverføring', 'Mottaker: Sorin Dumitrache, IBAN RO51 ZZZZ 9999 0000 0000 0417. Maskinen lastes når betalingen er registrert.']), // prettier-ignore
    shipping: { label: 'Bilfrakt', price: 1490 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['61000417'],
      operators: [firm.operator],
      numbers: [{ value: '999920012', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'invoice'],
      ibans: ['RO51ZZZZ9999000000000417'],
    },
    bad: ['payment-choice'],
  },
};
