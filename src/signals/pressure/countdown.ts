import { evidenceOf } from '../reading';
import { signal } from '../signal';

export const countdown = signal({
  id: 'countdown',
  family: 'pressure',
  question: 'Does a countdown start again after it has run out or the page was opened anew?',
  why: 'A countdown that restarts lies about the end of the offer, to keep you from thinking.',
  source:
    'measured on 393 shops with a countdown of 2019: 40 % deceive, so the countdown itself weighs nothing; judged: one that restarts is a medium sign',
  needs: ['restarts', 'pressure'],
  cases: {
    restarts: { outcome: 'bad', decibans: 6 },
    untested: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ restarts, pressure: { timers } }) {
    if (restarts.length > 0) return { case: 'restarts', evidence: restarts };
    return timers.length > 0 ? { case: 'untested', evidence: evidenceOf(timers) } : { case: 'none' };
  },
});
