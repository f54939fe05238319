import { evidenceOf } from '../reading';
import { signal } from '../signal';

export const payLater = signal({
  id: 'pay-later',
  family: 'payment',
  question: 'Can the shopper pay after delivery?',
  why: 'Who lets you pay by invoice or on delivery carries the risk instead of you.',
  source: 'measured on 1,140 shops of 2023: cash on delivery or invoice named LR .34; a promise counts less than an offer',
  needs: ['checkout', 'payment'],
  cases: {
    offered: { outcome: 'good', decibans: -4, independent: true },
    promised: { outcome: 'good', decibans: -1.5 },
    other: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ checkout, payment }) {
    const offered = (checkout.offered ?? []).filter(({ protection }) => protection === 'after-delivery');
    if (offered.length > 0) return { case: 'offered', evidence: evidenceOf(offered) };
    if (checkout.offered !== null && checkout.offered.length > 0) return { case: 'other' };
    const promised = payment.promised.filter(({ protection }) => protection === 'after-delivery');
    if (promised.length > 0) return { case: 'promised', evidence: evidenceOf(promised) };
    return { case: 'unknown' };
  },
});
