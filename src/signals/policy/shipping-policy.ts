import { judgePresence, PRESENCE_CASES, PRESENCE_SOURCE } from '../policy-presence';
import { signal } from '../signal';

export const shippingPolicy = signal({
  id: 'shipping-policy',
  family: 'policy',
  question: 'Does the shop say what shipping costs and how long it takes?',
  why: 'Shipping cost and time belong to the price; you should know them before you pay.',
  source: PRESENCE_SOURCE,
  needs: ['policy', 'pages'],
  cases: PRESENCE_CASES,
  judge: (facts) => judgePresence(facts, 'shipping'),
});
