/** Reviews: what rating a page claims, how many reviews can be seen, which are said twice, and who collects them. */
import type { Evidence } from '../model/evidence';
import type { ReviewFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { MAX_EVIDENCE, quote } from './evidence';
import { byNameAndHost, ofLists } from './lists';
import { matcherOf } from './phrases';
import { reviewHistory } from './review-history';
import { drawnReviews, markedReviews, verifiedNotes, type ReviewItem } from './review-items';
import { isType, valueOf } from './structured';

/** Shorter reviews ("Great!") are said twice by chance. Words. */
const MIN_WORDS = 8;
const SHINGLE = 3;
/** Share of three-word sequences in common from which two reviews are the same text. */
const SAME = 0.7;

export function readReviews(snapshot: PageSnapshot, context: PageContext): ReviewFact {
  const marked = markedReviews(context);
  const drawn = drawnReviews(context);
  const verified = verifiedNotes(context).length;
  const history = reviewHistory(marked.length > 0 ? marked : drawn, verified, context);
  return {
    claimed: claimed(context),
    visible: Math.min(9999, visibleReviews(snapshot, marked, drawn.length, verified)),
    duplicates: duplicates(marked, context),
    services: services(snapshot, context),
    ...(history !== undefined && { history }),
  };
}

function claimed(context: PageContext): ReviewFact['claimed'] {
  for (const node of context.structured()) {
    if (!isType(node, 'aggregaterating')) continue;
    const count = Math.round(Number((valueOf(node, 'reviewcount') ?? valueOf(node, 'ratingcount') ?? '').replace(/\D/g, '')));
    if (!Number.isFinite(count) || count <= 0 || count > 1e9) continue;
    const average = Number((valueOf(node, 'ratingvalue') ?? '').replace(',', '.'));
    return {
      count,
      average: average > 0 && average <= 100 ? average : null,
      evidence: [quote('meta', `${valueOf(node, 'ratingvalue') ?? '?'} (${count})`, context.page, node.n)],
    };
  }
  return null;
}

/** Reviews marked up in the page, or else notes such as "verified buyer" and rows of stars; stars with a number beside are a claim. */
function visibleReviews(snapshot: PageSnapshot, marked: readonly ReviewItem[], drawn: number, verified: number): number {
  const items = snapshot.items.filter(({ type }) => type.toLowerCase() === 'review').length;
  return Math.max(items, marked.filter(({ text, seen }) => seen && text !== '').length, drawn, verified);
}

/** Reviews that are nearly the same text as an earlier one. */
function duplicates(marked: readonly ReviewItem[], context: PageContext): Evidence[] {
  const earlier: Set<string>[] = [];
  const found: Evidence[] = [];
  for (const { text, n } of marked) {
    const { words, size } = context.words(text);
    if (size < MIN_WORDS) continue;
    const shingles = new Set(words.slice(0, 200).map((_, index) => words.slice(index, index + SHINGLE).join(' ')));
    if (earlier.some((other) => likeness(shingles, other) >= SAME)) found.push(quote('text', text, context.page, n));
    earlier.push(shingles);
  }
  return found.slice(0, MAX_EVIDENCE);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common++;
  return common / (a.size + b.size - common);
}

const known = ofLists(({ reviewServices }) => byNameAndHost(reviewServices));

function services(snapshot: PageSnapshot, context: PageContext): ReviewFact['services'] {
  const { phrases, groupOf, ofHost: serviceOf } = known();
  const found = new Map<string, ReviewFact['services'][number]>();
  const add = (name: string | undefined, hosted: boolean, evidence: () => Evidence): void => {
    if (name !== undefined && !found.has(name)) found.set(name, { name, hosted, evidence: [evidence()] });
  };
  for (const { src } of snapshot.scripts) add(serviceOf(src)?.name, true, () => quote('script', src, context.page));
  for (const { src, n } of snapshot.frames) add(serviceOf(src)?.name, true, () => quote('frame', src, context.page, n));
  for (const { href, n } of snapshot.links) add(serviceOf(href)?.name, true, () => quote('link', href, context.page, n));
  for (const { src, n } of snapshot.images) add(serviceOf(src)?.name, true, () => quote('image', src, context.page, n));
  for (const { src, alt, n, hidden } of snapshot.images) {
    if (hidden === true) continue;
    const phrase = matcherOf(phrases).first(
      context.words(`${alt.slice(0, 120)} ${src.split(/[?#]/, 1)[0]?.split('/').at(-1)?.replace(/[-_.]/g, ' ') ?? ''}`),
    );
    if (phrase !== null) add(groupOf.get(phrase)?.name, false, () => quote('image', alt || src, context.page, n));
  }
  return [...found.values()];
}
