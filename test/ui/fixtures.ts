/** Invented shops in the shape that the worker sends, and the sentences their findings point to. */
import type { Assessment, Level, Warning } from '../../src/model/assessment';
import type { Evidence } from '../../src/model/evidence';
import type { TabState } from '../../src/model/messages';
import type { Finding } from '../../src/model/signal';

/** Stand for the signals' own texts, so that these tests do not change with every new sentence. */
export const SENTENCES: Record<string, string> = {
  test_irreversible: 'The checkout offers only ways to pay that cannot be taken back.',
  test_seal: 'The seal “$1” is a picture that leads nowhere.',
  test_foreign: 'The terms name another shop: $1.',
  test_half_off: 'Almost everything is half off or more.',
  test_email: 'An e-mail address of the shop’s own domain is given.',
  test_returns: 'Goods can be returned within $1 days.',
  test_reviews: 'Reviews come from an independent service.',
  test_register: 'The company number could not be checked.',
  test_reviews_unknown: 'No reviews were seen on the pages read.',
  test_brand: 'The domain does not look like a known brand’s.',
  test_half_off_means: 'Hardly anybody sells most goods at half price for long.',
  test_half_off_change: 'Fewer goods at half price.',
  test_register_change: 'The number written as it stands in the register.',
  test_unread: 'The shipping policy could not be loaded: $1.',
};

const PAGE = 'https://bright-barrel.example/checkout';

function finding(
  key: string,
  part: Pick<Finding, 'family' | 'outcome' | 'decibans' | 'measured'> & { args?: string[]; evidence?: Evidence[]; hard?: true },
): Finding {
  const { args = [], evidence = [], ...rest } = part;
  return { signal: key.replaceAll('_', '-'), case: 'some', because: { key, args }, evidence, ...rest };
}

const BAD: Finding[] = [
  finding('test_half_off', {
    family: 'pressure',
    outcome: 'bad',
    decibans: 3.5,
    measured: { scams: 0.16, honest: 0.005, shops: 2224, year: 2025 },
    evidence: [{ kind: 'number', quote: '41 of 44 prices', page: PAGE }],
  }),
  finding('test_irreversible', {
    family: 'payment',
    outcome: 'bad',
    decibans: 14,
    evidence: [
      { kind: 'field', quote: 'Bank transfer (–10 %)', page: PAGE, n: 311 },
      { kind: 'field', quote: 'Bitcoin', page: PAGE, n: 318 },
    ],
  }),
  finding('test_foreign', {
    family: 'policy',
    outcome: 'bad',
    decibans: 9,
    args: ['Velvet Harbour Ltd'],
    evidence: [
      {
        kind: 'text',
        quote: 'By placing an order you enter into a contract with Velvet Harbour Ltd, and the law of the state of Delaware applies to it.',
        page: 'https://bright-barrel.example/pages/terms-of-service',
        n: 90,
      },
    ],
  }),
  finding('test_seal', {
    family: 'identity',
    outcome: 'bad',
    decibans: 6,
    args: ['Norton Secured'],
    evidence: [{ kind: 'image', quote: 'norton-secured.png', page: PAGE, n: 402 }],
  }),
];
const GOOD: Finding[] = [
  finding('test_email', {
    family: 'contact',
    outcome: 'good',
    decibans: -4,
    evidence: [{ kind: 'text', quote: 'hello@fern-and-kettle.example', page: 'https://fern-and-kettle.example/', n: 20 }],
  }),
  finding('test_returns', {
    family: 'policy',
    outcome: 'good',
    decibans: -2,
    args: ['30'],
    evidence: [
      { kind: 'text', quote: 'You may send anything back within 30 days.', page: 'https://fern-and-kettle.example/returns', n: 12 },
    ],
  }),
  finding('test_reviews', {
    family: 'reviews',
    outcome: 'good',
    decibans: -7.5,
    evidence: [{ kind: 'script', quote: 'widget.review-house.example', page: 'https://fern-and-kettle.example/' }],
  }),
];
const REST: Finding[] = [
  finding('test_register', { family: 'identity', outcome: 'unknown', decibans: 0 }),
  finding('test_reviews_unknown', { family: 'reviews', outcome: 'unknown', decibans: 0 }),
  finding('test_brand', { family: 'brand', outcome: 'not-applicable', decibans: 0 }),
];

