import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import { also, type Firm } from '../policies/firm';
import { CALM, HESITANT } from '../verdicts';

/** Two digits of the VAT number changed places when somebody typed it. */
const firm: Firm = {
  shop: 'Hausrat Tiedemann',
  host: 'hausrat-tiedemann.example',
  operator: 'Hausrat Tiedemann GmbH',
  person: 'Gesine Tiedemann-Voss (Geschäftsführerin)',
  street: 'Große Krämergasse 11',
  town: '31999 Weserfelde',
  country: 'Deutschland',
  email: 'info@hausrat-tiedemann.example',
  phone: '05199 00418',
  register: 'Amtsgericht Weserfelde, HRB 99518',
  vat: 'DE999903342',
  hours: 'Montag bis Freitag 9.30 bis 18 Uhr, Samstag bis 14 Uhr. Letzter Verkaufstag ist der 27. Februar 2027.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–3 Werktage',
  deliveryCost: '5,95 €, ab 80 € versandkostenfrei',
  carriers: 'DHL, große Stücke mit Hermes 2-Mann',
};

export const hausratTiedemann: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'honest',
  why: 'A house for pots and china gives up after ninety years and strikes out every price, with a sentimental letter on top, and even its VAT number has two digits turned round. Yet register entry, telephone, opening hours and a last day are named, the reductions differ from shelf to shelf, and one pays by invoice once the goods have come.',
  accent: '#7b2d26',
  ground: '#faf5ef',
  slogan: 'Totalräumung nach 91 Jahren – alles muss raus',
  intro: [
    'Liebe Kundinnen und Kunden, nach 91 Jahren schließen wir im Februar die Tür. Das Haus ist verkauft, ein Nachfolger hat sich nicht gefunden, und wir sind ehrlich gesagt auch müde.',
    'Was noch im Keller und in den Vitrinen steht, finden Sie hier. Zwischen 20 und 60 Prozent reduziert, je nachdem, wie lange es schon auf Sie wartet.',
  ],
  banner: 'RÄUMUNGSVERKAUF WEGEN GESCHÄFTSAUFGABE: alles reduziert, nur solange der Vorrat reicht',
  // prettier-ignore
  goods: [
    item('braeter-gusseisen', 'Bräter aus Gusseisen, 28 cm', 149, ['bowl', '#8e2f22'], 'Kochen', 'Emailliert, ofenfest, vier Kilo schwer. Noch zwei in Kirschrot und einer in Schwarz.', { was: 219, brand: 'Le Creuset', stock: '3 Stück' }),
    item('pfanne-eisen', 'Eisenpfanne, 24 cm', 24.9, ['tool', '#2b2b2d'], 'Kochen', 'Muss eingebrannt werden, dann hält sie länger als wir.', { was: 34.95, brand: 'de Buyer', stock: '11 Stück' }),
    item('schnellkochtopf', 'Schnellkochtopf, 4,5 Liter', 129, ['machine', '#9aa0a5'], 'Kochen', 'Mit Einsatz. Ersatzdichtungen gibt es beim Hersteller weiterhin.', { was: 189, brand: 'Fissler', stock: '5 Stück' }),
    item('kaffeeservice-zwiebel', 'Kaffeeservice Zwiebelmuster, 18-teilig', 178, ['cup', '#33558a'], 'Porzellan', 'Stand seit 2009 in der Vitrine am Fenster. Gespült, vollständig, ohne Sprünge.', { was: 445, stock: 'Einzelstück' }),
    item('teller-flach', 'Speiseteller weiß, 27 cm', 5.9, ['bowl', '#e8e6e0'], 'Porzellan', 'Hotelqualität, spülmaschinenfest. Davon haben wir noch gut 140.', { was: 9.9, stock: 'viele' }),
    item('besteck-24', 'Besteck Edelstahl, 24-teilig', 89, ['tool', '#b0b3b5'], 'Tisch', 'Für sechs Personen, poliert, in der Schachtel.', { was: 159, brand: 'WMF', stock: '4 Stück' }),
    item('weinglaeser', 'Weingläser, 6 Stück', 29.9, ['cup', '#cdd8d6'], 'Tisch', 'Bleifreies Kristall. Ein Karton ist außen feucht geworden, die Gläser nicht.', { was: 49.9, brand: 'Spiegelau', stock: '9 Kartons' }),
    item('kuechenwaage', 'Küchenwaage, mechanisch', 19.5, ['machine', '#c8a24a'], 'Backen', 'Mit Messingschale. Wiegt bis fünf Kilo und braucht keine Batterie.', { was: 39, stock: '6 Stück' }),
    item('springform', 'Springform, 26 cm', 11.9, ['tin', '#4a4a4c'], 'Backen', 'Auslaufsicher, laut Hersteller. Laut unserer Frau Brandes auch.', { was: 17.95, brand: 'Kaiser', stock: '20 Stück' }),
    item('brotkasten', 'Brotkasten Emaille', 27.9, ['box', '#e2d9bd'], 'Vorrat', 'Cremeweiß mit Holzdeckel. Eine kleine Schramme an der Rückseite.', { was: 69.9, stock: '2 Stück' }),
    item('messer-kochen', 'Kochmesser, 20 cm', 69, ['tool', '#3b3b3d'], 'Messer', 'Aus Solingen, geschmiedet. Wir schleifen es vor dem Versand noch einmal nach.', { was: 99, brand: 'Wüsthof', stock: '7 Stück' }),
    item('nudelholz', 'Nudelholz Buche', 7.9, ['mallet', '#c79b62'], 'Backen', 'Mit Kugellager in den Griffen.', { was: 12.5, stock: '14 Stück' }),
  ],
  pages: [
    de.about(['Ernst Tiedemann hat 1935 mit Eimern und Emaille angefangen, meine Mutter hat das Porzellan dazugeholt. Gutscheine lösen wir bis zum letzten Tag ein. Gewährleistung und Widerruf gelten auch danach: die GmbH wird erst 2028 gelöscht, die Post geht an die gleiche Adresse.']),
    also(de.shipping(firm), 'Rechnung: Sie zahlen innerhalb von 14 Tagen nach Erhalt der Ware. Abholung im Laden ist jederzeit möglich, dann auch bar oder mit Karte.'),
    de.returns(firm),
    de.terms(firm),
    de.privacy(firm),
    also(de.imprint(firm), '# Streitbeilegung', 'Wir nehmen an keinem Verfahren vor einer Verbraucherschlichtungsstelle teil.'),
    de.contact(firm),
  ], // prettier-ignore
  footer: {
    lines: ['Hausrat Tiedemann GmbH, Große Krämergasse 11, 31999 Weserfelde, Telefon 05199 00418'],
    copyright: '© 2026 Hausrat Tiedemann GmbH',
  },
  checkout: {
    methods: choices(['Kauf auf Rechnung', 'Zahlbar 14 Tage nach Erhalt der Ware'], 'PayPal', [
      'Barzahlung bei Abholung',
      'Große Krämergasse 11',
    ]),
    shipping: { label: 'DHL Paket', price: 5.95 },
  },
  expected: {
    before: HESITANT,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['519900418'],
      operators: [firm.operator],
      countries: ['DE'],
      numbers: [{ value: 'DE999903342', valid: false }],
      returnDays: 14,
      offered: ['invoice', 'paypal'],
      notOffered: ['card'],
    },
  },
};
