import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as sv from '../policies/sv';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Skivbacken',
  host: 'skivbacken-vinyl.example',
  operator: 'Skivbacken, enskild firma Roffe Lind',
  street: 'Torggatan 3',
  town: '299 99 Åskulla',
  country: 'Sverige',
  email: 'skivbacken.roffe@hotmail.com',
  phone: '031-390 06 17',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '1–3 vardagar',
  deliveryCost: '66 kr för upp till tre LP',
  carriers: 'PostNord',
};

export const skivbackenVinyl: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'sv',
  country: 'SE',
  currency: 'SEK',
  label: 'honest',
  why: 'A careless site of a record dealer: sample text of the template on the about page, an old copyright line, a free-mail address. But each used record is graded honestly, the man has a shop one can walk into and a telephone, and takes cards through a known provider.',
  accent: '#20242a',
  ground: '#efece6',
  slogan: 'Begagnad vinyl från backarna i butiken',
  intro: ['Allt är lyssnat på och graderat: hellre en VG för mycket än en för lite. Nya backar varje torsdag.'],
  // prettier-ignore
  goods: [
    item('dansband-1978', 'Dansbandsskiva 1978, LP', 60, ['record', '#c9822f'], 'LP', 'Skiva VG+, omslag VG. Någon har skrivit ”Ulla” på etiketten.', { stock: '1 ex' }),
    item('jazz-trio', 'Jazztrio live, LP', 180, ['record', '#2f5f8f'], 'LP', 'Skiva EX, omslag EX. Originaltryck, lite ringslitage.'),
    item('punk-ep', 'Punk-EP, 7"', 140, ['record', '#b03a48'], 'Singlar', 'Skiva VG, spelar med ett hopp i början av sida B.'),
    item('borste', 'Kolfiberborste', 129, ['tool', '#4a4a4a'], 'Tillbehör', 'Kommer ny i förpackning, till skillnad från det mesta här.'),
    item('prog-1974', 'Progg från 1974, LP', 240, ['record', '#4f7a4a'], 'LP', 'Skiva VG, omslag VG-. Affischen saknas, textbladet är kvar.', { stock: '1 ex' }),
    item('visor-lp', 'Visor på dialekt, LP', 45, ['record', '#8a6f4f'], 'LP', 'Skiva EX. Ingen köper visor, så priset är därefter.'),
    item('soul-samling', 'Soulsamling, dubbel-LP', 160, ['record', '#5f3f7a'], 'LP', 'Båda skivorna EX, sprucket bakstycke på omslaget.'),
    item('synt-maxi', 'Syntmaxi 12"', 110, ['record', '#3f7a8a'], 'Singlar', 'Skiva EX-, vit etikett. Vi vet inte heller vem det är.'),
    item('julskiva', 'Julskiva med barnkör', 30, ['record', '#a33a3f'], 'LP', 'Knastrar som en brasa. Skiva G+.'),
    item('rock-singel-66', 'Rocksingel 1966, 7"', 320, ['record', '#2a2a2f'], 'Singlar', 'Skiva VG+, utan mittbit. Omslaget är ett kopierat.'),
    item('jazz-box', 'Låda med fem okända jazzplattor', 250, ['box', '#7a5f3f'], 'Lådor', 'Vi väljer. Minst en av dem är bra.'),
    item('ytterfodral-50', 'Ytterfodral, 50 st', 95, ['bag', '#c9cfd4'], 'Tillbehör', 'Plast, passar LP och maxi.'),
    item('barnskiva', 'Sagoskiva 1971, EP', 55, ['record', '#d99a3f'], 'Singlar', 'Skiva VG, barnklotter på baksidan.'),
  ],
  pages: [
    { topic: 'about', slug: 'om', title: 'Om butiken', prose: ['Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed do eiusmod tempor incididunt.', 'Skivbacken har legat på Torggatan sedan 1991. Kaffe finns.'] }, // prettier-ignore
    sv.shipping(firm),
    sv.returns(firm),
    sv.privacy(firm),
    sv.contact(firm),
  ],
  footer: { lines: ['Torggatan 3, Åskulla. Öppet tors–lör 11–17.'], copyright: '© 2021 Skivbacken' },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/skivbacken.askulla' }],
  logos: ['Visa', 'Mastercard', 'Swish'],
  checkout: {
    methods: [cardAt('square', 'Kortbetalning'), ...choices('Swish')],
    shipping: { label: 'PostNord paket', price: 66 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['313900617'],
      countries: ['SE'],
      returnDays: 14,
      offered: ['card', 'swish'],
      card: 'provider',
      copyrightYear: 2021,
    },
    bad: ['copyright-year', 'template-leftovers'],
  },
};
