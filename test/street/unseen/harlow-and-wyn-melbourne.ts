import { item } from '../goods';
import type { Shop, TextPage } from '../model';
import { cardAt, choices } from '../payments';
import { WARY } from '../verdicts';

const email = 'support@harlow-and-wyn-melbourne.example';

const pages: readonly TextPage[] = [
  {
    topic: 'about',
    slug: 'our-story',
    title: 'Our story',
    prose: [
      'Harlow & Wyn began in 1997 in a little laneway in Melbourne, when Eleanor sewed her first linen dress on her grandmother’s machine and Thomas built the shelves to hang it on.',
      'Nearly thirty years later, after Thomas’s passing, Eleanor has made the hardest decision of her life: the boutique will close its doors forever. Every remaining piece must find a loving home.',
      'Thank you for letting us be part of your wardrobes. With all our love, Eleanor.',
    ],
  },
  {
    topic: 'shipping',
    slug: 'shipping-policy',
    title: 'Shipping policy',
    prose: [
      'All orders are processed within 1–3 business days. Because of very high demand during our closing sale, delivery can take 10 to 20 business days. Harlow & Wyn is not liable for customs duties or import taxes.',
      'Free shipping on all orders over A$80.',
    ],
  },
  {
    topic: 'returns',
    slug: 'refund-policy',
    title: 'Refund policy',
    prose: [
      'We have a 14-day return policy, which means you have 14 days after receiving your item to request a return. Items must be unworn and unwashed with tags. Sale items may be exchanged for store credit.',
      `To start a return, email [${email}](mailto:${email}). If your return is accepted, the item has to be sent to our warehouse in Guangdong, China, at the customer’s expense. Tracked postage is required and typically costs A$45 to A$70.`,
      'As an alternative we may offer you to keep the item and receive a 20% partial refund.',
    ],
  },
  {
    topic: 'terms',
    slug: 'terms-of-service',
    title: 'Terms of service',
    prose: [
      'This website is operated by Harlow & Wyn. Throughout the site, the terms “we”, “us” and “our” refer to Harlow & Wyn. By purchasing something from us you agree to be bound by these terms.',
      'Prices for our products are subject to change without notice. These terms are governed by and construed in accordance with the laws of Hong Kong.',
    ],
  },
  {
    topic: 'privacy',
    slug: 'privacy-policy',
    title: 'Privacy policy',
    prose: [
      'When you purchase something from our store we collect the personal information you give us such as your name, address and email address. If you contact us we may use it to answer you.',
      `To opt out, email [${email}](mailto:${email}). Our store is hosted on Shopify Inc., which stores your data on a secure server.`,
    ],
  },
  { topic: 'contact', slug: 'contact', title: 'Contact us', form: true, prose: [`Email: [${email}](mailto:${email})`, 'We reply within 48 hours, Monday to Friday.'] }, // prettier-ignore
];

const dress = (slug: string, name: string, was: number, price: number, picture: 'shirt' | 'shoe' | 'bag', colour: string, about: string) =>
  item(slug, name, price, [picture, colour], picture === 'shirt' ? 'Women' : 'Accessories', about, { was, stock: 'Almost sold out', options: { label: 'Size', values: ['S', 'M', 'L', 'XL', 'XXL', '3XL'] }, rating: { count: 412, average: 4.9 } }); // prettier-ignore

export const harlowAndWynMelbourne: Shop = {
  host: 'harlow-and-wyn-melbourne.example',
  name: 'Harlow & Wyn Melbourne',
  skin: 'shopify',
  language: 'en',
  country: 'AU',
  currency: 'AUD',
  label: 'scam',
  why: 'A widow closes her Melbourne boutique with tears and four-fifths off, but there is no street, no telephone and no ABN, and the small print sends returns to Guangdong at the buyer’s cost under the law of Hong Kong. The clothes come from a wholesaler in China, the sale never ends, and the payment alone looks as it should.',
  accent: '#6b4f4f',
  ground: '#faf6f2',
  slogan: 'Timeless fashion from the heart of Melbourne',
  intro: [
    'After 29 beautiful years we are closing our doors for good. It breaks our hearts, but before we say goodbye we want to thank you with up to 80% off everything.',
    'When it’s gone, it’s gone forever.',
  ],
  banner: '💔 CLOSING DOWN: UP TO 80% OFF | Free shipping over A$80',
  timer: { label: 'Our farewell sale ends in', ends: { restarts: 17999 } },
  ticker: [
    'Margaret from Geelong just bought the Ivy linen dress',
    'Susan from Perth just bought 2 items',
    '37 people are looking at this right now',
  ],
  // prettier-ignore
  goods: [
    dress('ivy-linen-dress', 'Ivy | Linen midi dress', 199.95, 49.95, 'shirt', '#a9b79a', 'Effortless and breathable, Ivy will be your new favourite. Made with love from a premium linen blend.'),
    dress('clara-cardigan', 'Clara | Hand-knitted cardigan', 179.95, 44.95, 'shirt', '#c9b29a', 'Cosy, soft and knitted with care. One of Eleanor’s favourites.'),
    dress('margot-coat', 'Margot | Wool coat', 329.95, 79.95, 'shirt', '#5a4a42', 'An elegant coat for cool Melbourne mornings. Polyester, viscose.'),
    dress('audrey-boots', 'Audrey | Orthopaedic ankle boots', 219.95, 54.95, 'shoe', '#3f332c', 'All-day comfort with orthopaedic sole. Runs small, order one size up.'),
    dress('luna-trousers', 'Luna | Wide-leg trousers', 139.95, 39.95, 'shirt', '#d6cdbd', 'Flattering high waist with elastic comfort.'),
    dress('sofia-blouse', 'Sofia | Embroidered blouse', 129.95, 34.95, 'shirt', '#eee6da', 'Romantic details, timeless silhouette.'),
    dress('elise-bag', 'Elise | Leather shoulder bag', 249.95, 59.95, 'bag', '#7a4f34', 'Spacious and soft. Premium vegan leather.'),
    dress('nora-sandals', 'Nora | Comfort sandals', 149.95, 39.95, 'shoe', '#b08a63', 'Walk on clouds with arch support.'),
    dress('isla-jumper', 'Isla | Oversized jumper', 159.95, 42.95, 'shirt', '#8796a3', 'Chunky and warm, now in its last colours.'),
    dress('thomas-jacket', 'Thomas | Men’s suede jacket', 299.95, 74.95, 'shirt', '#6b5138', 'Named after the man who started it all.'),
  ],
  pages,
  footer: { lines: ['Harlow & Wyn, proudly from Melbourne since 1997'], copyright: '© 2026 Harlow & Wyn Melbourne' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Apple Pay'],
  checkout: {
    methods: [cardAt('shopify', 'Credit card'), ...choices('PayPal')],
    shipping: { label: 'Standard', price: 9.95 },
  },
  expected: {
    before: WARY,
    checkout: WARY,
    facts: {
      emails: [{ address: email, kind: 'own-domain' }],
      returnDays: 14,
      offered: ['card', 'paypal'],
      card: 'provider',
    },
  },
};
