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
