/** Contradictions inside one country's numbers: each holds a part of another number, of the address or of the company's form. */
import type { Evidence } from '../model/evidence';
import type { IdentityFact } from '../model/facts';
import { evidenceOf } from './reading';

type Numbers = IdentityFact['numbers'];

interface Contradiction {
  readonly args: readonly [some: string, other: string];
  readonly evidence: Evidence[];
}

/** A number that fails its own check is another signal's business. */
const right = (numbers: Numbers, ...kinds: readonly string[]): Numbers =>
  numbers.filter(({ kind, valid }) => kinds.includes(kind) && valid === true);

/** The last nine digits of a French VAT number are the firm's SIREN, with which its SIRET begins (Code général des impôts, art. 286 ter). */
export function sirenContradiction({ numbers }: IdentityFact): Contradiction | null {
  const taxed = right(numbers, 'vat').filter(({ country }) => country === 'FR');
  const named = right(numbers, 'siren', 'siret');
  const [tva, other] = [taxed[0], named[0]];
  if (tva === undefined || other === undefined) return null;
  const own = taxed.map(({ value }) => value.slice(-9));
  if (named.some(({ value }) => own.includes(value.slice(0, 9)))) return null;
  return { args: [tva.value, other.value], evidence: evidenceOf([tva, other]) };
}

/** First letter of a Spanish NIF by legal form (Orden EHA/451/2008). */
const LETTERS: Readonly<Record<string, string>> = { sl: 'B', slu: 'B', sa: 'A', sau: 'A', scoop: 'F', cb: 'E' };

export function formLetterContradiction({ numbers, operators }: IdentityFact): Contradiction | null {
  const firm = right(numbers, 'nif').filter(({ value }) => /^[ABEF]/.test(value));
  const letters = operators.map(({ form }) => LETTERS[form.toLowerCase().replaceAll(/[.\s]/g, '')]);
  const [number, operator] = [firm[0], operators[0]];
  if (number === undefined || operator === undefined || letters.includes(undefined)) return null;
  if (firm.some(({ value }) => letters.includes(value.charAt(0)))) return null;
  return { args: [number.value, operator.name], evidence: evidenceOf([number, operator]) };
}

/** States of India by the first two digits of a GSTIN, by the first digit of the PIN codes there (CBIC, India Post). */
const STATES: Readonly<Record<string, string>> = {
  1: '01 02 03 04 06 07 38', 2: '05 09', 3: '08 24 25 26', 4: '22 23 26 27 30', 5: '28 29 36 37', 6: '31 32 33 34', 7: '11 12 13 14 15 16 17 18 19 21 35', 8: '10 20',
}; // prettier-ignore

/** A firm has a GSTIN for each state that it trades from: at least one must fit one of its addresses. */
export function stateContradiction({ numbers, addresses }: IdentityFact): Contradiction | null {
  const registered = right(numbers, 'gstin');
  const places = addresses.flatMap((address) => {
    const states = STATES[address.country === 'IN' ? (/^[1-9]/.exec(address.postcode ?? '')?.[0] ?? '') : ''];
    return states === undefined ? [] : [{ address, states: states.split(' ') }];
  });
  const [number, place] = [registered[0], places[0]];
  if (number === undefined || place === undefined) return null;
  if (registered.some(({ value }) => places.some(({ states }) => states.includes(value.slice(0, 2))))) return null;
  return { args: [number.value, place.address.text], evidence: evidenceOf([number, place.address]) };
}
