/** Known brands: the entries of the lexicon taken apart, once. */
import { brandEntries } from '../lexicon/everywhere/brands';
import { compact } from './word-text';

export interface KnownBrand {
  readonly brand: string;
  /** The brand in plain letters and digits, as it stands in addresses. */
  readonly name: string;
  /** Registrable domains that are its own. */
  readonly domains: readonly string[];
  /** Also a common word, somebody's name or a place. */
  readonly common: boolean;
  readonly kind: keyof typeof brandEntries;
}

export const knownBrands: readonly KnownBrand[] = (Object.keys(brandEntries) as (keyof typeof brandEntries)[]).flatMap((kind) =>
  brandEntries[kind].map((entry) => brandOf(entry, kind)),
);

function brandOf(entry: string, kind: KnownBrand['kind']): KnownBrand {
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
