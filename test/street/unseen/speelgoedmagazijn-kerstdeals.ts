import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as nl from '../policies/nl';
import { ALARMED, WARY } from '../verdicts';

/** The chamber's number has a digit too few, the VAT number fails its check. */
const firm: Firm = {
  shop: 'Speelgoedmagazijn',
  host: 'speelgoedmagazijn-kerstdeals.example',
  operator: 'Speelgoed Magazijn Nederland B.V.',
  street: 'Distributieweg 1',
  town: '9999 ZZ Zuiderhaven',
  country: 'Nederland',
  email: 'klantenservice.speelgoedmagazijn@outlook.com',
  register: 'KvK-nummer: 9999418',
  vat: 'NL009999402B01',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: '1–2 werkdagen, vóór pakjesavond en Kerst in huis',
  deliveryCost: 'gratis',
  carriers: 'PostNL',
};

const toy = (slug: string, name: string, was: number, price: number, brand: string, colour: string, about: string) =>
  item(slug, name, price, [brand === 'LEGO' ? 'brick' : 'box', colour], brand, about, { was, brand, stock: 'Nog maar 3 op voorraad!' });

export const speelgoedmagazijnKerstdeals: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'nl',
  country: 'NL',
  currency: 'EUR',
  label: 'scam',
  why: 'In the weeks before Christmas it has every toy that is sold out elsewhere, for a third of the price, under seals of which one leads nowhere and one to a page made for the purpose. Behind it are an outlook address, a company number that is too short, a VAT number that fails its check, and a card form that sends to an unknown host although iDEAL was promised.',
  accent: '#c3202f',
  ground: '#fff5f2',
  slogan: 'De leukste cadeaus voor Sint en Kerst tot 70% goedkoper',
  intro: ['Kerstactie! Wij ruimen ons hele magazijn op voor het nieuwe jaar. Vandaag besteld, morgen onder de boom. Op = op!'],
  banner: '🎄 KERSTDEALS: tot 70% korting + gratis verzending | Alleen vandaag',
  timer: { label: 'Deze deal loopt af over', ends: { restarts: 3599 } },
  ticker: [
    'Sanne uit Utrecht kocht zojuist LEGO Technic Ferrari',
    'Kevin uit Breda kocht zojuist Nintendo Switch OLED',
    'Er bekijken nu 64 mensen dit product',
  ],
  // prettier-ignore
  goods: [
    toy('technic-ferrari', 'LEGO Technic Ferrari Daytona SP3', 399.99, 119.95, 'LEGO', '#b3202a', '3778 stenen, nieuw in ongeopende doos.'),
    toy('star-wars-falcon', 'LEGO Star Wars Millennium Falcon', 849.99, 199.95, 'LEGO', '#8f9296', 'Ultimate Collector Series, 7541 stenen. Laatste exemplaren.'),
    toy('harry-potter-kasteel', 'LEGO Harry Potter Kasteel Zweinstein', 469.99, 129.95, 'LEGO', '#8a7a5a', '6020 stenen, inclusief 27 microfiguren.'),
    toy('duplo-trein', 'LEGO DUPLO Grote stoomtrein', 119.99, 39.95, 'LEGO', '#3a7d44', 'Met licht en geluid, te bedienen met de app.'),
    toy('switch-oled', 'Nintendo Switch OLED + Mario Kart', 349, 109.95, 'Nintendo', '#d94a3a', 'Wit of rood/blauw, met 2 jaar garantie.'),
    toy('barbie-droomhuis', 'Barbie Droomhuis', 249.99, 69.95, 'Barbie', '#e58fb3', 'Drie verdiepingen, glijbaan en lift, 75 accessoires.'),
    toy('playmobil-kasteel', 'Playmobil Groot ridderkasteel', 179.99, 54.95, 'Playmobil', '#a9a49a', 'Met ophaalbrug en vier ridders.'),
    toy('toniebox', 'Toniebox startset', 99.95, 34.95, 'Tonies', '#5aa5b5', 'Inclusief drie figuren naar keuze.'),
    toy('pokemon-display', 'Pokémon TCG Booster Box, 36 boosters', 189.99, 59.95, 'Pokémon', '#e2c03a', 'Engels, geseald. Maximaal 5 per klant.'),
    toy('rc-auto', 'RC auto 4WD, 45 km/u', 159.95, 44.95, 'Speelgoedmagazijn', '#40464c', 'Inclusief twee accu’s. Populairste cadeau van dit jaar.'),
  ],
  pages: [
    also(nl.shipping(firm), 'Betaal veilig met iDEAL, Klarna, PayPal of creditcard.'),
    nl.returns(firm),
    nl.terms({ ...firm, shop: 'Speelgoedmagazijn', host: 'top-toys-store-eu.example' }),
    nl.privacy({ ...firm, host: 'top-toys-store-eu.example' }),
    nl.contact(firm),
  ],
  footer: { lines: ['Speelgoed Magazijn Nederland B.V., Distributieweg 1, 9999 ZZ Zuiderhaven. Onze klanten geven ons een 9,6 uit 18.412 beoordelingen.'], copyright: '© 2026 Speelgoedmagazijn' }, // prettier-ignore
  logos: ['iDEAL', 'Klarna', 'PayPal', 'Visa', 'Mastercard'],
  seals: [
    { name: 'Thuiswinkel Waarborg' },
    { name: 'Trusted Shops', href: 'https://trusted-webwinkel-certificaat.example/speelgoedmagazijn' },
  ],
  checkout: {
    methods: [cardHere('Creditcard of betaalpas', 'iDEAL is tijdelijk niet beschikbaar door drukte.')],
    action: 'https://secure-orderpay-eu.example/cc/post.php',
    shipping: { label: 'PostNL', price: 0 },
    ticked: ['Ja, verzeker mijn pakket tegen verlies (€ 3,95)'],
    unnamed: 3.95,
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      numbers: [{ value: 'NL009999402B01', valid: false }],
      promised: ['ideal', 'klarna', 'paypal'],
      offered: ['card'],
      card: 'unrelated',
      seals: [{ name: 'thuiswinkel', proof: 'unlinked' }, { name: 'Trusted Shops', proof: 'elsewhere' }], // prettier-ignore
    },
  },
};
