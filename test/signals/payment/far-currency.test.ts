import { farCurrency } from '../../../src/signals/payment/far-currency';
import { HOME, judges, seen, text } from '../cases';

const farCharge = seen('Total €77.94 (~ 591.60 CNY)');
const placed = (code: string, from: string) => ({
  countries: [{ code, from, evidence: [{ kind: 'text' as const, quote: 'Shenzhen', page: HOME, n: 3 }] }],
});

judges(farCurrency, [
  { shop: 'an outlet in Dutch', given: { payment: { farCharge } }, is: 'hidden' },
  { shop: 'ein Laden mit deutscher Adresse', given: { payment: { farCharge }, identity: placed('DE', 'address') }, is: 'hidden' },
  { shop: 'one that only a currency places there', given: { payment: { farCharge }, identity: placed('CN', 'currency') }, is: 'hidden' },
  { shop: 'a maker who says that he is in Shenzhen', given: { payment: { farCharge }, identity: placed('CN', 'address') }, is: 'open' },
  { shop: 'une boutique en euros', given: { checkout: { isCheckout: true } }, is: 'none' },
  { shop: 'terms that were read', given: { policy: { texts: [text('terms')] } }, is: 'none' },
  { shop: 'a home page', given: {}, is: 'unknown' },
]);
