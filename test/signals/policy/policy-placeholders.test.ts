import { policyPlaceholders } from '../../../src/signals/policy/policy-placeholders';
import { judges, seen, text } from '../cases';

judges(policyPlaceholders, [
  { shop: 'filled-in policies', given: { policy: { texts: [text('privacy')] } }, is: 'filled' },
  {
    shop: 'a gap left open',
    given: { policy: { texts: [text('privacy'), text('returns', { placeholders: seen('[STORE NAME]') })] } },
    is: 'gaps',
    args: ['[STORE NAME]'],
  },
  { shop: 'policies not read', given: {}, is: 'unknown' },
]);
