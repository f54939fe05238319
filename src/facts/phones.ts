/** Phones: numbers in telephone links, structured data, and texts that say that they are phone numbers or start with `+`. */
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { ContactFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { excerpt, quote } from './evidence';
import { westernDigits } from './letters';
import { numberingPlanOf } from './phone-numbers';
import { holds } from './phrases';
import { valueOf } from './structured';
import { wordsIn } from './words';

const CANDIDATE = /(?<![\w.,/-])(?:\+|00)?\(?\d(?:[ ().\-/–]{0,3}\d){6,16}(?!\w|[.,]\d)/g;
/** Signs that need no word beside a number. */
const HANDSET = /[☎✆☏📞📱]/u;
const MAX = 10;
const phoneWords = (words: Words): readonly string[] => words.company.phone;

export function readPhones(snapshot: PageSnapshot, context: PageContext): ContactFact['phones'] {
  const found = new Map<string, ContactFact['phones'][number]>();
  const [language = ''] = context.language.split('+');
  // What no word and no link calls a number may be a sum: one that cannot be is none.
  const add = (written: string, isCalledSo: boolean, evidence: () => Evidence): void => {
    const text = written.trim().slice(0, 40);
    const digits = text.replace(/\D/g, '');
    if (digits.length < 7 || /^(\d)\1+$/.test(digits) || /^1234567/.test(digits)) return;
    const plan = numberingPlanOf(text, context.domain, language);
    const key = plan.number.replace(/\D/g, '');
    if (key.length > 15 || (plan.valid === false && !isCalledSo)) return;
    if (found.size < MAX && !found.has(key)) found.set(key, { ...plan, evidence: [evidence()] });
  };
  for (const link of snapshot.links) {
    if (link.hidden === true || !link.href.toLowerCase().startsWith('tel:')) continue;
    add(decoded(link.href.slice(4)), true, () => quote('link', link.text || link.href, context.page, link.n));
  }
  for (const node of context.structured()) {
    const number = valueOf(node, 'telephone');
    if (number !== null) add(number, true, () => quote('meta', number, context.page, node.n));
  }
  const labels = wordsIn(context.language, phoneWords);
  let labelled = false;
  for (const block of context.visible) {
    const text = block.text;
    const says =
      text.length < 600 && (HANDSET.test(text) || ((text.length < 40 || /\p{Nd}{2}/u.test(text)) && holds(labels, context.words(text))));
    if (text.length < 2000 && /\p{Nd}{2}/u.test(text)) {
      // Digits of other scripts keep their places.
      const plain = westernDigits(text);
      for (const match of plain.matchAll(CANDIDATE)) {
        const before = plain.slice(Math.max(0, match.index - 40), match.index);
        if (isOtherNumber(before)) continue;
        const isCalledSo = says || (labelled && match[0].length > text.length - 6);
        // `+1-800-463-SHOP` goes on in letters.
        const isShort = match[0].replace(/\D/g, '').length < 10;
        if (isShort && /^[ -]\p{Lu}{3}/u.test(plain.slice(match.index + match[0].length))) continue;
        if (match[0].startsWith('+') || isCalledSo)
          add(match[0], isCalledSo, () => quote('text', excerpt(text, match.index), context.page, block.n));
      }
    }
    // "Telephone:" often stands in a box of its own before the number.
    labelled = says && text.length < 40;
  }
  return [...found.values()];
}

/** What stands right before numbers that are no phones: tax numbers, accounts, faxes. */
function isOtherNumber(before: string): boolean {
  return /(?:fax|vat|upc|ust|iban|bic|siret|siren|rcs|nif|cif|hrb|hra|kvk|account|konto|company n|reg|ein|isbn|ean|gtin|sku|order|nr\.?\s?of|art|model|©|copyright|steuer)\D{0,20}$/i.test(
    before,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
