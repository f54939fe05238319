import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import * as da from '../policies/da';
import { also, type Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Genstart Elektronik',
  host: 'genstart-elektronik.example',
  operator: 'Genstart Elektronik ApS',
  person: 'Nanna Rosholt',
  street: 'Værkstedsvej 27, st.',
  town: '8999 Grønninghavn',
  country: 'Danmark',
  email: 'kontakt@genstart-elektronik.example',
  phone: '+45 00 00 41 82',
  register: 'CVR-nr. 99980702',
  hours: 'Telefonen er åben hverdage 10–15. Du kan hente på værkstedet efter aftale.',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: '1–3 hverdage',
  deliveryCost: '39 kr., gratis over 999 kr.',
  carriers: 'GLS',
};

const used = (slug: string, name: string, was: number, price: number, picture: 'phone' | 'camera' | 'machine', brand: string, about: string, stock: string) =>
  item(slug, name, price, [picture, '#5c6670'], picture === 'phone' ? 'Telefoner' : picture === 'camera' ? 'Kameraer' : 'Computere', about, { was, brand, stock, options: { label: 'Stand', values: ['Som ny', 'God', 'Brugt'] } }); // prettier-ignore

export const genstartElektronik: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'magento',
  language: 'da',
  country: 'DK',
  currency: 'DKK',
  label: 'honest',
  why: 'A young workshop sells overhauled telephones and computers, each with a price struck out and hardly a review to go by. The struck-out price is said to be that of the new device, most reductions are well under half, company number, address and telephone are given, and cards and MobilePay go through a known provider.',
  accent: '#1e6f6b',
  ground: '#eef5f4',
  slogan: 'Brugt elektronik, gennemgået og med to års garanti',
  intro: [
    'Vi køber brugte telefoner og bærbare fra virksomheder, skifter batteri og sletter data efter standard. Den overstregede pris er det, samme model kostede som ny hos os i branchen sidste år.',
    'Alle apparater får en rapport med, som viser batterikapacitet og hvad vi har skiftet.',
  ],
  banner: 'Gratis retur i 30 dage',
  // prettier-ignore
  goods: [
    used('iphone-13-128', 'iPhone 13, 128 GB', 4299, 2949, 'phone', 'Apple', 'Batteri mindst 85 %. Leveres uden oplader, som fra ny.', '6 stk.'),
    used('iphone-12-64', 'iPhone 12, 64 GB', 3199, 1999, 'phone', 'Apple', 'Nyt batteri sat i. Små ridser på kanten i stand “Brugt”.', '9 stk.'),
    used('galaxy-s22', 'Galaxy S22, 128 GB', 3999, 2399, 'phone', 'Samsung', 'Fejlfri skærm, låst op til alle selskaber.', '4 stk.'),
    used('pixel-7a', 'Pixel 7a, 128 GB', 2999, 1899, 'phone', 'Google', 'Opdateringer til maj 2028.', '3 stk.'),
    used('fairphone-4', 'Fairphone 4, 256 GB', 4499, 2249, 'phone', 'Fairphone', 'Halv pris, fordi bagsiden er gulnet. Det er kun udseendet.', '2 stk.'),
    used('thinkpad-t14', 'ThinkPad T14, 16 GB, 512 GB SSD', 6499, 3999, 'machine', 'Lenovo', 'Fra et revisionsfirma, tastatur med dansk layout.', '11 stk.'),
    used('macbook-air-m1', 'MacBook Air M1, 8 GB', 6999, 4799, 'machine', 'Apple', 'Batteri under 150 opladninger.', '5 stk.'),
    used('elitedesk-mini', 'EliteDesk mini, 16 GB', 3299, 1699, 'machine', 'HP', 'Lydløs i normal brug, god til stuen eller som server.', '14 stk.'),
    used('eos-80d', 'EOS 80D, kamerahus', 5499, 3499, 'camera', 'Canon', 'Under 20.000 udløsninger, aflæst og noteret.', '1 stk.'),
    item('panser-glas', 'Panserglas', 79, ['board', '#b8c6cc'], 'Tilbehør', 'Vi sætter det gerne på for dig, hvis du henter selv.'),
    item('lader-30w', 'Oplader 30 W, USB-C', 149, ['box', '#dfe3e5'], 'Tilbehør', 'Ny, dansk stik, CE-mærket.', { reviews: [{ author: 'Søren', stars: 5, date: '2026-09-30', text: 'Virker, kom dagen efter.' }] }),
  ],
  pages: [
    da.about(['Genstart er Nanna og Villads plus to lærlinge. Vi åbnede webshoppen i maj 2026; før det reparerede vi kun for virksomheder. Du er velkommen til at kigge ind og se, hvordan vi arbejder.']),
    da.shipping(firm),
    also(da.returns(firm), '# Garanti', 'Ud over reklamationsretten giver vi to års garanti på alt undtagen batterier, hvor vi giver et år.'),
    da.terms(firm),
    da.privacy(firm),
    da.contact(firm),
  ], // prettier-ignore
  footer: {
    lines: ['Genstart Elektronik ApS, Værkstedsvej 27, 8999 Grønninghavn, CVR-nr. 99980702'],
    copyright: '© 2026 Genstart Elektronik ApS',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/genstart.elektronik.dk' }],
  logos: ['Visa', 'Mastercard', 'MobilePay'],
  checkout: {
    methods: [cardAt('adyen', 'Betalingskort'), ...choices('MobilePay')],
    shipping: { label: 'GLS', price: 39 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      numbers: [{ value: '99980702', valid: true }],
      returnDays: 30,
      offered: ['card'],
      card: 'provider',
    },
  },
};
