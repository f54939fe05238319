import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as sv from '../policies/sv';
import { WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Ullboden',
  host: 'ullboden-tar-farval.example',
  operator: 'Eastline Commerce Ltd',
  street: '99 Nathan Court',
  town: 'Kowloon, Hong Kong',
  country: 'Hong Kong',
  email: 'hej@ullboden-tar-farval.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '10–18 arbetsdagar',
  deliveryCost: 'gratis',
  carriers: 'våra fraktpartner',
};

const knit = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['shirt', colour], name.startsWith('Kofta') ? 'Koftor' : 'Tröjor', about, { was, stock: 'Endast 2 kvar', rating: { count: 987, average: 4.9 } }); // prettier-ignore

export const ullbodenTarFarval: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'sv',
  country: 'SE',
  currency: 'SEK',
  label: 'scam',
  why: 'A sad story of Margareta, 71, who closes her little shop; the policies, however, name a Hong Kong company and three weeks of delivery, and there is no Swedish organisation number. All is 70 per cent off with a clock that restarts and stars without reviews. Cards and Klarna are taken, so be careful at the least.',
  accent: '#7f5a4a',
  ground: '#f6efe9',
  slogan: 'Margareta stänger sin bod efter 43 år',
  intro: [
    'Händerna orkar inte längre. Innan jag låser för sista gången vill jag att varje tröja hittar ett hem. Tack för alla år! /Margareta',
  ],
  banner: 'Avvecklingsrea: 70 % på allt, så länge lagret räcker',
  timer: { label: 'Rean slutar om', ends: { restarts: 21599 } },
  // prettier-ignore
  goods: [
    knit('kofta-elsa', 'Kofta Elsa', 1290, 389, '#a05a5a', 'Flätmönster fram, knappar av horn. Stickad av Margareta själv.'),
    knit('troja-olle', 'Ulltröja Olle', 1190, 359, '#4f6f8f', 'Polokrage, tät stickning, håller vinden ute.'),
    knit('kofta-greta', 'Kofta Greta', 1390, 419, '#7f8f6f', 'Runda ok i tre färger, som mormor gjorde.'),
    knit('poncho-ylva', 'Poncho Ylva', 990, 299, '#c9b79f', 'En storlek, fransar runt om.'),
    knit('troja-nils', 'Ulltröja Nils', 1190, 359, '#5a4a3f', 'Rak modell, lång nog att sitta i.'),
    knit('vast-maja', 'Stickad väst Maja', 890, 269, '#b5895a', 'Fickor och dragkedja, bär den över skjortan.'),
    knit('kofta-stina', 'Kofta Stina', 1290, 389, '#6f5a7f', 'Mjuk ull som inte sticks. När den är slut kommer den aldrig tillbaka.'),
    knit('halsduk-set', 'Mössa och halsduk', 690, 209, '#8f3f4f', 'Säljs ihop, de är stickade av samma nystan.'),
    knit('vantar-par', 'Lovikkavantar', 490, 149, '#e3dccb', 'Ruggade inuti, broderad kant.'),
    knit('sockor-tre', 'Raggsockor, tre par', 420, 129, '#5f6f5a', 'Förstärkt häl, grå med röd rand.'),
  ],
  pages: [sv.about(['1983 satte jag upp skylten. Sedan dess har jag stickat vid samma fönster.']), sv.shipping(firm), sv.returns(firm), sv.terms(firm), sv.privacy(firm), { topic: 'contact', slug: 'kontakt', title: 'Kontakta oss', form: true, prose: [`E-post: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: { lines: ['Trygg e-handel'], copyright: '© 2026 Ullboden' },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/' }],
  logos: ['Klarna', 'Visa', 'Mastercard', 'Swish'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-ULLBODEN01'],
  checkout: { methods: [cardAt('shopify', 'Kort'), ...choices('Klarna')], shipping: { label: 'Fri frakt', price: 0 } },
  expected: {
    before: WARY,
    checkout: WARY,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Eastline Commerce Ltd'],
      offered: ['card', 'klarna'],
      notOffered: ['swish'],
      card: 'provider',
      visibleReviews: 0,
    },
    bad: ['claimed-rating', 'half-off', 'return-place'],
  },
};
