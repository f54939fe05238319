import { callableOf, evidenceOf, identityTexts, lookedAt } from '../reading';
import { signal } from '../signal';

/** From so many different ways on, a shop is easy to reach. */
const SEVERAL = 3;

export const contactChannels = signal({
  id: 'contact-channels',
  family: 'contact',
  question: 'In how many ways can the shop be reached?',
  why: 'A shop that answers e-mail, telephone and chat has somebody there. One that knows only a messenger number can vanish with it.',
  source: 'judged: several channels are a small plus; a messenger alone is named by watchdogs as a sign of scams',
  needs: ['contact', 'policy'],
  cases: {
    several: { outcome: 'good', decibans: -1 },
    some: { outcome: 'good', decibans: 0 },
    'messenger-only': { outcome: 'bad', decibans: 3 },
    none: { outcome: 'bad', decibans: 1 },
  },
  judge({ contact: { emails, phones, form, chat, messengers }, policy }) {
    const ways = [emails.length, callableOf(phones).length, form.length, chat.length, messengers.length].filter(
      (count) => count > 0,
    ).length;
    if (ways >= SEVERAL) return { case: 'several', args: [String(ways)] };
    const read = identityTexts(policy);
    if (read.length === 0) return { case: ways > 0 ? 'some' : 'unknown' };
    if (ways === 1 && messengers.length > 0) return { case: 'messenger-only', evidence: evidenceOf(messengers) };
    if (ways > 0) return { case: 'some' };
    return { case: 'none', evidence: lookedAt(read.map(({ page }) => page)) };
  },
});
