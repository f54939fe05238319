import { describe, expect, it } from 'vitest';
import { shopCard } from '../../src/assess/shop-card';
import { HOME, seen, shopWith, text } from '../signals/cases';

const name = (words: string, from: string) => ({ name: words, from, evidence: [] });

describe('the shop card', () => {
  it('says nothing that is not known', () => {
    expect(shopCard(shopWith())).toEqual({ emails: [], phones: [], policies: [], profiles: [], payment: [] });
  });

  it.each([
    ['its software’s field', ['title', 'copyright', 'logo', 'structured', 'site-name'], 'site-name'],
    ['structured data', ['title', 'copyright', 'logo', 'structured'], 'structured'],
    ['its logo', ['copyright', 'title', 'logo'], 'logo'],
    ['its copyright line', ['title', 'copyright'], 'copyright'],
    ['the title before anything unheard of', ['social', 'title'], 'title'],
  ])('takes the name from %s', (_, sources, best) => {
    expect(shopCard(shopWith({ brand: { names: sources.map((from) => name(`by ${from}`, from)) } })).name).toBe(`by ${best}`);
  });

  it('takes no country from what only hints at it', () => {
    const from = (code: string, reason: string) => ({ code, from: reason, evidence: [] });
    expect(shopCard(shopWith({ identity: { countries: [from('DE', 'language'), from('DE', 'currency')] } }))).not.toHaveProperty('country');
    expect(shopCard(shopWith({ identity: { countries: [from('DE', 'language'), from('AT', 'domain')] } })).country).toBe('AT');
  });

  it('names a currency only where there is one', () => {
    expect(shopCard(shopWith({ product: { currencies: ['EUR'] } })).currency).toBe('EUR');
    expect(shopCard(shopWith({ product: { currencies: ['EUR', 'CHF'] } }))).not.toHaveProperty('currency');
    expect(shopCard(shopWith())).not.toHaveProperty('currency');
  });

  it('says of each policy what its text says, and nothing of one that was not read', () => {
    const link = (topic: 'returns' | 'terms', path: string) => ({ topic, href: `${HOME}${path}`, text: path, evidence: seen(path) });
    const { policies } = shopCard(
      shopWith({
        policy: { links: [link('returns', 'r'), link('terms', 't'), link('returns', 'r2')], texts: [text('returns', { returnDays: 14 })] },
      }),
    );
    expect(policies).toEqual([
      { topic: 'returns', href: `${HOME}r`, text: 'r', says: { returnDays: 14 } },
      { topic: 'terms', href: `${HOME}t`, text: 't' },
    ]);
    const silent = shopCard(shopWith({ policy: { links: [link('returns', 'r')], texts: [text('returns')] } })).policies[0];
    expect(silent?.says).not.toHaveProperty('returnDays');
  });

  it('lists ways to pay that are offered before promises, the protected ones first', () => {
    const way = (method: 'card' | 'invoice' | 'crypto' | 'paypal' | 'bank-transfer', protection: 'protected' | 'after-delivery' | 'irreversible') => ({ method, protection, evidence: [] }); // prettier-ignore
    const { payment } = shopCard(
      shopWith({
        checkout: { offered: [way('crypto', 'irreversible'), way('invoice', 'after-delivery'), way('card', 'protected')] },
        payment: { promised: [way('bank-transfer', 'irreversible'), way('card', 'protected'), way('paypal', 'protected')] },
      }),
    );
    expect(payment.map(({ method, offered }) => [method, offered])).toEqual([
      ['card', true],
      ['invoice', true],
      ['crypto', true],
      ['paypal', false],
      ['bank-transfer', false],
    ]);
  });
});
