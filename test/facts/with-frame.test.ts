import { describe, expect, it } from 'vitest';
import { withFrame } from '../../src/facts/with-frame';
import type { CheckoutFact, PageFacts } from '../../src/model/facts';
import { pageOf } from '../worker/record-of';

const EVIDENCE = [{ kind: 'text', quote: 'seen', page: 'https://lamps.example/' }] as const;
const total = (amount: number, currency: string): NonNullable<CheckoutFact['total']> => ({ amount, currency, evidence: [...EVIDENCE] });
const card = (host: string, target: NonNullable<CheckoutFact['card']>['target']): NonNullable<CheckoutFact['card']> => ({
  target,
  host,
  evidence: [...EVIDENCE],
});

function pageAt(url: string, checkout: Partial<CheckoutFact> = {}): PageFacts {
  const page = pageOf({ url });
  return { ...page, checkout: { ...page.checkout, ...checkout } };
}

const around = (checkout: Partial<CheckoutFact> = {}) => pageAt('https://lamps.example/till', checkout);
const within = (checkout: Partial<CheckoutFact> = {}, url = 'https://lamps.example/form') => pageAt(url, { isCheckout: true, ...checkout });

describe('a checkout in a frame', () => {
  it('is the page’s, of the kind and with the signs', () => {
    const whole = withFrame(around(), within({ signs: [...EVIDENCE] }));
    expect(whole.url).toBe('https://lamps.example/till');
    expect(whole.shop.kind).toBe('checkout');
    expect(whole.checkout).toMatchObject({ isCheckout: true, signs: EVIDENCE });
  });

  it('hands cards to the shop where the frame is the shop’s, and to a stranger where it is not', () => {
    expect(withFrame(around(), within({ card: card('lamps.example', 'shop') })).checkout.card?.target).toBe('shop');
    const strange = within({ card: card('pay-desk.example', 'shop') }, 'https://pay-desk.example/form');
    expect(withFrame(around(), strange).checkout.card).toMatchObject({ target: 'stranger-frame', host: 'pay-desk.example' });
  });

  it('takes nothing from the card form that the page itself has', () => {
    const own = card('cards.example', 'unrelated');
    expect(withFrame(around({ card: own }), within({ card: card('lamps.example', 'shop') })).checkout.card).toEqual(own);
  });

  it('brings its sum and its wallets, unless the page names its own', () => {
    const wallets = [{ coin: 'BTC', address: 'any', evidence: [...EVIDENCE] }];
    const alone = withFrame(around(), within({ total: total(20, 'EUR'), wallets }));
    expect(alone.checkout).toMatchObject({ total: { amount: 20 }, wallets });
    expect(withFrame(around({ total: total(10, 'EUR') }), within({ total: total(20, 'EUR') })).checkout.total?.amount).toBe(10);
  });

  it('adds the currencies that it names to those of the page', () => {
    const whole = withFrame(around({ currencies: ['EUR'] }), within({ currencies: ['USD', 'EUR'] }));
    expect(whole.checkout.currencies).toEqual(['EUR', 'USD']);
    expect(withFrame(around(), within()).checkout).not.toHaveProperty('currencies');
  });
});
