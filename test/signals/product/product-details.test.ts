import { productDetails } from '../../../src/signals/product/product-details';
import { judges } from '../cases';

judges(productDetails, [
  {
    shop: 'brand and number',
    given: {
      product: {
        products: [{ name: 'Jug', price: 20, currency: 'EUR', brand: 'Krug', sku: 'K-1', gtin: '', gtinValid: null, structured: true }],
      },
    },
    is: 'identified',
    args: ['Jug', 'Krug'],
  },
  {
    shop: 'a bar code that fails',
    given: {
      product: {
        products: [{ name: 'Jug', price: 20, currency: 'EUR', brand: 'Krug', sku: 'K-1', gtin: '123', gtinValid: false, structured: true }],
      },
    },
    is: 'wrong-number',
    args: ['123'],
  },
  {
    shop: 'names and prices only',
    given: {
      product: {
        products: [{ name: 'Jug', price: 20, currency: 'EUR', brand: '', sku: 'K-1', gtin: '', gtinValid: null, structured: true }],
      },
    },
    is: 'bare',
  },
  {
    shop: 'a bar code that fails beside one that holds',
    given: {
      product: {
        products: [
          { name: 'Krug', price: 20, currency: 'EUR', brand: 'Krug', sku: '', gtin: '4006381333932', gtinValid: false, structured: true },
          { name: 'Kanne', price: 30, currency: 'EUR', brand: 'Krug', sku: '', gtin: '4006381333931', gtinValid: true, structured: true },
        ],
      },
    },
    is: 'identified',
    args: ['Krug', 'Krug'],
  },
  {
    shop: 'a brand without any number',
    given: {
      product: {
        products: [{ name: 'Cruche', price: 20, currency: 'EUR', brand: 'Krug', sku: '', gtin: '', gtinValid: null, structured: true }],
      },
    },
    is: 'bare',
  },
  { shop: 'no product', given: {}, is: 'unknown' },
]);
