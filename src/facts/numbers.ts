/**
 * Numbers: tax and company numbers with their check digits. A number is read where its own kind is named before it, or where its form cannot be
 * mistaken, so that prices, phones and article numbers are left alone.
 */
import {
  easternKinds,
  hostingWords,
  numberKinds,
  plainForms,
  vatForms,
  vatWords,
  type NumberForm,
  type NumberKind,
} from '../lexicon/everywhere/numbers';
import type { IdentityFact } from '../model/facts';
import { passes } from './check-digits';
import type { PageContext } from './context';
import { excerpt, quote } from './evidence';
import { westernDigits } from './letters';

type Numbers = IdentityFact['numbers'];

interface Found {
  readonly kind: string;
  readonly country: string;
  /** Letters and digits only, in capitals. */
  readonly value: string;
  readonly valid: boolean | null;
  readonly index: number;
}

const MAX = 16;
const MAX_BLOCK = 2000;
/** Digits as numbers of these kinds have them; most blocks have none. */
const DIGITS = /\d{4}|\d[ ./-]\d{2}|HR ?[AB] ?\d/i;
const PLAIN_HINT = /CHE[- ]?\d|HR ?[AB]|ICP/;
const LOOK_BACK = 60;
const GAP = 14;
/** Behind a number stands no more of it. */
const end = (part: string): string => `(?!${part}|[ ./-]?\\d)`;
/** How far before a number, in characters and in blocks, the firm that hosts the site is named. */
const HOST_NEAR = 200;
const HOST_BLOCKS = 3;

interface Labelled {
  readonly labels: RegExp;
  readonly kindsOf: ReadonlyMap<string, readonly { kind: NumberKind; behind: RegExp }[]>;
}

const PART = '[\\p{L}\\d]';
const spaced = labelled(numberKinds, `(?<!${PART})`, PART);
const unspaced = labelled(easternKinds, '', '[A-Za-z\\d]');
const UNSPACED_LETTER = /[\u0e01-\u0e4e\u3041-\u9fff\uac00-\ud7af]/;
const VAT_CODE = new RegExp(`(?<![\\p{L}\\d])(?:${Object.keys(vatForms).join('|')})U?[ -]{0,2}[A-Z\\d]{1,3}[ .-]?\\d`, 'gu');
const vatNumbers = new Map(
  Object.entries(vatForms).map(([code, form]) => [code, new RegExp(`(${form.number})${end(PART)}`, 'uy')] as const),
);
const plainNumbers = plainForms.map((form) => ({ ...form, pattern: new RegExp(`(?<![\\p{L}\\d])(${form.number})(?!\\d)`, 'gu') }));

function labelled(kinds: readonly NumberKind[], before: string, part: string): Labelled {
  const kindsOf = new Map<string, { kind: NumberKind; behind: RegExp }[]>();
  for (const kind of kinds) {
    const behind = new RegExp(`(?:|[^\\d\\n]{1,${kind.gap ?? GAP}}?(?<!${part}))(${kind.number})${end(part)}`, 'iuy');
    for (const label of kind.labels) kindsOf.set(label, [...(kindsOf.get(label) ?? []), { kind, behind }]);
  }
  const all = [...kindsOf.keys()].sort((one, other) => other.length - one.length);
  const escaped = all.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { labels: new RegExp(`${before}(?:${escaped.join('|')})${before === '' ? '' : '(?!\\p{L})'}`, 'giu'), kindsOf };
}

/** The numbers that a page shows, each once; `valid` as `passes` tells. */
export function readNumbers(context: PageContext): Numbers {
  const found = new Map<string, Numbers[number]>();
  let label = '';
  for (const [at, block] of context.visible.entries()) {
    if (block.text.length > MAX_BLOCK) continue;
    if (found.size >= MAX) break;
    const text = halfWidth(block.text);
    // A label may be a box of its own: "USt-IdNr." above the number.
    const whole = text.length < 60 && label !== '' ? `${label} ${text}` : text;
    if (DIGITS.test(whole)) {
      const numbers = numbersIn(whole, context.language);
      if (numbers.length > 0 && isAboutHost(context, at)) continue;
      for (const number of numbers) {
        if (hostingWords.test(whole.slice(Math.max(0, number.index - HOST_NEAR), number.index))) continue;
        add(found, number, () => quote('number', excerpt(whole, number.index), context.page, block.n));
      }
    }
    label = text.length < 60 && !/\d{5}/.test(text) && isLabel(text) ? text : '';
  }
  return [...found.values()];
}

