/**
 * Numbers: tax and company numbers with their check digits; the only file that knows the check-digit library. A number is read where its own
 * kind is named before it, so that prices, phones and article numbers are left alone.
 */
import * as at from 'stdnum/lib/esm/at/uid';
import * as au from 'stdnum/lib/esm/au/abn';
import * as be from 'stdnum/lib/esm/be/vat';
import * as br from 'stdnum/lib/esm/br/cnpj';
import * as ch from 'stdnum/lib/esm/ch/uid';
import * as cz from 'stdnum/lib/esm/cz/dic';
import * as de from 'stdnum/lib/esm/de/vat';
import * as dk from 'stdnum/lib/esm/dk/cvr';
import * as es from 'stdnum/lib/esm/es/nif';
import * as fi from 'stdnum/lib/esm/fi/alv';
import * as frSiren from 'stdnum/lib/esm/fr/siren';
import * as frSiret from 'stdnum/lib/esm/fr/siret';
import * as fr from 'stdnum/lib/esm/fr/tva';
import * as gb from 'stdnum/lib/esm/gb/vat';
import * as ie from 'stdnum/lib/esm/ie/vat';
import * as it from 'stdnum/lib/esm/it/iva';
import * as lu from 'stdnum/lib/esm/lu/tva';
import * as nl from 'stdnum/lib/esm/nl/btw';
import * as pl from 'stdnum/lib/esm/pl/nip';
import * as pt from 'stdnum/lib/esm/pt/nif';
import * as se from 'stdnum/lib/esm/se/vat';
import type { IdentityFact } from '../model/facts';
import type { PageContext } from './context';
import { excerpt, quote } from './evidence';
import { westernDigits } from './letters';

interface Checked {
  validate(value: string): { isValid: boolean };
}

interface Kind {
  readonly kind: string;
  readonly country: string;
  /** What stands right before the number. */
  readonly label: RegExp;
  /** The number itself, anchored where the label ended. */
  readonly number: RegExp;
  /** Null where the number has no check digit. */
  readonly check: Checked | null;
}

const VAT =
  /(?:vat|v\.a\.t\.|ust|umsatzsteuer|mwst|uid|tva|iva|btw|moms|nip|alv|dič|dic|intracom|steuer|tax|nif|cif|p\.?\s?iva|n°)[\s\S]{0,60}$/i;
/** VAT numbers carry their country before the digits. */
const vat = (country: string, number: RegExp, check: Checked): Kind => ({ kind: 'vat', country, label: VAT, number, check });

