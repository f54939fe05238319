import { item } from '../goods';
import type { Shop, TextPage } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as nl from '../policies/nl';
import { HESITANT } from '../verdicts';

const firm: Firm = {
  shop: 'Fanfare De Hoop',
  host: 'fanfare-de-hoop-winkel.example',
  operator: 'Koninklijke Fanfare De Hoop vzw',
  street: 'Parochiestraat 22',
  town: '9998 Sint-Ambroosveld',
  country: 'België',
  email: 'winkel@fanfare-de-hoop-winkel.example',
  phone: '+32 59 00 04 18',
  register: 'Ondernemingsnummer: 0999.807.803, RPR Gent',
  hours: 'Repetitie op vrijdag om 19.30 uur, u mag altijd binnenlopen.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–10 werkdagen',
  deliveryCost: '€ 5,50, afhalen op de repetitie is gratis',
  carriers: 'bpost',
};

/** The site builder's template, in which somebody stopped half-way. */
const privacy: TextPage = {
  topic: 'privacy',
  slug: 'privacyverklaring',
  title: 'Privacyverklaring',
  prose: [
    'Fanfare De Hoop bewaart uw naam, adres en e-mailadres zolang als nodig is om uw bestelling te versturen. We geven ze aan niemand door behalve aan bpost en aan de betaaldienst.',
    '# Cookies',
    '[Naam van uw bedrijf] gebruikt cookies om uw ervaring te verbeteren. Pas deze tekst aan aan uw eigen situatie.',
    `Vragen? Mail onze secretaris op [${firm.email}](mailto:${firm.email}). U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit.`,
  ],
};

export const fanfareDeHoopWinkel: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'squarespace',
  language: 'nl',
  country: 'BE',
  currency: 'EUR',
  label: 'honest',
  why: 'A village brass band sells scarves and its anniversary record through a site that a member set up years ago: sample text, a company name left in brackets and a copyright of 2017. An association with a number, a rehearsal room and Bancontact through a known provider is behind it, and nobody would invent a shop for so little money.',
  accent: '#8a1f2d',
  ground: '#f8f3ee',
  slogan: 'De winkel van de fanfare',
  intro: [
    'Met elke sjaal en elke wafel betaalt u mee aan de nieuwe bombardon. Bestellen kan hier of bij Rita aan de toog.',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit. Voeg hier een korte beschrijving van uw bedrijf toe.',
  ],
  // prettier-ignore
  goods: [
    item('sjaal', 'Sjaal in de kleuren van de fanfare', 16, ['shirt', '#8a1f2d'], 'Kleding', 'Bordeaux en wit, gebreid, met ons wapen. Ook zonder dat ge supporter zijt.'),
    item('t-shirt', 'T-shirt 125 jaar De Hoop', 18, ['shirt', '#f0ebe2'], 'Kleding', 'Met de tekening van Wim op de rug.', { options: { label: 'Maat', values: ['S', 'M', 'L', 'XL', 'XXL'] } }),
    item('t-shirt-kind', 'T-shirt kinderen', 14, ['shirt', '#d8c9a8'], 'Kleding', 'Zelfde tekening, kleiner. Alleen nog 116 en 140.', { was: 16, options: { label: 'Maat', values: ['116', '140'] } }),
    item('lp', 'LP “Van Feeste tot Feeste”', 20, ['record', '#26262a'], 'Muziek', 'Live opgenomen in de parochiezaal in 2017. De kuch op kant B is van de voorzitter.'),
    item('cd', 'CD “Van Feeste tot Feeste”', 10, ['record', '#8f8f94'], 'Muziek', 'Dezelfde opname zonder gekraak.', { was: 12 }),
    item('wafels', 'Wafels, doos van 700 g', 8, ['box', '#c99a4f'], 'Lekkers', 'Gebakken door bakkerij in het dorp. Alleen in november en maart.', { stock: 'Volgende bak: maart' }),
    item('mok', 'Mok met het wapen', 9, ['cup', '#ece6da'], 'Varia', 'Vaatwasbestendig, getest door het bestuur.'),
    item('steunkaart', 'Steunkaart', 5, ['ticket', '#b7a06a'], 'Varia', 'Geeft recht op een pint tijdens het lenteconcert.'),
  ],
  pages: [
    nl.about(['De Hoop bestaat sinds 1892 en telt 38 muzikanten van 11 tot 83 jaar. De winkel is begonnen voor het jubileum van 2017 en daarna gewoon blijven staan.', 'Voeg hier uw team toe. Klik om deze tekst te bewerken.']),
    nl.shipping(firm),
    nl.returns(firm),
    privacy,
    nl.contact(firm),
  ], // prettier-ignore
  footer: {
    lines: ['Koninklijke Fanfare De Hoop vzw, Parochiestraat 22, 9998 Sint-Ambroosveld'],
    copyright: '© 2017 Uw bedrijfsnaam hier',
  },
  social: [
    { network: 'Facebook', href: 'https://www.facebook.com/fanfaredehoopsintambroosveld' },
    { network: 'Twitter', href: 'https://twitter.com/' },
  ],
  checkout: {
    methods: [...choices('Bancontact'), cardAt('mollie', 'Kredietkaart'), ...choices('Betalen bij afhaling op de repetitie')],
    shipping: { label: 'bpost', price: 5.5 },
  },
  expected: {
    before: HESITANT,
    checkout: HESITANT,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      numbers: [{ value: '0999807803', valid: true }],
      returnDays: 14,
      offered: ['bancontact', 'card'],
      card: 'provider',
      copyrightYear: 2017,
    },
  },
};
