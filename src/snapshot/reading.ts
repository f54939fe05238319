/** What the parts of a snapshot share while one page is read. */
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import type { Addresses } from './address';
import { Kept, LIST_NAMES, type ListName } from './budget';
import type { Dom } from './dom';
import type { Links } from './links';
import type { Place } from './place';
import type { Sight } from './visibility';

type Item<Name extends ListName> = Name extends 'hiddenBlocks'
  ? SnapshotBlock
  : Name extends keyof PageSnapshot
    ? PageSnapshot[Name] extends readonly (infer Element)[]
      ? Element
      : never
    : never;
export type Lists = { readonly [Name in ListName]: Kept<Item<Name>> };

export interface Reading {
  readonly dom: Dom;
  readonly origin: 'live' | 'inert';
  readonly sight: Sight;
  readonly place: Place;
  readonly addresses: Addresses;
  readonly lists: Lists;
  readonly links: Links;
  /** Numbers of the forms walked so far. */
  readonly forms: Map<Element, number>;
}

export function emptyLists(): Lists {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, new Kept(name)])) as unknown as Lists;
}
