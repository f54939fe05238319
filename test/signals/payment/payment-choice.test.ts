import { paymentChoice } from '../../../src/signals/payment/payment-choice';
import { judges, seen } from '../cases';

judges(paymentChoice, [
  {
    shop: 'card and transfer to choose from',
    given: {
      checkout: {
        isCheckout: true,
        offered: [
          { method: 'bank-transfer', protection: 'irreversible', evidence: seen('Prepayment') },
          { method: 'card', protection: 'protected', evidence: seen('Card') },
        ],
      },
    },
    is: 'protected',
  },
  {
    shop: 'a transfer, and card fields beside it',
    given: {
      checkout: {
        isCheckout: true,
        card: { target: 'provider', host: 'js.pay.example', evidence: seen('frame') },
        offered: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Prepayment') }],
      },
    },
    is: 'protected',
  },
  {
    shop: 'transfer only',
    given: {
      checkout: { isCheckout: true, offered: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Prepayment') }] },
    },
    is: 'prepayment-only',
  },
  {
    shop: 'transfer, and a way to pay that we do not know',
    given: {
      checkout: {
        isCheckout: true,
        offered: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Prepayment') }],
        unnamed: seen('Village voucher'),
      },
    },
    is: 'nothing-safer',
    args: ['Village voucher'],
  },
  {
    shop: 'crypto-currency and gift cards only',
    given: {
      checkout: {
        isCheckout: true,
        offered: [
          { method: 'crypto', protection: 'irreversible', evidence: seen('Bitcoin') },
          { method: 'gift-card', protection: 'irreversible', evidence: seen('Voucher codes') },
        ],
      },
    },
    is: 'untraceable-only',
  },
  {
    shop: 'a Polish shop with a transfer and the usual bank payments',
    given: {
      checkout: {
        isCheckout: true,
        offered: [
          { method: 'bank-transfer', protection: 'irreversible', evidence: seen('Przelew') },
          { method: 'blik', protection: 'irreversible', evidence: seen('BLIK') },
        ],
      },
    },
    is: 'collected',
  },
  {
    shop: 'a transfer, and a wallet’s payment to a mobile number',
    given: {
      checkout: {
        isCheckout: true,
        offered: [
          { method: 'bank-transfer', protection: 'irreversible', evidence: seen('Transferencia') },
          { method: 'bizum', protection: 'irreversible', evidence: seen('Bizum al 612 34 56 78'), byHand: true },
        ],
      },
    },
    is: 'by-hand',
  },
  {
    shop: 'a wallet’s payment to a mobile number, and a way to pay that we do not know',
    given: {
      checkout: {
        isCheckout: true,
        offered: [{ method: 'bizum', protection: 'irreversible', evidence: seen('Bizum al 612 34 56 78'), byHand: true }],
        unnamed: seen('Village voucher'),
      },
    },
    is: 'unknown',
  },
  {
    shop: 'a wallet’s payment to a mobile number, or payment on delivery',
    given: {
      checkout: {
        isCheckout: true,
        offered: [
          { method: 'swish', protection: 'irreversible', evidence: seen('Swisha till 070-123 45 67'), byHand: true },
          { method: 'cash-on-delivery', protection: 'after-delivery', evidence: seen('Postförskott') },
        ],
      },
    },
    is: 'protected',
  },
  {
    shop: 'a wallet to pay to, and no other way named anywhere',
    given: {
      checkout: { isCheckout: true, wallets: [{ coin: 'Bitcoin', address: 'bc1q', evidence: seen('bc1q') }] },
      payment: {
        promised: [
          { method: 'crypto', protection: 'irreversible', evidence: seen('Bitcoin') },
          { method: 'bank-transfer', protection: 'irreversible', evidence: seen('Wire') },
        ],
      },
    },
    is: 'untraceable-only',
  },
  {
    shop: 'a wallet to pay to, where cards are taken as well',
    given: {
      checkout: { isCheckout: true, wallets: [{ coin: 'Bitcoin', address: 'bc1q', evidence: seen('bc1q') }] },
      payment: { promised: [{ method: 'card', protection: 'protected', evidence: seen('Visa') }] },
    },
    is: 'unknown',
  },
  {
    shop: 'a wallet to pay to, chosen among other ways',
    given: {
      checkout: {
        isCheckout: true,
        wallets: [{ coin: 'Bitcoin', address: 'bc1q', evidence: seen('bc1q') }],
        offered: [
          { method: 'crypto', protection: 'irreversible', evidence: seen('Bitcoin') },
          { method: 'card', protection: 'protected', evidence: seen('Card') },
        ],
      },
    },
    is: 'protected',
  },
  { shop: 'the address step of a checkout', given: { checkout: { isCheckout: true, offered: null } }, is: 'unknown' },
  { shop: 'a checkout whose list is empty', given: { checkout: { isCheckout: true, offered: [] } }, is: 'unknown' },
]);
