import { signal } from '../signal';

export const serviceHours = signal({
  id: 'service-hours',
  family: 'contact',
  question: 'Does the shop say when it can be reached, or how fast it answers?',
  why: 'Who names hours and a time to answer can be held to them. It is a promise, and many honest small shops make none.',
  source: 'judged: a shop that is told to answer fast should say how fast; nothing was measured, so it weighs nothing',
  needs: ['contact'],
  cases: {
    both: { outcome: 'good', decibans: 0 },
    hours: { outcome: 'good', decibans: 0 },
    answer: { outcome: 'good', decibans: 0 },
  },
  judge({ contact: { hours } }) {
    if (hours === undefined) return { case: 'unknown' };
    const { openingHours, answerTime } = hours;
    if (openingHours.length > 0 && answerTime.length > 0)
      return { case: 'both', evidence: [...openingHours.slice(0, 2), ...answerTime.slice(0, 2)] };
    return openingHours.length > 0 ? { case: 'hours', evidence: openingHours } : { case: 'answer', evidence: answerTime };
  },
});
