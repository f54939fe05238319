import { hiddenSubscription } from '../../../src/signals/policy/hidden-subscription';
import { HOME, home, judges, NOW, seen, text } from '../cases';

const renewal = seen('After 14 days the card is charged 79 EUR every 30 days.');

type Sum = readonly [amount: number, currency: string];
/** What the checkout's small print takes later, and what it asks now. */
const trial = ([amount, currency]: Sum, [asked, askedIn]: Sum) => ({
  policy: { renewal, renewalSum: { amount, currency } },
  pages: home,
  checkout: { total: { amount: asked, currency: askedIn, evidence: seen(`${String(asked)} ${askedIn}`) } },
});

judges(hiddenSubscription, [
  { shop: 'a trial whose terms sign up to a club', given: { policy: { renewal }, pages: home }, is: 'hidden' },
  { shop: 'a hearing aid on trial for 49 crowns, and 1290 later', given: trial([1290, 'SEK'], [49, 'SEK']), is: 'dearer' },
  { shop: 'one whose later sum is about the price', given: trial([79, 'EUR'], [59, 'EUR']), is: 'hidden' },
  { shop: 'one whose sums are in two currencies', given: trial([99, 'SEK'], [15, 'EUR']), is: 'hidden' },
  { shop: 'one whose terms say $ and whose checkout USD', given: trial([89.97, '$'], [10.9, 'USD']), is: 'dearer' },
  { shop: 'one of which a product page was read', given: { policy: { renewal } }, is: 'hidden' },
  {
    shop: 'a coffee roaster who offers a subscription',
    given: { policy: { renewal, subscription: seen('Coffee subscription, 24 EUR per month') }, pages: home },
    is: 'open',
  },
  { shop: 'terms without such a sentence', given: { policy: { texts: [text('terms')] } }, is: 'none' },
  { shop: 'a shop whose terms were not read', given: { policy: { texts: [text('returns')] } }, is: 'unknown' },
  {
    shop: 'a shop of which the terms alone were read',
    given: { policy: { renewal }, pages: [{ url: `${HOME}terms`, kind: 'policy', at: NOW, capped: [] }] },
    is: 'unknown',
  },
]);
