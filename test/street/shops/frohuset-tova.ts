import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as sv from '../policies/sv';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Fröhuset Tova',
  host: 'frohuset-tova.example',
  operator: 'Fröhuset Tova AB',
  street: 'Kvarnvägen 9',
  town: '699 99 Bergslända',
  country: 'Sverige',
  email: 'hej@frohuset-tova.example',
  phone: '08-465 004 17',
  register: 'Org.nr: 559999-1006',
  vat: 'SE559999100601',
  hours: 'Telefontid vardagar 10–12. Mejl svarar vi på inom två dygn, i mars lite långsammare.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–4 vardagar',
  deliveryCost: '39 kr, fritt över 299 kr',
  carriers: 'PostNord',
};

export const frohusetTova: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'sv',
  country: 'SE',
  currency: 'SEK',
  label: 'honest',
  why: 'A seed company with its organisation number, VAT number, address, telephone hours and a careful text on the right of withdrawal. Seeds cost what seeds cost, last year’s bags a little less, and Klarna’s invoice lets one pay after the parcel came.',
  accent: '#3d6b35',
  ground: '#eef4ea',
  slogan: 'Ekologiska fröer för korta somrar',
  intro: ['Vi odlar fram sorter som hinner mogna norr om Dalälven. Varje påse är grobarhetstestad i höst.'],
  // prettier-ignore
  goods: [
    item('tomat-nordbar', 'Tomat ’Nordbär’, 15 frön', 39, ['box', '#c0392b'], 'Grönsaker', 'Tidig busktomat, 62 dagar från plantering. Smakar mest om kvällarna är varma.', { details: [['Sådd', 'mars–april'], ['Grobarhet', '91 %']],
      rating: { count: 9, average: 4.1 },
      reviews: [
        { author: 'Gunilla', stars: 5, date: '2026-09-12', text: 'Mogna redan i juli, i Jämtland!' },
        { author: 'Per-Olof H.', stars: 4, date: '2026-08-30', text: 'Bra skörd, lite tjockt skal.' },
        { author: 'Sanna', stars: 5, date: '2025-09-03', text: 'Femton av femton grodde.' },
        { author: 'Balkongodlaren', stars: 3, date: '2025-08-17', text: 'Blev större än min kruka.', reply: 'Ja, den vill ha tio liter. Vi skriver det tydligare på påsen.' },
        { author: 'Karin L.', stars: 5, date: '2024-10-01', text: 'Sparar egna frön nu, smaken är kvar.' },
        { author: 'Elias', stars: 5, date: '2024-07-28', text: 'Barnen åt upp alla innan de nådde köket.' },
        { author: 'T. Wikman', stars: 1, date: '2023-06-11', text: 'Ingenting kom upp.', reply: 'Tråkigt! Ny påse är skickad, och vi har testat om det partiet.' },
        { author: 'Marianne', stars: 4, date: '2023-09-20', text: 'Fin men sprack i regnet.' },
        { author: 'Ulf', stars: 5, date: '2022-08-25', text: 'Bästa busktomaten hittills.' },
      ] }),
    item('gronkal', 'Grönkål ’Halvhög’, 200 frön', 29, ['box', '#3f7a3c'], 'Grönsaker', 'Står emot minus femton och blir bara sötare.'),
    item('ringblomma', 'Ringblomma, blandade färger', 17, ['box', '#e28b1f'], 'Blommor', 'Sår sig själv. Lägg på salladen. Påsar från i fjol, grobarhet 84 %.', { was: 25 }),
    item('sattpotatis', 'Sättpotatis ’Bergslända mandel’, 2 kg', 119, ['sack', '#b89b6a'], 'Potatis', 'Skickas i april när frosten släppt. Förgro i fyra veckor.'),
  ],
  pages: [
    sv.about(['Tova startade fröhuset i mormors växthus. I dag är vi fem personer, tre växthus och en envis igelkott.']),
    sv.shipping(firm),
    sv.returns(firm),
    sv.terms(firm),
    sv.privacy(firm),
    sv.contact(firm),
  ],
  footer: {
    lines: ['Fröhuset Tova AB, Kvarnvägen 9, 699 99 Bergslända', 'Org.nr 559999-1006 · Godkänd för F-skatt'],
    copyright: '© 2026 Fröhuset Tova AB',
  },
  social: [
    { network: 'Instagram', href: 'https://www.instagram.com/frohusettova/' },
    { network: 'YouTube', href: 'https://www.youtube.com/@frohusettova-odling' },
  ],
  logos: ['Klarna', 'Visa', 'Mastercard', 'Swish'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-TOVAFRO001'],
  checkout: {
    methods: [...choices('Klarna faktura, betala inom 30 dagar', 'Swish'), cardAt('adyen', 'Kort')],
    shipping: { label: 'PostNord brev', price: 39 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['846500417'],
      operators: ['Fröhuset Tova AB'],
      countries: ['SE'],
      numbers: [{ value: '5599991006', valid: true }],
      returnDays: 14,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        withdrawal: true,
        cost: '39 kr',
        freeFrom: '299 kr',
        arrival: '2–4 working days',
        privacy: ['controller', 'purposes', 'sharing', 'rights', 'contact', 'gdpr'],
        contract: 'Fröhuset Tova AB',
        warrantyMonths: 36,
        legalWarranty: true,
      },
      offered: ['klarna', 'swish', 'card'],
      card: 'provider',
      visibleReviews: 9,
    },
    good: ['card-target', 'email', 'register-number', 'social-profiles'],
  },
};
