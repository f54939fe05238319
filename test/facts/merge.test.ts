import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../src/facts/domain';
import { mergePages } from '../../src/facts/merge';
import { shopFactsSchema } from '../../src/model/facts';
import { facts, NOW, type Given } from './page';

const nothing = { restarts: [], lookup: { registeredAt: null }, unread: [] };
const merge = (...pages: readonly Given[]): ReturnType<typeof mergePages> =>
  mergePages('lindenhof-keramik.example', pages.map((given, index) => ({ ...facts(given), at: NOW + index })), nothing); // prettier-ignore

const cardPage: Given = { inputs: [{ autocomplete: 'cc-number', label: 'Card number' }, { autocomplete: 'cc-csc', label: 'CVV' }] }; // prettier-ignore

describe('mergePages', () => {
  it('of no pages is empty and fits the schema', () => {
    const merged = mergePages('lindenhof-keramik.example', [], nothing);
    expect(shopFactsSchema.safeParse(merged).success).toBe(true);
    expect(merged.shop.isShop).toBe(false);
    expect(merged.brand.matchesDomain).toBeNull();
  });

  it.each([
    ['https://krug.example/', 4],
    ['https://shop.blue-shoes.co.uk/', 10],
    ['https://xn--tpferei-90a.example/', 8],
    ['https://krug.myshopify.com/', undefined],
    ['https://203.0.113.7/', undefined],
  ])('%s: its owner bought a name of %s characters', (url, chars) => {
    expect(mergePages(registrableDomain(url) ?? '', [facts({ url })], nothing).brand.addressChars).toBe(chars);
  });

  it('unites lists and says each once', () => {
    const merged = merge({ texts: ['info@lindenhof-keramik.example'] }, { texts: ['info@lindenhof-keramik.example', 'laden@gmail.com'] });
    expect(merged.contact.emails.map(({ address }) => address)).toEqual(['info@lindenhof-keramik.example', 'laden@gmail.com']);
    expect(merged.pages).toHaveLength(2);
  });

  it('takes the checkout from the page shown last, and keeps what it asked', () => {
    expect(merge({}, cardPage).checkout.isCheckout).toBe(true);
    const later = merge(cardPage, {});
    expect([later.checkout.isCheckout, later.checkout.card?.target]).toEqual([false, 'shop']);
  });

  it('puts what a checkout says of delivery behind the policy itself', () => {
    const delivery =
      'We ship by courier. Delivery takes 3–5 working days, and shipping costs £4 for each order. You get a tracking number.';
    const policy: Given = { url: 'https://www.lindenhof-keramik.example/shipping', title: 'Shipping', texts: [delivery] };
    const merged = merge(policy, {
      ...cardPage,
      url: 'https://www.lindenhof-keramik.example/checkout',
      title: 'Shipping',
      texts: [delivery],
    });
    expect(merged.policy.texts.map(({ page }) => new URL(page).pathname)).toEqual(['/shipping', '/checkout']);
  });

  it('is encrypted only where every page is', () => {
    expect(merge({}, { url: 'http://www.lindenhof-keramik.example/' }).security.https).toBe(false);
    expect(merge({}, {}).security.https).toBe(true);
  });

  it('is a shop where one page shows it', () => {
    const merged = merge({ jsonLd: ['{"@type":"Product","name":"Mug","offers":{"@type":"Offer","price":"9"}}'] }, {});
    expect([merged.shop.isShop, merged.shop.kind]).toEqual([true, 'home']);
  });

  it('takes a service for hosted where one page proves it', () => {
    const merged = merge(
      { anchors: [['', 'https://www.trustpilot.com/review/x']] },
      { images: [{ n: 1, src: 'https://www.lindenhof-keramik.example/trustpilot.png', alt: '' }] },
    );
    expect(merged.reviews.services.map(({ hosted }) => hosted)).toEqual([true]);
  });

  it('keeps what the record knows besides', () => {
    const unread = [{ topic: 'returns' as const, href: 'https://www.lindenhof-keramik.example/returns', reason: 'not-opened' as const }];
    expect(mergePages('a.example', [], { ...nothing, unread, lookup: { registeredAt: 5 } })).toMatchObject({
      unread,
      lookup: { registeredAt: 5 },
    });
  });
});
