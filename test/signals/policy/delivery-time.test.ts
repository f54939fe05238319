import { deliveryTime } from '../../../src/signals/policy/delivery-time';
import { judges, seen, text, type Given } from '../cases';

const takes = (to: number, business: boolean, quote: string, toOrder = false): NonNullable<Given['policy']> => ({
  texts: [text('shipping', { shippingTerms: { free: false, toOrder, worldwide: false, countries: [], arrival: { from: 7, to, business, evidence: seen(quote) } } })],
}); // prettier-ignore
const says = (code: string, from: string): NonNullable<Given['identity']> => ({ countries: [{ code, from, evidence: seen(code) }] });

judges(deliveryTime, [
  { shop: 'a boutique in Amsterdam whose parcels take 18 working days', given: { policy: takes(18, true, 'Levertijd: 9–18 werkdagen.'), identity: says('NL', 'address') }, is: 'long-from-near', args: ['18'] },
  { shop: 'a .de shop whose parcels take three weeks', given: { policy: takes(21, false, 'Lieferzeit: 10–21 Tage.'), identity: says('DE', 'domain') }, is: 'long-from-near', args: ['21'] },
  { shop: 'one that only its currency places in France', given: { policy: takes(21, false, 'Livraison en 10 à 21 jours.'), identity: says('FR', 'currency') }, is: 'long' },
  { shop: 'a dropshipper who says where the goods come from', given: { policy: { ...takes(18, true, '10–18 arbetsdagar'), dispatch: { country: 'CN', evidence: seen('Varorna skickas från Kina.') } }, identity: says('SE', 'number') }, is: 'long' },
  { shop: 'a shop that says that it is in Hong Kong', given: { policy: takes(30, false, 'Delivery takes 7–30 days.'), identity: says('HK', 'address') }, is: 'long' },
  { shop: 'an honest joiner who makes tables to order', given: { policy: takes(42, false, 'Wir liefern in 6 Wochen.', true), identity: says('DE', 'address') }, is: 'made-to-order' },
  { shop: 'an honest shop across a border, 14 working days', given: { policy: takes(14, true, 'Delivery takes 7–14 working days.'), identity: says('GB', 'address') }, is: 'usual' },
  { shop: 'a shop that names no time', given: { policy: { texts: [text('shipping')] }, identity: says('DE', 'address') }, is: 'unknown' },
]); // prettier-ignore
