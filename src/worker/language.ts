/** The language of a page: its own word for it, or else what the browser makes of its text. */
import type { PageSnapshot } from '../model/snapshot';
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';

/** The detector is quick and sure on this much. Characters. */
const SAMPLE = 2000;
/** On less text it guesses. */
const ENOUGH = 60;

/** Lower-case primary language (`de`), or empty where unknown. */
export async function pageLanguage(snapshot: PageSnapshot): Promise<string> {
  const declared = primary(snapshot.lang.trim());
  if (declared !== '') return declared;
  const text = visibleSample(snapshot);
  if (text.length < ENOUGH) return '';
  const detected = await attempt('detecting the language', () => browser.i18n.detectLanguage(text));
  if (detected?.isReliable !== true) return '';
  const language = primary(detected.languages[0]?.language ?? '');
  return language === 'und' ? '' : language;
}

function primary(tag: string): string {
  return /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? '';
}

function visibleSample(snapshot: PageSnapshot): string {
  let sample = '';
  for (const block of snapshot.blocks) {
    if (block.hidden === true) continue;
    sample += `${block.text} `;
    if (sample.length >= SAMPLE) break;
  }
  return sample.slice(0, SAMPLE).trim();
}
