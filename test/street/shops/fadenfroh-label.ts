import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Fadenfroh',
  host: 'fadenfroh-label.example',
  operator: 'Thi Lan Nguyen',
  street: 'Gießerweg 27, Hinterhaus',
  town: '04999 Muldenau',
  country: 'Deutschland',
  email: 'lan@fadenfroh-label.example',
  phone: '030 23125461',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: '4–7 Werktage, ich nähe auf Bestellung',
  deliveryCost: '3,90 €',
  carriers: 'Hermes',
};

export const fadenfrohLabel: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'honest',
  why: 'A label of one seamstress, half a year old, without VAT number because she is below the limit. All reviews bear the same two days, as they were taken over from a marketplace, which the page says; her autumn sale ends on a day that is named. Name, workshop and telephone are there, and Klarna, PayPal and cards.',
  banner: 'Herbst-Sale bis Montag, 30. November 2026: Cord bis zu 20 % günstiger',
  timer: { label: 'Der Herbst-Sale endet am 30. November um 12 Uhr, noch', ends: { month: 11, day: 30 } },
  accent: '#c05a7a',
  ground: '#fbf0f3',
  slogan: 'Kinderkleidung zum Mitwachsen',
  intro: ['Ich bin Lan und nähe Hosen mit Umschlag, die zwei Jahre passen. Stoffe aus Deckenresten einer Weberei in der Nähe.'],
  // prettier-ignore
  goods: [
    item('mitwachshose', 'Mitwachshose Cord', 38, ['shirt', '#7f8f4f'], 'Hosen', 'Bündchen zum Umklappen, Größen 74–86 in einer Hose.', {
      was: 45,
      options: { label: 'Größe', values: ['74–86', '92–104', '110–122'] },
      rating: { count: 5, average: 4.8 },
      reviews: [
        { author: 'Annika', stars: 5, date: '2026-06-01', text: 'Sitzt auch über Stoffwindeln, superschön genäht.' },
        { author: 'Jule_92', stars: 5, date: '2026-06-01', text: 'Schon die dritte. Cord ist weich und hält den Sandkasten aus.' },
        { author: 'Frau Hamm', stars: 4, date: '2026-06-01', text: 'Farbe etwas dunkler als auf dem Bild, sonst top.' },
        { author: 'S. Petrov', stars: 5, date: '2026-06-02', text: 'Schnelle Antwort wegen der Größe, danke!' },
        { author: 'Lena', stars: 5, date: '2026-06-02', text: 'Geschenk für mein Patenkind, kam liebevoll verpackt.' },
      ],
    }),
    item('wendemuetze', 'Wendemütze', 19, ['bowl', '#4f7f8f'], 'Mützen', 'Innen Streifen, außen uni. Oder umgekehrt.'),
    item('halstuch', 'Halstuch mit Druckknopf', 12, ['ticket', '#d98f5a'], 'Kleines', 'Fängt Möhrenbrei.'),
    item('latzrock-cord', 'Latzrock Cord', 35, ['shirt', '#a0522d'], 'Röcke', 'Träger mit vier Knopflöchern, wächst vom Laufenlernen bis zum Kindergarten mit.', { was: 42, options: { label: 'Größe', values: ['80–92', '98–110'] } }),
    item('pumphose-musselin', 'Pumphose Musselin', 29, ['shirt', '#c9b79a'], 'Hosen', 'Für Sommer und Heizungsluft. Kein Sale, der Stoff kam gerade erst.'),
    item('schlafsack-rest', 'Schlafsack aus Deckenresten', 68, ['bag', '#6f8a9f'], 'Kleines', 'Jeder aus einer anderen Decke, darum nur auf Anfrage mit Foto.'),
  ],
  pages: [
    de.about([
      'Ich bin in Leipzig aufgewachsen, habe Schneiderin gelernt und mich im Mai 2026 selbständig gemacht. Die Bewertungen bis Juni stammen aus meinem früheren Marktplatz-Laden.',
    ]),
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    de.terms(firm),
    {
      ...de.imprint(firm),
      prose: [...de.imprint(firm).prose, 'Als Kleinunternehmerin im Sinne von § 19 UStG weise ich keine Umsatzsteuer aus.'],
    },
  ],
  footer: { lines: ['Thi Lan Nguyen, Gießerweg 27, 04999 Muldenau'], copyright: '© 2026 Fadenfroh' },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/fadenfroh.label/' }],
  logos: ['PayPal', 'Klarna', 'Visa', 'Mastercard'],
  scripts: ['https://cdn.judge.me/widget_preloader.js'],
  checkout: {
    methods: [cardAt('shopify', 'Kreditkarte'), ...choices('PayPal', 'Klarna Rechnung')],
    shipping: { label: 'Hermes', price: 3.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['3023125461'],
      countries: ['DE'],
      returnDays: 30,
      offered: ['card', 'paypal', 'klarna'],
      card: 'provider',
      visibleReviews: 5,
      networks: ['instagram'],
    },
    good: ['card-target', 'email', 'social-profiles'],
  },
};
