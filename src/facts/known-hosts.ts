/** Known hosts: the lists of the lexicon that the worker fetches beside the words, and what readers make of them. */
import type { Platform } from '../lexicon/everywhere/platforms';
import type { NamedHosts } from '../lexicon/everywhere/review-services';
import { hostsAtHand } from './shelf';

export interface KnownHosts {
  readonly platforms: readonly Platform[];
  readonly seals: readonly NamedHosts[];
  readonly reviewServices: readonly NamedHosts[];
  /** Registrable domains, see lexicon/everywhere/third-parties.ts. */
  readonly thirdParties: readonly string[];
}

const NONE: KnownHosts = { platforms: [], seals: [], reviewServices: [], thirdParties: [] };

/** What `make` makes of the lists, made once; of empty ones while they are not at hand: nobody is then known by their host. */
export function ofKnownHosts<Made>(make: (known: KnownHosts) => Made): () => Made {
  let last: { readonly of: KnownHosts; readonly made: Made } | undefined;
  return () => {
    const known = hostsAtHand() ?? NONE;
    if (last?.of !== known) last = { of: known, made: make(known) };
    return last.made;
  };
}
