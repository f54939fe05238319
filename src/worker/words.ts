/** The words to read a page with: fetched from the extension's own files when a language is first met. Nothing leaves the browser. */
import { languagesToRead } from '../facts/context';
import { putWords, wordsAtHand } from '../facts/shelf';
import { wordsOf } from '../facts/word-lines';
import type { PageSnapshot } from '../model/snapshot';
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';
import { pageLanguage } from './language';

/** Fetches that are under way, by language: pages that come together share them. */
const coming = new Map<string, Promise<void>>();

/**
 * Tells the language of a page, and brings the words of all languages that it is to be read with.
 * @returns lower-case primary language, or empty where unknown. A language that cannot be fetched is left out.
 */
export async function languageWithWords(snapshot: PageSnapshot): Promise<string> {
  const language = await pageLanguage(snapshot);
  const codes = languagesToRead(snapshot, language).split('+');
  await Promise.all(codes.filter((code) => wordsAtHand(code) === undefined).map(bring));
  return language;
}

async function bring(code: string): Promise<void> {
  let fetching = coming.get(code);
  if (fetching === undefined) {
    fetching = fetchWords(code);
    coming.set(code, fetching);
  }
  await attempt('fetching words', () => fetching);
  coming.delete(code);
}

async function fetchWords(code: string): Promise<void> {
  const answer = await fetch(browser.runtime.getURL(`words/${code}.txt`));
  putWords(code, wordsOf(await answer.text()));
}
