/** Imitation: does the domain carry or imitate the name of a known brand that is not its owner? Similar spelling alone is not enough: honest shops resell brands. */
import { baitWords, clearanceWords, countryWords, goodsWords, tellingWords } from '../lexicon/everywhere/bait';
import { homoglyphs, lookAlikePairs } from '../lexicon/everywhere/homoglyphs';
import type { BrandFact } from '../model/facts';
import { ownLabel } from './domain';
import type { KnownBrand } from './known-brands';
import { unicodeHost } from './punycode';
import { brandsAtHand } from './shelf';
import { compact } from './word-text';

type How = NonNullable<BrandFact['imitates']>['how'];
export interface Imitation {
  readonly brand: string;
  readonly how: How;
  /** The domain is one of the brand's own. */
  readonly own: boolean;
}

const known = (): readonly KnownBrand[] => brandsAtHand() ?? [];
const bait = new Set([...baitWords, ...countryWords, ...tellingWords, ...clearanceWords, ...goodsWords]);
const telling = new Set([...tellingWords, ...clearanceWords]);
const clearance = new Set(clearanceWords);
const goods = new Set(goodsWords);
const country = new Set(countryWords);
/** Shorter names stand in many honest words. Letters. */
const MIN_CONTAINED = 6;
const MIN_BAITED = 3;
/** Said of goods alone. "Factory" and "official" may belong to somebody else's name. */
const OUTLET = new Set(['outlet', 'outlets', 'clearance', 'liquidation', 'replica']);

/** Imitation by `host`, whose registrable domain is `domain`; null where no brand is in it. */
export function imitationOf(host: string, domain: string): Imitation | null {
  const owner = known().find(({ domains }) => domains.includes(domain));
  if (owner !== undefined) return { brand: owner.brand, how: 'contains', own: true };
  const label = ownLabel(host);
  if (label === '') return null;
  const shown = unicodeHost(label);
  const disguised = byDisguise(shown, label !== shown);
  if (disguised !== null) return disguised;
  const parts = shown.split('-').filter((part) => part !== '');
  // `nike.dk`: brands hold their name under many endings, which no list can keep.
  if (known().some(({ name }) => name === parts.join(''))) return null;
  return byBait(parts) ?? beside(parts) ?? byName(parts);
}

/** Foreign letters read as Latin ones, or `rn` for `m` and digits for letters, that spell a brand. */
function byDisguise(shown: string, punycode: boolean): Imitation | null {
  const latin = Array.from(shown, (character) => homoglyphs[character] ?? character).join('');
  if (latin !== shown) {
    const brand = spelled(latin);
    // Brands with accents of their own are written so by their owners: `fjällräven`.
    if (brand === null || compact(brand) === compact(shown)) return null;
    // Words of other languages are written with accents: `rádo` is no watch.
    if (isCommon(brand) && /^[\p{Script=Latin}\d-]+$/u.test(shown)) return null;
    return { brand, how: punycode ? 'punycode' : 'homoglyph', own: false };
  }
  for (const [like, letter] of lookAlikePairs) {
    if (!shown.includes(like)) continue;
    const read = shown.replaceAll(like, letter);
    const brand = spelled(read);
    if (brand !== null && !isCommon(brand) && compact(brand).length >= 4 && spelled(shown) === null)
      return { brand, how: 'homoglyph', own: false };
  }
  return null;
}

/** The brand that a label spells, alone or with bait words around. */
function spelled(label: string): string | null {
  const parts = label.split('-');
  const exact = known().find(({ name }) => name === parts.join('') || parts.includes(name));
  return exact?.brand ?? byBait(parts)?.brand ?? null;
}

/** A brand with nothing but bait words around it: `acme-outlet`, `acmeshoessale`. */
function byBait(parts: readonly string[]): Imitation | null {
  const joined = parts.join('');
  for (const each of known()) {
    const { brand, name, common } = each;
    if (name.length < MIN_BAITED) continue;
    const at = joined.indexOf(name);
    if (at < 0) continue;
    // A short or common name must be a part of its own: `shop-apple-mug` and `pineapplesale` are no Apple.
    if ((name.length < 5 || common) && !parts.includes(name) && at !== 0) continue;
    const words = [joined.slice(0, at), joined.slice(at + name.length)].map((rest) => baitIn(rest));
    const [before, after] = words;
    if (before && after && baits(each, [...before, ...after])) return { brand, how: 'bait', own: false };
  }
  return null;
}

/**
 * Are these bait words bait beside such a brand? Dealers of tools and toys have the brand and "shop" in their own names; a word that is
 * common needs what no other shop of that word would add.
 */
function baits({ common, kind }: KnownBrand, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const tells = words.some((word) => telling.has(word));
  if (!common) return kind !== 'dealt' || tells || words.some((word) => country.has(word));
  return words.some((word) => clearance.has(word)) || (kind === 'worn' && tells && words.some((word) => goods.has(word)));
}

/** A brand with a clearance right beside it, whatever else the address holds: `acme-outlet-ginza`. */
function beside(parts: readonly string[]): Imitation | null {
  const at = parts.findIndex((part) => OUTLET.has(part));
  const found =
    at < 0 ? undefined : known().find(({ name }) => name.length >= MIN_BAITED && (parts[at - 1] === name || parts[at + 1] === name));
  return found === undefined ? null : { brand: found.brand, how: 'bait', own: false };
}

function isCommon(brand: string): boolean {
  return known().some((each) => each.brand === brand && each.common);
}

/** A brand that is a part of the address, or begins one: `menswatch` is no Swatch. */
function byName(parts: readonly string[]): Imitation | null {
  const from = parts.map((_, index) => parts.slice(index).join(''));
  const found = known().find(
    ({ name, common }) =>
      !common &&
      name.length >= MIN_BAITED &&
      (parts.includes(name) || (name.length >= MIN_CONTAINED && from.some((rest) => rest.startsWith(name)))),
  );
  return found === undefined ? null : { brand: found.brand, how: 'contains', own: false };
}

/** The bait words that the text can be cut into, longest first; null where it cannot. */
function baitIn(text: string): string[] | null {
  if (text === '') return [];
  if (text.length > 30) return null;
  for (let length = text.length; length >= 2; length--) {
    const word = text.slice(0, length);
    const rest = bait.has(word) ? baitIn(text.slice(length)) : null;
    if (rest !== null) return [word, ...rest];
  }
  return null;
}
