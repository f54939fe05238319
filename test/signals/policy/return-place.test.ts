import { returnPlace } from '../../../src/signals/policy/return-place';
import { judges, seen, text } from '../cases';

const china = text('returns', { returnsTo: { country: 'CN', evidence: seen('Send goods back to our warehouse in China.') } });
const said = (from: string) => ({ countries: [{ code: 'CN', from, evidence: seen('China') }] });

const asia = text('returns', { returnsTo: { country: '142', evidence: seen('You get the address of our warehouse in Asia.') } });
const inKorea = { countries: [{ code: 'KR', from: 'address', evidence: seen('Seoul') }] };

judges(returnPlace, [
  { shop: 'a boutique next door whose returns go to Asia', given: { policy: { texts: [asia] } }, is: 'hidden-asia' },
  { shop: 'a shop in Seoul that speaks of Asia', given: { policy: { texts: [asia] }, identity: inKorea }, is: 'none' },
  { shop: 'a boutique next door whose returns go to China', given: { policy: { texts: [china] } }, is: 'hidden', args: ['CN'] },
  { shop: 'one that only its currency places there', given: { policy: { texts: [china] }, identity: said('currency') }, is: 'hidden' },
  { shop: 'a shop with an address in China', given: { policy: { texts: [china] }, identity: said('address') }, is: 'open', args: ['CN'] },
  {
    shop: 'a dropshipper who says where the goods come from',
    given: { policy: { texts: [china], dispatch: { country: 'CN', evidence: seen('Varorna skickas från Kina.') } } },
    is: 'open',
  },
  { shop: 'a returns policy that names no country', given: { policy: { texts: [text('returns')] } }, is: 'none' },
  { shop: 'a shop whose returns policy was not read', given: { policy: { texts: [text('terms')] } }, is: 'unknown' },
]);
