/** Review history: when the reviews of a page were written, what stars they give, whose names repeat, and whether the shop answers. */
import type { ReviewHistory } from '../model/review-facts';
import type { PageContext } from './context';
import { DAY } from './days';
import { cut, MAX_EVIDENCE, quote } from './evidence';
import type { ReviewItem } from './review-items';
import { replyNotes } from './review-items';
import { fold } from './word-text';

/** Fewer dated reviews have no rhythm. */
const ENOUGH_DATED = 8;
/** A burst is half of all dated reviews, written within so many days after the first of them. */
const BURST_DAYS = 3;
const BURST_SHARE = 0.5;
/** "Anna" and "Anna K." are many people. */
const FULL_NAME = /^\p{L}{3,30}[ -](?:[\p{L}.]{1,20}[ -]){0,2}\p{L}{3,30}$/u;

/** Undefined where the page shows no review. `verified`: notes that a writer bought there. */
export function reviewHistory(items: readonly ReviewItem[], verified: number, context: PageContext): ReviewHistory | undefined {
  const replies = replyNotes(context);
  if (items.length === 0 && verified === 0) return undefined;
  const days = items.flatMap(({ day, n }) => (day === null ? [] : [{ day, n }])).sort((a, b) => a.day - b.day);
  const stars = [1, 2, 3, 4, 5].map((count) => items.filter((item) => item.stars === count).length);
  return {
    dated: days.length,
    first: days[0]?.day ?? null,
    last: days.at(-1)?.day ?? null,
    burst: burst(days, context),
    stars,
    authors: repeated(items),
    verified: Math.min(verified, 9999),
    replies: replies.slice(0, MAX_EVIDENCE).map(({ text, n }) => quote('text', text, context.page, n)),
  };
}

interface Dated {
  readonly day: number;
  readonly n: number | undefined;
}

/** `days` in their order. Two of them at a time are compared: the window only moves forward. */
function burst(days: readonly Dated[], context: PageContext): ReviewHistory['burst'] {
  if (days.length < ENOUGH_DATED) return null;
  let most: readonly Dated[] = [];
  let start = 0;
  for (let end = 0; end < days.length; end++) {
    while ((days[end]?.day ?? 0) - (days[start]?.day ?? 0) > BURST_DAYS * DAY) start++;
    if (end - start + 1 > most.length) most = days.slice(start, end + 1);
  }
  const [first] = most;
  const last = most.at(-1);
  if (first === undefined || last === undefined || most.length < days.length * BURST_SHARE) return null;
  const written = [...new Set([first, last].map(({ day }) => new Date(day).toISOString().slice(0, 10)))].join(' – ');
  return {
    reviews: most.length,
    days: Math.round((last.day - first.day) / DAY) + 1,
    evidence: [quote('text', written, context.page, first.n)],
  };
}

function repeated(items: readonly ReviewItem[]): ReviewHistory['authors'] {
  const found = new Map<string, { name: string; reviews: number }>();
  for (const { author } of items) {
    const name = author.trim();
    if (!FULL_NAME.test(name)) continue;
    const key = fold(name);
    const known = found.get(key) ?? { name: cut(name, 240), reviews: 0 };
    found.set(key, { ...known, reviews: known.reviews + 1 });
  }
  return [...found.values()].filter(({ reviews }) => reviews > 1).slice(0, 12);
}
