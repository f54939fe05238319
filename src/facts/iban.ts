/** IBAN: bank accounts printed on a page, told from other numbers by their check digits (ISO 13616, mod 97). */
import type { PaymentFact } from '../model/facts';
import type { PageContext } from './context';
import { excerpt, quote } from './evidence';

const CANDIDATE = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{1,4}){3,8}/g;
/** Length by country, from the IBAN registry. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, BA: 20, BE: 16, BG: 22, BR: 29, CH: 21, CR: 22, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GE: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29,
}; // prettier-ignore
const MAX = 10;

export function findIbans(context: PageContext): PaymentFact['ibans'] {
  const found = new Map<string, PaymentFact['ibans'][number]>();
  for (const block of context.visible) {
    for (const match of block.text.matchAll(CANDIDATE)) {
      const iban = validIban(match[0]);
      if (iban === null || found.size >= MAX || found.has(iban)) continue;
      found.set(iban, {
        iban,
        country: iban.slice(0, 2),
        evidence: [quote('number', excerpt(block.text, match.index), context.page, block.n)],
      });
    }
  }
  return [...found.values()];
}

/** The IBAN that `text` starts with, without spaces; null where country, length or check digits are wrong. */
export function validIban(text: string): string | null {
  const compact = text.replaceAll(' ', '');
  const length = LENGTHS[compact.slice(0, 2)];
  if (length === undefined || compact.length < length) return null;
  const iban = compact.slice(0, length);
  return remainder97(iban.slice(4) + iban.slice(0, 4)) === 1 ? iban : null;
}

function remainder97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
