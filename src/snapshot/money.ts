/** Amounts of money as people write them, told by a currency beside a number; no word of any language is needed. */

/** ISO 4217 codes that shops print. */
const CODES =
  'AED|AMD|ARS|AUD|AZN|BAM|BDT|BGN|BHD|BRL|BYN|CAD|CHF|CLP|CNY|COP|CRC|CZK|DKK|DOP|DZD|EGP|EUR|GBP|GEL|GHS|GTQ|HKD|HRK|HUF|IDR|ILS|INR|IQD|IRR|ISK|JOD|JPY|KES|KRW|KWD|KZT|LBP|LKR|LTL|MAD|MDL|MKD|MXN|MYR|NGN|NOK|NPR|NTD|NZD|OMR|PEN|PHP|PKR|PLN|PYG|QAR|RMB|RON|RSD|RUB|RUR|SAR|SEK|SGD|SKK|THB|TND|TRY|TWD|TZS|UAH|UGX|USD|UYU|UZS|VND|XAF|XOF|ZAR';
/** Written out or shortened, with small letters as usual. */
const SHORT =
  'RM|Rp|Rs|Bs|KSh|Ksh|TSh|USh|GH|S/|B/|Dhs|DH|Dh|TL|Ft|lei|Lei|LEI|Kč|Kčs|KČ|zł|zl|ZŁ|kr|Kr|KR|R|р|SFr|Fr|din|Din|KM|Lt|Ls|лв|грн|руб|тг|ден|дин|сум|сом|บาท|đ|Đ|vnđ|VNĐ|د.إ|ر.س|د.ك|ر.ق|ج.م|دج|درهم|ريال|جنيه|دينار|ریال|تومان|ש"ח';
const ISO: ReadonlySet<string> = new Set(CODES.split('|'));
const WORDS: ReadonlySet<string> = new Set([...ISO, ...SHORT.split('|')]);
/** These are words, sizes and model names as well ("TRY 3", "70 R", "Kr3"): only beside an amount with cents. */
const DOUBTFUL: ReadonlySet<string> = new Set('R р Kr KR Fr Lt Ls KM DH Dh TRY CLP TL GH KES'.split(' '));
const SYMBOL = '[\\p{Sc}円元圓원]';
/** A sign directly before a number, with the country's letters that may lead it: US$, R$. */
const SIGN_BEFORE = new RegExp(`[A-Z]{0,3}${SYMBOL}$`, 'u');
const SIGN_AFTER = new RegExp(`^[A-Z]{0,3}${SYMBOL}`, 'u');

/** Digits: Latin, Arabic, Persian, Devanagari. */
const D = '[\\d\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F]';
export const DIGIT: RegExp = new RegExp(D);
/** A number with its separators: 1.299,00 · 1 299 · 1,23,456 · 12'500.- */
const AMOUNT = new RegExp(
  `(?:${D}{1,3}(?:[ '’]${D}{3}(?!${D})){1,3}|${D}{1,9}(?:[.,٬]${D}{2,3}(?!${D})){0,4})(?:[.,٫]${D}{1,2}(?!${D}))?(?:[.,][-–—]{1,2})?`,
  'g',
);
/** In place of the cents, as Nordic, Dutch, German and Czech shops write whole sums: a price without its currency. With a point it may be a date (1.–3. May). */
const WHOLE = /,[-–—]{1,2}$/;
const WITH_CENTS = new RegExp(`[.,٫](?:${D}{2}|[-–—]{1,2})$`);
/** What a currency may stand against without a space. */
const EDGES = ' ()[]{}:;|*+"~,!?<>=-0123456789';
/** Characters looked at on either side of a number. */
const REACH = 6;
const MOST = 40;

export interface Money {
  /** As written, currency included. */
  readonly text: string;
  /** Position in the text. */
  readonly at: number;
}

/**
 * Every amount with a currency in a folded text, at most 40. `starts`: where the page's pieces of the text begin, for they may follow each other
 * without a space: "64.990 Ft" and "Sale price".
 */
export function moneyIn(text: string, starts: readonly number[] = []): Money[] {
  const found: Money[] = [];
  let taken = 0;
  for (const match of text.matchAll(AMOUNT)) {
    const [amount] = match;
    const start = match.index;
    const end = start + amount.length;
    // A currency between two numbers belongs to one of them only: in "60 € 45 €" to the first, in "$60 $45" to the second.
    const before = currencyBefore(text, taken, start, amount, starts);
    const after = currencyAfter(text, end, amount, starts);
    const kept = before === '' || (ISO.has(after.trim()) && !DIGIT.test(text.charAt(end + after.length + 1))) ? after : '';
    if (before === '' && kept === '' && (!WHOLE.test(amount) || DIGIT.test(text.charAt(end)))) continue;
    taken = end + kept.length;
    found.push({ text: `${before}${amount}${kept}`.trim(), at: start });
    if (found.length >= MOST) break;
  }
  return found;
}

/** The currency right before the number at `start`, with the space between; empty when there is none. */
function currencyBefore(text: string, from: number, start: number, amount: string, starts: readonly number[]): string {
  const end = text.charAt(start - 1) === ' ' ? start - 1 : start;
  let begin = end;
  while (begin > from && end - begin < REACH && !EDGES.includes(text.charAt(begin - 1))) begin--;
  if (begin >= end) return '';
  const word = text.slice(begin, end);
  if (isCurrency(word, amount)) return text.slice(begin, start);
  const sign = SIGN_BEFORE.exec(word)?.[0] ?? '';
  if (sign !== '') return text.slice(end - sign.length, start);
  const piece = startWithin(starts, begin, end);
  return piece !== null && isSureCurrency(text.slice(piece, end)) ? text.slice(piece, start) : '';
}

function currencyAfter(text: string, stop: number, amount: string, starts: readonly number[]): string {
  const begin = text.charAt(stop) === ' ' ? stop + 1 : stop;
  let end = begin;
  while (end < text.length && end - begin < REACH && !EDGES.includes(text.charAt(end))) end++;
  if (begin >= end) return '';
  const word = text.slice(begin, end);
  if (isCurrency(word, amount)) return text.slice(stop, end);
  const sign = SIGN_AFTER.exec(word)?.[0] ?? '';
  if (sign !== '') return text.slice(stop, begin + sign.length);
  const piece = startWithin(starts, begin, end);
  return piece !== null && isSureCurrency(text.slice(begin, piece)) ? text.slice(stop, piece) : '';
}

/** The first start of a piece behind `from` and before `to`, or null. */
function startWithin(starts: readonly number[], from: number, to: number): number | null {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  const start = starts[low];
  return start !== undefined && start < to ? start : null;
}

/** Where only the mark-up parts it from its neighbour, a letter that is a word as well is none. */
function isSureCurrency(word: string): boolean {
  return WORDS.has(word) && !DOUBTFUL.has(word);
}

function isCurrency(word: string, amount: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return WORDS.has(bare) && (!DOUBTFUL.has(bare) || WITH_CENTS.test(amount));
}
