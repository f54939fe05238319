import { promisedPayment } from '../../../src/signals/payment/promised-payment';
import { judges, seen } from '../cases';

judges(promisedPayment, [
  {
    shop: 'cards promised and offered',
    given: {
      payment: { promised: [{ method: 'card', protection: 'protected', evidence: seen('logo') }] },
      checkout: { offered: [{ method: 'card', protection: 'protected', evidence: seen('Card') }] },
    },
    is: 'kept',
  },
  {
    shop: 'cards promised, card fields shown',
    given: {
      payment: { promised: [{ method: 'card', protection: 'protected', evidence: seen('logo') }] },
      checkout: {
        card: { target: 'shop', host: 'garten-krug.example', evidence: [] },
        offered: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Prepayment') }],
      },
    },
    is: 'kept',
  },
  {
    shop: 'PayPal promised, invoice offered',
    given: {
      payment: { promised: [{ method: 'paypal', protection: 'protected', evidence: seen('logo') }] },
      checkout: { offered: [{ method: 'invoice', protection: 'after-delivery', evidence: seen('Invoice') }] },
    },
    is: 'partly',
  },
  {
    shop: 'cards promised, only a transfer left',
    given: {
      payment: {
        promised: [
          { method: 'card', protection: 'protected', evidence: seen('logo') },
          { method: 'paypal', protection: 'protected', evidence: seen('logo') },
        ],
      },
      checkout: { offered: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Prepayment') }] },
    },
    is: 'withheld',
  },
  {
    shop: 'nothing promised',
    given: { checkout: { offered: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Prepayment') }] } },
    is: 'nothing-promised',
  },
  {
    shop: 'a checkout not seen',
    given: { payment: { promised: [{ method: 'card', protection: 'protected', evidence: seen('logo') }] } },
    is: 'unknown',
  },
]);
