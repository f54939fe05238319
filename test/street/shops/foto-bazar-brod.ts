import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as cs from '../policies/cs';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Foto Bazar Brod',
  host: 'foto-bazar-brod.example',
  operator: 'Foto Bazar Brod s.r.o.',
  person: 'Luboš Hrubeš',
  street: 'Mostní 7',
  town: '580 99 Nový Brod',
  country: 'Česká republika',
  email: 'info@foto-bazar-brod.example',
  phone: '+420 569 000 417',
  vat: '89999126',
  register: 'Zapsáno v obchodním rejstříku u Krajského soudu v Hradci Králové, oddíl C, vložka 99041',
  hours: 'Po–Pá 9–17, v sobotu dopoledne.',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: 'do 2 pracovních dnů',
  deliveryCost: '119 Kč, pojištěno do plné ceny',
  carriers: 'PPL',
};

export const fotoBazarBrod: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'cs',
  country: 'CZ',
  currency: 'CZK',
  label: 'honest',
  why: 'A dealer in used cameras of known brands: serial state, shutter counts and scratches are told, prices are those of the second-hand market. A registered company with number, shop and telephone, 30 days for return, and card, cash on delivery or collection.',
  banner: 'Předvánoční slevy na příslušenství do neděle 13. prosince 2026',
  timer: { label: 'Slevy končí 13. prosince v poledne, zbývá', ends: { month: 12, day: 13 } },
  accent: '#1f4e79',
  ground: '#edf2f7',
  slogan: 'Prověřená použitá fototechnika se zárukou',
  intro: ['Každý přístroj projde dílnou: měříme závěrku, čistíme čip, fotíme škrábance. Na použité zboží dáváme rok.'],
  // prettier-ignore
  goods: [
    item('nikon-d750', 'Nikon D750, tělo, použité', 13900, ['camera', '#2a2a2c'], 'Zrcadlovky', 'Stav B+. 48 200 expozic, oděrky na spodku, displej bez poškrábání.', { brand: 'Nikon', sku: 'U-26-0418', stock: 'Skladem 1 ks' }),
    item('canon-50-18', 'Canon EF 50 mm f/1,8, použitý', 1890, ['camera', '#3b3b3e'], 'Objektivy', 'Stav A. Čisté čočky, ostření tiché.', { brand: 'Canon', sku: 'U-26-0377' }),
    item('stativ', 'Stativ hliníkový', 790, ['tool', '#6d7278'], 'Příslušenství', 'Jedna noha jde ztuha, jinak drží.', { was: 990 }),
    item('brasna', 'Brašna přes rameno', 390, ['bag', '#5a5240'], 'Příslušenství', 'Plátno, kožené řemínky, starší kousek po reportérovi.', { was: 450 }),
    item('pentax-k1000', 'Pentax K1000, tělo, použité', 3200, ['camera', '#4a4a4d'], 'Na film', 'Stav B. Expozimetr ukazuje správně, těsnění vyměněná u nás.', { brand: 'Pentax', sku: 'U-26-0391' }),
    item('flexaret', 'Flexaret VI Automat', 2900, ['camera', '#6a6f6a'], 'Na film', 'Uzávěrka běží od 1/15 výš, pomalejší časy lepí. Kožené pouzdro.', { sku: 'U-26-0402' }),
    item('nikon-85', 'Nikon AF-S 85 mm f/1,8, použitý', 7490, ['camera', '#2f2f33'], 'Objektivy', 'Stav A−. Drobek prachu uvnitř, na snímcích není vidět.', { brand: 'Nikon', sku: 'U-26-0355', stock: 'Skladem 1 ks' }),
    item('blesk-sb', 'Externí blesk, použitý', 1650, ['tool', '#3a3a40'], 'Příslušenství', 'Zábleskový, hlava se otáčí, krytka baterií drží gumičkou.'),
    item('filtr-58', 'Filtr polarizační 58 mm', 350, ['button', '#7a8a94'], 'Příslušenství', 'Škrábnutý na kraji, za polovinu nového.'),
  ],
  pages: [
    cs.about(['Bazar vede od roku 2008 Luboš, vyučený opravář fotoaparátů. Vykupujeme i pozůstalosti.']),
    cs.shipping(firm),
    cs.returns(firm),
    cs.terms(firm),
    cs.privacy(firm),
    cs.contact(firm),
  ],
  footer: {
    lines: ['Foto Bazar Brod s.r.o., Mostní 7, 580 99 Nový Brod, IČO 89999126, tel. +420 569 000 417'],
    copyright: '© 2008–2026 Foto Bazar Brod s.r.o.',
  },
  logos: ['Visa', 'Mastercard', 'Google Pay'],
  scripts: ['https://www.googletagmanager.com/gtm.js?id=GTM-FBBROD1'],
  checkout: {
    methods: [cardAt('adyen', 'Platba kartou online'), ...choices('Dobírka', 'Hotově při osobním odběru', 'Převodem na účet')],
    shipping: { label: 'PPL', price: 119 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['569000417'],
      operators: ['Foto Bazar Brod s.r.o.'],
      countries: ['CZ'],
      numbers: [{ value: '89999126', valid: true }],
      returnDays: 30,
      offered: ['card', 'cash-on-delivery', 'bank-transfer'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'pay-later'],
  },
};
