import { farLaw } from '../../../src/signals/identity/far-law';
import { HOME, judges, seen, text } from '../cases';

const terms = (law: string) => text('terms', { saleTerms: { law, lawSaid: seen('These terms are governed by the laws of Hong Kong.') } });
const said = (from: string, page: string) => ({
  countries: [{ code: 'HK', from, evidence: [{ kind: 'text' as const, quote: '+852', page, n: 3 }] }],
});

judges(farLaw, [
  { shop: 'a boutique next door under the law of Hong Kong', given: { policy: { texts: [terms('HK')] } }, is: 'hidden', args: ['HK'] },
  {
    shop: 'one whose terms alone name an address there',
    given: { policy: { texts: [terms('HK')] }, identity: said('address', `${HOME}terms`) },
    is: 'hidden',
  },
  {
    shop: 'a shop that says on its contact page that it is there',
    given: { policy: { texts: [terms('HK')] }, identity: said('phone', `${HOME}contact`) },
    is: 'open',
    args: ['HK'],
  },
  {
    shop: 'a dropshipper who says where the goods come from',
    given: { policy: { texts: [terms('CN')], dispatch: { country: 'CN', evidence: seen('Shipped from China.') } } },
    is: 'open',
  },
  {
    shop: 'one with an address of the country’s own',
    given: { policy: { texts: [terms('HK')] }, identity: { countries: [{ code: 'HK', from: 'domain', evidence: [] }] } },
    is: 'open',
  },
  {
    shop: 'one that only its currency places there',
    given: { policy: { texts: [terms('HK')] }, identity: said('currency', HOME) },
    is: 'hidden',
  },
  { shop: 'a shop under the law of Ireland', given: { policy: { texts: [terms('IE')] } }, is: 'none' },
  { shop: 'a shop whose terms were not read', given: { policy: { texts: [text('returns')] } }, is: 'unknown' },
]);
