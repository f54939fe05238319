import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as pl from '../policies/pl';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Pracownia Lipowa',
  host: 'pracownia-lipowa.example',
  operator: 'Pracownia Lipowa Hanna Wrzos',
  street: 'ul. Tartaczna 5',
  town: '34-999 Podlipie',
  country: 'Polska',
  email: 'hanna@pracownia-lipowa.example',
  phone: '+48 18 000 04 17',
  vat: '999-998-00-08',
  register: 'REGON: 999990003, wpis do CEIDG',
  hours: 'Telefon odbieram w dni robocze od 9 do 15.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–5 dni roboczych',
  deliveryCost: 'od 12,99 zł, za darmo od 200 zł',
  carriers: 'InPost i Pocztę Polską',
};

export const pracowniaLipowa: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'pl',
  country: 'PL',
  currency: 'PLN',
  label: 'honest',
  why: 'A sole trader who carves toys, with NIP, REGON, address and telephone, and Polish rules of sale that give 14 days. BLIK, Przelewy24 and payment to the courier stand beside the bank transfer.',
  accent: '#4f7a2f',
  ground: '#f1f5e8',
  slogan: 'Drewniane zabawki z lipy i buka',
  intro: ['Wycinam, szlifuję i oleję każdą zabawkę sama. Bez lakieru, bez plastiku, z certyfikatem bezpieczeństwa EN 71.'],
  // prettier-ignore
  goods: [
    item('kolejka', 'Kolejka z trzema wagonami', 129, ['box', '#b9824a'], 'Pojazdy', 'Lipowe wagony na magnesy, koła z buka. Długość 46 cm.', { details: [['Materiał', 'lipa, buk, olej lniany'], ['Wiek', 'od 2 lat']] }),
    item('klocki-40', 'Klocki, 40 sztuk', 89, ['brick', '#d1a25e'], 'Klocki', 'Surowe i olejowane, w lnianym worku. Druga klasa: kilka klocków ma sęki.', { was: 115 }),
    item('grzechotka', 'Grzechotka Listek', 34, ['button', '#8aa858'], 'Dla maluchów', 'Trzy krążki na kółku, miły dźwięk, łatwo złapać małą ręką.'),
    item('kuchnia-garnek', 'Garnek z łyżką do zabawy', 45, ['bowl', '#c98f4f'], 'Dla maluchów', 'Toczony z jednego kawałka. Prawdziwa zupa z piasku gwarantowana.'),
  ],
  pages: [
    pl.about(['Zaczęło się od klocków dla bratanka. Dziś w pracowni jest też mój tata, który ostrzy dłuta i narzeka na pogodę.']),
    pl.shipping(firm),
    pl.returns(firm),
    pl.terms(firm),
    also(
      pl.privacy(firm),
      '# Pliki cookie',
      'Google Analytics liczy odwiedziny dopiero po Twojej zgodzie w okienku z ciasteczkami. Zgodę można tam w każdej chwili cofnąć.',
    ),
    pl.contact(firm),
  ],
  footer: {
    lines: ['Pracownia Lipowa Hanna Wrzos, ul. Tartaczna 5, 34-999 Podlipie, NIP 999-998-00-08'],
    copyright: '© 2026 Pracownia Lipowa',
  },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/pracownialipowa.podlipie' }],
  logos: ['Przelewy24', 'BLIK', 'Visa', 'Mastercard'],
  scripts: ['https://consent.cookiebot.com/uc.js', 'https://www.googletagmanager.com/gtag/js?id=G-LIPOWA0001'],
  checkout: {
    methods: choices('Przelewy24 (szybki przelew, karta)', 'BLIK', 'Płatność przy odbiorze (pobranie)', 'Przelew tradycyjny'),
    shipping: { label: 'InPost Paczkomat', price: 12.99 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['180000417'],
      countries: ['PL'],
      numbers: [{ value: '9999980008', valid: true }],
      returnDays: 14,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        withdrawal: true,
        cost: '12.99 PLN',
        freeFrom: '200 PLN',
        arrival: '3–5 working days',
        privacy: ['controller', 'purposes', 'sharing', 'rights', 'contact', 'gdpr'],
        warrantyMonths: 24,
        legalWarranty: true,
      },
      offered: ['przelewy24', 'blik', 'cash-on-delivery', 'bank-transfer'],
      networks: ['facebook'],
    },
    good: ['email', 'pay-later', 'register-number'],
  },
};
