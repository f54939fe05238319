import { returnsPolicy } from '../../../src/signals/policy/returns-policy';
import { HOME, home, judges, seen, text } from '../cases';

const TERMS = { excluded: [], withdrawal: false, form: false, voucherOnly: [] };
const fee = (percent: number, quote: string) => ({ returnTerms: { ...TERMS, restocking: { percent, evidence: seen(quote) } } });

judges(returnsPolicy, [
  {
    shop: 'a month, but a voucher is all one gets',
    given: { policy: { texts: [text('returns', { returnDays: 30, returnTerms: { ...TERMS, voucherOnly: seen('Nur als Gutschein.') } })] } },
    is: 'voucher-only',
  },
  {
    shop: 'a third is kept back',
    given: { policy: { texts: [text('returns', fee(33, 'Frais de restockage : 33 %'))] } },
    is: 'high-fee',
    args: ['33'],
  },
  {
    shop: 'an honest one that keeps a tenth',
    given: { policy: { texts: [text('returns', { ...fee(10, '10 %'), returnDays: 30 })] } },
    is: 'days-usual',
  },
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
