import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import * as fi from '../policies/fi';
import type { Firm } from '../policies/firm';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Koekäyttöklubi',
  host: 'koekaytto-klubi.example',
  operator: 'Koekäyttöklubi Suomi',
  street: '',
  town: 'Helsinki',
  country: 'Suomi',
  email: 'tuki@koekaytto-klubi.example',
  returnDays: 14,
  returnPaidBy: 'shop',
  deliveryTime: '1–2 viikkoa',
  deliveryCost: '2,90 €',
  carriers: 'Posti',
};

const tested = (slug: string, name: string, was: number, picture: 'machine' | 'phone' | 'tool', colour: string, about: string) =>
  item(slug, name, 2.9, [picture, colour], 'Koekäyttöön', about, { was, stock: '3 paikkaa jäljellä' }); // prettier-ignore

export const koekayttoKlubi: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'fi',
  country: 'FI',
  currency: 'EUR',
  label: 'scam',
  why: 'Robot vacuums to test and keep for the postage, from a club without company, street or telephone. To “confirm who you are” the checkout wants the personal identity code, a picture of an identity card and the codes of the bank, which is the whole aim of the page.',
  accent: '#4a3f9f',
  ground: '#f1f0fa',
  slogan: 'Testaa uusia laitteita ja pidä ne',
  intro: ['Valmistajat etsivät juuri nyt 120 suomalaista koekäyttäjää. Valitse laite, vahvista henkilöllisyytesi ja odota pakettia.'],
  banner: 'Haku päättyy tänään klo 23.59',
  timer: { label: 'Paikkasi on varattu', ends: { restarts: 599 } },
  // prettier-ignore
  goods: [
    tested('robotti-imuri', 'Robotti-imuri moppaustoiminnolla', 499, 'machine', '#3a3f47', 'Imuroi ja moppaa, kartoittaa huoneet laserilla. Täytä kysely neljän viikon jälkeen ja pidä laite.'),
    tested('ilmafritteeri', 'Ilmafritteeri 6 l', 159, 'machine', '#5a5f66', 'Kahdeksan ohjelmaa, kori konepestävä. Maksat vain postikulut.'),
    tested('puhelin-256', 'Älypuhelin 256 Gt', 799, 'phone', '#6f8fd0', 'Kamera 108 megapikseliä, akku kestää kaksi päivää.'),
    tested('hiustenkuivain', 'Hiustenkuivain ja muotoilija', 329, 'tool', '#c45a8f', 'Viisi päätä kihartamiseen ja suoristukseen.'),
  ],
  pages: [
    fi.about(['Klubissa on jo 38 000 jäsentä. Yhteistyökumppanimme ovat tunnettuja merkkejä, joiden nimiä emme voi kertoa.']),
    fi.shipping(firm),
    { topic: 'privacy', slug: 'tietosuoja', title: 'Tietosuoja', prose: ['Henkilötietojasi käytetään henkilöllisyyden varmistamiseen ja ne voidaan luovuttaa kumppaneille markkinointia varten.'] }, // prettier-ignore
    { topic: 'contact', slug: 'tuki', title: 'Ota yhteyttä', form: true, prose: [`[${firm.email}](mailto:${firm.email})`] },
  ],
  footer: { lines: ['Turvallinen tunnistautuminen'], copyright: '© 2026 Koekäyttöklubi' },
  logos: ['Visa', 'Mastercard'],
  scripts: ['https://connect.facebook.net/en_US/fbevents.js'],
  checkout: {
    methods: [cardHere('Pankkikortti')],
    asks: [
      { name: 'hetu', label: 'Henkilötunnus', type: 'text' },
      { name: 'verkkopankki_tunnus', label: 'Verkkopankin käyttäjätunnus ja salasana', type: 'password' },
      { name: 'henkilokortti', label: 'Kuva henkilökortista tai passista', type: 'file' },
    ],
    shipping: { label: 'Posti', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      offered: ['card'],
      card: 'shop',
      asks: ['identity-document', 'online-banking'],
    },
    bad: ['excessive-asks'],
  },
};
