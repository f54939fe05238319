import { cardTarget } from '../../../src/signals/security/card-target';
import { judges, seen } from '../cases';

judges(cardTarget, [
  {
    shop: 'card fields in a frame of a known provider',
    given: {
      checkout: {
        isCheckout: true,
        card: { target: 'provider', host: 'js.pay.example', provider: 'Paywell', evidence: seen('https://js.pay.example/') },
      },
    },
    is: 'provider',
    args: ['Paywell'],
  },
  {
    shop: 'a shop that takes the card itself',
    given: { checkout: { isCheckout: true, card: { target: 'shop', host: 'garten-krug.example', evidence: seen('card number') } } },
    is: 'shop',
  },
  {
    shop: 'a card form of its own over a provider’s',
    given: {
      checkout: {
        isCheckout: true,
        card: { target: 'shop', host: 'garten-krug.example', beside: 'Paywell', evidence: seen('card number') },
      },
    },
    is: 'doubled',
    args: ['Paywell'],
  },
  {
    shop: 'a form that hands the card to a stranger',
    given: {
      checkout: { isCheckout: true, card: { target: 'unrelated', host: 'collect.example', evidence: seen('https://collect.example/') } },
    },
    is: 'unrelated',
    args: ['collect.example'],
  },
  {
    shop: 'a form that hands the card to a host that passes for a provider’s',
    given: {
      checkout: {
        isCheckout: true,
        card: { target: 'unrelated', host: 'paypa1.example', like: 'paypal.com', evidence: seen('https://paypa1.example/') },
      },
    },
    is: 'disguised',
    args: ['paypa1.example', 'paypal.com'],
  },
  {
    shop: 'card fields in a frame of a host that nobody knows',
    given: { checkout: { isCheckout: true, card: { target: 'stranger-frame', host: 'pay-desk.example', evidence: seen('card number') } } },
    is: 'stranger-frame',
    args: ['pay-desk.example'],
  },
  {
    shop: 'a card field on http',
    given: { checkout: { isCheckout: true, card: { target: 'insecure', host: 'garten-krug.example', evidence: seen('card number') } } },
    is: 'insecure',
  },
  { shop: 'a checkout for invoices only', given: { checkout: { isCheckout: true } }, is: 'no-card' },
  { shop: 'a product page', given: {}, is: 'unknown' },
]);
