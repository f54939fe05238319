import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Sneakerparadies',
  host: 'sneakerparadies',
  operator: 'Sneakerparadies Team',
  street: 'keine Rücksendung ohne Genehmigung',
  town: 'Fujian',
  country: 'China',
  email: 'cs@mailservice-vip9.example',
  returnDays: 7,
  returnPaidBy: 'buyer',
  deliveryTime: '7–20 Tage',
  deliveryCost: 'Kostenloser Versand ab 99 €',
  carriers: 'EMS',
};

const shoe = (slug: string, name: string, was: number, price: number, colour: string) =>
  item(slug, name, price, ['shoe', colour], name.startsWith('Damen') ? 'Damen' : 'Herren', 'Modische Schuhe hohe Qualität atmungsaktiv. Bitte wählen Sie Ihre Größe.', { was, options: { label: 'Größe', values: ['36', '38', '40', '42', '44', '46'] } }); // prettier-ignore

export const liederkranzOberau: Shop = {
  host: 'liederkranz-oberau.example',
  name: firm.shop,
  skin: 'magento',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'scam',
  why: 'The address once belonged to a singing club; now sneakers are sold there under a name that has nothing to do with it, in machine German, at a quarter of the price. No legal notice, an e-mail at a throw-away domain, and the card data go to an unrelated host.',
  accent: '#222222',
  ground: '#f1f1f1',
  slogan: 'Heißer Verkauf Sneaker Schuhe Online Deutschland',
  intro: ['Willkommen in unserem Geschäft. Kaufen Sie mehr sparen Sie mehr, alle Schuhe 70–80 % Rabatt.'],
  goods: [
    shoe('laufschuh-a1', 'Herren Laufschuh Schwarz Weiß', 159, 36.5, '#333333'),
    shoe('laufschuh-a2', 'Herren Laufschuh Blau', 159, 36.5, '#2f5f9f'),
    shoe('sneaker-b1', 'Damen Sneaker Rosa', 139, 32, '#d98fa8'),
    shoe('sneaker-b2', 'Damen Sneaker Weiß', 139, 32, '#dddddd'),
    shoe('basket-c1', 'Herren Basketballschuh Rot', 189, 42, '#b52f2f'),
    shoe('trail-d1', 'Herren Trailschuh Grün', 169, 38, '#4f7f4f'),
    shoe('plateau-e1', 'Damen Plateau Sneaker', 149, 34, '#c9b79f'),
    shoe('canvas-f1', 'Damen Canvas Schuh', 89, 21, '#7f6fa0'),
    shoe('stiefel-g1', 'Damen Winterstiefel Braun', 179, 39.5, '#6a4a33'),
    shoe('slipper-h1', 'Herren Slipper Grau', 99, 23.5, '#8a8f94'),
    shoe('sandale-i1', 'Damen Sandale Gold', 109, 25, '#c9a54a'),
  ],
  pages: [
    {
      topic: 'shipping',
      slug: 'versand',
      title: 'Versand',
      prose: ['Alle Bestellungen sind verarbeitet in 2–3 Arbeitstag. Lieferzeit 7–20 Tage. Versandkosten: kostenloser Versand ab 99 €.'],
    },
    { topic: 'returns', slug: 'umtausch', title: 'Umtausch und Rückgabe', prose: ['Wenn Sie nicht zufrieden sind, kontaktieren Sie uns in 7 Tagen nach Erhalt. Rücksendung ohne Genehmigung wird nicht akzeptiert. Sie tragen die Kosten der Rücksendung nach China.'] }, // prettier-ignore
    de.privacy(firm),
    { topic: 'contact', slug: 'kontakt', title: 'Kontaktieren Sie uns', form: true, prose: ['E-Mail: [cs@mailservice-vip9.example](mailto:cs@mailservice-vip9.example)'] }, // prettier-ignore
  ],
  footer: { lines: ['Sichere Zahlung, schnelle Lieferung'], copyright: '© 2026 Sneakerparadies. Alle Rechte vorbehalten.' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Sofort'],
  seals: [{ name: 'Norton Secured' }, { name: 'McAfee SECURE' }],
  checkout: {
    methods: [cardHere('Kreditkarte Visa Mastercard')],
    action: 'https://pay.ocean-cashier.example/gate/do',
    shipping: { label: 'EMS', price: 9.9 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'other-domain' }],
      offered: ['card'],
      notOffered: ['paypal', 'sofort'],
      card: 'unrelated',
      returnDays: 7,
      seals: [{ name: 'Norton', proof: 'unlinked' }],
    },
    bad: ['card-target', 'half-off', 'name-domain', 'seal-proof'],
  },
};
