import { describe, expect, it } from 'vitest';
import { isBech32 } from '../../src/facts/bech32';
import { mergePages } from '../../src/facts/merge';
import { facts, type Given } from './page';

const BTC = 'bc1qr23clxd5mzfsh79vn6pg0kaytjeq8w4ueyq49w';
const OLD_BTC = '1Muq7TassenLindenhofKeramik5x2Bz';
const LTC = 'ltc1q9smx3u8jagn7f5l24qtkpvhzdcrwey062zz8fh';
const ETH = '0x7a3F09bC41d2E85096fA17c3D4b28E6510aF93c2';
const TRON = 'TLindenhof7Keramik5TassenWeiss2Q9x';
const at = (path: string): Pick<Given, 'url'> => ({ url: `https://www.lindenhof-keramik.example${path}` });
const TILL = at('/checkout/pay/1029');

describe('isBech32', () => {
  it.each<[address: string, prefix: string, right: boolean]>([
    [BTC, 'bc', true],
    [BTC.toUpperCase(), 'bc', true],
    [LTC, 'ltc', true],
    ['bc1pfwncaz8v3kmq9205e7rgdjhupxts46lyfwncaz8v3kmq9205e7rg6zfftz', 'bc', true],
    // Test vector of BIP 173.
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'bc', true],
    [BTC.replace('clx', 'clz'), 'bc', false],
    [BTC, 'ltc', false],
    ['bc1', 'bc', false],
    ['bc1bio', 'bc', false],
  ])('%s of %s: %s', (address, prefix, right) => {
    expect(isBech32(address, prefix)).toBe(right);
  });
});

describe('a checkout that takes coins', () => {
  it.each<[what: string, coin: string, given: Given]>([
    ['an exact sum', 'Bitcoin', { ...TILL, texts: ['Send exactly 0.00651 BTC to', BTC, 'Time left 14:59'] }],
    ['an older kind of address', 'Bitcoin', { ...TILL, texts: ['Bitcoin address', OLD_BTC, 'Amount: BTC 0.00651'] }],
    ['tethers', 'Tron', { ...TILL, texts: ['USDT (TRC-20)', `Address: ${TRON}`, '649.00 USDT'] }],
    ['ether', 'Ethereum', { ...TILL, texts: ['Pay 0.21 ETH', ETH] }],
    ['litecoins in German', 'Litecoin', { ...at('/kasse/zahlung'), language: 'de', texts: ['Bitte überweisen Sie 4,2 LTC an', LTC] }],
    ['a link that opens a wallet', 'Bitcoin', { ...TILL, anchors: [['Open in wallet', `bitcoin:${BTC}?amount=0.00651`]] }],
    ['a code to be scanned', 'Ethereum', { ...TILL, images: [{ n: 3, alt: 'QR code', src: `https://qr.example/?data=ethereum%3A${ETH}%3Fvalue%3D2.1e17` }] }], // prettier-ignore
    ['an order whose sum is in dollars', 'Bitcoin', { ...at('/order/1029'), texts: ['Order summary', 'Your order', 'Subtotal $640.00', 'Total $649.00', 'Pay with Bitcoin', BTC] }], // prettier-ignore
  ])('is told by %s', (_, coin, given) => {
    const { checkout, shop } = facts(given);
    expect(checkout).toMatchObject({ isCheckout: true, wallets: [{ coin }] });
    expect(checkout.signs).not.toEqual([]);
    expect(shop.kind).toBe('checkout');
  });

  it.each<[what: string, given: Given]>([
    ['a page for gifts', { ...at('/donate'), texts: ['Send 0.001 BTC or more', BTC] }],
    ['a line for gifts at a till', { ...TILL, texts: ['Spende an uns in Bitcoin', '0.001 BTC', BTC] }],
    ['a link for gifts', { texts: ['Buy me a coffee'], anchors: [['Bitcoin', `bitcoin:${BTC}`]] }],
    [
      'an article by its description',
      { ...at('/order'), meta: [{ name: 'og:type', content: 'article' }], texts: ['0.5 BTC went to', BTC] },
    ],
    ['an article in prose', { ...at('/payments'), texts: [`In March 0.5 BTC went to ${BTC}, ${'and nobody knows who opened that wallet. '.repeat(8)}`] }], // prettier-ignore
    ['an article on a news page', { ...at('/news/bitcoin-theft'), texts: ['The thieves moved 12.5 BTC to', BTC] }],
    ['a note on payment', { ...at('/payment'), texts: ['Payment methods', 'Payment method: card, PayPal', 'Bitcoin', BTC, 'Free delivery from €50'] }], // prettier-ignore
    ['a wrong checksum', { ...TILL, texts: ['Send exactly 0.00651 BTC to', BTC.replace('clx', 'clz')] }],
    ['a tracking code', { ...TILL, texts: ['0.5 BTC', 'Parcel 1023987650012345678901234567'] }],
    ['a hash', { ...TILL, texts: ['Ethereum 0.5 ETH', `${ETH}${'ab'.repeat(12)}`] }],
    ['letters and digits without a coin beside them', { ...TILL, texts: ['Coupon worth €5', OLD_BTC] }],
    ['what nobody sees', { ...TILL, blocks: [{ n: 900, text: `0.00651 BTC ${BTC}`, hidden: true }] }],
  ])('is not %s', (_, given) => {
    expect(facts(given).checkout).toMatchObject({ isCheckout: false });
    expect(facts(given).checkout.wallets).toBeUndefined();
  });

  it('takes no page full of addresses for more than a few', () => {
    const texts = [
      '0.1 BTC',
      ...Array.from({ length: 60 }, (_, index) => `Bitcoin ${OLD_BTC.slice(0, -2)}${String(index + 11).replaceAll('0', 'a')}`),
    ];
    expect(facts({ ...TILL, texts }).checkout.wallets?.length).toBe(4);
  });

  it('leaves the ways to pay of the step before as they are', () => {
    const radios = ['Card', 'Bitcoin'].map((label) => ({ type: 'radio', name: 'payment', label }));
    const choice = facts({ ...at('/checkout'), texts: ['Your order', 'Payment method'], inputs: radios });
    const wallet = facts({ ...TILL, texts: ['Send exactly 0.00651 BTC to', BTC] });
    const seen = { restarts: [], lookup: { registeredAt: null }, unread: [] };
    const { checkout } = mergePages('lindenhof-keramik.example', [choice, wallet], seen);
    expect(checkout.offered?.map(({ method }) => method)).toEqual(['card', 'crypto']);
    expect(checkout.wallets).toHaveLength(1);
  });
});
