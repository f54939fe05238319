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
    shop: 'a Spanish one that promises nothing but a transfer, and keeps it',
    given: {
      payment: { promised: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Transferencia') }] },
      checkout: { offered: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Transferencia') }] },
    },
    is: 'nothing-promised',
  },
  {
    shop: 'a Dutch one that promises cards and offers iDEAL',
    given: {
      payment: { promised: [{ method: 'card', protection: 'protected', evidence: seen('logo') }] },
      checkout: { offered: [{ method: 'ideal', protection: 'irreversible', evidence: seen('iDEAL') }] },
    },
    is: 'partly',
  },
  {
    shop: 'one that promises PayPal, shows card fields and offers a transfer',
    given: {
      payment: { promised: [{ method: 'paypal', protection: 'protected', evidence: seen('logo') }] },
      checkout: {
        card: { target: 'shop', host: 'garten-krug.example', evidence: [] },
        offered: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Prepayment') }],
      },
    },
    is: 'partly',
  },
  {
    shop: 'a checkout that offers nothing yet',
    given: {
      payment: { promised: [{ method: 'card', protection: 'protected', evidence: seen('logo') }] },
      checkout: { offered: [] },
    },
    is: 'unknown',
  },
  {
    shop: 'a checkout not seen',
    given: { payment: { promised: [{ method: 'card', protection: 'protected', evidence: seen('logo') }] } },
    is: 'unknown',
  },
]);
