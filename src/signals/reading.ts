/** What was really read of a shop. "Not there" may be said of something only where it was looked for; otherwise it is unknown. */
import type { Evidence } from '../model/evidence';
import type { PolicyFact, ShopFacts, Topic } from '../model/facts';

type Pages = ShopFacts['pages'];

/** Shorter texts are a heading and a link, not a policy. Characters. */
const LEGAL_TEXT_CHARS = 200;
/** Limits of a snapshot that, once passed, may have cut off what was looked for. */
const CUTTING = ['elements', 'time', 'loading', 'bytes', 'links', 'blocks', 'scripts', 'frames'];

/** Home pages that were read to the end: what a shop shows everywhere (profiles, policies in the footer) stands there or nowhere. */
export function wholeHomePages(pages: Pages): Pages {
  return pages.filter(({ kind, capped }) => kind === 'home' && !capped.some((limit) => CUTTING.includes(limit)));
}

/** Texts on these topics that were opened and are long enough to hold what was looked for. */
export function textsRead(policy: PolicyFact, topics: readonly Topic[]): PolicyFact['texts'] {
  return policy.texts.filter(({ topic, chars }) => topics.includes(topic) && chars >= LEGAL_TEXT_CHARS);
}

/** The pages on which a shop says who it is and how to reach it. */
const IDENTITY_TOPICS: readonly Topic[] = ['legal-notice', 'contact'];

/** The texts on those pages; none as long as one that the shop links was not opened, because what is missing here may stand there. */
export function identityTexts(policy: PolicyFact): PolicyFact['texts'] {
  const read = textsRead(policy, IDENTITY_TOPICS);
  const unread = policy.links.some(({ topic }) => IDENTITY_TOPICS.includes(topic) && !read.some((text) => text.topic === topic));
  return unread ? [] : read;
}

/** Evidence of an absence: the addresses at which something was looked for. At most three. */
export function lookedAt(addresses: readonly string[]): Evidence[] {
  return [...new Set(addresses)].slice(0, 3).map((page) => ({ kind: 'absence', quote: page.slice(0, 240), page }));
}

/** Evidence of a number that was counted over the pages read; it is quoted with the newest of them. */
export function counted(quote: string, pages: Pages): Evidence[] {
  const page = pages.at(-1);
  return page === undefined ? [] : [{ kind: 'number', quote, page: page.url }];
}

/** The first pieces of evidence of several items. */
export function evidenceOf(items: readonly { readonly evidence: readonly Evidence[] }[]): Evidence[] {
  return items.flatMap(({ evidence }) => evidence.slice(0, 2)).slice(0, 6);
}

/** Names for a sentence: the first few, each once. */
export function listed(names: readonly string[]): string {
  return [...new Set(names)].slice(0, 4).join(', ');
}

/** Telephone numbers that can be called, as far as is known: one that no numbering plan knows is no way to reach a shop. */
export function callableOf(phones: ShopFacts['contact']['phones']): ShopFacts['contact']['phones'] {
  return phones.filter(({ valid }) => valid !== false);
}
