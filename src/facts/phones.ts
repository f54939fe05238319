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
  const add = (written: string, evidence: () => Evidence): void => {
    const number = written.trim().slice(0, 40);
    const digits = number.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || /^(\d)\1+$/.test(digits) || /^1234567/.test(digits)) return;
    if (found.size >= MAX || found.has(digits)) return;
    found.set(digits, { number, ...numberingPlanOf(number, context.domain, language), evidence: [evidence()] });
  };
  for (const link of snapshot.links) {
    if (link.hidden === true || !link.href.toLowerCase().startsWith('tel:')) continue;
    add(decoded(link.href.slice(4)), () => quote('link', link.text || link.href, context.page, link.n));
  }
  for (const node of context.structured()) {
    const number = valueOf(node, 'telephone');
    if (number !== null) add(number, () => quote('meta', number, context.page, node.n));
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
        if (match[0].startsWith('+') || says || (labelled && match[0].length > text.length - 6))
          add(match[0], () => quote('text', excerpt(text, match.index), context.page, block.n));
      }
    }
    // "Telephone:" often stands in a box of its own before the number.
    labelled = says && text.length < 40;
  }
  return [...found.values()];
}

/** What stands right before numbers that are no phones: tax numbers, accounts, faxes. */
function isOtherNumber(before: string): boolean {
  return /(?:fax|vat|ust|iban|bic|siret|siren|rcs|nif|cif|hrb|hra|kvk|account|konto|company n|reg|ein|isbn|ean|gtin|sku|order|nr\.?\s?of|art|model|©|copyright|steuer)\D{0,20}$/i.test(
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
