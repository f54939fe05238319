import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as da from '../policies/da';
import type { Firm } from '../policies/firm';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Slankepennen Direkte',
  host: 'slankepennen-direkte.example',
  operator: 'EuroVital Health',
  street: 'Postboks 417',
  town: '1999 København',
  country: 'Danmark',
  email: 'eurovital.health@proton.me',
  returnDays: 0,
  returnPaidBy: 'buyer',
  deliveryTime: '4–7 dage i neutral kuvert med køleelement',
  deliveryCost: 'gratis',
  carriers: 'en diskret kurer',
};

const pen = (slug: string, name: string, price: number, colour: string, about: string) =>
  item(slug, name, price, ['pill', colour], 'Slankepenne', about, { stock: 'Få på lager' });

export const slankepennenDirekte: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'da',
  country: 'DK',
  currency: 'DKK',
  label: 'scam',
  why: 'Prescription-only injections without a prescription, from an anonymous mail address, without a firm, a street or a business number: no pharmacy in the Union may sell like that, and what comes, if anything, may be insulin. Only a transfer abroad or Bitcoin is taken.',
  accent: '#2f7f6f',
  ground: '#eef7f4',
  slogan: 'Vægttabspenne uden recept og uden ventetid',
  intro: ['Apoteket har udsolgt, din læge siger nej? Hos os kræves ingen recept. Samme virkestof, halv pris, leveret diskret.'],
  goods: [
    pen('pen-025', 'Semaglutid pen 0,25 mg, 4 uger', 799, '#4f9fb8', 'Startdosis. Vejledning på dansk følger med som PDF.'),
    pen('pen-05', 'Semaglutid pen 0,5 mg, 4 uger', 899, '#3f7fa8', 'Til dig, der har prøvet før.'),
    pen('pen-1', 'Semaglutid pen 1 mg, 4 uger', 1099, '#2f5f8f', 'Vores mest solgte. Tab op til 8 kilo på en måned.'),
    pen('tirze-5', 'Tirzepatid hætteglas 5 mg', 1199, '#7f6fae', 'Blandes selv med sterilt vand, som kan tilkøbes.'),
  ], // prettier-ignore
  pages: [
    da.about(['Vi er en gruppe sundhedsentusiaster fra hele Europa, som mener, at alle har ret til et lettere liv.']),
    da.shipping(firm),
    { topic: 'returns', slug: 'retur', title: 'Returnering', prose: ['Medicin kan af hygiejniske grunde ikke returneres. Beløbet refunderes ikke, heller ikke hvis tolden tilbageholder pakken.'] }, // prettier-ignore
    { topic: 'contact', slug: 'kontakt', title: 'Kontakt', form: true, prose: [`Skriv krypteret til [${firm.email}](mailto:${firm.email}) eller på Telegram.`] }, // prettier-ignore
  ],
  footer: { lines: ['Godkendt kvalitet, GMP'], copyright: '© 2026 Slankepennen Direkte' },
  checkout: {
    methods: choices(['Bankoverførsel', 'Modtager: M. Kowalczyk, IBAN LT86 9999 9000 0000 0041'], ['Bitcoin', '10 % rabat']),
    shipping: { label: 'Diskret forsendelse', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      offered: ['bank-transfer', 'crypto'],
      notOffered: ['card', 'paypal'],
      ibans: ['LT869999900000000041'],
    },
    bad: ['payment-choice'],
  },
};
