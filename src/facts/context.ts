/** Context: what every fact of a page needs to know besides the snapshot, worked out once. */
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import { hostOf, parseAddress, registrableDomain } from './domain';
import { LANGUAGE_SAMPLE, languagesOf } from './languages';
import { textOf, wordText, type WordText } from './word-text';
import { structuredNodes, type StructuredNode } from './structured';

/** Given from outside, so that reading stays pure. */
export interface ReadOptions {
  /** BCP 47 language of the page as far as known, or empty. */
  readonly language: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface PageContext extends ReadOptions {
  /** The languages to read the page with, as `wordsIn` takes them: see `languagesOf`. */
  readonly language: string;
  /** Address of the page, as evidence names it. */
  readonly page: string;
  readonly host: string;
  /** Registrable domain of the page, its key. */
  readonly domain: string;
  /** The page's path and query in lower case and decoded. */
  readonly path: string;
  /** Blocks that a person can see. */
  readonly visible: readonly SnapshotBlock[];
  /** Words of a text, kept: the same texts are asked for by many facts. */
  words(text: string): WordText;
  /** JSON-LD, microdata and RDFa alike; read when first asked for. */
  structured(): readonly StructuredNode[];
  /** All visible words of the page as one text; read when first asked for. */
  allWords(): WordText;
}

export function pageContext(snapshot: PageSnapshot, options: ReadOptions): PageContext {
  const visible = snapshot.blocks.filter((block) => block.hidden !== true);
  const kept = new Map<string, WordText>();
  let nodes: readonly StructuredNode[] | undefined;
  let all: WordText | undefined;
  const words = (text: string): WordText => {
    let known = kept.get(text);
    if (known === undefined) {
      known = wordText(text);
      kept.set(text, known);
    }
    return known;
  };
  return {
    ...options,
    language: languagesToRead(snapshot, options.language),
    page: snapshot.url,
    host: hostOf(snapshot.url) ?? '',
    domain: registrableDomain(snapshot.url) ?? '',
    path: pathOf(snapshot.url),
    visible,
    words,
    structured: () => (nodes ??= structuredNodes(snapshot)),
    allWords: () => (all ??= joinWords(visible.map((block) => words(block.text)))),
  };
}

/** The languages to read a page with, as `languagesOf` gives them. `declared`: its BCP 47 language as far as known, or empty. */
export function languagesToRead(snapshot: PageSnapshot, declared: string): string {
  return languagesOf(declared, sampleOf(snapshot));
}

/** Title and texts, and where those are few what links and buttons say. */
function sampleOf(snapshot: PageSnapshot): string {
  const visible = snapshot.blocks.filter((block) => block.hidden !== true);
  let sample = '';
  for (const { text } of [{ text: snapshot.title }, ...visible, ...snapshot.links, ...snapshot.buttons]) {
    sample += `${text.slice(0, 400)} `;
    if (sample.length >= LANGUAGE_SAMPLE) break;
  }
  return sample;
}

/** Path and query of an address in lower case and decoded, `/` where it is no address. */
export function pathOf(url: string): string {
  const parsed = parseAddress(url);
  if (parsed === null) return '/';
  const path = parsed.pathname + parsed.search;
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** A path as `pathOf` gives it, without its query. */
export function withoutQuery(path: string): string {
  return path.split('?')[0] ?? '';
}

/** A sign between blocks keeps phrases from reaching across them. */
function joinWords(texts: readonly WordText[]): WordText {
  const words: string[] = [];
  let size = 0;
  for (const text of texts) {
    for (const word of text.words) words.push(word);
    words.push('|');
    size += text.size;
  }
  return textOf(words, size);
}
