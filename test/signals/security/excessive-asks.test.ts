import { excessiveAsks } from '../../../src/signals/security/excessive-asks';
import { judges, seen } from '../cases';

judges(excessiveAsks, [
  {
    shop: 'a checkout that wants the PIN',
    given: { checkout: { isCheckout: true, asks: [{ what: 'pin', evidence: seen('Card PIN') }] } },
    is: 'decisive',
    args: ['Card PIN'],
  },
  {
    shop: 'a checkout that wants the banking password besides a name',
    given: {
      checkout: {
        isCheckout: true,
        asks: [
          { what: 'mothers-name', evidence: seen('Mother’s name') },
          { what: 'online-banking', evidence: seen('Bank login') },
        ],
      },
    },
    is: 'decisive',
    args: ['Bank login'],
  },
  {
    shop: 'a checkout that wants the social-security number',
    given: { checkout: { isCheckout: true, asks: [{ what: 'social-security', evidence: seen('SSN') }] } },
    is: 'personal',
    args: ['SSN'],
  },
  { shop: 'a plain checkout', given: { checkout: { isCheckout: true } }, is: 'none' },
  { shop: 'a product page', given: {}, is: 'unknown' },
]);
