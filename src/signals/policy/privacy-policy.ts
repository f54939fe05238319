import { judgePresence, PRESENCE_CASES, PRESENCE_SOURCE } from '../policy-presence';
import { signal } from '../signal';

export const privacyPolicy = signal({
  id: 'privacy-policy',
  family: 'policy',
  question: 'Does the shop publish a privacy policy?',
  why: 'It has to say what is done with the data that you type in at the checkout.',
  source: PRESENCE_SOURCE,
  needs: ['policy', 'pages'],
  cases: PRESENCE_CASES,
  judge: (facts) => judgePresence(facts, 'privacy'),
});