/** Full-width signs and the many dashes and spaces as in ASCII; every character keeps its place. */
function halfWidth(text: string): string {
  return westernDigits(text)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/[\u00a0\u2007-\u200a\u202f\u3000]/g, ' ');
}

function numbersIn(text: string, language: string): Found[] {
  const found: Found[] = [];
  for (const { index } of text.matchAll(VAT_CODE)) {
    const code = text.slice(index, index + 2);
    const form = vatForms[code];
    const written = sticky(vatNumbers.get(code), text, index);
    if (form !== undefined && written !== null && vatWords.test(text.slice(Math.max(0, index - LOOK_BACK), index)))
      found.push(checked('vat', form, written, index));
  }
  found.push(...byLabel(spaced, text, language));
  if (UNSPACED_LETTER.test(text)) found.push(...byLabel(unspaced, text, language));
  if (PLAIN_HINT.test(text)) {
    for (const form of plainNumbers)
      for (const match of text.matchAll(form.pattern)) found.push(checked(form.kind, form, match[1] ?? '', match.index));
  }
  return found;
}

/** The numbers behind each label. Where a label belongs to several kinds, the one that passes its check is it; else the page's language tells. */
function byLabel({ labels, kindsOf }: Labelled, text: string, language: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(labels)) {
    const from = match.index + match[0].length;
    const fitting = (kindsOf.get(match[0].toLowerCase()) ?? []).flatMap(({ kind, behind }) => {
      const written = sticky(behind, text, from);
      return written === null ? [] : [{ kind, number: checked(kind.kind, kind, written, match.index) }];
    });
    const spoken = fitting.filter(({ kind }) => kind.language === undefined || language.split('+').includes(kind.language));
    const chosen =
      [...spoken, ...fitting].find(({ number }) => number.valid === true) ??
      spoken[0] ??
      (fitting.every(({ kind }) => kind.check === fitting[0]?.kind.check) ? fitting[0] : undefined);
    if (chosen !== undefined) found.push(chosen.number);
  }
  return found;
}

/** What the first group of `pattern` matches right at `index`, or null. */
function sticky(pattern: RegExp | undefined, text: string, index: number): string | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = index;
  return pattern.exec(text)?.[1] ?? null;
}

function checked(kind: string, { country, check, keep }: NumberForm, written: string, index: number): Found {
  const compact = written.toUpperCase().replace(/[^\p{L}\d&]/gu, '');
  const value = keep === undefined ? compact : compact.slice(0, keep);
  return { kind, country, value, valid: passes(check, value), index };
}

function isLabel(text: string): boolean {
  return vatWords.test(text) || text.search(spaced.labels) >= 0 || text.search(unspaced.labels) >= 0;
}

/** True where one of the short texts right before says that the site's host is spoken of. */
function isAboutHost({ visible }: PageContext, at: number): boolean {
  return visible.slice(Math.max(0, at - HOST_BLOCKS), at).some(({ text }) => text.length <= 80 && hostingWords.test(text));
}

function add(
  found: Map<string, Numbers[number]>,
  { kind, country, value, valid }: Found,
  evidence: () => Numbers[number]['evidence'][number],
): void {
  // `GB 123…` is read with and without its country; once is enough. A SIREN inside a VAT number is compared with it later.
  const known = [...found].some(
    ([each, before]) => !(country === 'FR' && kind !== before.kind) && (each.endsWith(value) || value.endsWith(each)),
  );
  if (!known && found.size < MAX) found.set(value, { kind, value, country, valid, evidence: [evidence()] });
}
