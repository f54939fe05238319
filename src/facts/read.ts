/** Read: one page's snapshot → its facts. Each fact stands alone: where one cannot be read, it is empty and the others hold. */
import type { PageFacts } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { pageContext, type PageContext, type ReadOptions } from './context';
import { emptyFacts, type ReadFacts } from './empty';

type Readers = { readonly [Fact in keyof ReadFacts]?: (snapshot: PageSnapshot, context: PageContext) => ReadFacts[Fact] };

const readers: Readers = {};

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
    ...facts,
  };
}

function readInto<Fact extends keyof ReadFacts>(facts: ReadFacts, fact: Fact, snapshot: PageSnapshot, context: PageContext): void {
  try {
    const value = readers[fact]?.(snapshot, context);
    if (value !== undefined) facts[fact] = value;
  } catch {
    // The page's word made a reader fail: its fact stays empty, which judges read as unknown.
  }
}
