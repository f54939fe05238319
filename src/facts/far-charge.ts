/** Far charge: a checkout or policy by which the sum is taken in China's currency, though the shop shows its prices in another. */
import type { Evidence } from '../model/evidence';
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { quote } from './evidence';
import { totalWords } from './order-total';
import { pageKind } from './page-kind';
import { matcherOf } from './phrases';
import { policyTopicOf } from './policy-topic';
import { parsePrice } from './price';
import { chargedWords } from './renewal';
import { wordsIn } from './words';

const FAR = /(?<!\p{L})(?:CNY|RMB|renminbi)(?!\p{L})|chines\p{L}{0,8} yuan|yuan chin/iu;
/** A sum in it; `CNY 2026` is a feast. */
const WITH_AMOUNT = /\d\s?(?:CNY|RMB)(?![A-Za-z])|(?<![A-Za-z])(?:CNY|RMB)\s?(?!20\d\d(?!\d|[.,]\d))\d/;
/** Ways to pay of people who live in China, what its customs ask, its feast, and other currencies: it is then spoken of for another reason. */
const OTHERWISE =
  /alipay|we-?chat|unionpay|微信|支付宝|银联|custom|duty|duties|zoll|douane|aduan|dogan|cło|celn|tull|told|new year|year of|holiday|closed|\b(?:not|cannot|can’t|can't|nicht|kein\p{L}*|pas|non|niet|geen|nie|inte|ikke)\b/iu;
const OTHER_CODE = /(?<![A-Za-z])(?:AUD|CAD|CHF|CZK|DKK|EUR|GBP|HKD|HUF|JPY|KRW|NOK|NZD|PLN|RON|SEK|SGD|USD)(?![A-Za-z])/;
const SENTENCE = /(?<=[.!?;])\s/;
/** Words between what says that the card is charged, and the currency. */
const NEAR = 6;
/** A line, or a sentence or two. Characters. */
const MAX_BLOCK = 500;
const MAX_LINE = 120;
const MAX = 2;

/** At a checkout or cart a total with a sum in it beside; there or in a policy a sentence by which something is charged in it. */
export function farCharge(snapshot: PageSnapshot, context: PageContext): Evidence[] {
  const naming = context.visible.filter(
    ({ text, region }) => region !== 'nav' && region !== 'header' && text.length <= MAX_BLOCK && FAR.test(text) && !OTHERWISE.test(text),
  );
  if (naming.length === 0 || isPricedFar(snapshot, context)) return [];
  const kind = pageKind(snapshot, context);
  const paying = kind === 'checkout' || kind === 'cart';
  if (!paying && policyTopicOf(snapshot, context) === null) return [];
  return naming
    .filter((block) => (paying && isTotal(block, context)) || block.text.split(SENTENCE).some((sentence) => isCharged(sentence, context)))
    .slice(0, MAX)
    .map(({ text, n }) => quote('text', text, context.page, n));
}

/** A line with a sum in the far currency, that begins with a word for the total or stands behind one. */
function isTotal(block: SnapshotBlock, context: PageContext): boolean {
  if (block.text.length > MAX_LINE || !WITH_AMOUNT.test(block.text)) return false;
  const totals = matcherOf(wordsIn(context.language, totalWords));
  const label = context.visible[context.visible.indexOf(block) - 1]?.text ?? '';
  return [block.text, label].some((text) => text.length <= MAX_LINE && totals.at(context.words(text).words, 0) !== null);
}

function isCharged(sentence: string, context: PageContext): boolean {
  const far = FAR.exec(sentence);
  if (far === null || WITH_AMOUNT.test(sentence) || OTHER_CODE.test(sentence)) return false;
  const charged = matcherOf(wordsIn(context.language, chargedWords));
  const before = context.words(sentence.slice(0, far.index)).words.slice(-NEAR);
  const behind = context.words(sentence.slice(far.index + far[0].length)).words.slice(0, NEAR);
  return [before, behind].some((words) => words.some((_, at) => charged.at(words, at) !== null));
}

/** The shop shows its prices in that currency: most of them. */
function isPricedFar({ prices }: PageSnapshot, { language }: PageContext): boolean {
  const far = prices.filter(({ text }) => /[¥￥元]/.test(text) || parsePrice(text)?.currency === 'CNY');
  return language.startsWith('zh') || far.length * 2 > prices.length;
}
