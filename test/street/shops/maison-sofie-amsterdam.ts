import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as nl from '../policies/nl';
import { WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Maison Sofie',
  host: 'maison-sofie-amsterdam.example',
  operator: 'Maison Sofie',
  street: 'retouradres op aanvraag',
  town: 'China',
  country: 'China',
  email: 'support@maison-sofie-amsterdam.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '9–18 werkdagen',
  deliveryCost: 'gratis',
  carriers: 'onze internationale partners',
};

const dress = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['shirt', colour], /jas|vest/i.test(name) ? 'Jassen' : 'Jurken', about, { was, options: { label: 'Maat', values: ['S', 'M', 'L', 'XL', 'XXL'] }, stock: 'Bijna uitverkocht', rating: { count: 1832, average: 4.8 } }); // prettier-ignore

export const maisonSofieAmsterdam: Shop = {
  host: firm.host,
  name: 'Maison Sofie Amsterdam',
  skin: 'shopify',
  language: 'nl',
  country: 'NL',
  currency: 'EUR',
  label: 'scam',
  why: 'A “boutique on the canal” that closes after 24 years, yet has no Dutch address, trade-register number or telephone, delivers in three weeks and wants returns sent to China. Everything is 70 per cent off and the clock restarts; that cards are taken does not help who gets polyester for silk, so be careful at the least.',
  accent: '#a07a5a',
  ground: '#f7f1eb',
  slogan: 'Na 24 jaar sluiten wij onze deuren',
  intro: [
    'Met pijn in ons hart nemen wij afscheid van ons winkeltje aan de gracht. Profiteer van de laatste korting, op is op. Liefs, Sofie & Daan',
  ],
  banner: 'SLUITINGSUITVERKOOP: tot 70 % korting',
  timer: { label: 'De uitverkoop eindigt over', ends: { restarts: 14399 } },
  ticker: ['Marieke uit Utrecht kocht zojuist Jurk Fleur', 'Anouk uit Breda kocht zojuist Wollen jas Noor'],
  // prettier-ignore
  goods: [
    dress('jurk-fleur', 'Jurk Fleur', 119.95, 34.95, '#b57a8a', 'Vallende viscose met een ceintuur, met de hand geselecteerd in ons atelier aan de gracht.'),
    dress('jas-noor', 'Wollen jas Noor', 229.95, 64.95, '#8a6a4a', 'Dubbelrijs, met een zachte voering en diepe zakken.'),
    dress('vest-lotte', 'Gebreid vest Lotte', 109.95, 32.95, '#c9b79f', 'Grof gebreid, houten knopen, heerlijk op een terras in oktober.'),
    dress('jurk-eva', 'Zijden jurk Eva', 159.95, 44.95, '#4f6f7f', 'Glanst zacht en kreukt niet in de koffer.'),
    dress('broek-mila', 'Linnen broek Mila', 89.95, 27.95, '#a8a07f', 'Wijde pijp, elastiek achter, voor warme dagen.'),
    dress('jas-roos', 'Trenchcoat jas Roos', 199.95, 57.95, '#b89a6a', 'Klassiek model, afneembare riem, in beperkte oplage.'),
    dress('blouse-iris', 'Blouse Iris', 79.95, 24.95, '#dccfd4', 'Strik bij de hals, parelknoopjes bij de mouw.'),
    dress('trui-fenna', 'Wollen trui Fenna', 99.95, 29.95, '#8f9f8a', 'Warm zonder te kriebelen, met een ribboord.'),
    dress('jas-juul', 'Teddy jas Juul', 149.95, 42.95, '#c9a88a', 'Zo zacht dat Sofie hem niet meer uitdoet.'),
    dress('rok-tess', 'Plissérok Tess', 84.95, 25.95, '#5f6f8f', 'Elastische band, valt tot net onder de knie.'),
  ],
  pages: [nl.about(['In 2002 begon Sofie met één rek jurken. Wat volgde was een liefdesverhaal met mode, klanten en de stad.']), nl.shipping(firm), nl.returns(firm), nl.privacy(firm), { topic: 'contact', slug: 'contact', title: 'Contact', form: true, prose: [`Ons team antwoordt binnen 48 uur: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: { lines: ['Niet goed, geld terug'], copyright: '© 2026 Maison Sofie Amsterdam' },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/' }],
  logos: ['iDEAL', 'Visa', 'Mastercard', 'PayPal', 'Klarna'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-SOFIEAMS01'],
  checkout: {
    methods: [cardAt('shopify', 'Creditcard'), ...choices('iDEAL', 'PayPal')],
    shipping: { label: 'Gratis verzending', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: WARY,
    facts: {
      terms: { paidBy: 'shopper', refund: '14 days', form: true, free: true, arrival: '9–18 working days' },
      emails: [{ address: firm.email, kind: 'own-domain' }],
      offered: ['card', 'ideal', 'paypal'],
      card: 'provider',
      visibleReviews: 0,
    },
    bad: ['claimed-rating', 'half-off', 'return-place'],
  },
};
