import { orderTotal } from '../../../src/signals/payment/order-total';
import { judges, seen } from '../cases';

const total = (amount: number, currency = 'EUR') => ({ amount, currency, evidence: seen(`Total ${amount} ${currency}`) });

judges(orderTotal, [
  {
    shop: 'prices in euro, and dollars to be paid',
    given: { checkout: { isCheckout: true, total: total(59, 'USD'), earlierTotal: total(49), earlierCurrencies: ['EUR'] } },
    is: 'currency',
    args: ['59 USD', 'EUR'],
  },
  {
    shop: 'more to be paid than all lines come to',
    given: { checkout: { isCheckout: true, total: { ...total(64.5), named: 54.9 }, earlierTotal: total(49) } },
    is: 'unexplained',
    args: ['64.50 EUR', '54.90 EUR'],
  },
  {
    shop: 'shipping on top of the goods',
    given: { checkout: { isCheckout: true, total: { ...total(54.9), named: 54.9 }, earlierTotal: total(49) } },
    is: 'kept',
    args: ['54.90 EUR'],
  },
  { shop: 'taxes rounded line by line', given: { checkout: { isCheckout: true, total: { ...total(20.01), named: 20 } } }, is: 'kept' },
  { shop: 'a coupon', given: { checkout: { isCheckout: true, total: total(44), earlierTotal: total(49) } }, is: 'kept', args: ['44 EUR'] },
  {
    shop: 'a sum without its lines',
    given: { checkout: { isCheckout: true, total: total(54.9), earlierTotal: total(49) } },
    is: 'unknown',
  },
  { shop: 'a checkout without a sum', given: { checkout: { isCheckout: true } }, is: 'unknown' },
]);
