/**
 * Shelf: the words of the languages that are at hand. The worker fetches a language from the extension's own files when it first meets it:
 * most shoppers need a few of the many, and what is not loaded need not be parsed each time the worker wakes up. The trained model of pressing
 * texts comes likewise, with the first page in English, and the known brands, other lists and the countries' telephone numbers with the first
 * page of all.
 */
import type { Words } from '../lexicon/words';
import type { KnownBrand } from './known-brands';
import type { Lists } from './lists';
import type { PhoneMetadata } from './phone-numbers';
import type { PressureModel } from './pressure-model';

const shelf = new Map<string, Words>();
let version = 0;
let pressure: PressureModel | undefined;
let brands: readonly KnownBrand[] | undefined;
let lists: Lists | undefined;
let phones: PhoneMetadata | undefined;

/** `code` as in the lexicon's registry. */
export function putWords(code: string, words: Words): void {
  shelf.set(code, words);
  version++;
}

/** Undefined where they were not put there: the page is then read with the others. */
export function wordsAtHand(code: string): Words | undefined {
  return shelf.get(code);
}

export function allAtHand(): Words[] {
  return [...shelf.values()];
}

/** Grows with every language put on the shelf: lists made before may lack words. */
export function shelfVersion(): number {
  return version;
}

export function putPressureModel(model: PressureModel): void {
  pressure = model;
}

/** Undefined where it was not put there: the words of the lexicon then answer alone. */
export function pressureModelAtHand(): PressureModel | undefined {
  return pressure;
}

export function putBrands(known: readonly KnownBrand[]): void {
  brands = known;
}

/** Undefined where they were not put there: no address then imitates one. */
export function brandsAtHand(): readonly KnownBrand[] | undefined {
  return brands;
}

export function putLists(known: Lists): void {
  lists = known;
}

/** Undefined where they were not put there: nothing is then found by them. */
export function listsAtHand(): Lists | undefined {
  return lists;
}

export function putPhoneMetadata(metadata: PhoneMetadata): void {
  phones = metadata;
}

/** Undefined where it was not put there: no telephone number is then right or wrong. */
export function phoneMetadataAtHand(): PhoneMetadata | undefined {
  return phones;
}
