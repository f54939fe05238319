/** Words of the languages that a page may be in: its own and English; all that the lexicon has where its language is not among them. */
import { lexicon } from '../lexicon';
import type { Phrases, Words } from '../lexicon/words';

const cache = new Map<string, Map<(words: Words) => Phrases, Phrases>>();

/** One list out of every language of the page. `pick` must be a constant function: lists are kept by it. */
export function wordsIn(language: string, pick: (words: Words) => Phrases): Phrases {
  const key = language in lexicon ? language : '';
  const lists = cache.get(key) ?? new Map<(words: Words) => Phrases, Phrases>();
  cache.set(key, lists);
  let list = lists.get(pick);
  if (list === undefined) {
    list = [...new Set(languagesFor(key).flatMap(pick))];
    lists.set(pick, list);
  }
  return list;
}

/** The languages of the lexicon to read a page of `language` with. */
export function languagesFor(language: string): Words[] {
  const own = lexicon[language];
  if (own === undefined) return Object.values(lexicon);
  const english = lexicon['en'];
  return english === undefined || english === own ? [own] : [own, english];
}

/** Phrases of several groups in one list, with the group that each belongs to: one pass over a text asks for all of them. */
export interface Grouped<Group> {
  readonly phrases: Phrases;
  readonly groupOf: ReadonlyMap<string, Group>;
}

/** A phrase that stands in several groups belongs to the first. */
export function grouped<Group>(lists: Iterable<readonly [Group, Phrases]>): Grouped<Group> {
  const groupOf = new Map<string, Group>();
  for (const [group, phrases] of lists) for (const phrase of phrases) if (!groupOf.has(phrase)) groupOf.set(phrase, group);
  return { phrases: [...groupOf.keys()], groupOf };
}

/** `make` by language, made once for each that the lexicon knows and once for all the others. */
export function byLanguage<Value>(make: (languages: readonly Words[]) => Value): (language: string) => Value {
  const made = new Map<string, Value>();
  return (language) => {
    const key = language in lexicon ? language : '';
    let value = made.get(key);
    if (value === undefined) {
      value = make(languagesFor(key));
      made.set(key, value);
    }
    return value;
  };
}
