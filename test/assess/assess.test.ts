import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess';
import { assessmentSchema } from '../../src/model/assessment';
import { signals } from '../../src/signals/index';
import { home, NOW, seen, shopWith, text, type Given } from '../signals/cases';

const NOTHING_READ: Given = { pages: [], shop: { isShop: true, points: 9, kind: 'other', signs: [] } };
const prepaymentOnly = {
  isCheckout: true,
  offered: [{ method: 'bank-transfer', protection: 'irreversible', evidence: seen('Prepayment') }],
} as const;

const known: Given = {
  pages: home,
  contact: {
    emails: [{ address: 'hallo@garten-krug.example', kind: 'own-domain', evidence: seen('hallo@garten-krug.example') }],
    phones: [{ number: '+49 30 1234567', country: 'DE', evidence: seen('030 1234567') }],
    profiles: [{ network: 'Instagram', href: 'https://instagram.com/gartenkrug', handle: 'gartenkrug', deep: true, evidence: seen('Instagram') }],
  },
  identity: {
    operators: [{ name: 'Krug Keramik GmbH', form: 'GmbH', country: 'DE', evidence: seen('Krug Keramik GmbH') }],
    addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }],
    countries: [{ code: 'DE', from: 'address', evidence: [] }],
  },
  policy: {
    links: [
      { topic: 'returns', href: 'https://garten-krug.example/r', text: 'Returns', evidence: seen('Returns') },
      { topic: 'returns', href: 'https://garten-krug.example/r2', text: 'More returns', evidence: [] },
    ],
    texts: [text('legal-notice'), text('returns', { returnDays: 30 })],
  },
  brand: {
    names: [
      { name: 'Garten Krug – Töpferei', from: 'title', evidence: [] },
      { name: 'Garten Krug', from: 'site-name', evidence: [] },
    ],
    matchesDomain: true,
  },
}; // prettier-ignore

