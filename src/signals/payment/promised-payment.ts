import { onlyIrreversible } from '../payable';
import { evidenceOf } from '../reading';
import { signal } from '../signal';

export const promisedPayment = signal({
  id: 'promised-payment',
  family: 'payment',
  question: 'Does the checkout offer the payment methods that the shop promises elsewhere?',
  why: 'Logos of cards and PayPal in a footer cost nothing. At a scam’s checkout they are gone and only a transfer is left.',
  source: 'judged: promised but not offered is a strong sign; logos alone say nothing (measured on 1,140 shops of 2023: LR .99)',
  needs: ['checkout', 'payment'],
  cases: {
    kept: { outcome: 'good', decibans: -1 },
    partly: { outcome: 'not-applicable', decibans: 0 },
    withheld: { outcome: 'bad', decibans: 9 },
    'nothing-promised': { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ checkout, payment: { promised } }) {
    const { offered, card } = checkout;
    if (offered === null || offered.length === 0) return { case: 'unknown' };
    const promises = promised.filter(({ protection }) => protection !== 'irreversible');
    if (promises.length === 0) return { case: 'nothing-promised' };
    const given = new Set<string>(offered.map(({ method }) => method));
    if (card !== null) given.add('card');
    const broken = promises.filter(({ method }) => !given.has(method));
    if (broken.length === 0) return { case: 'kept' };
    // A service that collects bank payments takes cards as well, often behind the same button.
    return { case: onlyIrreversible(checkout) ? 'withheld' : 'partly', evidence: evidenceOf(broken) };
  },
});