const kinds: readonly Kind[] = [
  vat('AT', /\bATU ?\d{8}\b/g, at),
  vat('DE', /\bDE ?\d(?:[ .]?\d){8}\b/g, de),
  vat('BE', /\bBE ?[01]?\d{3}[. ]?\d{3}[. ]?\d{3}\b/g, be),
  vat('FR', /\bFR ?[\dA-HJ-NP-Z]{2} ?\d(?:[ .]?\d){8}\b/g, fr),
  vat('IT', /\bIT ?\d{11}\b/g, it),
  vat('ES', /\bES ?-?[A-Z\d]-?\d{7}-?[A-Z\d]\b/g, es),
  vat('NL', /\bNL ?\d{9} ?B ?\d{2}\b/g, nl),
  vat('LU', /\bLU ?\d{8}\b/g, lu),
  vat('IE', /\bIE ?\d[A-Z\d+*]\d{5}[A-W][A-I]?\b/g, ie),
  vat('DK', /\bDK ?\d{2} ?\d{2} ?\d{2} ?\d{2}\b/g, dk),
  vat('SE', /\bSE ?\d{6}-?\d{4} ?01\b/g, se),
  vat('FI', /\bFI ?\d{8}\b/g, fi),
  vat('PL', /\bPL ?\d{3}[- ]?\d{3}[- ]?\d{2}[- ]?\d{2}\b/g, pl),
  vat('PT', /\bPT ?\d{9}\b/g, pt),
  vat('CZ', /\bCZ ?\d{8,10}\b/g, cz),
  vat('GB', /\bGB ?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?\b/g, gb),
  { kind: 'vat', country: 'CH', label: /[\s\S]?$/, number: /\bCHE[- ]?\d{3}[. ]?\d{3}[. ]?\d{3}\b/g, check: ch },
  { kind: 'vat', country: 'GB', label: /\bvat(?:\s?(?:reg(?:istration|istered)?|id|number|no\.?|nr\.?)){0,3}[\s.:#]{1,4}$/i, number: /\b\d{3} ?\d{4} ?\d{2}\b/g, check: gb },
  { kind: 'siret', country: 'FR', label: /siret[\s\S]{0,20}$/i, number: /\b\d{3} ?\d{3} ?\d{3} ?\d{5}\b/g, check: frSiret },
  { kind: 'siren', country: 'FR', label: /(?:siren|rcs|r\.c\.s\.?)\D{0,40}$/i, number: /\b\d{3} ?\d{3} ?\d{3}\b(?! \d)/g, check: frSiren },
  { kind: 'nif', country: 'ES', label: /\b(?:c\.?i\.?f\.?|n\.?i\.?f\.?|n\.?i\.?e\.?|d\.?n\.?i\.?)(?:\s?[/-]\s?(?:nif|cif|vat))?\b[^\dA-Z]{0,12}$/i, number: /\b[A-HJNP-SU-Z]-?\d{7}-?[A-Z\d]\b|\b\d{8}-?[A-Z]\b/g, check: es },
  { kind: 'piva', country: 'IT', label: /(?:p\.?\s?iva|partita iva)\D{0,12}$/i, number: /\b\d{11}\b/g, check: it },
  { kind: 'nip', country: 'PL', label: /\bnip\D{0,8}$/i, number: /\b\d{3}[- ]?\d{3}[- ]?\d{2}[- ]?\d{2}\b/g, check: pl },
  { kind: 'nipc', country: 'PT', label: /\b(?:nipc|contribuinte)\D{0,12}$/i, number: /\b\d{3} ?\d{3} ?\d{3}\b/g, check: pt },
  { kind: 'cvr', country: 'DK', label: /\bcvr\D{0,12}$/i, number: /\b\d{2} ?\d{2} ?\d{2} ?\d{2}\b/g, check: dk },
  { kind: 'abn', country: 'AU', label: /\babn\D{0,8}$/i, number: /\b\d{2} ?\d{3} ?\d{3} ?\d{3}\b/g, check: au },
  { kind: 'cnpj', country: 'BR', label: /cnpj\D{0,12}$/i, number: /\b\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2}\b/g, check: br },
  { kind: 'hrb', country: 'DE', label: /[\s\S]?$/, number: /\bHR ?[AB][ :.-]{0,3}(?:Nr\.? ?)?\d{2,6}(?: ?[A-Z]{1,2}\b)?/g, check: null },
  { kind: 'fn', country: 'AT', label: /(?:fn|firmenbuch)\D{0,24}$/i, number: /\b\d{5,6} ?[a-z]\b/g, check: null },
  { kind: 'company-number', country: 'GB', label: /\b(?:company|registered|registration)(?:\s(?:in\s[\p{L} &]{2,20}|reg\.?|registration|no\.?|number|house))*\D{0,20}$/iu, number: /\b(?:\d{8}|(?:SC|NI|OC)\d{6})\b/g, check: null },
  { kind: 'kvk', country: 'NL', label: /\b(?:kvk|k\.v\.k\.|kamer van koophandel)\D{0,16}$/i, number: /\b\d{8}\b/g, check: null },
]; // prettier-ignore

const MAX = 12;
const MAX_BLOCK = 2000;
/** Blocks without any of these hold no number of these kinds. */
const HINT =
  /vat|ust|steuer|uid|tva|iva|btw|moms|nip|alv|di[cč]|siret|siren|rcs|r\.c\.s|cif|c\.i\.f|nif|n\.i\.f|dni|nie|cvr|abn|cnpj|hr ?[ab]|fn|firmenbuch|company|regist|kvk|k\.v\.k|che-|contribuinte|tax/i;
const LOOK_BACK = 80;

export function readNumbers(context: PageContext): IdentityFact['numbers'] {
  const found = new Map<string, IdentityFact['numbers'][number]>();
  let label = '';
  for (const block of context.visible) {
    const text = westernDigits(block.text);
    if (text.length > MAX_BLOCK || found.size >= MAX) continue;
    // A label may be a box of its own: "USt-IdNr." above the number.
    const whole = text.length < 60 && label !== '' ? `${label} ${text}` : text;
    if (/\d{4}|\d[ .]\d{3}/.test(whole) && HINT.test(whole)) {
      for (const kind of kinds)
        for (const [value, index] of numbersOf(kind, whole))
          add(found, kind, value, () => quote('number', excerpt(whole, index), context.page, block.n));
    }
    label = text.length < 60 && HINT.test(text) && !/\d{5}/.test(text) ? text : '';
  }
  return [...found.values()];
}

/** True where the number, as written, passes the check of its kind; null where its kind has none. */
function validity({ check }: Kind, value: string): boolean | null {
  return check === null ? null : check.validate(value).isValid;
}

function* numbersOf(kind: Kind, text: string): Generator<[string, number]> {
  for (const match of text.matchAll(kind.number)) {
    if (kind.label.test(text.slice(Math.max(0, match.index - LOOK_BACK), match.index))) yield [match[0], match.index];
  }
}

function add(
  found: Map<string, IdentityFact['numbers'][number]>,
  kind: Kind,
  value: string,
  evidence: () => IdentityFact['numbers'][number]['evidence'][number],
): void {
  const compact = value.replace(/[\s.-]/g, '');
  // `GB 123…` is read with and without its country; once is enough.
  const known = [...found.values()].some((each) => each.value.endsWith(compact) || compact.endsWith(each.value));
  if (!known && found.size < MAX)
    found.set(compact, { kind: kind.kind, value: compact, country: kind.country, valid: validity(kind, value), evidence: [evidence()] });
}
