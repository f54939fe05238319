/** Words of the languages that a page is read with, as one list; all that are at hand where no language is known. */
import type { Phrases, Words } from '../lexicon/words';
import { lexiconCode } from './languages';
import { allAtHand, shelfVersion, wordsAtHand } from './shelf';

/** Combinations of languages whose lists are kept; pages can make up many. */
const MAX_KEPT = 24;

/** `make` by language or languages, made once for each combination. */
export function byLanguage<Value>(make: (languages: readonly Words[]) => Value): (languages: string) => Value {
  return keptByLanguages((languages) => make(languagesFor(languages)), shelfVersion);
}

/** The same by the codes alone, for what the browser knows of a language by itself. English is always among them. */
export function byCodes<Value>(make: (codes: readonly string[]) => Value): (languages: string) => Value {
  return keptByLanguages((languages) => make([...new Set([...codesOf(languages), 'en'])]));
}

/**
 * What `make` gives for a combination of languages as a page names them (`de+en`), made once for each.
 * @param version changes when everything has to be made anew
 */
export function keptByLanguages<Value>(make: (languages: string) => Value, version: () => number = () => 0): (languages: string) => Value {
  const values = new Map<string, Value>();
  let made = version();
  return (languages) => {
    if (made !== version()) values.clear();
    made = version();
    let value = values.get(languages);
    if (value === undefined) {
      if (values.size >= MAX_KEPT) values.clear();
      value = make(languages);
      values.set(languages, value);
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
  const codes = new Set(codesOf(languages));
  if (codes.size === 0) return allAtHand();
  return [...codes.add('en')].flatMap((code) => wordsAtHand(code) ?? []);
}

function codesOf(languages: string): string[] {
  return languages
    .split('+')
    .map(lexiconCode)
    .filter((code) => code !== '');
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
