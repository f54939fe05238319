import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as nl from '../policies/nl';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Witgoed Voordeelhal',
  host: 'witgoed-voordeelhal.example',
  operator: 'Witgoed Voordeelhal B.V.',
  street: 'Industrieweg 204',
  town: '3999 XA Houtwijk',
  country: 'Nederland',
  email: 'klantenservice@witgoed-voordeelhal.example',
  register: 'KvK-nummer: 99990433',
  vat: 'NL009999104B01',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–6 werkdagen',
  deliveryCost: 'gratis',
  carriers: 'eigen vervoer',
  delivery: 'freight',
};

const machine = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['machine', colour], group, about, { was }); // prettier-ignore

export const witgoedVoordeelhal: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'nl',
  country: 'NL',
  currency: 'EUR',
  label: 'scam',
  why: 'A tidy shop with the Dutch quality mark, whose certificate opens on a look-alike page at somebody else’s address, and a VAT number that fails its check digits. iDEAL and cards are shown all over, but the checkout leaves a transfer to a Bulgarian account only.',
  accent: '#c4421f',
  ground: '#fcefe9',
  slogan: 'Wasmachines en koelkasten met dooschade',
  intro: ['Een deuk in de doos, niks mis met de machine. Daarom betaal je bij ons de helft.'],
  // prettier-ignore
  goods: [
    machine('wasmachine-9kg', 'Wasmachine 9 kg', 799, 379, 'Wassen', '#e0e3e8', '1400 toeren, stoomfunctie, 52 dB. Twee jaar garantie.'),
    machine('droger-warmtepomp', 'Warmtepompdroger 8 kg', 899, 419, 'Wassen', '#cfd5dc', 'Droogt wol zonder krimpen, condensbak of afvoer.'),
    machine('koelvries', 'Koel-vriescombinatie', 1099, 529, 'Koelen', '#b8c0c8', 'No frost, 324 liter, deur links of rechts te hangen.'),
    machine('amerikaans', 'Amerikaanse koelkast', 1899, 899, 'Koelen', '#8f979f', 'Waterdispenser en ijsblokjes, zonder wateraansluiting.'),
    machine('vaatwasser', 'Vaatwasser inbouw', 849, 399, 'Keuken', '#d8dade', 'Bestekla, 44 dB, deurtje op maat. Lichte transportschade aan de doos.'),
    machine('inductie', 'Inductiekookplaat', 699, 329, 'Keuken', '#2a2a2e', 'Vier zones, kookwekker, kinderslot.'),
    machine('oven-stoom', 'Stoomoven', 1249, 589, 'Keuken', '#3f4246', 'Heteluchtoven met waterreservoir, 21 recepten.'),
    machine('magnetron-combi', 'Combimagnetron inbouw', 599, 279, 'Keuken', '#4a4d52', 'Grill, hete lucht en magnetron in één nis van 45 cm.'),
    machine('wijnkast', 'Wijnklimaatkast', 699, 329, 'Koelen', '#2f2a2c', 'Twee temperaturen, 38 flessen.'),
    machine('afzuigkap', 'Afzuigkap 60 cm', 449, 209, 'Keuken', '#9fa4a8', 'Drie standen, 58 dB, met ledlampen.'),
  ],
  pages: [
    nl.about(['Al 15 jaar dé voordeelhal van Midden-Nederland, met meer dan 80.000 tevreden klanten.']),
    nl.shipping(firm),
    nl.returns(firm),
    nl.terms(firm),
    nl.privacy(firm),
    nl.contact(firm),
  ],
  footer: { lines: ['Veilig winkelen met keurmerk', 'KvK 99990433 · btw NL009999104B01'], copyright: '© 2026 Witgoed Voordeelhal' },
  logos: ['iDEAL', 'Visa', 'Mastercard', 'PayPal', 'Klarna'],
  seals: [{ name: 'Thuiswinkel Waarborg', href: 'https://thuiswinkel-waarborg-certificaat.example/lid/witgoed-voordeelhal' }],
  checkout: {
    methods: choices(['Bankoverschrijving', 'T.n.v. Voordeel Trade EOOD, IBAN BG80 BNBG 9661 1020 3456 78']),
    note: ['iDEAL is door een storing tijdelijk niet beschikbaar.'],
    shipping: { label: 'Bezorging tot in huis', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Witgoed Voordeelhal B.V.'],
      numbers: [{ value: 'NL009999104B01', valid: false }],
      promised: ['ideal', 'card', 'paypal'],
      offered: ['bank-transfer'],
      notOffered: ['ideal', 'card', 'paypal', 'klarna'],
      seals: [{ name: 'Thuiswinkel', proof: 'elsewhere' }],
      ibans: ['BG80BNBG96611020345678'],
    },
    bad: ['half-off', 'payment-choice', 'promised-payment', 'register-number', 'seal-proof'],
  },
};
