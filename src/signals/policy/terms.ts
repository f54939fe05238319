import { judgePresence, PRESENCE_CASES, PRESENCE_SOURCE } from '../policy-presence';
import { signal } from '../signal';

export const terms = signal({
  id: 'terms',
  family: 'policy',
  question: 'Does the shop publish its terms?',
  why: 'The terms are what you agree to when you order.',
  source: PRESENCE_SOURCE,
  needs: ['policy', 'pages'],
  cases: PRESENCE_CASES,
  judge: (facts) => judgePresence(facts, 'terms'),
});
