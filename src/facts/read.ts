/** Read: one page's snapshot → its facts. Each fact stands alone: where one cannot be read, it is empty and the others hold. */
import type { PageFacts } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { readBrand } from './brand';
import { readCheckout } from './checkout';
import { readContact } from './contact';
import { pageContext, type PageContext, type ReadOptions } from './context';
import { emptyFacts, type ReadFacts } from './empty';
import { readIdentity } from './identity';
import { readPayment } from './payment';
import { readPolicy } from './policy';
import { readPressure } from './pressure';
import { readProduct } from './product';
import { readReviews } from './reviews';
import { readSeals } from './seals';
import { readSecurity } from './security';
import { readShop } from './shop';
import { readSite } from './site';

type Readers = { readonly [Fact in keyof ReadFacts]: (snapshot: PageSnapshot, context: PageContext) => ReadFacts[Fact] };

const readers: Readers = {
  brand: readBrand,
  checkout: readCheckout,
  contact: readContact,
  identity: readIdentity,
  payment: readPayment,
  policy: readPolicy,
  pressure: readPressure,
  product: readProduct,
  reviews: readReviews,
  seals: readSeals,
  security: readSecurity,
  shop: readShop,
  site: readSite,
};

/** PageFacts of one page. Pure: language and time come in; never throws. `at` is `now`. */
export function readPage(snapshot: PageSnapshot, options: ReadOptions): PageFacts {
  const context = pageContext(snapshot, options);
  const facts = emptyFacts();
  for (const fact of Object.keys(readers) as (keyof ReadFacts)[]) readInto(facts, fact, snapshot, context);
  return {
    url: snapshot.url,
    domain: context.domain.slice(0, 240),
    host: context.host.slice(0, 240),
    language: options.language,
    at: options.now,
    capped: snapshot.coverage.capped,
    ...(snapshot.origin === 'inert' && { fetched: true as const }),
    ...facts,
  };
}

/** Puts one fact into `facts`; where reading it throws, the empty one stays, which judges take for unknown. */
function readInto(facts: ReadFacts, fact: keyof ReadFacts, snapshot: PageSnapshot, context: PageContext): void {
  try {
    Object.assign(facts, { [fact]: readers[fact](snapshot, context) });
  } catch {
    // The page's word made a reader fail.
  }
}
