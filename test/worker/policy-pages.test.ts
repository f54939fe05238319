import { describe, expect, it } from 'vitest';
import type { PageFacts, Topic } from '../../src/model/facts';
import type { ShopRecord } from '../../src/model/record';
import { nextPage, pagesOf, READER_LIMITS, unreadPolicies, withAnswer, withRequest } from '../../src/worker/policy-pages';
import { pageOf, recordOf } from './record-of';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 4, 1);
const SHOP = 'https://lamps.example';

function linking(links: readonly (readonly [Topic, string])[], given: Partial<PageFacts> = {}): PageFacts {
  const found = links.map(([topic, path]) => ({ topic, href: new URL(path, SHOP).href, text: topic, evidence: [] }));
  return pageOf({ url: `${SHOP}/`, at: NOW, ...given, policy: { links: found, texts: [] } });
}

/** A page that is the policy. */
function policy(topic: Topic, path: string, at = NOW): PageFacts {
  const text = { topic, page: SHOP + path, chars: 900, returnDays: null, placeholders: [], foreignDomains: [], foreignNames: [] };
  return pageOf({ url: SHOP + path, at, policy: { links: [], texts: [text] } });
}

function shop(...pages: PageFacts[]): ShopRecord {
  return { ...recordOf('lamps.example', NOW), pages };
}

const moment = { now: NOW, began: NOW };
const HOME = linking([
  ['returns', '/returns'],
  ['returns', '/refunds'],
  ['terms', '/terms'],
  ['contact', '/contact'],
]);

/** Asks for page after page, each answered so, until there is none left; the paths in order. */
type Answer = Parameters<typeof withAnswer>[2];
function askAll(
  record: ShopRecord,
  answer: Answer | ((page: { topic: Topic; href: string }) => Answer),
  now = NOW,
): { paths: string[]; record: ShopRecord } {
  const paths: string[] = [];
  for (let page = nextPage(record, { now, began: now }); page !== null; page = nextPage(record, { now, began: now })) {
    paths.push(new URL(page.href).pathname);
    const told = typeof answer === 'function' ? answer(page) : answer;
    record = withAnswer(withRequest(record, page, now), page.href, told, now);
    if (paths.length > 40) throw new Error('It never ends.');
  }
  return { paths, record };
}

describe('the next page', () => {
  it('is one of each topic, what matters most first', () => {
    const { paths } = askAll(shop(HOME), ({ topic, href }) => ({ facts: policy(topic, new URL(href).pathname) }));
    expect(paths).toEqual(['/returns', '/contact', '/terms']);
  });

  it('is the second of a topic where the first held nothing', () => {
    const { paths } = askAll(shop(HOME), { failure: 'pdf' });
    expect(paths).toEqual(['/returns', '/contact', '/terms', '/refunds']);
  });

  it('is the second of a topic where the first held no such text, but for those that need none', () => {
    const home = linking([...HOME.policy.links.map(({ topic, href }) => [topic, href] as const), ['contact', '/write-to-us']]);
    expect(askAll(shop(home), ({ href }) => ({ facts: pageOf({ url: href }) })).paths).toEqual([
      '/returns',
      '/contact',
      '/terms',
      '/refunds',
    ]);
  });

  it('is what a page shows in a frame, before any other page on it', () => {
    const around = (topic: Topic) => {
      const page = linking([[topic, '/texts/7.html']], { url: `${SHOP}/${topic}` });
      return { ...page, policy: { ...page.policy, links: page.policy.links.map((link) => ({ ...link, evidence: [{ kind: 'frame' as const, quote: '', page: SHOP }] })) } };
    };
    expect(askAll(shop(HOME), ({ topic }) => ({ facts: topic === 'returns' ? around(topic) : policy(topic, `/${topic}`) })).paths).toEqual(['/returns', '/contact', '/terms', '/texts/7.html']);
    const seen = shop(linking([['contact', '/contact']]), around('contact'));
    expect(askAll(seen, ({ href }) => ({ facts: pageOf({ url: href }) })).paths).toEqual(['/texts/7.html']);
  }); // prettier-ignore

  it('is at most the tenth in a week, whatever comes', () => {
    const topics = ['returns', 'shipping', 'privacy', 'terms', 'contact', 'legal-notice', 'about', 'warranty', 'payment'] as const;
    const many = linking(topics.flatMap((topic) => ['a', 'b', 'c'].map((name) => [topic, `/${topic}/${name}`] as const)));
    const { paths, record } = askAll(shop(many), { failure: 'redirected' });
    expect(paths).toHaveLength(READER_LIMITS.requests);
    expect(askAll(record, { failure: 'redirected' }, NOW + 6 * DAY).paths).toEqual([]);
    expect(askAll(record, { failure: 'redirected' }, NOW + 7 * DAY).paths).toHaveLength(READER_LIMITS.requests);
  });

  it('is no page that the shopper opened, under whatever address', () => {
    const record = shop(HOME, pageOf({ url: `http://www.lamps.example/contact/`, at: NOW }), policy('terms', '/everything'));
    expect(askAll(record, { failure: 'pdf' }).paths).toEqual(['/returns', '/refunds']);
    expect(askAll(record, { failure: 'pdf' }, NOW + 8 * DAY).paths).toEqual(['/returns', '/contact', '/terms', '/refunds']);
  });

  it('is the twin with a slash where the shop sends to another address', () => {
    const first = nextPage(shop(HOME), moment);
    if (first === null) throw new Error('There is none.');
    const record = withAnswer(withRequest(shop(HOME), first, NOW), first.href, { failure: 'redirected' }, NOW);
    expect(askAll(record, { failure: 'redirected' }).paths).toEqual(['/contact', '/terms', '/returns/', '/contact/', '/terms/']);
  });

  it('is none on the front page, and none that may not be asked for', () => {
    const odd = linking([
      ['about', '/'],
      ['returns', '/account/returns'],
      ['terms', 'https://elsewhere.example/terms'],
    ]);
    expect(nextPage(shop(odd), moment)).toBeNull();
  });

  it('may be linked by a page that was fetched', () => {
    const hub = { ...linking([['terms', '/legal/terms']]), url: `${SHOP}/contact` };
    expect(
      askAll(shop(linking([['contact', '/contact']])), ({ topic }) => ({
        facts: topic === 'contact' ? hub : policy(topic, '/legal/terms'),
      })).paths,
    ).toEqual(['/contact', '/legal/terms']);
  });

  it('is one whose answer was lost with an earlier worker, once more and not again', () => {
    const only = shop(linking([['returns', '/returns']]));
    const asked = withRequest(only, { topic: 'returns', href: `${SHOP}/returns` }, NOW);
    expect(nextPage(asked, { now: NOW + 5, began: NOW }), 'still on its way').toBeNull();
    const later = { now: NOW + 1000, began: NOW + 1000 };
    const again = nextPage(asked, later);
    expect(again?.href).toBe(`${SHOP}/returns`);
    const twice = withRequest(asked, again ?? { topic: 'returns', href: '' }, later.now);
    expect(twice.policyPages).toMatchObject([{ tries: 2, outcome: 'asked' }]);
    expect(nextPage(twice, { now: NOW + 2000, began: NOW + 2000 })).toBeNull();
  });

  it('is one of a shop that could not be reached, after an hour', () => {
    const record = askAll(shop(linking([['returns', '/returns']])), { failure: 'unreachable' }).record;
    expect(nextPage(record, { now: NOW + DAY / 48, began: NOW })).toBeNull();
    expect(nextPage(record, { now: NOW + DAY / 24, began: NOW })?.href).toBe(`${SHOP}/returns`);
  });
});

