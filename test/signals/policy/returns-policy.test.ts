import { returnsPolicy } from '../../../src/signals/policy/returns-policy';
import { HOME, home, judges, seen, text } from '../cases';

judges(returnsPolicy, [
  {
    shop: 'a month to send goods back',
    given: { policy: { texts: [text('returns', { returnDays: 30 })] } },
    is: 'days-usual',
    args: ['30'],
  },
  { shop: 'two weeks in the terms', given: { policy: { texts: [text('terms', { returnDays: 14 })] } }, is: 'days-usual', args: ['14'] },
  { shop: 'two days only', given: { policy: { texts: [text('returns', { returnDays: 2 })] } }, is: 'days-few', args: ['2'] },
  { shop: 'a policy without days', given: { policy: { texts: [text('returns')] } }, is: 'read' },
  {
    shop: 'a link',
    given: { policy: { links: [{ topic: 'returns', href: `${HOME}r`, text: 'Returns', evidence: seen('Returns') }] } },
    is: 'linked',
  },
  { shop: 'a whole home page without it', given: { pages: home }, is: 'missing' },
  { shop: 'a product page without it', given: {}, is: 'unknown' },
]);
