import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Brennholz vom Riederhof',
  host: 'brennholz-riederhof.example',
  operator: 'Alois Rieder, Land- und Forstwirtschaft',
  street: 'Einöd 3',
  town: '84999 Oberzwiesel',
  country: 'Deutschland',
  email: 'riederhof.brennholz@web.de',
  phone: '08091 000274',
  vat: 'DE999902022',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: 'meist innerhalb von zehn Tagen, wir rufen vorher an',
  deliveryCost: '2,20 € je Kilometer ab Hof, bis 8 km frei',
  carriers: 'dem eigenen Kipper, höchstens 40 km um den Hof',
  delivery: 'freight',
};

const wood = (slug: string, name: string, price: number, colour: string, about: string, moisture: string) =>
  item(slug, name, price, ['sack', colour], 'Scheitholz', about, { details: [['Restfeuchte', moisture], ['Länge', '33 cm oder 25 cm']] }); // prettier-ignore

export const brennholzRiederhof: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'honest',
  why: 'A farmer sells firewood, the trade most abused for prepayment fraud, with a web.de address and no card. But he brings it only as far as his tipper goes, is paid in cash at the wood pile, asks the usual prices and can be visited on Saturdays.',
  accent: '#5c4a24',
  ground: '#f6f2e8',
  slogan: 'Buche und Fichte aus eigenem Wald',
  intro: [
    'Wir liefern nur im Umkreis von 40 Kilometern. Wer weiter weg wohnt, findet bestimmt einen Nachbarn von sich, der auch Holz macht.',
  ],
  goods: [
    wood('buche', 'Buche, ein Schüttraummeter', 98, '#8a5f36', 'Zwei Sommer unter Dach. Mit dem Messgerät zeigen wir es Ihnen beim Abladen.', '16–19 %'),
    wood('fichte', 'Fichte, ein Schüttraummeter', 68, '#c49a5f', 'Borkenkäferholz von 2024, brennt schnell und hell.', '14–18 %'),
    wood('anzuender', 'Anzündholz, Netz 10 kg', 7.5, '#d8b983', 'Fein gespalten; das macht der Bub nach der Schule.', 'unter 15 %'),
  ], // prettier-ignore
  pages: [
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    de.imprint(firm),
    de.contact({ ...firm, hours: 'Hofverkauf samstags von 8 bis 12 Uhr, sonst bitte anrufen.' }),
  ],
  footer: { lines: ['Alois Rieder, Einöd 3, 84999 Oberzwiesel, Telefon 08091 000274'], copyright: '© 2025 Riederhof' },
  checkout: {
    methods: choices(['Bar bei Lieferung', 'Bitte passend; der Fahrer hat wenig Wechselgeld.'], ['Vorkasse mit 2 % Skonto', 'Die Bankverbindung steht auf der Auftragsbestätigung.']), // prettier-ignore
    shipping: { label: 'Kipper bis 8 km', price: 0 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['8091000274'],
      countries: ['DE'],
      numbers: [{ value: 'DE999902022', valid: true }],
      returnDays: 14,
      offered: ['cash-on-delivery', 'bank-transfer'],
      copyrightYear: 2025,
    },
    good: ['pay-later', 'register-number'],
  },
};
