import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Second Chapter Books',
  host: 'second-chapter-books.example',
  operator: 'Second Chapter Literacy CLG',
  street: '12 Weir Lane',
  town: 'Kilbrannish, Co. Galway, H99 X4W7',
  country: 'Ireland',
  email: 'books@second-chapter-books.example',
  phone: '020 910 0417',
  register: 'Registered charity CHY 99041 (RCN 20999041), company number 999041',
  hours: 'The shop is open Tuesday to Saturday, 10 to 5.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–5 working days',
  deliveryCost: '€4.50, free over €40',
  carriers: 'An Post',
};

export const secondChapterBooks: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'IE',
  currency: 'EUR',
  label: 'honest',
  why: 'A charity’s bookshop with its charity and company numbers, an address with opening hours and a telephone. Used books at small prices, and card or PayPal at the checkout.',
  accent: '#2e5b7a',
  ground: '#eef4f8',
  slogan: 'Good used books that teach someone to read',
  intro: ['Every book was given to us. What you pay runs free reading classes for adults in the west.'],
  // prettier-ignore
  goods: [
    item('irish-history', 'A short history of Ireland, paperback', 6, ['book', '#3f6f4f'], 'History', 'Good condition, name of a previous owner on the flyleaf.', { stock: '1 copy' }),
    item('sea-poems', 'Poems of the sea', 5, ['book', '#2f5f8a'], 'Poetry', 'Very good. Somebody pressed a leaf at page 40 and we left it there.'),
    item('baking-book', 'The farmhouse baking book', 8.5, ['book', '#b8743a'], 'Cookery', 'Well used: there is butter on the soda bread.'),
    item('mystery-box', 'Crime mystery box, 5 paperbacks', 15, ['box', '#5a3140'], 'Boxes', 'We choose, you guess. Tell us what you have read.'),
    item('bog-flora', 'Wild flowers of the bog', 9, ['book', '#7a8f4f'], 'Nature', 'Fair. Spine faded by somebody’s window, plates all there.', { stock: '1 copy' }),
    item('short-stories-west', 'Short stories from the west, 3 volumes', 14, ['book', '#4f5f7a'], 'Fiction', 'Good, a set that stayed together. Volume two has a tea ring.', { stock: '1 set' }),
    item('irish-dictionary', 'Irish–English dictionary, pocket size', 7, ['book', '#2f6f5a'], 'Languages', 'Good. School stamp inside, no notes.'),
    item('knitting-aran', 'Aran jumpers, 14 patterns', 6.5, ['book', '#b0a58a'], 'Crafts', 'Charts complete, cover taped.'),
    item('picture-book-hare', 'The hare who was late', 3.5, ['book', '#c98a4f'], 'Children', 'Very good, one page has been coloured in by an earlier critic.'),
    item('picture-book-tractor', 'Everything about tractors', 3.5, ['book', '#a33a2a'], 'Children', 'Board book, chewed at one corner.'),
    item('atlas-1988', 'School atlas of 1988', 10, ['book', '#3f6f8a'], 'History', 'Two Germanys and one Yugoslavia, otherwise in order.'),
    item('crime-box-large', 'Crime mystery box, 10 paperbacks', 26, ['box', '#4a2f3a'], 'Boxes', 'Enough for a wet February.'),
  ],
  pages: [
    en.about([
      'Second Chapter opened in 2012 with a van of books from a closed library. Thirty volunteers and two paid staff keep it going. Our annual report is in the shop.',
    ]),
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    en.terms(firm),
    en.contact(firm),
  ],
  footer: {
    lines: ['Second Chapter Literacy CLG, 12 Weir Lane, Kilbrannish, Co. Galway', 'RCN 20999041'],
    copyright: '© 2026 Second Chapter',
  },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/secondchapterbooks.kilbrannish' }],
  logos: ['Visa', 'Mastercard', 'PayPal'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-CHAPTER2IE'],
  checkout: { methods: [cardAt('braintree', 'Card'), ...choices('PayPal')], shipping: { label: 'An Post', price: 4.5 } },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['209100417'],
      countries: ['IE'],
      returnDays: 14,
      offered: ['card', 'paypal'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'social-profiles'],
  },
};
