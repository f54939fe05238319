import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'FrontRow Ticket Desk',
  host: 'frontrow-ticket-desk.example',
  operator: 'FrontRow Entertainment Group',
  street: '71 Exhibition Parade',
  town: 'London',
  country: 'United Kingdom',
  email: 'tickets@frontrow-ticket-desk.example',
  phone: '+44 7911 960417',
  returnDays: 0,
  returnPaidBy: 'buyer',
  deliveryTime: 'e-tickets 24 hours before the event',
  deliveryCost: 'free',
  carriers: 'email',
};

const seat = (slug: string, name: string, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['ticket', colour], group, about, { stock: 'Last 4 seats' }); // prettier-ignore

export const frontrowTicketDesk: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'GB',
  currency: 'GBP',
  label: 'scam',
  why: 'Seats for sold-out shows at face value, with tickets that come only the day before, when it is too late. No company number, a mobile phone, no refunds whatever happens, and money is taken by bank transfer or crypto-currency alone while the footer shows cards and PayPal.',
  accent: '#5a1f6f',
  ground: '#f4ecf7',
  slogan: 'Sold out? Not here. Front block seats for every tour',
  intro: ['Our promoter contacts hold back the best seats for us. When the box office says no, we say yes.'],
  banner: 'Stadium tour: 11 people have these seats in their basket',
  // prettier-ignore
  goods: [
    seat('stadium-tour-sat', 'Stadium Tour 2027, Saturday, block A', 145, 'Concerts', '#8f3fa8', 'Two seats together, rows 1 to 8. The e-ticket reaches your email 24 hours before doors.'),
    seat('stadium-tour-sun', 'Stadium Tour 2027, Sunday, block A', 139, 'Concerts', '#6f3fa8', 'Same block as Saturday, a little nearer to the walkway.'),
    seat('cup-final', 'Cup Final 2027, lower tier', 180, 'Sport', '#2f6f4f', 'Halfway line, covered. Home supporters’ side.'),
    seat('musical-west', 'West End musical, stalls row C', 68, 'Theatre', '#b03a4a', 'Aisle seats with a clear view, evening show.'),
    seat('festival-weekend', 'Festival weekend with camping', 165, 'Festivals', '#c48a2f', 'Two people, one pitch, car pass included.'),
  ],
  pages: [
    {
      topic: 'returns',
      slug: 'refunds',
      title: 'Refund policy',
      prose: [
        'All sales are final. Tickets cannot be refunded, exchanged or cancelled for any reason, also when an event is moved, cancelled or the buyer is refused at the door.',
        'No refunds are given once payment was received.',
      ],
    },
    en.privacy(firm),
    en.terms(firm),
    en.contact(firm),
  ],
  footer: { lines: ['Guaranteed entry or your money back'], copyright: '© 2026 FrontRow Ticket Desk' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Apple Pay'],
  seals: [{ name: 'Norton Secured', href: 'https://norton-verified-site.example/seal?id=417' }],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-FRONTROW01'],
  checkout: {
    methods: choices(['Bank transfer (seats held 30 minutes)', 'Payee: R Adeyemi, IBAN GB82 WEST 1234 5698 7654 32'], 'USDT or Bitcoin'),
    shipping: { label: 'E-ticket', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      promised: ['card', 'paypal'],
      offered: ['bank-transfer', 'crypto'],
      notOffered: ['card', 'paypal', 'apple-pay'],
      seals: [{ name: 'Norton', proof: 'elsewhere' }],
      ibans: ['GB82WEST12345698765432'],
    },
    bad: ['payment-choice', 'promised-payment', 'seal-proof'],
  },
};
