import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as it from '../policies/it';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Borse Firma',
  host: 'borse-firma-replica.example',
  operator: 'Servizio clienti Borse Firma',
  street: 'Baiyun District',
  town: 'Guangzhou',
  country: 'Cina',
  email: 'borsefirma.replica@outlook.com',
  returnDays: 7,
  returnPaidBy: 'buyer',
  deliveryTime: '10–15 giorni, pacco anonimo',
  deliveryCost: 'gratis',
  carriers: 'EMS e corrieri riservati',
};

const bag = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['bag', colour], name.startsWith('Cintura') ? 'Cinture' : 'Borse', about, { was, brand: 'Gucci' }); // prettier-ignore

export const borseFirmaReplica: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'it',
  country: 'IT',
  currency: 'EUR',
  label: 'scam',
  why: 'Counterfeits of a luxury house, called “mirror quality” and sold with a forged receipt: unlawful even if a parcel came. No VAT number, a free-mail address, a messenger, and only Western Union or crypto-currency.',
  accent: '#6b1f2f',
  ground: '#f7eef0',
  slogan: 'Borse e cinture firmate, replica 1:1',
  intro: ['Nessuno noterà la differenza. Spedizione discreta in tutta Italia, dogana garantita.'],
  // prettier-ignore
  goods: [
    bag('tracolla-nera', 'Tracolla trapuntata nera', 1980, 189, '#26262a', 'Cuciture 1:1, catena placcata che non scolorisce, interno in camoscio.'),
    bag('shopping-tela', 'Borsa shopping in tela', 1250, 149, '#b08a4f', 'Tela spalmata con la fantasia originale, manici in vera pelle.'),
    bag('mini-rossa', 'Borsa mini rossa', 1590, 159, '#a32f3a', 'Misura 18 cm, chiusura con lo stesso scatto dell’originale.'),
    bag('zaino-pelle', 'Zaino in pelle', 1790, 179, '#6a4a33', 'Tasca per il portatile, numero di serie inciso all’interno.'),
    bag('cintura-doppia', 'Cintura doppia fibbia', 390, 59, '#3f2f24', 'Fibbia pesante, larghezza 4 cm, con sacchetto della boutique.'),
    bag('pochette-oro', 'Pochette dorata', 980, 119, '#c9a54a', 'Da sera, con tracolla a catena staccabile.'),
    bag('borsa-bambu', 'Borsa con manico', 2400, 219, '#7f9f6a', 'Manico in bambù curvato a mano, specchietto in tinta.'),
    bag('borsone', 'Borsone da viaggio', 2150, 229, '#4a4a44', 'Entra in cabina, rotelle escluse. Scontrino della boutique compreso.'),
    bag('portafoglio-zip', 'Portafoglio con zip', 690, 79, '#2f2a2a', 'Dodici tasche per carte, scatola e certificato.'),
    bag('occhiali-oro', 'Borsa porta occhiali dorata', 320, 45, '#c2a24f', 'Rigida, con il fiocco della boutique.'),
  ],
  pages: [it.shipping(firm), it.returns(firm), { topic: 'contact', slug: 'contatti', title: 'Contatti', prose: ['Ordini e foto reali su [WhatsApp](https://wa.me/8613000000417)', `E-mail: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: { lines: ['Soddisfatti o rimborsati'], copyright: '© 2026 Borse Firma' },
  logos: ['Visa', 'Mastercard', 'PayPal'],
  checkout: {
    methods: choices('Western Union', ['Bitcoin', 'Sconto 10 %']),
    note: ['Per motivi di riservatezza non accettiamo al momento carte.'],
    shipping: { label: 'Spedizione anonima', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      promised: ['card', 'paypal'],
      offered: ['money-transfer', 'crypto'],
      notOffered: ['card', 'paypal'],
      returnDays: 7,
    },
    bad: ['half-off', 'payment-choice', 'promised-payment'],
  },
};
