import { describe, expect, it } from 'vitest';
import { senderWarning, warningFor } from '../../src/assess/warning';
import { warningSchema, type Assessment } from '../../src/model/assessment';
import { finding } from './findings';

const at = (rest: Partial<Assessment>): Assessment => ({
  schema: 1, engine: '0', at: 0, domain: 'garten-krug.example', isShop: true, shopSigns: [], level: 'danger', posterior: 0.95, coverage: 0.5,
  shop: { emails: [], phones: [], policies: [], profiles: [], payment: [] },
  families: [], findings: [], checkout: true, pages: [], unread: [], ...rest,
}); // prettier-ignore

describe('warning', () => {
  it.each([
    ['danger', true, 'page'],
    ['caution', true, 'bar'],
    ['unproven', true, 'line'],
    ['reassuring', true, null],
    [null, true, null],
    ['danger', false, null],
    ['caution', false, null],
    ['unproven', false, null],
  ] as const)('at level %s, checkout %s: %s', (level, checkout, kind) => {
    expect(warningFor(at({ level, checkout }))?.kind ?? null).toBe(kind);
  });

  it.each([
    ['danger', true, 'dialog'],
    ['danger', false, 'page'],
    ['caution', true, null],
    ['caution', false, 'bar'],
    ['unproven', false, null],
    ['reassuring', false, null],
    [null, true, null],
  ] as const)('of a shop at level %s on a payment page (known %s): %s', (level, known, kind) => {
    const warning = senderWarning(at({ level, checkout: false }), 'pay.example', known);
    expect(warning?.kind ?? null).toBe(kind);
    expect(warning?.on).toBe(kind === null ? undefined : 'pay.example');
  });

  it('gives the strongest reasons of different kinds first, three at most, no trifles', () => {
    const findings = [
      finding('site', 'bad', 1, { signal: 'trifle' }),
      finding('payment', 'bad', 9, { signal: 'second-of-payment' }),
      finding('contact', 'good', -9, { signal: 'good' }),
      finding('payment', 'bad', 12, { signal: 'payment' }),
      finding('pressure', 'bad', 5, { signal: 'pressure' }),
      finding('security', 'bad', 8, { signal: 'hard', hard: true }),
    ];
    const warning = warningFor(at({ findings }));
    expect(warning?.reasons.map(({ signal }) => signal)).toEqual(['hard', 'payment', 'pressure']);
    expect(warningSchema.parse(warning)).toEqual(warning);
  });

  it('gives a weak reason from two decibans on, or where it is the only one', () => {
    const reasons = (...decibans: number[]) =>
      warningFor(at({ findings: decibans.map((each) => finding('site', 'bad', each)) }))?.reasons.map((each) => each.decibans);
    expect(reasons(5, 2, 1.9)).toEqual([5, 2]);
    expect(reasons(1.9, 1)).toEqual([1.9]);
  });

  it('never stands without a reason', () => {
    const warning = warningFor(at({ level: 'caution', findings: [finding('contact', 'bad', 1.5), finding('site', 'bad', 1)] }));
    expect(warning?.reasons).toHaveLength(1);
  });

  it('names the safest ways to pay that are offered here', () => {
    const payment: Assessment['shop']['payment'] = [
      { method: 'bank-transfer', protection: 'irreversible', offered: true },
      { method: 'invoice', protection: 'after-delivery', offered: true },
      { method: 'card', protection: 'protected', offered: true },
      { method: 'paypal', protection: 'protected', offered: false },
    ];
    const shop = { name: 'Garten Krug', emails: [], phones: [], policies: [], profiles: [], payment };
    expect(warningFor(at({ shop }))).toMatchObject({ name: 'Garten Krug', payment: ['card', 'invoice'] });
  });

  it.each([
    ['is misused', finding('security', 'bad', 20, { hard: true }), ['invoice']],
    ['might be', finding('security', 'bad', 9), ['card', 'invoice']],
    ['is not', finding('security', 'not-applicable', 0, { hard: true }), ['card', 'invoice']],
  ] as const)('advises a card unless its form %s', (_, said, expected) => {
    const payment: Assessment['shop']['payment'] = [
      { method: 'card', protection: 'protected', offered: true },
      { method: 'invoice', protection: 'after-delivery', offered: true },
    ];
    const shop = { emails: [], phones: [], policies: [], profiles: [], payment };
    expect(warningFor(at({ shop, findings: [said, finding('payment', 'bad', 4)] }))?.payment).toEqual(expected);
  });

  it('gives its strongest reasons whatever the order, and for a line none; a shop without a name is named by its address', () => {
    const findings = [
      finding('policy', 'bad', 3),
      finding('pressure', 'bad', 6),
      finding('brand', 'unknown', 9),
      finding('identity', 'bad', 5),
    ];
    expect(warningFor(at({ findings }))?.reasons.map(({ decibans }) => decibans)).toEqual([6, 5, 3]);
    expect(warningFor(at({ findings: findings.toReversed() }))?.reasons.map(({ decibans }) => decibans)).toEqual([6, 5, 3]);
    expect(warningFor(at({ findings, level: 'unproven' }))).toMatchObject({ kind: 'line', reasons: [] });
    expect(warningFor(at({ findings }))).not.toHaveProperty('name');
  });

  it('names three ways to pay at most', () => {
    const payment = ['card', 'paypal', 'klarna', 'apple-pay'].map((method) => ({
      method,
      protection: 'protected' as const,
      offered: true,
    }));
    const shop = { emails: [], phones: [], policies: [], profiles: [], payment };
    expect(warningFor(at({ shop }))?.payment).toEqual(['card', 'paypal', 'klarna']);
  });
});
