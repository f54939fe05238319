import { signal } from '../signal';

export const disguisedScripts = signal({
  id: 'disguised-scripts',
  family: 'security',
  question: 'Do scripts of the payment page come from hosts that pass for a known service?',
  why: 'A script on the payment page can read what you type. Card thieves load theirs from hosts that look like a measuring or payment service’s. The shop itself may be the victim.',
  source: 'judged: reported of card-skimming attacks again and again by security researchers; no honest use of such a host is known',
  needs: ['security', 'checkout'],
  cases: {
    disguised: { outcome: 'bad', decibans: 12 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ security: { disguised = [] }, checkout: { isCheckout } }) {
    const [first] = disguised;
    if (first !== undefined)
      return { case: 'disguised', args: [first.host, first.like], evidence: disguised.flatMap(({ evidence }) => evidence) };
    return { case: isCheckout ? 'none' : 'unknown' };
  },
});
