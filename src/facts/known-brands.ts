/** Known brands: the entries of the lexicon taken apart, and the lines in which the build ships them. */
import { compact } from './word-text';

/** Brands by what they sell, see lexicon/everywhere/brands.ts. */
export const BRAND_KINDS = ['worn', 'dealt', 'places'] as const;
type BrandKind = (typeof BRAND_KINDS)[number];

export interface KnownBrand {
  readonly brand: string;
  /** The brand in plain letters and digits, as it stands in addresses. */
  readonly name: string;
  /** Registrable domains that are its own. */
  readonly domains: readonly string[];
  /** Also a common word, somebody's name or a place. */
  readonly common: boolean;
  readonly kind: BrandKind;
}

/** One line a kind, its entries as they stand in the lexicon. */
export function linesOfBrands(entries: Readonly<Record<BrandKind, readonly string[]>>): string {
  return BRAND_KINDS.map((kind) => entries[kind].join('|')).join('\n');
}

export function brandsOf(lines: string): KnownBrand[] {
  const byKind = lines.split('\n');
  return BRAND_KINDS.flatMap((kind, index) => (byKind[index] ?? '').split('|').map((entry) => brandOf(entry, kind)));
}

function brandOf(entry: string, kind: BrandKind): KnownBrand {
  const [, mark = '', brand = '', domains = '.com'] = /^(~?)([^:~]+)(?:: (.+))?$/.exec(entry) ?? [];
  const name = compact(brand);
  return {
    brand,
    name,
    domains: domains.split(' ').map((domain) => (domain.startsWith('.') ? name + domain : domain)),
    common: mark !== '',
    kind,
  };
}
