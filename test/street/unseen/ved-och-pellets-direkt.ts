import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as sv from '../policies/sv';
import { ALARMED, UNEASY } from '../verdicts';

/** The company exists in the story, but has never heard of this shop. */
const firm: Firm = {
  shop: 'Ved & Pellets Direkt',
  host: 'ved-och-pellets-direkt.example',
  operator: 'Hultamåla Skog & Energi AB',
  person: 'Ingvar Brantelid',
  street: 'Sågverksvägen 9',
  town: '369 99 Hultamåla',
  country: 'Sverige',
  email: 'order@ved-och-pellets-direkt.example',
  phone: '040-628 04 18',
  register: 'Org.nr: 559997-1214',
  vat: 'SE559997121401',
  hours: 'Vardagar 8–16.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–8 vardagar efter att betalningen kommit in',
  deliveryCost: '395 kr per pall, fritt från tre pallar',
  carriers: 'åkeri med bakgavellift',
  delivery: 'freight',
};

export const vedOchPelletsDirekt: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'sv',
  country: 'SE',
  currency: 'SEK',
  label: 'scam',
  why: 'Neat pages, a borrowed company with a valid number, prices only a little under the market: nothing betrays that no lorry will come. The one fault is how one pays, the whole sum in advance to an account abroad in a person’s name, with neither card nor Swish nor invoice, as firewood frauds do every autumn.',
  accent: '#8a5a23',
  ground: '#f9f4ec',
  slogan: 'Torr ved och pellets hem på pall',
  intro: [
    'Björk, bok och pellets från skogarna i Småland och Blekinge. Veden är kammartorkad till under 18 procent och levereras på pall till din uppfart.',
    'Beställ före oktober så hinner vi köra innan vägarna blir dåliga.',
  ],
  // prettier-ignore
  goods: [
    item('bjork-1m3', 'Björkved, pall 1 m³ travad', 1490, ['board', '#c9a06b'], 'Ved', 'Kapad till 33 cm, kammartorkad, under 18 % fukt. Övertäckt pall.', { details: [['Fukthalt', 'under 18 %'], ['Längd', '33 cm']] }),
    item('bjork-storsack', 'Björkved, storsäck 1,5 m³ stjälpt', 1390, ['sack', '#d8c9ae'], 'Ved', 'Lös i säck, kapad till 30 cm.'),
    item('bok-1m3', 'Bokved, pall 1 m³ travad', 1690, ['board', '#b58a5a'], 'Ved', 'Tung och långsam, bra i täljstensugn.'),
    item('blandved', 'Blandved löv, pall 1 m³ travad', 1190, ['board', '#a88b63'], 'Ved', 'Björk, al och asp.'),
    item('smaved', 'Småved och tändved, 40 nät', 1290, ['sack', '#b9763f'], 'Ved', 'Nät om 15 liter, kluvet fint.'),
    item('pellets-8-832', 'Träpellets 8 mm, pall 832 kg', 3290, ['sack', '#9c7b4b'], 'Pellets', '52 säckar om 16 kg, ENplus A1.', { details: [['Klass', 'ENplus A1'], ['Askhalt', 'under 0,5 %']] }),
    item('pellets-6-832', 'Träpellets 6 mm, pall 832 kg', 3350, ['sack', '#a9865a'], 'Pellets', 'För kaminer. 52 säckar om 16 kg.'),
    item('briketter', 'Träbriketter, pall 960 kg', 3190, ['brick', '#7d5c36'], 'Pellets', 'Pressad björk utan bindemedel, 10 kg per paket.'),
    item('halm', 'Strö av spån, 24 balar', 2390, ['sack', '#e0d2b0'], 'Övrigt', 'Dammfritt, för häst.'),
  ],
  pages: [
    sv.about(['Vi är tredje generationen på sågen i Hultamåla. Det som blir över från stockarna blir ved, det som blir över från veden blir pellets. 2024 öppnade vi webbutiken för hela Götaland.']),
    also(sv.shipping(firm), '# Betalning', 'Betalning sker i förskott. Vi planerar turen så snart betalningen har kommit in.'),
    sv.returns(firm),
    sv.terms(firm),
    sv.privacy(firm),
    sv.contact(firm),
  ], // prettier-ignore
  footer: {
    lines: ['Hultamåla Skog & Energi AB, Sågverksvägen 9, 369 99 Hultamåla. Org.nr 559997-1214. Godkänd för F-skatt.'],
    copyright: '© 2026 Hultamåla Skog & Energi AB',
  },
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-VEDPELLET1'],
  checkout: {
    methods: choices(['Banköverföring i förskott', 'Kontohavare: R. Tammsalu, IBAN EE78 9999 0000 0000 5181. Ange ordernumret. Betala inom 24 timmar så håller vi pallen.']),
    shipping: { label: 'Lastbil med bakgavellift', price: 395 },
  }, // prettier-ignore
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['406280418'],
      numbers: [{ value: '5599971214', valid: true }],
      returnDays: 14,
      offered: ['bank-transfer'],
      notOffered: ['card', 'swish', 'invoice', 'klarna'],
      ibans: ['EE789999000000005181'],
    },
  },
};
