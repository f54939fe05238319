import { payLater } from '../../../src/signals/payment/pay-later';
import { judges, seen } from '../cases';

judges(payLater, [
  {
    shop: 'invoice at the checkout',
    given: { checkout: { offered: [{ method: 'invoice', protection: 'after-delivery', evidence: seen('Invoice') }] } },
    is: 'offered',
  },
  {
    shop: 'cash on delivery in the footer',
    given: { payment: { promised: [{ method: 'cash-on-delivery', protection: 'after-delivery', evidence: seen('Cash on delivery') }] } },
    is: 'promised',
  },
  {
    shop: 'invoice promised, but not at the checkout',
    given: {
      payment: { promised: [{ method: 'invoice', protection: 'after-delivery', evidence: seen('Invoice') }] },
      checkout: { offered: [{ method: 'card', protection: 'protected', evidence: seen('Card') }] },
    },
    is: 'other',
  },
  { shop: 'nothing said', given: {}, is: 'unknown' },
]);
