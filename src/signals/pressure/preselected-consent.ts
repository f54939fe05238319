import { signal } from '../signal';

export const preselectedConsent = signal({
  id: 'preselected-consent',
  family: 'pressure',
  question: 'Are boxes ticked beforehand with which the shopper agrees to something?',
  why: 'Whoever does not untick the box has agreed to terms or advertising without a word. In the European Union such a tick is no consent.',
  source:
    'judged: for information; not valid as consent (CJEU C-673/17, Planet49; GDPR recital 32), and a habit of careless honest shops all the same',
  needs: ['pressure', 'checkout'],
  cases: {
    ticked: { outcome: 'bad', decibans: 0 },
    none: { outcome: 'good', decibans: 0 },
  },
  judge({ pressure: { consents = [] }, checkout: { isCheckout } }) {
    const [first] = consents;
    if (first !== undefined) return { case: 'ticked', args: [first.quote], evidence: consents };
    return { case: isCheckout ? 'none' : 'unknown' };
  },
});
