import { clearanceWords, outletWords, tellingWords } from '../../lexicon/everywhere/bait';
import { mostStruck } from '../prices';
import { HOME_PAGES_2025 } from '../samples';
import { signal } from '../signal';

/** Shorter words are parts of too many others ("ale", "deal"): they have to stand alone. Letters. */
const TELLING = 5;
const words = [...tellingWords, ...clearanceWords];
const outlets = new Set(outletWords);

export const bargainAddress = signal({
  id: 'bargain-address',
  family: 'brand',
  question: 'Does the address itself promise a bargain?',
  why: 'A name that is made of "outlet", "sale" or "cheap" is made for one season. Honest outlets have such names as well.',
  source:
    'measured on 2,224 home pages of 2025 (share at scams/honest): .11/.03, and on 573 shops of 2023: .07/.01; reduced, as such a word never makes a shop red; nothing at an outlet that says who runs it: its name and its reduced prices are one thing',
  needs: ['brand', 'domain', 'identity', 'pressure'],
  cases: {
    bargain: { outcome: 'bad', decibans: 2.5, measured: { ...HOME_PAGES_2025, scams: 0.11, honest: 0.03 } },
    outlet: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ brand: { imitates }, domain, identity: { operators }, pressure: { discounts } }) {
    // Beside a brand's name the word is judged together with it, and a brand may have an outlet.
    const word = imitates === null ? promiseIn(domain) : undefined;
    if (word === undefined) return { case: 'none' };
    const isOutlet = operators.length > 0 && outlets.has(word) && mostStruck(discounts);
    return {
      case: isOutlet ? 'outlet' : 'bargain',
      args: [word],
      evidence: [{ kind: 'address', quote: domain, page: `https://${domain}/` }],
    };
  },
});

/** The word in the domain's own part, alone or at the beginning or end of what stands between hyphens and digits. */
function promiseIn(domain: string): string | undefined {
  const parts = (domain.split('.')[0] ?? '').split(/[-\d]+/);
  return words.find((word) =>
    parts.some((part) => part === word || endsIn(part, word) || (word.length >= TELLING && part.startsWith(word))),
  );
}

/** "Sale" is short, but ends no word of another meaning in a shop's name; it begins some. */
function endsIn(part: string, word: string): boolean {
  return (word.length >= TELLING || word === 'sale') && part.endsWith(word);
}