const FINDINGS: Record<Level, Finding[]> = {
  danger: [...BAD, ...REST],
  caution: [...BAD.slice(2), ...GOOD.slice(1, 2), ...REST],
  unproven: [...GOOD.slice(0, 1), ...REST],
  reassuring: [...GOOD, ...REST],
};

/** The assessment of an invented shop at a level; `null` for a site that is no shop. */
export function assessment(level: Level | null, change: Partial<Assessment> = {}): Assessment {
  const honest = level === 'reassuring' || level === 'unproven';
  const domain = honest ? 'fern-and-kettle.example' : 'bright-barrel.example';
  return {
    schema: 1,
    engine: '0.1.0',
    at: Date.UTC(2026, 4, 12, 9, 30),
    domain,
    shop: {
      name: honest ? 'Fern & Kettle' : 'Bright Barrel Outlet',
      ...(honest ? { operator: 'Fern & Kettle Tea Merchants Ltd', country: 'GB' } : {}),
      emails: [honest ? 'hello@fern-and-kettle.example' : 'brightbarrel.service@mail.example'],
      phones: honest ? ['+44 1632 960018'] : [],
      policies: [
        {
          topic: 'returns',
          href: `https://${domain}/returns`,
          text: 'Returns',
          says: {
            returnDays: 30,
            returnTerms: { paidBy: 'shop', countedFrom: 'receipt', excluded: [], withdrawal: false, form: false, voucherOnly: [] },
          },
        },
        {
          topic: 'shipping',
          href: `https://${domain}/shipping`,
          text: 'Delivery',
          says: {
            shippingTerms: {
              freeFrom: { amount: 45.5, currency: 'EUR' },
              free: false,
              toOrder: false,
              worldwide: false,
              countries: ['AT', 'CH'],
            },
          },
        },
        { topic: 'terms', href: `https://${domain}/terms`, text: 'Terms', says: { saleTerms: { law: 'IE' } } },
      ],
      profiles: honest ? [{ network: 'Instagram', href: 'https://instagram.example/fernandkettle' }] : [],
      payment: honest
        ? [
            { method: 'card', protection: 'protected', offered: true },
            { method: 'paypal', protection: 'protected', offered: true },
            { method: 'invoice', protection: 'after-delivery', offered: false },
          ]
        : [
            { method: 'bank-transfer', protection: 'irreversible', offered: true },
            { method: 'crypto', protection: 'irreversible', offered: true },
          ],
    },
    isShop: level !== null,
    shopSigns: [{ kind: 'button', quote: 'Add to basket', page: `https://${domain}/` }],
    level,
    posterior: 0.5,
    coverage: 0.6,
    families: [],
    findings: level === null ? [] : FINDINGS[level],
    checkout: !honest,
    pages: [
      { url: `https://${domain}/`, kind: 'home', at: Date.UTC(2026, 4, 12, 9, 28) },
      { url: `https://${domain}/checkout`, kind: 'checkout', at: Date.UTC(2026, 4, 12, 9, 30) },
    ],
    unread: [{ key: 'test_unread', args: ['503'] }],
    ...change,
  };
}

/** The tab of such a shop, page read. */
export function assessed(level: Level, change: Partial<TabState> = {}): TabState {
  const made = assessment(level);
  return { state: 'assessed', domain: made.domain, url: made.pages[1]?.url, assessment: made, trusted: false, cached: false, ...change };
}

export function warning(change: Partial<Warning> = {}): Warning {
  return {
    kind: 'page',
    level: 'danger',
    domain: 'bright-barrel.example',
    name: 'Bright Barrel Outlet',
    reasons: BAD.slice(1),
    payment: ['card', 'paypal'],
    ...change,
  };
}