describe('assess', () => {
  it('makes an assessment that fits its schema, with a finding for every signal', () => {
    const assessment = assess(shopWith(known), { now: NOW });
    expect(assessmentSchema.parse(assessment)).toEqual(assessment);
    expect(assessment.findings.map(({ signal }) => signal)).toEqual(signals.map(({ id }) => id));
    expect(assessment.at).toBe(NOW);
  });

  it('reassures about a shop that shows who it is in several ways', () => {
    expect(assess(shopWith(known), { now: NOW }).level).toBe('reassuring');
  });

  it('has no opinion on a site that is no shop, but keeps the findings', () => {
    const assessment = assess(shopWith({ ...known, shop: { isShop: false } }), { now: NOW });
    expect(assessment.level).toBeNull();
    expect(assessment.findings.length).toBe(signals.length);
  });

  it('says little about a shop of which nothing could be read', () => {
    const { level, coverage } = assess(shopWith(NOTHING_READ), { now: NOW });
    expect(level).toBe('unproven');
    expect(coverage).toBeLessThan(0.05);
  });

  it('covers more the more was read', () => {
    const little = assess(shopWith(), { now: NOW }).coverage;
    const much = assess(shopWith(known), { now: NOW }).coverage;
    expect(much).toBeGreaterThan(little);
    expect(much).toBeLessThanOrEqual(1);
  });

  it('is cautious where only prepayment is left at a checkout, and in danger with a brand as bait besides', () => {
    const brand = { imitates: { brand: 'Adidas', how: 'bait', own: false, evidence: seen('adidas-outlet') } } as const;
    expect(assess(shopWith({ checkout: { ...prepaymentOnly, offered: [...prepaymentOnly.offered] } }), { now: NOW }).level).toBe('caution');
    const both = shopWith({
      brand,
      checkout: { ...prepaymentOnly, offered: [...prepaymentOnly.offered] },
      pressure: { discounts: { prices: 20, struck: 20, median: 0.6, halfOff: 0.9 } },
    });
    expect(assess(both, { now: NOW }).level).toBe('danger');
  });

  it('draws the shop card from the best sources', () => {
    const { shop } = assess(shopWith(known), { now: NOW });
    expect(shop).toMatchObject({
      name: 'Garten Krug',
      operator: 'Krug Keramik GmbH',
      country: 'DE',
      emails: ['hallo@garten-krug.example'],
    });
    expect(shop.policies).toEqual([{ topic: 'returns', href: 'https://garten-krug.example/r', text: 'Returns', says: { returnDays: 30 } }]);
    expect(shop.profiles.map(({ network }) => network)).toEqual(['Instagram']);
  });

  it('lists ways to pay by protection, promises after offers', () => {
    const promised = [
      { method: 'paypal', protection: 'protected', evidence: [] },
      { method: 'card', protection: 'protected', evidence: [] },
    ] as const;
    const offered = [
      { method: 'bank-transfer', protection: 'irreversible', evidence: [] },
      { method: 'card', protection: 'protected', evidence: [] },
    ] as const;
    const { shop } = assess(
      shopWith({ payment: { promised: promised.map((each) => ({ ...each, evidence: [] })) }, checkout: { isCheckout: true, offered: offered.map((each) => ({ ...each, evidence: [] })) } }),
      { now: NOW },
    ); // prettier-ignore
    expect(shop.payment.map(({ method, offered: now }) => `${method} ${now}`)).toEqual(['card true', 'bank-transfer true', 'paypal false']);
  });

  it('says which pages were read, and which of them it fetched itself', () => {
    const [page] = home;
    if (page === undefined) throw new Error('No home page.');
    const fetched = { ...page, url: `${page.url}returns`, kind: 'policy', fetched: true } as const;
    expect(assess(shopWith({ pages: [page, fetched] }), { now: NOW }).pages).toEqual([
      { url: page.url, kind: 'home', at: NOW },
      { url: fetched.url, kind: 'policy', at: NOW, fetched: true },
    ]);
  });

  it('says what could not be read, and why; a page that was read whole is not among it', () => {
    const href = 'https://garten-krug.example/agb.pdf';
    const cut = { url: 'https://garten-krug.example/alle', kind: 'category', at: NOW } as const;
    const { unread } = assess(
      shopWith({
        pages: [...home, { ...cut, capped: ['links'] }],
        unread: [
          { topic: 'terms', href, reason: 'pdf' },
          { topic: 'returns', href, reason: 'http-error', status: 503 },
        ],
      }),
      { now: NOW },
    );
    expect(unread).toEqual([
      { key: 'unread_pdf', args: [href], topic: 'terms' },
      { key: 'unread_http_error', args: [href, '503'], topic: 'returns' },
      { key: 'unread_capped', args: ['https://garten-krug.example/alle'] },
    ]);
  });

  it('keeps to the limits of its schema, whatever a shop shows', () => {
    const long = `https://garten-krug.example/${'x'.repeat(560)}`;
    const evidence = seen('Instagram');
    const many = <Item>(make: (n: number) => Item) => Array.from({ length: 30 }, (_, n) => make(n));
    const facts = shopWith({
      unread: many((n) => ({ topic: 'terms', href: `${long}${n}`, reason: 'http-error', status: 503 }) as const),
      pages: [{ url: long, kind: 'home', at: NOW, capped: ['blocks'] }],
      contact: {
        emails: many((n) => ({ address: `a${n}@garten-krug.example`, kind: 'own-domain' as const, evidence })),
        phones: many((n) => ({ number: `+49 30 12345${n}`, country: 'DE', evidence })),
        profiles: many((n) => ({
          network: 'Instagram',
          href: `https://instagram.com/krug${n}`,
          handle: `krug${n}`,
          deep: n > 0,
          evidence,
        })),
      },
    });
    const assessment = assess(facts, { now: NOW });
    expect(assessmentSchema.parse(assessment)).toEqual(assessment);
    expect(assessment.unread).toHaveLength(20);
    expect(assessment.shop.emails).toHaveLength(3);
    expect(assessment.shop.phones).toHaveLength(3);
    expect(assessment.shop.profiles.map(({ href }) => href)[0]).toBe('https://instagram.com/krug1');
    expect(assessment.shop.profiles).toHaveLength(6);
    const cut = assess({ ...facts, unread: [] }, { now: NOW });
    expect(cut.unread).toEqual([{ key: 'unread_capped', args: [long.slice(0, 240)] }]);
    expect(assessmentSchema.safeParse(cut).success).toBe(true);
  });

  it('says what was not read, and why', () => {
    const facts = shopWith({
      unread: [{ topic: 'terms', href: 'https://garten-krug.example/terms', reason: 'redirected' }],
      pages: [{ url: 'https://garten-krug.example/', kind: 'home', at: NOW, capped: ['blocks'] }],
    });
    expect(assess(facts, { now: NOW }).unread).toEqual([
      { key: 'unread_redirected', args: ['https://garten-krug.example/terms'], topic: 'terms' },
      { key: 'unread_capped', args: ['https://garten-krug.example/'] },
    ]);
  });
});
