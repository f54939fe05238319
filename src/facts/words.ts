/** Words of the languages that a page is read with, as one list; all that are at hand where no language is known. */
import type { Phrases, Words } from '../lexicon/words';
import { lexiconCode } from './languages';
import { allAtHand, shelfVersion, wordsAtHand } from './shelf';

/** Combinations of languages whose lists are kept; pages can make up many. */
const MAX_KEPT = 24;

/** `make` by language or languages, made once for each combination. */
export function byLanguage<Value>(make: (languages: readonly Words[]) => Value): (languages: string) => Value {
  const kept = new Map<string, Value>();
  let made = shelfVersion();
  return (languages) => {
    if (made !== shelfVersion()) kept.clear();
    made = shelfVersion();
    let value = kept.get(languages);
    if (value === undefined) {
      if (kept.size >= MAX_KEPT) kept.clear();
      value = make(languagesFor(languages));
      kept.set(languages, value);
    }
    return value;
  };
}

const lists = new Map<(words: Words) => Phrases, (languages: string) => Phrases>();

/** One list out of every language of the page. `pick` must be a constant function: lists are kept by it. */
export function wordsIn(languages: string, pick: (words: Words) => Phrases): Phrases {
  let list = lists.get(pick);
  if (list === undefined) {
    list = byLanguage((all) => [...new Set(all.flatMap(pick))]);
    lists.set(pick, list);
  }
  return list(languages);
}

/** The lexicon's words for `languages`, one tag or several joined by `+` as `languagesOf` gives them; English is always among them. */
export function languagesFor(languages: string): Words[] {
  const codes = new Set(
    languages
      .split('+')
      .map(lexiconCode)
      .filter((code) => code !== ''),
  );
  if (codes.size === 0) return allAtHand();
  return [...codes.add('en')].flatMap((code) => wordsAtHand(code) ?? []);
}

/** Phrases of several groups in one list, with the group that each belongs to: one pass over a text asks for all of them. */
export interface Grouped<Group> {
  readonly phrases: Phrases;
  readonly groupOf: ReadonlyMap<string, Group>;
}

/** A phrase that stands in several groups belongs to the first. */
export function grouped<Group>(all: Iterable<readonly [Group, Phrases]>): Grouped<Group> {
  const groupOf = new Map<string, Group>();
  for (const [group, phrases] of all) for (const phrase of phrases) if (!groupOf.has(phrase)) groupOf.set(phrase, group);
  return { phrases: [...groupOf.keys()], groupOf };
}
