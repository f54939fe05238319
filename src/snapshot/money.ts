/** Amounts of money as people write them, told by a currency beside a number; no word of any language is needed. */

/** ISO 4217 codes that shops print. */
const CODES =
  'AED|AMD|ARS|AUD|AZN|BAM|BDT|BGN|BHD|BRL|BYN|CAD|CHF|CLP|CNY|COP|CRC|CZK|DKK|DOP|DZD|EGP|EUR|GBP|GEL|GHS|GTQ|HKD|HRK|HUF|IDR|ILS|INR|IQD|IRR|ISK|JOD|JPY|KES|KRW|KWD|KZT|LBP|LKR|LTL|MAD|MDL|MKD|MXN|MYR|NGN|NOK|NPR|NTD|NZD|OMR|PEN|PHP|PKR|PLN|PYG|QAR|RMB|RON|RSD|RUB|RUR|SAR|SEK|SGD|SKK|THB|TND|TRY|TWD|TZS|UAH|UGX|USD|UYU|UZS|VND|XAF|XOF|ZAR';
/** Written out or shortened, with small letters as usual. */
const SHORT =
  'RM|Rp|Rs|Bs|KSh|Ksh|TSh|USh|GH|S\\/|B\\/|Dhs|DH|Dh|TL|Ft|lei|Lei|LEI|Kč|Kčs|KČ|zł|zl|ZŁ|[Kk]r|KR|SFr|Fr|din|Din|KM|Lt|Ls|лв|грн|руб|тг|ден|дин|сум|сом|บาท|[Rр元円圓원đĐ]|vnđ|VNĐ|د\\.إ|ر\\.س|د\\.ك|ر\\.ق|ج\\.م|دج|درهم|ريال|جنيه|دينار|ریال|تومان|ש"ח';
const CURRENCY = `(?:[A-Z]{0,3}\\p{Sc}|(?:${CODES}|${SHORT})\\.?)`;

const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${CURRENCY} ?$`, 'u');
const AFTER = new RegExp(`^ ?${CURRENCY}(?!\\p{L})`, 'u');
/** `$19.99 USD` */
const CODE_AFTER = new RegExp(`^ ?(?:${CODES})(?!\\p{L}| ?\\p{Nd})`, 'u');
/** These are words, sizes and model names as well ("TRY 3", "70 R", "Kr3"): only beside an amount with cents. */
const DOUBTFUL = /^(?:R|Kr|KR|Fr|Lt|Ls|KM|DH|Dh|TRY|CLP|TL|GH|KES)\.?$/;
const WITH_CENTS = /[.,٫](?:\p{Nd}{2}|[–—-]{1,2})$/u;
/** A number with its separators: 1.299,00 · 1 299 · 1,23,456 · 12'500.- */
const AMOUNT =
  /(?<!\p{Nd})(?:\p{Nd}{1,3}(?:[ '’]\p{Nd}{3}(?!\p{Nd})){1,3}|\p{Nd}{1,9}(?:[.,٬]\p{Nd}{2,3}(?!\p{Nd})){0,4})(?:[.,٫]\p{Nd}{1,2}(?!\p{Nd}))?(?:[.,][–—-]{1,2})?/gu;
/** Characters looked at on either side of a number. */
const REACH = 8;
const MOST = 40;

export interface Money {
  /** As written, currency included. */
  readonly text: string;
  /** Position in the text. */
  readonly at: number;
}

/** Every amount with a currency in a folded text, at most 40. */
export function moneyIn(text: string): Money[] {
  const found: Money[] = [];
  let taken = 0;
  for (const match of text.matchAll(AMOUNT)) {
    const start = match.index;
    const end = start + match[0].length;
    // A currency between two numbers belongs to one of them only: in "60 € 45 €" to the first, in "$60 $45" to the second.
    const before = BEFORE.exec(text.slice(Math.max(taken, start - REACH), start))?.[0] ?? '';
    const after = (before === '' ? AFTER : CODE_AFTER).exec(text.slice(end, end + REACH))?.[0] ?? '';
    const currency = (before + after).trim();
    if (currency === '' || (DOUBTFUL.test(currency) && !WITH_CENTS.test(match[0]))) continue;
    taken = end + after.length;
    found.push({ text: `${before}${match[0]}${after}`.trim(), at: start });
    if (found.length >= MOST) break;
  }
  return found;
}
