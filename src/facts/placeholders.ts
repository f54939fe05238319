/** Placeholders: gaps of a template that nobody filled, sample texts, and words to the owner instead of the shopper. */
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { excerpt, MAX_EVIDENCE, quote } from './evidence';
import { partOfWord } from './letters';
import { holds, matcherOf } from './phrases';
import { wordsIn } from './words';

const phraseWords = (words: Words): readonly string[] => words.site.placeholders;
const gapWords = (words: Words): readonly string[] => words.site.gaps;

const BRACKETED = /\[([^[\]]{1,80})\]|\{\{?([^{}]{1,60})\}?\}|<([\p{L} ]{3,40})>|%([A-Z_]{4,40})%/gu;
/** Mark-up of a writing machine pasted as text. */
const MARKDOWN = /\*\*[^*\s][^*]{0,80}\*\*|^#{2,4} \S/;
const UNDERSCORES = /_{5,}|\.{12,}/;
const RANGE = /^\s*\d{1,3}\s?[-–]\s?\d{1,3}\s*$/;
/** What stands between brackets in finished texts: hidden addresses, notes, ways to write @ and dots. */
const NO_GAP =
  /^(?:email protected|at|dot|punkt|arroba|edit|sic|link opens|pdf|\d{1,3}|opens in|new window|back to top|top|more|hide|show|close|menu|x)$/;
const MAX_GAP_WORDS = 10;

export function placeholders(blocks: readonly SnapshotBlock[], context: PageContext): Evidence[] {
  const found: Evidence[] = [];
  const matcher = matcherOf(wordsIn(context.language, phraseWords));
  const gaps = wordsIn(context.language, gapWords);
  for (const block of blocks) {
    if (found.length >= MAX_EVIDENCE) break;
    const at = gapAt(block.text, gaps, context);
    if (at !== null) found.push(quote('text', excerpt(block.text, at), context.page, block.n));
    else if (matcher.first(context.words(block.text)) !== null) found.push(quote('text', block.text, context.page, block.n));
  }
  return found;
}

/** Where the first gap starts, or null. */
function gapAt(text: string, gaps: readonly string[], context: PageContext): number | null {
  for (const match of text.matchAll(BRACKETED)) {
    const inside = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replaceAll('_', ' ');
    const words = context.words(inside);
    // `[주소] 서울 …`: in East Asia brackets at the start of a line hold a label.
    if (match.index === 0 && partOfWord(words.words[0] ?? '') > 0) continue;
    if (words.size === 0 || words.size > MAX_GAP_WORDS || NO_GAP.test(words.joined)) continue;
    if (RANGE.test(inside) || match[4] !== undefined || holds(gaps, words)) return match.index;
  }
  const markdown = MARKDOWN.exec(text);
  if (markdown !== null) return markdown.index;
  // A form to be printed and filled in by the shopper has lines too: only a line right behind "name of the company" would tell.
  const line = UNDERSCORES.exec(text);
  return line !== null && /company|firma|société|empresa/i.test(text.slice(Math.max(0, line.index - 30), line.index)) ? line.index : null;
}
