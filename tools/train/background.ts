/**
 * Background: what stands on pages of honest shops and on pages that are no shop. Nobody labelled these texts one by one; hardly one in a hundred
 * pushes, so they are learned as plain ones that count for little. Without them a model takes every price and number for pressure: the labelled
 * plain texts are names of goods and menus.
 */
import { languagesOf, LANGUAGE_SAMPLE } from '../../src/facts/languages';
import { pressureFeatures } from '../../src/facts/pressure-features';
import { isPageRow, readHtml, readSets, type LabelledSet } from '../evaluate/rows';
import { lexiconKind, textKey, type Example } from './texts';

const SETS = ['honest-shops', 'not-shops'];
/** Of a labelled text; judged: from a tenth to the whole the figures hardly change. */
const WEIGHT = 0.3;
const MAX_CHARACTERS = 600;
const UNREAD = /<(?:script|style|noscript|head|svg|select)\b[^>]*>.*?<\/(?:script|style|noscript|head|svg|select)\s*>|<!--.*?-->/gis;
const INLINE = /<\/?(?:a|abbr|b|bdi|big|cite|code|del|em|font|i|ins|label|mark|small|span|strike|strong|sub|sup|time|u|s)\b[^>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", rsquo: '’', pound: '£', euro: '€' };

/** Texts of a saved page without laying it out, a line of the page each. */
function textsOf(html: string): string[] {
  return html
    .replace(UNREAD, '<p>')
    .replace(INLINE, ' ')
    .split(/<[^>]*>/)
    .map((text) =>
      text
        .replace(/&#?\w{1,8};/g, plainEntity)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.length <= MAX_CHARACTERS && /\p{L}/u.test(text));
}

function plainEntity(entity: string): string {
  const code = /^&#(\d{1,6});$/.exec(entity)?.[1];
  return code === undefined ? (ENTITIES[entity.slice(1, -1)] ?? ' ') : String.fromCodePoint(Math.min(Number(code), 0x10ffff));
}

/** Distinct texts of the English pages among the sets, grouped by host; those in which the lexicon finds pressure are left out. */
export function background(folder: string): Example[] {
  const texts = new Map<string, Example>();
  for (const set of SETS.flatMap((name) => setIn(folder, name))) {
    for (const row of set.rows.filter(isPageRow)) {
      const html = readHtml(set, row);
      const found = textsOf(html);
      const declared = /<html[^>]*\slang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1] ?? '';
      if (!languagesOf(declared, found.join(' ').slice(0, LANGUAGE_SAMPLE)).startsWith('en')) continue;
      for (const text of found) if (!texts.has(textKey(text))) texts.set(textKey(text), example(text, new URL(row.url).hostname));
    }
  }
  return [...texts.values()].filter(({ lexicon }) => lexicon === null);
}

function example(text: string, group: string): Example {
  return { text, features: pressureFeatures(text), lexicon: lexiconKind(text), kind: null, group, weight: WEIGHT };
}

/** None where the folder has no such set. */
function setIn(folder: string, name: string): LabelledSet[] {
  try {
    return readSets(folder, name);
  } catch {
    return [];
  }
}
