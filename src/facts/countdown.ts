/** Countdown: how long a countdown has to run, from how it is written: `02:14:09`, `2 d 03 h 10 m`, `1 Tag 04:00:00`, `2日3時間`. */
import { clockUnits } from '../lexicon/everywhere/clocks';
import { partOfWord, westernDigits } from './letters';
import { fold } from './word-text';

const DAY = 86_400;
/** Nothing that counts down longer is a sale. Seconds. */
const MAX = 120 * DAY;
/** A number and the letters behind it; Romanians say `20 de zile`. */
const COUNTED = /(\d{1,3})\s?(?:de\s)?(\p{L}[\p{L}\p{M}]{0,15})/gu;
/** Longer texts are no clocks; more numbers than these are no units of one. */
const MAX_TEXT = 400;
const MAX_COUNTED = 12;
/** Letters of the longest unit in a script without spaces, where more words may follow at once. */
const MAX_UNSPACED = 7;

const units = new Map(clockUnits.flatMap(({ seconds, words }) => words.map((word) => [fold(word), seconds] as const)));

/** Seconds that are left; null where the text is no remaining time. */
export function remainingSeconds(written: string): number | null {
  const text = westernDigits(written.slice(0, MAX_TEXT));
  const clock = /(?:(\d{1,3})\s?[:.]\s?)?(\d{1,3})\s?:\s?(\d{2})\s?:\s?(\d{2})(?!\d)/.exec(text);
  if (clock !== null) {
    const [, days, hours, minutes, seconds] = clock;
    return within(
      Number(days ?? 0) * DAY +
        Number(hours) * 3600 +
        Number(minutes) * 60 +
        Number(seconds) +
        (days === undefined ? (counted(text).get(DAY) ?? 0) * DAY : 0),
    );
  }
  const short = /(?<![\d:])(\d{1,2})\s?:\s?(\d{2})(?![\d:])/.exec(text);
  if (short !== null && text.length < 16) return within(Number(short[1]) * 60 + Number(short[2]));
  const named = counted(text);
  if (named.size >= 2) return within([...named].reduce((sum, [seconds, count]) => sum + seconds * count, 0));
  const numbers = text.match(/\d{1,3}/g) ?? [];
  // Boxes without words between: days, hours, minutes, seconds, or the last three.
  if (named.size === 0 && /^[\d\s:·|]+$/.test(text) && (numbers.length === 3 || numbers.length === 4)) {
    const factors = [DAY, 3600, 60, 1].slice(-numbers.length);
    return within(numbers.reduce((sum, number, index) => sum + Number(number) * (factors[index] ?? 0), 0));
  }
  return null;
}

/** Days that stand at the end of a text, in a box of their own before the clock (`33d `); null where none do. */
export function daysAtEnd(text: string): number | null {
  const last = /(\d{1,3}\s?(?:de\s)?\p{L}[\p{L}\p{M}]{0,15})\.?[\s:,]{0,3}$/u.exec(westernDigits(text.slice(-24)))?.[1];
  return last === undefined ? null : (counted(last).get(DAY) ?? null);
}

/** How many of each unit a text counts, by the unit's seconds; of each the first. */
function counted(text: string): Map<number, number> {
  const found = new Map<number, number>();
  let looked = 0;
  for (const [, count, word] of text.matchAll(COUNTED)) {
    if (++looked > MAX_COUNTED) break;
    const seconds = unitOf(fold(word ?? ''));
    if (seconds !== null && !found.has(seconds)) found.set(seconds, Number(count));
  }
  return found;
}

function unitOf(word: string): number | null {
  const whole = units.get(word);
  if (whole !== undefined) return whole;
  if (partOfWord(word) === 0) return null;
  for (let length = Math.min(MAX_UNSPACED, word.length - 1); length > 0; length--) {
    const seconds = units.get(word.slice(0, length));
    if (seconds !== undefined) return seconds;
  }
  return null;
}

function within(seconds: number): number | null {
  return seconds > 0 && seconds <= MAX ? seconds : null;
}
