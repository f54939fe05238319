import type { Shop } from '../model';
import * as en from '../policies/en';
import type { Firm } from '../policies/firm';

const firm: Firm = {
  shop: 'Tinker & Thread',
  host: 'tinker-and-thread.example',
  operator: 'Tinker & Thread',
  street: '22 Quarry Lane',
  town: 'Hebbleswick HX9 8ZZ',
  country: 'United Kingdom',
  email: 'tinker-and-thread-shop@gmail.com',
  phone: '01632 960733',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: 'about a week',
  deliveryCost: '£2.50 per order',
  carriers: 'Royal Mail',
};

export const tinkerAndThread: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'en',
  country: 'GB',
  currency: 'GBP',
  label: 'honest',
  why: 'A careless site: the terms still have the template’s gaps, the copyright line is years old, there is no returns page and the address is at a free mail service. But the prices are ordinary, a person with a phone number and an address answers, and PayPal protects the purchase.',
  accent: '#5b4a8a',
  ground: '#f3f0fa',
  slogan: 'Buttons, ribbons and odd bits for menders',
  intro: [
    'Hello! I sell haberdashery from my front room. If you cannot find the button you need, send me a photo and I will look in the tins.',
  ],
  goods: [
    {
      slug: 'horn-buttons',
      name: 'Horn buttons, set of 6',
      price: 4.2,
      group: 'Buttons',
      about: ['Real horn, 18 mm, each one a bit different.'],
      picture: 'button',
      colour: '#7b5a3a',
      stock: 'Only 2 left in stock',
    },
    {
      slug: 'shirt-buttons',
      name: 'Shirt buttons, set of 12',
      price: 2.8,
      group: 'Buttons',
      about: ['Plain white, 11 mm, four holes.'],
      picture: 'button',
      colour: '#d8d4cc',
    },
    {
      slug: 'velvet-ribbon',
      name: 'Velvet ribbon, 3 m',
      price: 3.6,
      group: 'Ribbons',
      about: ['15 mm wide. Bottle green.'],
      picture: 'box',
      colour: '#2f5d46',
    },
    {
      slug: 'mending-tin',
      name: 'Mending tin',
      price: 14,
      group: 'Kits',
      about: ['Needles, six threads, pins, a thimble and a little pair of scissors in an old tobacco tin.'],
      picture: 'tin',
      colour: '#a33b3b',
    },
  ],
  pages: [
    {
      topic: 'about',
      slug: 'about',
      title: 'About',
      prose: [
        'I am Wendy. I have run a stall at Hebbleswick market since 2009 and this site since 2017. My nephew built it and moved to Spain, so bear with me.',
      ],
    },
    en.shipping(firm),
    {
      topic: 'terms',
      slug: 'terms',
      title: 'Terms and conditions',
      prose: [
        'These terms and conditions apply between you and [INSERT COMPANY NAME] when you order from our website.',
        'Orders are accepted when we send them out. Prices include VAT where it applies. If something is wrong with your order, tell us and we will put it right.',
        '# Governing law',
        'These terms are governed by the law of [INSERT JURISDICTION].',
      ],
    },
    {
      topic: 'privacy',
      slug: 'privacy-policy',
      title: 'Privacy Policy',
      prose: [
        'Our website address is: https://tinker-and-thread.example.',
        'I keep your name and address to send your parcel and do not share them with anybody but the post. Ask me and I delete them.',
        'Suggested text: When visitors leave comments on the site we collect the data shown in the comments form.',
      ],
    },
    en.contact(firm),
  ],
  footer: { lines: ['Tinker & Thread, 22 Quarry Lane, Hebbleswick', 'Just another WordPress site'], copyright: '© 2019 Tinker & Thread' },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/' }],
  checkout: {
    methods: [
      { id: 'ppcp-gateway', label: 'PayPal', note: 'Pay via PayPal; you can pay with your card without a PayPal account.' },
      { id: 'bacs', label: 'Direct bank transfer', note: 'Use your order ID as the reference. I post when the money has arrived.' },
    ],
    shipping: { label: 'Royal Mail 2nd class', price: 2.5 },
  },
  expected: {
    before: ['unproven'],
    checkout: ['unproven'],
    facts: {
      emails: [{ address: 'tinker-and-thread-shop@gmail.com', kind: 'free-mail' }],
      phones: ['1632960733'],
      countries: ['GB'],
      policies: ['shipping', 'privacy', 'terms', 'contact', 'about'],
      placeholders: true,
      currency: 'GBP',
      offered: ['paypal', 'bank-transfer'],
      copyrightYear: 2019,
    },
    bad: ['copyright-year', 'policy-placeholders', 'template-leftovers'],
  },
};
