import { describe, expect, it } from 'vitest';
import { facts, type Given } from './page';

const at = (path: string): Pick<Given, 'url'> => ({ url: `https://www.lindenhof-keramik.example${path}` });
const address = [
  { name: 'street', label: 'Street' },
  { name: 'city', label: 'City' },
  { name: 'zip', label: 'Postcode' },
];
const card = [
  { name: 'n', autocomplete: 'cc-number', label: 'Card number' },
  { name: 'c', autocomplete: 'cc-csc', label: 'CVV' },
];

const checkouts: Record<string, Given> = {
  'card fields by their tokens': { inputs: card },
  'card fields by German labels': { language: 'de', inputs: [{ label: 'Kartennummer' }, { label: 'Prüfnummer' }, { label: 'Gültig bis' }] },
  'a frame of a card provider on a checkout page': {
    ...at('/checkout'),
    frames: [{ n: 1, src: 'https://js.stripe.com/v3/elements-inner-card.html', title: '' }],
  },
  'an address in an order': { ...at('/checkout/address'), texts: ['Shipping address', 'Order summary'], inputs: address },
  'a choice of payment in an order': {
    ...at('/kasse'),
    language: 'de',
    texts: ['Zahlungsart', 'Ihre Bestellung'],
    inputs: [
      { type: 'radio', name: 'zahlungsart', label: 'Vorkasse' },
      { type: 'radio', name: 'zahlungsart', label: 'PayPal' },
    ],
  },
};
const others: Record<string, Given> = {
  'a registration with an address': {
    ...at('/register'),
    inputs: [...address, { type: 'password', name: 'password' }, { type: 'email', name: 'email' }],
  },
  'an address book': { ...at('/account/addresses'), inputs: address },
  'a newsletter': { inputs: [{ type: 'email', name: 'email', label: 'E-mail address' }, { name: 'city' }] },
  'a gift card balance': { inputs: [{ label: 'Gift card number' }, { label: 'PIN' }] },
  "a provider's helper frame on any page": { frames: [{ n: 1, src: 'https://js.stripe.com/v3/m-outer.html', title: '' }] },
};

describe('checkout', () => {
  it.each(Object.entries(checkouts))('is told by %s', (_, given) => {
    const { checkout, shop } = facts(given);
    expect(checkout.isCheckout).toBe(true);
    expect(shop.kind).toBe('checkout');
  });

  it.each(Object.entries(others))('is not %s', (_, given) => {
    expect(facts(given).checkout.isCheckout).toBe(false);
  });

  it.each([
    ['https://www.lindenhof-keramik.example/pay', 'shop'],
    ['https://pay.lindenhof-keramik.example/pay', 'shop'],
    ['https://secure.worldpay.com/form', 'provider'],
    ['https://collect.kartendaten.example/in', 'unrelated'],
    ['http://www.lindenhof-keramik.example/pay', 'insecure'],
  ])('sends the card to %s: %s', (action, target) => {
    const { checkout } = facts({ forms: [{ n: 1, action, method: 'post' }], inputs: card.map((field) => ({ ...field, form: 1 })) });
    expect(checkout.card?.target).toBe(target);
  });

  it('names the methods that can be chosen, and no others', () => {
    const given: Given = {
      ...at('/checkout'),
      texts: ['We accept Visa and Mastercard', 'Your order', 'Payment method'],
      inputs: [
        { type: 'radio', name: 'payment', label: 'Bank transfer' },
        { type: 'radio', name: 'payment', label: 'Bitcoin' },
        { type: 'radio', name: 'shipping', label: 'Standard delivery' },
      ],
    };
    const { checkout, payment } = facts(given);
    expect(checkout.offered?.map(({ method, protection }) => [method, protection])).toEqual([
      ['bank-transfer', 'irreversible'],
      ['crypto', 'irreversible'],
    ]);
    expect(payment.promised.map(({ method }) => method)).toContain('card');
  });

  it.each([
    ['pin', { label: 'Card PIN' }],
    ['online-banking', { label: 'Online banking password', type: 'password' }],
    ['identity-document', { label: 'Photo of your ID', type: 'file' }],
    ['social-security', { name: 'ssn', label: 'Social security number' }],
    ['mothers-name', { label: "Mother's maiden name" }],
  ])('notes that %s is asked', (what, field) => {
    expect(facts({ inputs: [...card, field] }).checkout.asks.map((ask) => ask.what)).toEqual([what]);
  });

  it.each([{ label: 'Gift card PIN' }, { label: 'PIN code', name: 'pincode' }, { label: 'Company tax number' }])(
    'leaves alone %o',
    (field) => {
      expect(facts({ inputs: [...card, field] }).checkout.asks).toEqual([]);
    },
  );
});
