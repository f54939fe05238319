import { describe, expect, it } from 'vitest';
import { disguiseOf, providerDisguiseOf } from '../../src/facts/disguise';
import { facts } from './page';

describe('a host in disguise', () => {
  it.each([
    ['https://googie-analytics.com/ga.js', 'google-analytics.com'],
    ['https://google-anaiytics.com/ga.js', 'google-analytics.com'],
    ['https://googletagmanagar.com/gtm.js', 'googletagmanager.com'],
    ['https://cdn.googletagmanger.net/gtm.js', 'googletagmanager.com'],
    ['https://googletagrnanager.com/x.js', 'googletagmanager.com'],
    ['https://braintreegatewya.com/v3.js', 'braintreegateway.com'],
    ['https://xn--str-g6a8b.example/x.js', null],
    ['https://paypa1.com/in', 'paypal.com'],
    ['https://www.google-analytics.com/ga.js', null],
    ['https://static.linden-analytics.example/x.js', null],
    ['https://analytics-lindenhof.example/x.js', null],
    ['https://hotjar.com/x.js', null],
    ['https://spotify.com/x.js', null],
    ['no address', null],
  ])('%s: %s', (address, like) => {
    expect(disguiseOf(address)).toBe(like);
  });

  it.each([
    ['https://stripe-secure-pay.example/in', 'stripe.com'],
    ['https://secure-paypal.example/in', 'paypal.com'],
    ['https://linden-checkout-pay.example/in', null],
    ['https://checkout.stripe.com/in', null],
    ['https://adyen.example/in', null],
  ])('that takes cards, %s: %s', (address, like) => {
    expect(providerDisguiseOf(address)).toBe(like);
  });
});

const card = [
  { name: 'n', autocomplete: 'cc-number', label: 'Card number' },
  { name: 'c', autocomplete: 'cc-csc', label: 'CVV' },
];

it('is noticed among the scripts of a payment page, not elsewhere', () => {
  const scripts = [{ src: 'https://google-anaiytics.com/ga.js' }, { src: 'https://www.googletagmanager.com/gtm.js' }];
  expect(facts({ inputs: card, scripts }).security.disguised).toMatchObject([
    { host: 'google-anaiytics.com', like: 'google-analytics.com', evidence: [{ kind: 'script' }] },
  ]);
  expect(facts({ scripts }).security.disguised).toBeUndefined();
});
