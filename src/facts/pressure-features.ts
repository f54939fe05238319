/**
 * Pressure features: what a short English text is made of, as the trained model counts it: words, pairs of neighbours, and its shape. Numbers,
 * prices, clocks and names stand for their class, so that "Anna in Leeds bought 2" and "Zoe in York bought 5" are one text. A feature is a number
 * alone (FNV-1a, 32 bit), so that no text the model learned from stands in it. Linear in the text, whatever it holds.
 */

/** Changes whenever a text would have other features: a model made for others cannot be read. */
export const FEATURES_VERSION = 1;
const MAX_CHARACTERS = 600;
const MAX_TOKENS = 80;
/** Upper ends of the classes of length. Tokens. */
const LARGEST = [2, 4, 8, 16, 32];
const TOKEN = /[$€£¥]\s?\d[\d.,]*|\d[\d.,:]*%?|\p{L}[\p{L}\p{M}'’]*|[!?]/gu;
/** Fewer letters are a code or a size. */
const MIN_LOUD = 4;

/** What a token says, and its class where it is a name; both hashed. */
interface Token {
  readonly own: number;
  readonly general: number;
}

const START: Token = { own: hashed('^'), general: hashed('^') };
const END: Token = { own: hashed('$'), general: hashed('$') };
/** What a kind of token or of text is called: no token is written so. */
const NAME = hashed('<name>');
const PRICE = hashed('<price>');
const SHARE = hashed('<share>');
const CLOCK = hashed('<clock>');
const FEW = hashed('<few>');
const MANY = hashed('<many>');
const LOUD = hashed('<loud>');
const SIZES = LARGEST.map((most) => hashed(`<up to ${most}>`));
const LONGER = hashed('<longer>');
const DIGITS = { first: '0'.charCodeAt(0), last: '9'.charCodeAt(0) };
const CURRENCY = new Set(Array.from('$€£¥', (sign) => sign.charCodeAt(0)));

/** FNV-1a of a name, 32 bit, never negative. */
export function hashed(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Two features in this order as one. */
function pair(first: number, second: number): number {
  return (Math.imul(Math.imul(first, 0x01000193) ^ (second >>> 15), 0x85ebca6b) ^ second) >>> 0;
}

/** Features of a text, each once. */
export function pressureFeatures(text: string): ReadonlySet<number> {
  const cut = text.slice(0, MAX_CHARACTERS).trim();
  const loud = isLoud(cut);
  const words = (cut.match(TOKEN) ?? []).slice(0, MAX_TOKENS);
  const features = new Set([SIZES[LARGEST.findIndex((most) => words.length <= most)] ?? LONGER]);
  if (loud) features.add(LOUD);
  let last = START;
  for (const [index, word] of words.entries()) {
    const token = tokenOf(word, index === 0 || loud);
    features.add(token.own).add(token.general);
    addPair(features, last, token);
    last = token;
  }
  addPair(features, last, END);
  return features;
}

function addPair(features: Set<number>, first: Token, second: Token): void {
  features.add(pair(first.own, second.own));
  if (first.own !== first.general || second.own !== second.general) features.add(pair(first.general, second.general));
}

/** `plain`: a capital letter says nothing here. */
function tokenOf(token: string, plain: boolean): Token {
  const numeric = classOf(token);
  if (numeric !== null) return { own: numeric, general: numeric };
  const lower = token.toLowerCase();
  const own = hashed(lower.replace(/['’]/g, ''));
  return { own, general: plain || token.charCodeAt(0) === lower.charCodeAt(0) ? own : NAME };
}

/** The class of what has digits; null for words and signs. */
function classOf(token: string): number | null {
  const first = token.charCodeAt(0);
  if (first < DIGITS.first || first > DIGITS.last) return CURRENCY.has(first) ? PRICE : null;
  if (token.endsWith('%')) return SHARE;
  if (/\d:\d/.test(token)) return CLOCK;
  return Number.parseFloat(token) < 100 ? FEW : MANY;
}

/** True where all letters are capitals. */
function isLoud(text: string): boolean {
  return text === text.toUpperCase() && text.replace(/\P{L}/gu, '').length >= MIN_LOUD;
}
