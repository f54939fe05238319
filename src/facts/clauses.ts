/** Clauses: a policy as its sentences. What words mean beside each other in one sentence, they do not mean pages apart. */
import type { DetailWords, Phrases, Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { quote } from './evidence';
import { partOfWord } from './letters';
import { matcherOf } from './phrases';
import { wordsIn } from './words';

/** A policy that says more than this is read so far. */
const MAX_CLAUSES = 400;
const MAX_BLOCK = 4000;
/** What parts sentences. */
export const SENTENCE = /(?<=[.!?;])\s|(?<=[。！？；])/u;
/** What turns a sentence around. */
export const notWords = (words: Words): Phrases => words.policyDetails.returns.not;
/** A clause of so many words is the label of what follows: `Delivery time`, in a box of its own. */
const LABEL_WORDS = 6;

export interface Clause<Group extends string> {
  readonly text: string;
  /** `WordText.words`. */
  readonly words: readonly string[];
  readonly isHeading: boolean;
  /** The heading or label right before it. */
  readonly label: Clause<Group> | null;
  readonly evidence: Evidence;
  /** Index of the first word of one of these phrases, -1 where it holds none. */
  at(group: Group): number;
  /** True where it holds a phrase of any of these groups. */
  says(...groups: readonly Group[]): boolean;
}

type Pick = (words: Words) => Phrases;
const picks = new Map<string, Pick>();

/** Lists are kept by the function that picks them, so each is made once. */
function pickOf(topic: keyof DetailWords, group: string): Pick {
  const name = `${topic} ${group}`;
  let pick = picks.get(name);
  if (pick === undefined) {
    pick = ({ policyDetails }) => (policyDetails[topic] as Readonly<Record<string, Phrases>>)[group] ?? [];
    picks.set(name, pick);
  }
  return pick;
}

/** The sentences of `blocks`, which ask for the words of `topic`. */
export function clausesOf<Topic extends keyof DetailWords>(
  topic: Topic,
  blocks: readonly SnapshotBlock[],
  context: PageContext,
): Clause<keyof DetailWords[Topic] & string>[] {
  type Group = keyof DetailWords[Topic] & string;
  const clauses: Clause<Group>[] = [];
  for (const { text: whole, n, heading } of blocks) {
    for (const text of whole.slice(0, MAX_BLOCK).split(SENTENCE)) {
      if (clauses.length >= MAX_CLAUSES) return clauses;
      const { words, size } = context.words(text);
      if (size === 0) continue;
      const before = clauses.at(-1);
      const at = (group: Group): number => indexIn(words, wordsIn(context.language, pickOf(topic, group)));
      clauses.push({
        text,
        words,
        isHeading: heading !== undefined,
        label: before !== undefined && (before.isHeading || before.words.length <= LABEL_WORDS) ? before : null,
        evidence: quote('text', text, context.page, n),
        at,
        says: (...groups) => groups.some((group) => at(group) >= 0),
      });
    }
  }
  return clauses;
}

/** Index of the first word of one of the phrases, or -1. */
export function indexIn(words: readonly string[], phrases: Phrases): number {
  const matcher = matcherOf(phrases);
  return words.findIndex((_, index) => matcher.at(words, index) !== null);
}

/** How many entries of `words` so many words are: scripts without spaces have one for each letter. */
export function reachIn(words: readonly string[], at: number, count: number): number {
  return partOfWord(words[at] ?? '') > 0 ? count * 3 : count;
}
