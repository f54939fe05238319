import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import type { Firm } from '../policies/firm';
import * as sv from '../policies/sv';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Löparskor Rea',
  host: 'hembygd-i-granhult.example',
  operator: 'Löparskor Rea Online',
  street: '',
  town: '',
  country: 'Sverige',
  email: 'service@fastmailhelpdesk.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '7-15 dagar',
  deliveryCost: 'fri frakt vid köp över 699 kr',
  carriers: 'EMS',
};

const shoe = (slug: string, name: string, was: number, price: number, colour: string) =>
  item(slug, name, price, ['shoe', colour], /dam/i.test(name) ? 'Dam' : 'Herr', 'Kvalitet skor är gjord för löpning och komfort dag. Billigt pris snabb leverans, köp nu.', { was, options: { label: 'Storlek', values: ['38', '39', '40', '41', '42', '43', '44'] } }); // prettier-ignore

export const hembygdIGranhult: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'magento',
  language: 'sv',
  country: 'SE',
  currency: 'SEK',
  label: 'scam',
  why: 'The address once belonged to a local history society and now sells running shoes in Swedish that no Swede has written. There is no firm, no street and no number, the terms name another shop, all is two thirds off and the card is typed into a plain form of the page.',
  accent: '#1b6fb3',
  ground: '#f4f6f8',
  slogan: 'Löparskor utlopp Sverige upp till 70% av',
  intro: ['Välkommen till vår butik! Om oss av Granhults hembygdsförening har flyttat. Här kan du handla skor märke officiell bästa pris.'],
  goods: [
    shoe('zoom-herr-svart', 'Zoom löparskor herr svart', 1799, 579, '#222226'),
    shoe('zoom-dam-rosa', 'Zoom löparskor dam rosa', 1799, 579, '#d98fa8'),
    shoe('cloud-herr-bla', 'Cloud löparskor herr blå', 1999, 639, '#2f5fa8'),
    shoe('cloud-dam-vit', 'Cloud löparskor dam vit', 1999, 639, '#e6e6ea'),
    shoe('trail-herr-gron', 'Trail terräng skor herr grön', 2199, 699, '#4f7f4a'),
    shoe('trail-dam-gra', 'Trail terräng skor dam grå', 2199, 699, '#8a8f94'),
    shoe('retro-herr-brun', 'Retro skor herr brun', 1599, 519, '#7a5638'),
    shoe('retro-dam-bla', 'Retro skor dam blå', 1599, 519, '#3f6f9f'),
    shoe('vinter-herr-svart', 'Vinter stövlar herr svart', 1899, 599, '#1f1f22'),
    shoe('vinter-dam-brun', 'Vinter stövlar dam brun', 1899, 599, '#6a4a33'),
    shoe('sandal-dam-beige', 'Sandal skor dam beige', 899, 289, '#d9c9a8'),
    shoe('tofflor-herr', 'Tofflor hem skor herr', 699, 229, '#5f6f5a'),
  ],
  pages: [
    sv.shipping(firm),
    { topic: 'returns', slug: 'retur', title: 'Retur politik', prose: ['Vi vill dig att vara nöjd. Om du inte är, du kan returnera inom 14 dagar, skick oanvänd. Kontakta oss för retur adress innan skicka.', 'Återbetalning efter vi kontrollera varan.'] },
    { topic: 'privacy', slug: 'integritet', title: 'Integritetspolicy', prose: ['Vi samlar information för att behandla din order. Din information är säker och delas inte med någon extern part.'] },
    sv.terms({ ...firm, shop: 'Nordväska Outlet', host: 'nordvaska-outlet.example', operator: 'Nordväska Outlet' }),
    { topic: 'contact', slug: 'kontakt', title: 'Kontakta oss', form: true, prose: [`E-post: ${firm.email}`] },
  ],
  footer: { lines: ['100% äkta garanterat'], copyright: '© 2025 Löparskor Rea' },
  logos: ['Visa', 'Mastercard', 'Klarna', 'Swish'],
  checkout: {
    methods: [cardHere('Kredit kort')],
    shipping: { label: 'Fri frakt', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'other-domain' }],
      offered: ['card'],
      notOffered: ['klarna', 'swish'],
      card: 'shop',
    },
    bad: ['half-off', 'policy-ownership'],
  },
}; // prettier-ignore
