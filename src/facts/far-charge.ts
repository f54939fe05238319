/** Far charge: a checkout or policy by which the sum is taken in China's currency, though the shop shows its prices in another. */
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { quote } from './evidence';
import { pageKind } from './page-kind';
import { matcherOf } from './phrases';
import { parsePrice } from './price';
import { wordsIn } from './words';

const FAR = /(?<!\p{L})(?:CNY|RMB|renminbi)(?!\p{L})|chines\p{L}{0,8} yuan|yuan chin/iu;
const WITH_AMOUNT = /\d\s?(?:CNY|RMB)(?![A-Za-z])|(?<![A-Za-z])(?:CNY|RMB)\s?\d/;
/** Ways to pay of people who live in China. */
const LOCAL = /alipay|we-?chat|unionpay|微信|支付宝|银联/i;
const CODE = /(?<![A-Za-z])(?:AUD|CAD|CHF|CZK|DKK|EUR|GBP|HKD|HUF|JPY|KRW|NOK|NZD|PLN|RON|SEK|SGD|USD)(?![A-Za-z])/g;
/** More than one besides is a list of what the shop takes. */
const MOST_OTHERS = 1;
/** A line, or a sentence or two. Characters. */
const MAX_BLOCK = 500;
const MAX = 2;
const MIN_WORDS = 5;
const chargedWords = (words: Words): readonly string[] => words.policyDetails.terms.charged;

/** At a checkout or cart a sum in it, or a sentence that names it; in a policy a sentence that says that something is charged. */
export function farCharge(snapshot: PageSnapshot, context: PageContext): Evidence[] {
  const naming = context.visible.filter(
    ({ text, region }) =>
      region !== 'nav' &&
      region !== 'header' &&
      text.length <= MAX_BLOCK &&
      FAR.test(text) &&
      !LOCAL.test(text) &&
      new Set(text.match(CODE)).size <= MOST_OTHERS,
  );
  if (naming.length === 0 || isPricedFar(snapshot, context)) return [];
  const kind = pageKind(snapshot, context);
  const paying = kind === 'checkout' || kind === 'cart';
  const charged = matcherOf(wordsIn(context.language, chargedWords));
  return naming
    .filter(({ text }) => {
      const words = context.words(text);
      if (charged.first(words) !== null) return true;
      return paying && (WITH_AMOUNT.test(text) || words.size >= MIN_WORDS);
    })
    .slice(0, MAX)
    .map(({ text, n }) => quote('text', text, context.page, n));
}

/** The shop shows its prices in that currency: most of them. */
function isPricedFar({ prices }: PageSnapshot, { language }: PageContext): boolean {
  const far = prices.filter(({ text }) => /[¥￥元]/.test(text) || parsePrice(text)?.currency === 'CNY');
  return language.startsWith('zh') || far.length * 2 > prices.length;
}
