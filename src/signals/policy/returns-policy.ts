import { judgePresence, PRESENCE_CASES, PRESENCE_SOURCE } from '../policy-presence';
import { textsRead } from '../reading';
import { signal } from '../signal';

/** A quarter of the price is more than work with a returned parcel costs. Percent. */
const HIGH_FEE = 25;
/** What the law of many countries gives at least, in days. */
const USUAL_DAYS = 14;

export const returnsPolicy = signal({
  id: 'returns-policy',
  family: 'policy',
  question: 'Does the shop say how goods can be returned, and within how many days?',
  why: 'A clear returns policy is what you hold the shop to when something is wrong. What it says matters more than that it exists.',
  source: PRESENCE_SOURCE,
  needs: ['policy', 'pages'],
  cases: {
    'days-usual': { outcome: 'good', decibans: -1 },
    'days-few': { outcome: 'bad', decibans: 1 },
    'voucher-only': { outcome: 'bad', decibans: 1 },
    'high-fee': { outcome: 'bad', decibans: 1 },
    ...PRESENCE_CASES,
  },
  judge(facts) {
    const terms = textsRead(facts.policy, ['returns']).flatMap(({ returnTerms }) => returnTerms ?? []);
    const vouchers = terms.flatMap(({ voucherOnly }) => voucherOnly);
    if (vouchers.length > 0) return { case: 'voucher-only', evidence: vouchers };
    const fee = terms.map(({ restocking }) => restocking).find((each) => (each?.percent ?? 0) >= HIGH_FEE);
    if (fee !== undefined) return { case: 'high-fee', args: [String(fee.percent)], evidence: fee.evidence };
    const stated = textsRead(facts.policy, ['returns', 'terms']).flatMap(({ returnDays, page }) =>
      returnDays === null ? [] : [{ days: returnDays, page }],
    );
    const best = stated.sort((a, b) => b.days - a.days)[0];
    if (!best) return judgePresence(facts, 'returns');
    return {
      case: best.days >= USUAL_DAYS ? 'days-usual' : 'days-few',
      args: [String(best.days)],
      evidence: [{ kind: 'number', quote: String(best.days), page: best.page }],
    };
  },
});
