import type { Goods, Shop } from '../model';
import * as en from '../policies/en';
import type { Firm } from '../policies/firm';

const firm: Firm = {
  shop: 'our store',
  host: 'our website',
  operator: 'the customer service department',
  street: 'No. 88 Xinhe Industrial Zone',
  town: 'Putian 351999',
  country: 'China',
  email: 'service@vip-aftersale-mail.example',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '10–25 days',
  deliveryCost: 'free on all orders',
  carriers: 'international post',
};

const shoe = (slug: string, name: string, was: number, price: number, group: string, colour: string): Goods => ({
  slug,
  name,
  price,
  was,
  group,
  brand: 'adidas',
  about: ['100 % authentic and brand new with box. Official outlet clearance, limited quantity, while stocks last.'],
  picture: 'shoe',
  colour,
  options: { label: 'Size', values: ['36', '37', '38', '39', '40', '41', '42', '43', '44'] },
  stock: 'Hurry! Only 4 left, 37 people are looking at this',
  rating: { count: 2847, average: 4.9 },
});

export const adidasOutletSale: Shop = {
  host: 'adidas-outlet-sale.example',
  name: 'adidas Outlet',
  skin: 'shopify',
  language: 'en',
  country: 'US',
  currency: 'USD',
  label: 'scam',
  why: 'A famous brand’s name with “outlet sale” in an address that is not the brand’s, everything at a fifth of the price, and nobody says who runs the shop. The card number is typed into plain fields that send it to an unrelated host, and the security seals are pasted pictures.',
  accent: '#111111',
  ground: '#f2f2f2',
  slogan: 'adidas Outlet: up to 85 % off, official clearance',
  intro: ['Final clearance of last season’s styles. Free worldwide shipping and 30 days money back guarantee.'],
  banner: 'FLASH SALE! Extra 10 % off today only',
  timer: { label: 'Sale ends in', ends: { restarts: 899 } },
  ticker: [
    'Emma from Boston just bought Running Shoe Black',
    'Liam from Leeds just bought Court Sneaker White',
    'Olivia from Dublin just bought Slide Sandal',
  ],
  goods: [
    shoe('running-shoe-black', 'adidas Running Shoe Black', 189, 29.99, 'Men', '#2b2b2b'),
    shoe('court-sneaker-white', 'adidas Court Sneaker White', 129, 24.99, 'Women', '#d9d9d9'),
    shoe('trail-shoe-green', 'adidas Trail Shoe Green', 169, 27.99, 'Men', '#3f7f56'),
    shoe('slide-sandal', 'adidas Slide Sandal', 59, 12.99, 'Women', '#375a9e'),
    shoe('kids-runner', 'adidas Kids Runner', 79, 15.99, 'Kids', '#c24b6b'),
    shoe('football-boot', 'adidas Football Boot', 219, 34.99, 'Men', '#e07b2f'),
    shoe('tennis-shoe', 'adidas Tennis Shoe', 149, 25.99, 'Women', '#7fae3d'),
    shoe('hiking-mid', 'adidas Hiking Mid', 199, 32.99, 'Men', '#6e5a44'),
    shoe('skate-low', 'adidas Skate Low', 99, 19.99, 'Men', '#4a4f7a'),
    shoe('platform-sneaker', 'adidas Platform Sneaker', 139, 24.99, 'Women', '#cfc4b0'),
    shoe('indoor-court', 'adidas Indoor Court Shoe', 119, 21.99, 'Men', '#a33a3a'),
    shoe('kids-sandal', 'adidas Kids Sandal', 49, 11.99, 'Kids', '#4f9fb0'),
  ],
  pages: [
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    {
      topic: 'contact',
      slug: 'contact-us',
      title: 'Contact us',
      form: true,
      prose: [
        'Please fill in the form below. Our team replies within 24–48 hours. Email: [service@vip-aftersale-mail.example](mailto:service@vip-aftersale-mail.example)',
      ],
    },
  ],
  footer: { lines: ['Guaranteed safe & secure checkout'], copyright: '© 2026 adidas Outlet. All rights reserved.' },
  social: [
    { network: 'Facebook', href: 'https://www.facebook.com/' },
    { network: 'Instagram', href: 'https://www.instagram.com/' },
  ],
  logos: ['Visa', 'Mastercard', 'American Express', 'PayPal'],
  seals: [{ name: 'Norton Secured' }, { name: 'McAfee SECURE' }],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-ADOUT00001'],
  checkout: {
    methods: [
      { id: 'credit-card', label: 'Credit card', note: 'PayPal is under maintenance. Please pay by card.', card: { how: 'fields' } },
    ],
    action: 'https://pay.fastgate-cashier.example/charge/submit',
    shipping: { label: 'Free shipping', price: 0 },
    lateMs: 500,
  },
  expected: {
    before: ['caution', 'danger'],
    checkout: ['danger'],
    facts: {
      terms: { paidBy: 'shopper', countedFrom: 'receipt', refund: '14 days', free: true, arrival: '10–25 days' },
      emails: [{ address: 'service@vip-aftersale-mail.example', kind: 'other-domain' }],
      policies: ['returns', 'shipping', 'privacy', 'contact'],
      currency: 'USD',
      promised: ['card', 'paypal'],
      offered: ['card'],
      notOffered: ['paypal'],
      card: 'unrelated',
      seals: [
        { name: 'Norton', proof: 'unlinked' },
        { name: 'McAfee', proof: 'unlinked' },
      ],
      imitates: 'adidas',
    },
    bad: ['brand-bait', 'card-target', 'half-off', 'seal-proof'],
  },
};
