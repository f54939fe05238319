import { priceConsistency } from '../../../src/signals/product/price-consistency';
import { judges, seen } from '../cases';

judges(priceConsistency, [
  {
    shop: 'two different prices',
    given: {
      product: {
        products: [{ name: 'Jug', price: 20, currency: 'EUR', brand: 'Krug', sku: 'K-1', gtin: '', gtinValid: null, structured: true }],
        mismatch: seen('20 / 35'),
      },
    },
    is: 'mismatch',
  },
  {
    shop: 'one price',
    given: {
      product: {
        products: [{ name: 'Jug', price: 20, currency: 'EUR', brand: 'Krug', sku: 'K-1', gtin: '', gtinValid: null, structured: true }],
      },
    },
    is: 'match',
  },
  {
    shop: 'no structured price',
    given: {
      product: {
        products: [{ name: 'Jug', price: 20, currency: 'EUR', brand: 'Krug', sku: 'K-1', gtin: '', gtinValid: null, structured: false }],
      },
    },
    is: 'unknown',
  },
]);
