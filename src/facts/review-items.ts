/** Review items: the single reviews of a page, as it marks them up, or as rows of stars and notes such as "verified buyer". */
import type { Words } from '../lexicon/words';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { dayIn } from './days';
import { matcherOf } from './phrases';
import { isType, valueOf, type StructuredNode } from './structured';
import { wordsIn } from './words';

export interface ReviewItem {
  /** Its words, empty where they are not told apart from the page's. */
  readonly text: string;
  readonly author: string;
  /** 1 to 5, or null. */
  readonly stars: number | null;
  /** UTC midnight in milliseconds since the epoch, or null. */
  readonly day: number | null;
  /** Number of the review, or of what marks it, in the snapshot. */
  readonly n: number | undefined;
  /** Can it be read on the page, not only in JSON-LD? */
  readonly seen: boolean;
}

const MAX_REVIEWS = 60;
/** Longer blocks are reviews and texts, not notes beside one. Characters. */
const MAX_NOTE = 80;
/** A date stands that near the stars of its review. Blocks. */
const NEAR = 3;
const STARS = /^([★⭐✭]{1,5})[☆✩]{0,5}(?:\s|$)/u;
/** "Anna – 4/5: fits well": a note of five with words behind or before it. A mean has decimals, and the number of those who voted beside it. */
const NOTE_OF_FIVE = /^\D{0,60}([1-5])\s?\/\s?5(?![\d/]|[.,]\d|\s?\()/;
/** Letters beside such a note: a size such as 4/5 has hardly any. */
const MIN_LETTERS = 16;
const verifiedWords = (words: Words): readonly string[] => words.trade.verified;
const replyWords = (words: Words): readonly string[] => words.trade.replies;

/** Reviews in structured data. */
export function markedReviews(context: PageContext): ReviewItem[] {
  const nodes = context.structured();
  const reviews = nodes.flatMap((node, index) => (isType(node, 'review', 'userreview') ? [{ node, index }] : [])).slice(0, MAX_REVIEWS);
  const all = reviews.length === 0 ? '' : context.allWords().joined;
  return reviews.map(({ node, index }) => {
    const text = valueOf(node, 'reviewbody') ?? valueOf(node, 'description') ?? '';
    const start = context.words(text).words.slice(0, 6).join(' ');
    return {
      text,
      author: authorOf(node).slice(0, 240),
      stars: starsOf(ratingOf(node, nodes, index)),
      day: dayIn(valueOf(node, 'datepublished') ?? valueOf(node, 'datecreated') ?? '', context.language, context.now),
      n: node.n,
      seen: node.inPage || (start !== '' && all.includes(start)),
    };
  });
}

function authorOf(node: StructuredNode): string {
  const inside = node.children.get('author')?.[0];
  return (inside === undefined ? valueOf(node, 'author') : valueOf(inside, 'name')) ?? '';
}

/** The rating inside a review; in microdata it is the item behind it, before the next review. */
function ratingOf(node: StructuredNode, nodes: readonly StructuredNode[], index: number): StructuredNode | undefined {
  const inside = node.children.get('reviewrating')?.[0];
  if (inside !== undefined || !node.inPage) return inside;
  const next = nodes.slice(index + 1, index + 4).find((each) => isType(each, 'rating', 'review', 'product'));
  return next !== undefined && isType(next, 'rating') ? next : undefined;
}

/** On the scale of five that the item says it is on. */
function starsOf(rating: StructuredNode | undefined): number | null {
  if (rating === undefined) return null;
  const value = Number((valueOf(rating, 'ratingvalue') ?? '').replace(',', '.'));
  const best = Number(valueOf(rating, 'bestrating') ?? '5');
  if (!(value > 0) || !(best >= value)) return null;
  return Math.min(5, Math.max(1, Math.round((value / best) * 5)));
}

/** Reviews that the page draws without marking them up: each row of stars without a number beside it, which would be a claim, or a note of five. */
export function drawnReviews(context: PageContext): ReviewItem[] {
  const marks = context.visible.flatMap(({ text, n }, index) => {
    const stars = starsDrawn(text) ?? noteOfFive(text);
    return stars === null ? [] : [{ index, stars, n }];
  });
  return marks.slice(0, MAX_REVIEWS).map(({ index, stars, n }, at) => {
    const from = Math.max((marks[at - 1]?.index ?? -1) + 1, index - NEAR);
    const to = Math.min(marks[at + 1]?.index ?? Infinity, index + NEAR + 1);
    // What stands behind the stars is nearer to them than what stands before.
    const around = [...context.visible.slice(index, to), ...context.visible.slice(from, index).reverse()];
    return { text: '', author: '', stars, day: firstDay(around, context), n, seen: true };
  });
}

function starsDrawn(text: string): number | null {
  if (text.length >= MAX_NOTE || /\d/.test(text)) return null;
  const stars = STARS.exec(text)?.[1]?.length ?? 0;
  return stars === 0 || (stars < 4 && !/[☆✩]/.test(text)) ? null : stars;
}

function noteOfFive(text: string): number | null {
  const [whole, note] = NOTE_OF_FIVE.exec(text) ?? [];
  if (whole === undefined || (text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return null;
  return Number(note);
}

function firstDay(blocks: readonly SnapshotBlock[], context: PageContext): number | null {
  for (const { text } of blocks) {
    const day = text.length < MAX_NOTE ? dayIn(text, context.language, context.now) : null;
    if (day !== null) return day;
  }
  return null;
}

/** Blocks that say of a review that its writer bought there. */
export function verifiedNotes(context: PageContext): SnapshotBlock[] {
  return notes(context, verifiedWords);
}

/** Blocks that head, or hold, the shop's answer to a review. */
export function replyNotes(context: PageContext): SnapshotBlock[] {
  return notes(context, replyWords);
}

function notes(context: PageContext, pick: (words: Words) => readonly string[]): SnapshotBlock[] {
  const matcher = matcherOf(wordsIn(context.language, pick));
  return context.visible.filter(
    ({ text }) => matcher.first(context.words(text.length < MAX_NOTE ? text : text.slice(0, MAX_NOTE))) !== null,
  );
}
