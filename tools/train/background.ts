/**
 * Background: what stands on pages of honest shops and on pages that are no shop. Nobody labelled these texts one by one; hardly one in a hundred
 * pushes, so they are learned as plain ones that count for little. Without them a model takes every price and number for pressure: the labelled
 * plain texts are names of goods and menus.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { languagesOf, LANGUAGE_SAMPLE } from '../../src/facts/languages';
import { pressureFeatures } from '../../src/facts/pressure-features';
import { isPageRow, readHtml, readSets } from '../evaluate/rows';
import { lexiconKind, textKey, type Example } from './texts';

const SETS = ['honest-shops', 'not-shops'];
/** Of a labelled text, for each host that says it; judged: from a tenth to the whole the figures hardly change. */
const WEIGHT = 0.3;
/** What so many say, says any shop. */
const MAX_HOSTS = 3;
const MAX_CHARACTERS = 600;
const UNREAD = /<(?:script|style|noscript|head|svg|select)\b[^>]*>.*?<\/(?:script|style|noscript|head|svg|select)\s*>|<!--.*?-->/gis;
const INLINE = /<\/?(?:[abisu]|abbr|bdi|big|cite|code|del|em|font|ins|label|mark|small|span|strike|strong|sub|sup|time)\b[^>]*>/gi;
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

/** Distinct texts of the English pages among the sets, grouped by the first host that says them; without those in which the lexicon finds pressure. */
export function background(folder: string): Example[] {
  const said = new Map<string, { readonly text: string; readonly hosts: Set<string> }>();
  const sets = SETS.filter((name) => existsSync(path.join(folder, name))).flatMap((name) => readSets(folder, name));
  for (const set of sets) {
    for (const row of set.rows.filter(isPageRow)) {
      for (const text of englishTexts(readHtml(set, row))) {
        const known = said.get(textKey(text)) ?? { text, hosts: new Set() };
        said.set(textKey(text), known);
        known.hosts.add(new URL(row.url).hostname);
      }
    }
  }
  return [...said.values()].map(({ text, hosts }) => example(text, hosts)).filter(({ lexicon }) => lexicon === null);
}

/** None where the page is in another language. */
function englishTexts(html: string): string[] {
  const texts = textsOf(html);
  const declared = /<html[^>]*\slang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1] ?? '';
  return languagesOf(declared, texts.join(' ').slice(0, LANGUAGE_SAMPLE)).startsWith('en') ? texts : [];
}

function example(text: string, hosts: ReadonlySet<string>): Example {
  const [group = ''] = hosts;
  const weight = WEIGHT * Math.min(hosts.size, MAX_HOSTS);
  return { text, features: pressureFeatures(text), lexicon: lexiconKind(text), kind: null, group, weight };
}
