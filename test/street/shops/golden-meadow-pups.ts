import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Golden Meadow Pups',
  host: 'golden-meadow-pups.example',
  operator: 'Golden Meadow Pups',
  street: 'Rural Route 4',
  town: 'Springdale',
  country: 'USA',
  email: 'goldenmeadowpups.family@gmail.com',
  returnDays: 10,
  returnPaidBy: 'shop',
  deliveryTime: '24–48 hours by flight nanny, anywhere in the world',
  deliveryCost: 'free',
  carriers: 'our pet delivery agency',
};

const pup = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['pet', colour], slug.includes('yorkie') ? 'Toy breeds' : 'Retrievers and bulldogs', about, { was, stock: 'Available now' }); // prettier-ignore

export const goldenMeadowPups: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'squarespace',
  language: 'en',
  country: 'US',
  currency: 'USD',
  label: 'scam',
  why: 'Pedigree puppies at a quarter of what breeders ask, shipped unseen to anywhere, with a made-up looking address and a free-mail box. The checkout takes only Zelle, gift cards or Bitcoin, the three ways from which no dollar comes back.',
  accent: '#8a6a2f',
  ground: '#faf5e9',
  slogan: 'Happy, healthy puppies looking for forever homes',
  intro: ['God bless and welcome! Our babies are ready to leave this week. Serious families only.'],
  // prettier-ignore
  goods: [
    pup('golden-bella', 'Bella, Golden Retriever, female, 9 weeks', 1800, 450, '#d9b266', 'Raised in our home with kids. Potty trained, vet checked, first shots, and she sleeps through the night.'),
    pup('golden-max', 'Max, Golden Retriever, male, 9 weeks', 1800, 450, '#c99a4a', 'Mom’s shadow. Fetches anything, gives back half of it. Papers included.'),
    pup('frenchie-coco', 'Coco, French Bulldog, blue', 3500, 600, '#7f8796', 'Blue coat, short nose, big snorer. Comes with a crate and a toy.'),
    pup('yorkie-tiny', 'Tiny, teacup Yorkie', 2400, 500, '#a0764a', 'Two pounds when grown. Loves a lap and a warm blanket.'),
    pup('yorkie-lulu', 'Lulu, teacup Yorkie', 2400, 500, '#b5895a', 'Tiny’s sister, the brave one. Vet checked last week.'),
    pup('golden-daisy', 'Daisy, Golden Retriever, female, 10 weeks', 1800, 450, '#e3c27d', 'The calmest of the litter, great with cats.'),
    pup('frenchie-rocky', 'Rocky, French Bulldog, fawn', 3200, 550, '#c2a07a', 'Fawn with a black mask, already knows sit.'),
    pup('english-duke', 'Duke, English Bulldog', 2900, 520, '#9f8a78', 'Wrinkles for days. Registration papers in hand.'),
    pup('yorkie-bo', 'Bo, teacup Yorkie, male', 2300, 480, '#8f6a4a', 'Fits in a coat pocket. First shots done, dewormed.'),
  ],
  pages: [
    en.about([
      'We are a Christian family with a love for dogs. Due to relocation we lower the adoption fees so that every puppy finds a home before the end of the month.',
    ]),
    {
      topic: 'shipping',
      slug: 'delivery',
      title: 'Delivery',
      prose: [
        'We ship worldwide. The pet delivery agency may ask for a refundable insurance for the temperature-controlled crate before take-off.',
        'Shipping is free within 24–48 hours of payment.',
      ],
    },
    en.privacy(firm),
    { topic: 'contact', slug: 'contact', title: 'Contact the breeder', form: true, prose: [`Text or email us any time: [${firm.email}](mailto:${firm.email}). No visits because of parvo risk.`] }, // prettier-ignore
  ],
  footer: { lines: ['AKC papers, one year health guarantee'], copyright: '© 2026 Golden Meadow Pups' },
  seals: [{ name: 'BBB Accredited Business A+' }],
  checkout: {
    methods: choices(['Zelle', 'We send the name of our payment manager by email.'], 'Bitcoin', [
      'Gift cards',
      'Apple or Amazon, photo of the back.',
    ]),
    note: ['Adoption fee must be paid in full before the flight is booked.'],
    shipping: { label: 'Flight nanny', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      offered: ['person-to-person', 'crypto', 'gift-card'],
      notOffered: ['card', 'paypal'],
      seals: [{ name: 'BBB', proof: 'unlinked' }],
    },
    bad: ['half-off', 'payment-choice', 'seal-proof'],
  },
};
