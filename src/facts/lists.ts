/** Lists: those of the lexicon that the worker fetches beside the words, as every page is read with them, and what readers make of them. */
import type { Platform } from '../lexicon/everywhere/platforms';
import type { NamedHosts } from '../lexicon/everywhere/review-services';
import type { Method } from '../model/facts';
import { hostIndex } from './hosts';
import { listsAtHand } from './shelf';
import { grouped } from './words';

export interface Lists {
  readonly platforms: readonly Platform[];
  readonly seals: readonly NamedHosts[];
  readonly reviewServices: readonly NamedHosts[];
  /** Registrable domains, see lexicon/everywhere/third-parties.ts. */
  readonly thirdParties: readonly string[];
  /** Registrable domains, see lexicon/everywhere/mail.ts. */
  readonly freeMail: readonly string[];
  readonly disposableMail: readonly string[];
  /** Phrases, see lexicon/everywhere/medicine.ts. */
  readonly prescribedMedicines: readonly string[];
  readonly withoutPrescription: readonly string[];
  /** Phrases, see lexicon/everywhere/trade-words.ts. */
  readonly addToCart: readonly string[];
  readonly cart: readonly string[];
  readonly goods: readonly string[];
  readonly toShop: readonly string[];
  /** Words before a name, see lexicon/everywhere/people-labels.ts. */
  readonly representativeLabels: readonly string[];
  readonly easternRepresentativeLabels: readonly string[];
  readonly payeeLabels: readonly string[];
  readonly easternPayeeLabels: readonly string[];
  /** Phrases, see lexicon/everywhere/false-purposes.ts. */
  readonly falsePurposes: readonly string[];
  /** Of languages without a folder, see lexicon/everywhere/order-words.ts. */
  readonly orderElsewhere: readonly string[];
  readonly placeElsewhere: readonly string[];
  readonly methodsElsewhere: Readonly<Partial<Record<Method, readonly string[]>>>;
  /** ISO 3166-1 alpha-2 by name, see lexicon/everywhere/country-names.ts. */
  readonly countryNames: Readonly<Record<string, string>>;
  /** What pages say that are not there, see lexicon/everywhere/own-pages.ts. */
  readonly notFound: readonly string[];
  readonly notThere: readonly string[];
}

const NONE: Lists = {
  platforms: [],
  seals: [],
  reviewServices: [],
  thirdParties: [],
  freeMail: [],
  disposableMail: [],
  prescribedMedicines: [],
  withoutPrescription: [],
  addToCart: [],
  cart: [],
  goods: [],
  toShop: [],
  representativeLabels: [],
  easternRepresentativeLabels: [],
  payeeLabels: [],
  easternPayeeLabels: [],
  falsePurposes: [],
  orderElsewhere: [],
  placeElsewhere: [],
  methodsElsewhere: {},
  countryNames: {},
  notFound: [],
  notThere: [],
};

/** What `make` makes of the lists, made once; of empty ones while they are not at hand: nothing is then found by them. */
export function ofLists<Made>(make: (known: Lists) => Made): () => Made {
  let last: { readonly of: Lists; readonly made: Made } | undefined;
  return () => {
    const known = listsAtHand() ?? NONE;
    if (last?.of !== known) last = { of: known, made: make(known) };
    return last.made;
  };
}

/** A list by what it is called in texts, as `grouped`, and by the hosts that an address belongs to. */
export function byNameAndHost(list: readonly NamedHosts[]) {
  return { ...grouped(list.map((each) => [each, each.words ?? [each.name]] as const)), ofHost: hostIndex(list) };
}
