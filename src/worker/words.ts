/** The words to read a page with: fetched from the extension's own files when a language is first met. Nothing leaves the browser. */
import { languagesToRead } from '../facts/context';
import { brandsOf } from '../facts/known-brands';
import { modelOf } from '../facts/pressure-model';
import { brandsAtHand, pressureModelAtHand, putBrands, putPressureModel, putWords, wordsAtHand } from '../facts/shelf';
import { wordsOf } from '../facts/word-lines';
import type { PageSnapshot } from '../model/snapshot';
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';
import { pageLanguage } from './language';

/** The files of the trained model of pressing texts and of the known brands, beside those of the languages. */
const PRESSURE = 'pressure';
const BRANDS = 'brands';

/** Fetches that are under way, by file: pages that come together share them. */
const coming = new Map<string, Promise<void>>();

/**
 * Tells the language of a page, and brings the words of all languages that it is to be read with, the known brands, and for English the trained model.
 * @returns lower-case primary language, or empty where unknown. A language that cannot be fetched is left out.
 */
export async function languageWithWords(snapshot: PageSnapshot): Promise<string> {
  const language = await pageLanguage(snapshot);
  const codes = languagesToRead(snapshot, language).split('+');
  const missing = codes.filter((code) => wordsAtHand(code) === undefined);
  if (codes[0] === 'en' && pressureModelAtHand() === undefined) missing.push(PRESSURE);
  if (brandsAtHand() === undefined) missing.push(BRANDS);
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
  if (name === PRESSURE) putPressureModel(modelOf(text));
  else if (name === BRANDS) putBrands(brandsOf(text));
  else putWords(name, wordsOf(text));
}
