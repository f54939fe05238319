import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as da from '../policies/da';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Stormglas',
  host: 'stormglas-butik.example',
  operator: 'Stormglas I/S',
  street: 'Øvelokalet, Havnegade 40, st.',
  town: '9999 Klitvig',
  country: 'Danmark',
  email: 'merch@stormglas-butik.example',
  register: 'CVR-nr. 99999004',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: 'en lille uge, vi pakker om søndagen',
  deliveryCost: '45 kr.',
  carriers: 'DAO',
};

export const stormglasButik: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'squarespace',
  language: 'da',
  country: 'DK',
  currency: 'DKK',
  label: 'honest',
  why: 'A band that sells its shirts and records itself, with no telephone and few pages. But the band can be heard and followed elsewhere, the partnership’s CVR number is valid, and cards are taken in Stripe’s frame.',
  accent: '#273043',
  ground: '#e9edf2',
  slogan: 'Merch og plader direkte fra bandet',
  intro: ['Vi er fire, der spiller støjende og pakker pænt. Overskuddet går til diesel.'],
  // prettier-ignore
  goods: [
    item('lp-tidevand', 'Tidevand, LP', 179, ['record', '#3f7f8f'], 'Plader', '180 gram, trykt i 300 eksemplarer. Downloadkode følger med.', { details: [['Udgivet', '2026'], ['Oplag', '300']] }),
    item('tshirt-fyr', 'T-shirt, fyrtårn', 199, ['shirt', '#22262e'], 'Tøj', 'Økologisk bomuld, serigrafi lavet af trommeslagerens søster.', { options: { label: 'Størrelse', values: ['S', 'M', 'L', 'XL'] } }),
    item('mulepose', 'Mulepose', 89, ['bag', '#c8bfa9'], 'Tøj', 'Plads til præcis fire LP’er og en rugbrødsmad.'),
    item('kassette', 'Demokassette', 69, ['box', '#b0503c'], 'Plader', 'Optaget på køkkenbordet i 2023. Man kan høre opvaskeren.'),
  ],
  pages: [
    da.about(['Stormglas er Signe, Malthe, Aksel og Noor. Næste koncert står på vores Bandcamp.']),
    da.shipping(firm),
    da.returns(firm),
    da.terms(firm),
    da.privacy(firm),
    da.contact(firm),
  ],
  footer: { lines: ['Stormglas I/S · CVR 99999004 · Klitvig', 'Skriv til merch@stormglas-butik.example'], copyright: '© 2026 Stormglas' },
  social: [
    { network: 'Bandcamp', href: 'https://stormglas-klitvig.bandcamp.com/' },
    { network: 'Instagram', href: 'https://www.instagram.com/stormglas.band.dk/' },
  ],
  logos: ['Dankort', 'Visa', 'Mastercard', 'MobilePay'],
  checkout: {
    methods: [cardAt('stripe', 'Dankort / Visa / Mastercard'), ...choices('MobilePay')],
    shipping: { label: 'DAO til pakkeshop', price: 45 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      countries: ['DK'],
      numbers: [{ value: '99999004', valid: true }],
      returnDays: 14,
      offered: ['card'],
      card: 'provider',
      networks: ['instagram'],
    },
    good: ['card-target', 'email', 'social-profiles'],
  },
};
