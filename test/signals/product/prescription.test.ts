import { prescription } from '../../../src/signals/product/prescription';
import { judges, seen } from '../cases';

judges(prescription, [
  { shop: 'pens against hunger for everybody', given: { product: { unprescribed: seen('No prescription required.') } }, is: 'without' },
  { shop: 'einer, der Schlafmittel verschickt', given: { product: { unprescribed: seen('Ohne Rezept bestellbar.') } }, is: 'without' },
  { shop: 'une pharmacie sans ordonnance', given: { product: { unprescribed: seen('Sans ordonnance.') } }, is: 'without' },
  { shop: 'a shop for tea', given: { product: { prices: [{ amount: 4, currency: 'EUR', was: null }] } }, is: 'none' },
  { shop: 'an imprint', given: {}, is: 'unknown' },
]);
