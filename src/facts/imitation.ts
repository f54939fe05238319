/** Imitation: does the domain carry or imitate the name of a known brand that is not its owner? Similar spelling alone is not enough: honest shops resell brands. */
import { baitWords } from '../lexicon/everywhere/bait';
import { brands, commonWordBrands } from '../lexicon/everywhere/brands';
import { homoglyphs, lookAlikePairs } from '../lexicon/everywhere/homoglyphs';
import type { BrandFact } from '../model/facts';
import { ownLabel } from './domain';
import { fold } from './word-text';
import { unicodeHost } from './punycode';

type How = NonNullable<BrandFact['imitates']>['how'];
export interface Imitation {
  readonly brand: string;
  readonly how: How;
  /** The domain is one of the brand's own. */
  readonly own: boolean;
}

const bait = new Set(baitWords);
const common = new Set(commonWordBrands);
/** Shorter names stand in many honest words. Letters. */
const MIN_CONTAINED = 6;
const MIN_BAITED = 3;

const known = Object.entries(brands).map(([brand, domains]) => ({ brand, domains, name: compact(brand) }));

/** Imitation by `host`, whose registrable domain is `domain`; null where no brand is in it. */
export function imitationOf(host: string, domain: string): Imitation | null {
  const owner = known.find(({ domains }) => domains.includes(domain));
  if (owner !== undefined) return { brand: owner.brand, how: 'contains', own: true };
  const label = ownLabel(host);
  if (label === '') return null;
  const shown = unicodeHost(label);
  const disguised = byDisguise(shown, label !== shown);
  if (disguised !== null) return disguised;
  const parts = shown.split('-').filter((part) => part !== '');
  // `nike.dk`: brands hold their name under many endings, which no list can keep.
  if (known.some(({ name }) => name === parts.join(''))) return null;
  return byBait(parts) ?? byName(parts);
}

/** Foreign letters read as Latin ones, or `rn` for `m` and digits for letters, that spell a brand. */
function byDisguise(shown: string, punycode: boolean): Imitation | null {
  const latin = Array.from(shown, (character) => homoglyphs[character] ?? character).join('');
  if (latin !== shown) {
    const brand = spelled(latin);
    // Brands with accents of their own are written so by their owners: `fjällräven`.
    if (brand === null || compact(brand) === compact(shown)) return null;
    return { brand, how: punycode ? 'punycode' : 'homoglyph', own: false };
  }
  for (const [like, letter] of lookAlikePairs) {
    if (!shown.includes(like)) continue;
    const read = shown.replaceAll(like, letter);
    const brand = spelled(read);
    if (brand !== null && compact(brand).length >= 4 && spelled(shown) === null) return { brand, how: 'homoglyph', own: false };
  }
  return null;
}

/** The brand that a label spells, alone or with bait words around. */
function spelled(label: string): string | null {
  const parts = label.split('-');
  const exact = known.find(({ name }) => name === parts.join('') || parts.includes(name));
  return exact?.brand ?? byBait(parts)?.brand ?? null;
}

/** A brand with nothing but bait words around it: `acme-outlet`, `acmeshoessale`. */
function byBait(parts: readonly string[]): Imitation | null {
  const joined = parts.join('');
  for (const { brand, name } of known) {
    if (name.length < MIN_BAITED) continue;
    const at = joined.indexOf(name);
    if (at < 0) continue;
    // A short or common name must be a part of its own: `shop-apple-mug` and `pineapplesale` are no Apple.
    if ((name.length < 5 || common.has(brand)) && !parts.includes(name) && at !== 0) continue;
    const before = joined.slice(0, at);
    const after = joined.slice(at + name.length);
    if (before + after !== '' && isBait(before) && isBait(after) && (!common.has(brand) || strong(before + after)))
      return { brand, how: 'bait', own: false };
  }
  return null;
}

/** For names that are common words only what no other shop of that word would add. */
function strong(rest: string): boolean {
  return /outlet|official|clearance|factory|replica|liquidation|blackfriday/.test(rest);
}

function byName(parts: readonly string[]): Imitation | null {
  const joined = parts.join('');
  const found = known.find(
    ({ brand, name }) => !common.has(brand) && (parts.includes(name) || (name.length >= MIN_CONTAINED && joined.includes(name))),
  );
  return found === undefined ? null : { brand: found.brand, how: 'contains', own: false };
}

/** Can the text be cut into bait words? Longest words first; `''` can. */
function isBait(text: string): boolean {
  if (text === '') return true;
  if (text.length > 30) return false;
  for (let length = text.length; length >= 2; length--) {
    if (bait.has(text.slice(0, length)) && isBait(text.slice(length))) return true;
  }
  return false;
}

function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\d]/gu, '');
}
