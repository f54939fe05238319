/** Evidence: quotes of what a statement rests on, cut to what the schema admits. */
import type { Evidence } from '../model/evidence';

/** Most pieces of evidence that one fact keeps. */
export const MAX_EVIDENCE = 12;
const QUOTE = 240;
const PAGE = 600;

/** A quotation of an item of the page at `page`; `n` is the item's number in the snapshot. */
export function quote(kind: Evidence['kind'], text: string, page: string, n?: number): Evidence {
  const evidence: Evidence = { kind, quote: cut(text, QUOTE), page: page.slice(0, PAGE) };
  if (n !== undefined) evidence.n = n;
  return evidence;
}

/** The part of a long text around `index`, for quoting what was found there. */
export function excerpt(text: string, index: number): string {
  if (text.length <= QUOTE) return text;
  const start = Math.max(0, Math.min(index - 60, text.length - QUOTE));
  return text.slice(start, start + QUOTE);
}

/** `text` in at most `length` UTF-16 units, never ending in half a character. */
export function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
