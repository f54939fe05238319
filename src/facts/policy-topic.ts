/** Policy topic: which policy a page's own text is, told from its title, its address and the words that such texts repeat. */
import type { PolicyWords, Words } from '../lexicon/words';
import { TOPICS, type Topic } from '../model/facts';
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import { withoutQuery, type PageContext } from './context';
import { latinLength } from './letters';
import { matcherOf } from './phrases';
import { textOf, type WordText } from './word-text';
import { byLanguage, grouped, wordsIn } from './words';

export interface PolicyText {
  readonly topic: Topic;
  readonly blocks: readonly SnapshotBlock[];
  /** Length of the blocks, as `chars` counts it. */
  readonly chars: number;
}

/** Shorter texts say too little to be called a policy. */
const MIN_CHARS = 220;
/** These may be three sentences long ("we send on Mondays") where their title says what they are. */
const SHORT_TOPICS: readonly Topic[] = ['returns', 'shipping', 'warranty'];
const MIN_CHARS_SHORT = 100;
/** Different phrases of a topic that its text must hold, where neither title nor address names it. */
const MIN_PHRASES = 3;
const TITLE_BONUS = 12;
/** A block from so many characters is prose; menus, labels and addresses are shorter. */
const PROSE_BLOCK = 60;
/** Share of prose in a text that nothing names as a policy. */
const PROSE_SHARE = 0.6;
/** A phrase that is said again and again counts so often at most. */
const MAX_COUNT = 4;

type Pick = (words: Words) => readonly string[];
const linkWords = pickers('policyLinks');
const textWords = pickers('policyTexts');

function pickers(part: 'policyLinks' | 'policyTexts'): Readonly<Record<keyof PolicyWords, Pick>> {
  return Object.fromEntries(TOPICS.map((topic): [Topic, Pick] => [topic, (words) => words[part][topic]])) as Record<Topic, Pick>;
}

const labelWords = byLanguage((languages) =>
  grouped(TOPICS.map((topic) => [topic, languages.flatMap((words) => words.policyLinks[topic])] as const)),
);

const known = new WeakMap<PageContext, PolicyText | null>();

/**
 * The policy that the page's main part is; null where it is none. Menus and footers do not count: they name every policy. What neither title nor
 * heading nor address calls a policy must at least be prose, and no page to sign in on.
 */
export function policyTopicOf(snapshot: PageSnapshot, context: PageContext): PolicyText | null {
  const before = known.get(context);
  if (before !== undefined) return before;
  const blocks = mainBlocks(context);
  const titles = [snapshot.title, ...headings(blocks)];
  const asksPassword = snapshot.fields.some((field) => field.type === 'password' && field.hidden !== true);
  const path = withoutQuery(context.path);
  const topic = topicOf(blocks, context, titles, path);
  const isPolicy = topic !== null && (isNamed(topic, titles, path, context) || (!asksPassword && isProse(blocks)));
  const text = isPolicy ? { topic, blocks, chars: chars(blocks) } : null;
  known.set(context, text);
  return text;
}

/** Visible blocks outside of menus, page heads and footers. */
export function mainBlocks(context: PageContext): SnapshotBlock[] {
  return context.visible.filter(({ region }) => region === undefined || region === 'aside');
}

function isProse(blocks: readonly SnapshotBlock[]): boolean {
  return chars(prose(blocks)) >= PROSE_SHARE * chars(blocks);
}

/** The blocks that are whole sentences. */
export function prose(blocks: readonly SnapshotBlock[]): SnapshotBlock[] {
  return blocks.filter(({ text }) => latinLength(text) >= PROSE_BLOCK);
}

/** Topic of a text from its words; `titles` and `path` name it where they do. */
export function topicOf(blocks: readonly SnapshotBlock[], context: PageContext, titles: readonly string[], path: string): Topic | null {
  const size = chars(blocks);
  if (size < MIN_CHARS_SHORT) return null;
  const text = joined(blocks, context);
  let best: { topic: Topic; score: number } | null = null;
  for (const topic of TOPICS) {
    const counts = matcherOf(wordsIn(context.language, textWords[topic])).count(text);
    const named = isNamed(topic, titles, path, context);
    if (counts.size < (named ? 1 : MIN_PHRASES) || (size < MIN_CHARS && !(named && SHORT_TOPICS.includes(topic)))) continue;
    const said = [...counts.values()].reduce((sum, count) => sum + Math.min(count, MAX_COUNT), 0);
    const score = said + 2 * counts.size + (named ? TITLE_BONUS : 0);
    if (best === null || score > best.score) best = { topic, score };
  }
  if (best === null) return null;
  // Prose of any kind holds some of these words; a policy holds many for its length.
  const dense = best.score >= 8 && best.score / Math.sqrt(text.size + 1) >= 0.55;
  return dense ? best.topic : null;
}

/** Topic of a link or heading by what it says; the longest phrase tells. Null for longer texts: they speak of a topic, they do not name it. */
export function topicOfLabel(language: string, words: WordText): Topic | null {
  if (words.size === 0 || words.size > 8) return null;
  const { phrases, groupOf } = labelWords(language);
  const matcher = matcherOf(phrases);
  if (matcher.first(words) === null) return null;
  const longest = [...matcher.count(words).keys()].reduce((best, phrase) => (phrase.length > best.length ? phrase : best), '');
  return groupOf.get(longest) ?? null;
}

/** True where a title, or the path, is what a link to that policy would say. */
export function isNamed(topic: Topic, titles: readonly string[], path: string, context: PageContext): boolean {
  const matcher = matcherOf(wordsIn(context.language, linkWords[topic]));
  return [...titles, path].some((title) => {
    const words = context.words(title);
    return words.size <= 12 && matcher.first(words) !== null;
  });
}

/** The first two large headings. */
export function headings(blocks: readonly SnapshotBlock[]): string[] {
  return blocks
    .filter(({ heading }) => heading !== undefined && heading <= 2)
    .slice(0, 2)
    .map(({ text }) => text);
}

function joined(blocks: readonly SnapshotBlock[], context: PageContext): WordText {
  const words: string[] = [];
  let size = 0;
  for (const { text } of blocks) {
    const read = context.words(text);
    for (const word of read.words) words.push(word);
    size += read.size;
  }
  return textOf(words, size);
}

/** Length of the blocks in Latin letters. */
export function chars(blocks: readonly SnapshotBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + latinLength(text), 0);
}
