/** Crypto-currencies: how their addresses look, and the words that must stand near one that has no check digits that are cheap to verify. */
export interface Coin {
  readonly name: string;
  /** An address standing by itself. */
  readonly address: RegExp;
  /** Human-readable part of addresses with a bech32 checksum (BIP 173 and 350); those need no word beside them. */
  readonly bech32?: string;
  /** Names of the coin and of what is paid in its network. */
  readonly words: RegExp;
}

const BASE58 = '1-9A-HJ-NP-Za-km-z';
const alone = (pattern: string): RegExp => new RegExp(`(?<![A-Za-z\\d])${pattern}(?![A-Za-z\\d])`, 'g');
const BECH32 = '(?:[02-9ac-hj-np-z]{38,76}|[02-9AC-HJ-NP-Z]{38,76})';
const BITCOIN = /bitcoin|\bbtc\b|\bxbt\b|비트코인|ビットコイン|比特币|биткоин/i;
const LITECOIN = /litecoin|\bltc\b/i;

export const coins: readonly Coin[] = [
  { name: 'Bitcoin', address: alone(`(?:bc1|BC1)${BECH32}`), bech32: 'bc', words: BITCOIN },
  { name: 'Litecoin', address: alone(`(?:ltc1|LTC1)${BECH32}`), bech32: 'ltc', words: LITECOIN },
  { name: 'Bitcoin', address: alone(`[13][${BASE58}]{25,34}`), words: BITCOIN },
  { name: 'Litecoin', address: alone(`[LM3][${BASE58}]{26,33}`), words: LITECOIN },
  { name: 'Tron', address: alone(`T[${BASE58}]{33}`), words: /\btron\b|\btrx\b|\btrc-?20\b|\busdt\b|tether/i },
  { name: 'Ethereum', address: alone('0x[\\da-fA-F]{40}'), words: /ethereum|\beth(?:er)?\b|\b[eb][re][cp]-?20\b|\busd[tc]\b|tether|\bbnb\b/i },
]; // prettier-ignore

/** Links and codes that open a wallet: `bitcoin:bc1…?amount=0.01`. */
export const walletLink =
  /(?<![a-z])(bitcoin|litecoin|ethereum|tron|dogecoin|bitcoincash|monero):(?:pay-)?(?:\/\/)?((?:bitcoincash:)?[\da-z]{20,110})(\S{0,300})/i;

/** `0.00651 BTC`, `USDT 649.00` */
export const coinAmount =
  /\d ?(?:BTC|XBT|ETH|LTC|USDT|USDC|TRX|BNB|DOGE|XMR)(?![A-Za-z])|(?<![A-Za-z])(?:BTC|XBT|ETH|LTC|USDT|USDC|TRX|BNB|DOGE|XMR)[ :]{1,2}\d/;

/** Giving, in any language: an address beside it takes gifts, no payments. */
export const giving =
  /donat|donaci|doaç|donazion|spende|\btips?\b|support (?:us|me|our)|\bdons?\b|darowizn|doner|lahjoit|adomány|bağış|пожертв|寄付|捐|후원|기부|תרומה|تبرع/i;
