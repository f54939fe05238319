/**
 * Wallets: addresses of crypto-currency that a page shows, in its text, in links and in codes to be scanned. A checkout where they come with a sum
 * to be paid; beside an article, a gift or a goods' description they are only addresses.
 */
import { coinAmount, coins, giving, walletLink, type Coin } from '../lexicon/everywhere/coins';
import type { CheckoutFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { amountsIn } from './amounts';
import { isBech32 } from './bech32';
import type { PageContext } from './context';
import { excerpt, quote } from './evidence';

export interface Wallets {
  readonly found: NonNullable<CheckoutFact['wallets']>;
  /**
   * The sum that stands beside one of them, in coins or in other money; `exact` where a wallet is told what to pay. Null as well where the page is
   * an article or asks for gifts.
   */
  readonly sum: 'exact' | 'coins' | 'money' | null;
}

const MAX = 4;
/** Blocks with long words that are looked at; lists of transactions have hundreds. */
const MAX_LOOKED = 80;
/** Prose, in which an address is an example. */
const MAX_BLOCK = 300;
/** So many blocks away a coin's name and a sum belong to the address. */
const NEAR = 6;
/** Most addresses are none of a wallet, and need not be decoded. */
const SCHEME = /(?:coin|cash|ethereum|tron|monero)(?::|%3a)/i;
const LONG_WORD = /[a-z\d]{26}/i;
const NONE: Wallets = { found: [], sum: null };

export function readWallets(snapshot: PageSnapshot, context: PageContext): Wallets {
  const found = new Map<string, Wallets['found'][number]>();
  let sum: Wallets['sum'] = null;
  let looked = 0;
  for (const [at, { text, n }] of context.visible.entries()) {
    if (found.size >= MAX) break;
    if (text.length > MAX_BLOCK || !LONG_WORD.test(text)) continue;
    if (++looked > MAX_LOOKED) break;
    const around = nearby(context, at);
    // An address for gifts takes no payments, wherever it stands.
    if (around.some((each) => giving.test(each))) continue;
    for (const coin of coins) {
      for (const match of text.matchAll(coin.address)) {
        if (!isAddress(match[0], coin, around) || found.size >= MAX) continue;
        if (sum !== 'coins') sum = sumIn(around) ?? sum;
        if (!found.has(match[0])) found.set(match[0], { coin: coin.name, address: match[0], evidence: [quote('text', excerpt(text, match.index), context.page, n)] }); // prettier-ignore
      }
    }
  }
  for (const { n, address, kind } of addressed(snapshot)) {
    const [, scheme = '', wallet = '', rest = ''] = walletLink.exec(decoded(address)) ?? [];
    if (wallet === '' || found.size >= MAX) continue;
    if (/[?&](?:amount|value|tx_amount)=[\d.]{0,12}[1-9]/i.test(rest)) sum = 'exact';
    const coin = `${scheme.slice(0, 1).toUpperCase()}${scheme.slice(1).toLowerCase()}`;
    if (!found.has(wallet)) found.set(wallet, { coin, address: wallet, evidence: [quote(kind, address, context.page, n)] });
  }
  if (found.size === 0) return NONE;
  return { found: [...found.values()], sum: isAboutSomething(snapshot, context) ? null : sum };
}

function nearby({ visible }: PageContext, at: number): string[] {
  return visible.slice(Math.max(0, at - NEAR), at + NEAR + 1).map(({ text }) => text.slice(0, MAX_BLOCK));
}

function isAddress(address: string, { bech32, words }: Coin, around: readonly string[]): boolean {
  // Long words and article numbers lack one of the three.
  const mixed = /\d/.test(address) && /[a-z]/.test(address) && /[A-Z]/.test(address);
  return bech32 === undefined ? (mixed || address.startsWith('0x')) && around.some((text) => words.test(text)) : isBech32(address, bech32);
}

function sumIn(texts: readonly string[]): Wallets['sum'] {
  if (texts.some((text) => coinAmount.test(text))) return 'coins';
  return texts.some((text) => amountsIn(text).length > 0) ? 'money' : null;
}

/** Links, and pictures of codes whose address says what they show. */
function addressed({ links, images }: PageSnapshot): { n: number; address: string; kind: 'link' | 'image' }[] {
  return [
    ...links.filter(({ hidden }) => hidden !== true).map(({ n, href }) => ({ n, address: href, kind: 'link' as const })),
    ...images.filter(({ hidden }) => hidden !== true).map(({ n, src, alt }) => ({ n, address: walletLink.test(alt) ? alt : src, kind: 'image' as const })), // prettier-ignore
  ].filter(({ address }) => SCHEME.test(address));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** An article, or a page that asks for gifts by its title or its address. */
function isAboutSomething({ meta, title }: PageSnapshot, { path }: PageContext): boolean {
  const article = meta.some(({ name, content }) => name === 'og:type' && /article|blog/i.test(content));
  return article || giving.test(`${title} ${path.replaceAll(/[-_/]/g, ' ')}`);
}
