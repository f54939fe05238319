/** The words to read a page with: fetched from the extension's own files when a language is first met. Nothing leaves the browser. */
import { languagesToRead } from '../facts/context';
import { brandsOf } from '../facts/known-brands';
import type { Lists } from '../facts/lists';
import { plansOf } from '../facts/phone-numbers';
import { modelOf } from '../facts/pressure-model';
import {
  brandsAtHand,
  listsAtHand,
  phoneMetadataAtHand,
  pressureModelAtHand,
  putBrands,
  putLists,
  putPhoneMetadata,
  putPressureModel,
  putWords,
  wordsAtHand,
} from '../facts/shelf';
import { wordsOf } from '../facts/word-lines';
import type { PageSnapshot } from '../model/snapshot';
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';
import { pageLanguage } from './language';

/** The files beside those of the languages: whether each is still to be brought, and what takes up its text. All are the extension's own. */
const BESIDES = new Map<string, { readonly isWanted: (language: string) => boolean; readonly put: (text: string) => void }>([
  [
    'pressure',
    {
      isWanted: (language) => language === 'en' && pressureModelAtHand() === undefined,
      put(text) {
        putPressureModel(modelOf(text));
      },
    },
  ],
  [
    'brands',
    {
      isWanted: () => brandsAtHand() === undefined,
      put(text) {
        putBrands(brandsOf(text));
      },
    },
  ],
  [
    'lists',
    {
      isWanted: () => listsAtHand() === undefined,
      put(text) {
        putLists(JSON.parse(text) as Lists);
      },
    },
  ],
  [
    'phones',
    {
      isWanted: () => phoneMetadataAtHand() === undefined,
      put(text) {
        putPhoneMetadata(plansOf(text));
      },
    },
  ],
]);

/** Fetches that are under way, by file: pages that come together share them. */
const coming = new Map<string, Promise<void>>();

/**
 * Tells the language of a page, and brings the words of all languages that it is to be read with, the known brands and other lists, the countries'
 * telephone numbers, and for English the trained model.
 * @returns lower-case primary language, or empty where unknown. A language that cannot be fetched is left out.
 */
export async function languageWithWords(snapshot: PageSnapshot): Promise<string> {
  const language = await pageLanguage(snapshot);
  const codes = languagesToRead(snapshot, language).split('+');
  const missing = codes.filter((code) => wordsAtHand(code) === undefined);
  for (const [name, { isWanted }] of BESIDES) if (isWanted(codes[0] ?? '')) missing.push(name);
  await Promise.all(missing.map(bring));
  return language;
}

async function bring(name: string): Promise<void> {
  let fetching = coming.get(name);
  if (fetching === undefined) {
    fetching = fetchWords(name);
    coming.set(name, fetching);
  }
  await attempt('fetching words', () => fetching);
  coming.delete(name);
}

async function fetchWords(name: string): Promise<void> {
  const answer = await fetch(browser.runtime.getURL(`words/${name}.txt`));
  const text = await answer.text();
  const beside = BESIDES.get(name);
  if (beside === undefined) putWords(name, wordsOf(text));
  else beside.put(text);
}
