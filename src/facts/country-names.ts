/** Country names: the country that a text names. */
import { ofLists } from './lists';
import { fold } from './word-text';

const words = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];
/** Codes by name, and the words of the longest name. */
const names = ofLists(({ countryNames }) => {
  const codeOf = new Map(Object.entries(countryNames).map(([name, code]) => [words(name).join(' '), code]));
  return { codeOf, longest: Math.max(0, ...[...codeOf.keys()].map((name) => name.split(' ').length)) };
});

/** ISO code of the first country named in a short text, or null. */
export function countryIn(text: string): string | null {
  const { codeOf, longest } = names();
  const said = words(text);
  for (let at = 0; at < said.length; at++) {
    for (let length = longest; length > 0; length--) {
      const code = codeOf.get(said.slice(at, at + length).join(' '));
      if (code !== undefined) return code;
    }
  }
  return null;
}
