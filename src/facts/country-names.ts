/** Country names: the country that a text names. */
import { countryNames } from '../lexicon/everywhere/companies';
import { fold } from './word-text';

const words = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];
const codeOf = new Map(Object.entries(countryNames).map(([name, code]) => [words(name).join(' '), code]));
/** Words of the longest name. */
const LONGEST = Math.max(...[...codeOf.keys()].map((name) => name.split(' ').length));

/** ISO code of the first country named in a short text, or null. */
export function countryIn(text: string): string | null {
  const said = words(text);
  for (let at = 0; at < said.length; at++) {
    for (let length = LONGEST; length > 0; length--) {
      const code = codeOf.get(said.slice(at, at + length).join(' '));
      if (code !== undefined) return code;
    }
  }
  return null;
}
