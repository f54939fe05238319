import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Thimble & Dart',
  host: 'thimble-and-dart.example',
  operator: 'Maureen Tully, trading as Thimble & Dart',
  street: '9 Gasworks Row',
  town: 'Otterbridge XX9 9TD',
  country: 'United Kingdom',
  email: 'thimbleanddart@gmail.com',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: 'a minute by email, or 3–5 working days for printed patterns',
  deliveryCost: 'nothing for downloads, £3.20 for paper',
  carriers: 'Royal Mail',
};

export const thimbleAndDart: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'squarespace',
  language: 'en',
  country: 'GB',
  currency: 'GBP',
  label: 'honest',
  why: 'A woman sells sewing patterns as files, so there is no parcel, hardly any returns and only a free-mail address. She gives her name and address, says before the sale that an opened file is not taken back, and takes cards in Stripe’s frame and PayPal.',
  accent: '#6a4c7d',
  ground: '#f5f1f8',
  slogan: 'Sewing patterns for people with hips',
  intro: ['Every pattern has been sewn by six testers of six sizes before you see it.'],
  // prettier-ignore
  goods: [
    item('gorse-skirt', 'Gorse skirt, PDF pattern', 8.5, ['shirt', '#c9a227'], 'PDF patterns', 'Half circle, pockets, sizes 8–28. You get A4 pages to glue and one A0 sheet for the copy shop.', { details: [['Format', 'PDF, layered by size'], ['Fabric', '1.8–2.6 m of 140 cm cloth']] }),
    item('plover-shirt', 'Plover shirt, PDF pattern', 11, ['shirt', '#6f8fa8'], 'PDF patterns', 'A collar with a stand, drafted so that it lies flat. Not a first project.'),
    item('gorse-paper', 'Gorse skirt, printed', 16, ['book', '#c9a227'], 'Printed patterns', 'On thick paper from the printer’s in town, folded by me.'),
    item('mending-zine', 'The elbow zine', 4, ['book', '#8f5a4a'], 'Printed patterns', 'Twenty pages about patches. Spelling mistake on page 7, sorry.'),
  ],
  pages: [
    en.about([
      'I cut patterns for a theatre for nineteen years. When it closed I took the tape measure home. The shop opened in March 2026.',
    ]),
    { topic: 'shipping', slug: 'downloads-and-post', title: 'Downloads & post', prose: ['A link to your files arrives by email at once; look into the spam folder first, then write to me. Printed patterns go out twice a week with Royal Mail for £3.20.'] }, // prettier-ignore
    { topic: 'returns', slug: 'returns', title: 'Refunds', prose: ['Before you pay you agree that the download starts at once and that you then lose the right to cancel. If the file is broken or I have made a mistake in it, I mend it or give your money back.', 'Printed patterns can come back within 14 days if they have not been cut. You pay the stamp.'] }, // prettier-ignore
    en.privacy(firm),
    en.contact(firm),
  ],
  footer: { lines: ['Maureen Tully, 9 Gasworks Row, Otterbridge XX9 9TD'], copyright: '© 2026 Thimble & Dart' },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/thimbleanddart.patterns/' }],
  logos: ['Visa', 'Mastercard', 'PayPal'],
  checkout: {
    methods: [cardAt('stripe', 'Card'), ...choices('PayPal')],
    shipping: { label: 'Download', price: 0 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      countries: ['GB'],
      returnDays: 14,
      offered: ['card', 'paypal'],
      card: 'provider',
      networks: ['instagram'],
    },
    good: ['card-target', 'social-profiles'],
  },
};
