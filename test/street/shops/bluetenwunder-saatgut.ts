import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as de from '../policies/de';
import { WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Blütenwunder',
  host: 'bluetenwunder-saatgut.example',
  operator: 'Blütenwunder Team',
  street: 'Room 417, 4/F, Wing Lok Building',
  town: 'Kowloon',
  country: 'Hongkong',
  email: 'hilfe@bluetenwunder-saatgut.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '12–25 Tage',
  deliveryCost: 'kostenlos',
  carriers: 'Luftpost',
};

const seed = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['sack', colour], 'Samen', about, { was, stock: 'Heute schon 316-mal verkauft', rating: { count: 4188, average: 4.9 } }); // prettier-ignore

export const bluetenwunderSaatgut: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'scam',
  why: 'Seeds for blue strawberries and rainbow roses, plants that do not exist, with thousands of stars and not one review to read, everything at a third of its price. No legal notice as German law demands, a room in Hong Kong in the privacy text; card and PayPal are real, so the loss is small but the goods are weeds.',
  accent: '#b8338f',
  ground: '#fdf0f9',
  slogan: 'Seltene Samen für den schönsten Garten der Straße',
  intro: ['Verwandeln Sie Ihren Garten in ein Märchen. Unsere Züchter haben Sorten geschaffen, die bisher nur Sammler kannten.'],
  banner: 'Frühlingsaktion: 3 kaufen, 5 gratis – endet heute um Mitternacht',
  timer: { label: 'Aktion endet in', ends: { restarts: 8999 } },
  ticker: ['Petra aus Gera hat gerade Regenbogenrose gekauft', 'Uwe aus Trier hat gerade Blaue Erdbeere gekauft'],
  // prettier-ignore
  goods: [
    seed('blaue-erdbeere', 'Blaue Erdbeere, 100 Samen', 29.9, 9.9, '#3f5fb8', 'Die Früchte werden tiefblau und schmecken nach Vanille. Trägt schon im ersten Jahr, auch im Topf.'),
    seed('regenbogenrose', 'Regenbogenrose, 50 Samen', 34.9, 11.9, '#c43fa0', 'Jedes Blütenblatt in einer anderen Farbe, und sie duftet bis in den Herbst.'),
    seed('katzenorchidee', 'Orchidee „Katzengesicht“, 20 Samen', 39.9, 12.9, '#b8862f', 'Jede Blüte zeigt ein kleines Katzengesicht. Gelingt auf jeder Fensterbank.'),
    seed('riesenmelone', 'Viereckige Melone, 30 Samen', 27.9, 8.9, '#3f8f4a', 'Wächst von selbst im Würfel und lässt sich im Kühlschrank stapeln.'),
    seed('mondhortensie', 'Leuchtende Mondhortensie, 40 Samen', 36.9, 11.9, '#6f7fd8', 'Leuchtet nach Sonnenuntergang noch drei Stunden nach.'),
    seed('schwarze-tulpe', 'Glitzertulpe schwarz, 60 Samen', 31.9, 9.9, '#2a2030', 'Schwarz wie die Nacht, mit goldenem Glitzer am Rand.'),
    seed('baumtomate', 'Tomatenbaum 5 Meter, 25 Samen', 28.9, 8.9, '#b83a2f', 'Ein Baum, der vierzig Kilo Tomaten trägt, winterhart bis minus 25 Grad.'),
    seed('pfauenlilie', 'Pfauenlilie, 30 Samen', 33.9, 10.9, '#1f8f8a', 'Schillert wie eine Pfauenfeder, wird anderthalb Meter hoch.'),
    seed('himmelsbambus', 'Blauer Bambus, 50 Samen', 32.9, 10.9, '#4f8fc4', 'Wächst einen Meter im Monat und bleibt im Kübel handlich.'),
  ],
  pages: [
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    { topic: 'contact', slug: 'kontakt', title: 'Kontakt', form: true, prose: [`Unser Gärtnerteam antwortet in 1–3 Tagen: [${firm.email}](mailto:${firm.email})`] },
  ], // prettier-ignore
  footer: { lines: ['Mit Liebe verpackt'], copyright: '© 2026 Blütenwunder' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Klarna'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-BLUETEN417'],
  checkout: {
    methods: [cardAt('shopify', 'Kreditkarte'), ...choices('PayPal')],
    shipping: { label: 'Gratisversand', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: WARY,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      offered: ['card', 'paypal'],
      notOffered: ['klarna'],
      card: 'provider',
      visibleReviews: 0,
    },
    bad: ['claimed-rating', 'half-off', 'legal-notice', 'return-place'],
  },
};