describe('the record', () => {
  it('keeps what a page said while it is asked again', () => {
    const record = askAll(shop(linking([['returns', '/returns']])), { facts: policy('returns', '/returns') }).record;
    const asked = withRequest(record, { topic: 'returns', href: `${SHOP}/returns` }, NOW + 8 * DAY);
    expect(asked.policyPages).toMatchObject([{ outcome: 'asked', tries: 1, facts: { url: `${SHOP}/returns` } }]);
    expect(withAnswer(asked, `${SHOP}/returns`, { failure: 'http-error', status: 503 }, NOW + 8 * DAY).policyPages).toEqual([
      { topic: 'returns', href: `${SHOP}/returns`, at: NOW + 8 * DAY, tries: 1, outcome: 'http-error', status: 503 },
    ]);
  });

  it('takes no answer that it did not ask for', () => {
    expect(withAnswer(shop(HOME), `${SHOP}/other`, { facts: HOME }, NOW)).toEqual(shop(HOME));
  });

  it('has each page once, in its later reading, and the page shown last', () => {
    const fetched = (at: number) => ({ topic: 'terms' as const, href: `${SHOP}/terms`, at, tries: 1, outcome: 'read' as const, facts: policy('terms', '/terms', at) });
    const urls = (record: ShopRecord) => pagesOf(record, `${SHOP}/`).map(({ url, at }) => [new URL(url).pathname, at - NOW]);
    const seen = { ...policy('terms', '/terms'), url: 'https://www.lamps.example/terms/' };
    expect(urls({ ...shop(HOME, seen), policyPages: [fetched(NOW - 5)] })).toEqual([['/terms/', 0], ['/', 0]]);
    expect(urls({ ...shop(HOME, seen), policyPages: [fetched(NOW + 5)] })).toEqual([['/terms', 5], ['/', 0]]);
  }); // prettier-ignore
});

describe('what was not read', () => {
  const told = (record: ShopRecord) => unreadPolicies(record, pagesOf(record, undefined)).map(({ topic, reason, status, href }) => [topic, reason, ...(status === undefined ? [] : [status]), new URL(href).pathname]); // prettier-ignore

  it('is all that nobody opened', () => {
    expect(told(shop(HOME))).toEqual([['returns', 'not-opened', '/returns'], ['terms', 'not-opened', '/terms'], ['contact', 'not-opened', '/contact']]); // prettier-ignore
  });

  it('says why', () => {
    const { record } = askAll(shop(HOME), { failure: 'http-error', status: 410 });
    expect(told(record)).toEqual([['returns', 'http-error', 410, '/returns'], ['terms', 'http-error', 410, '/terms'], ['contact', 'http-error', 410, '/contact']]); // prettier-ignore
  });

  it('leaves out what was read, and says where no such text was found', () => {
    let record = shop(HOME);
    for (const [topic, path, facts] of [
      ['returns', '/returns', policy('returns', '/returns')],
      ['terms', '/terms', pageOf({ url: `${SHOP}/terms` })],
      ['contact', '/contact', pageOf({ url: `${SHOP}/contact` })],
    ] as const) {
      record = withAnswer(withRequest(record, { topic, href: SHOP + path }, NOW), SHOP + path, { facts }, NOW);
    }
    expect(told(record)).toEqual([['terms', 'no-text', '/terms']]);
  });

  it('is nothing yet of what is on its way', () => {
    const record = withRequest(shop(HOME), { topic: 'returns', href: `${SHOP}/returns` }, NOW);
    expect(told(record)[0]).toEqual(['returns', 'not-opened', '/returns']);
  });
});
