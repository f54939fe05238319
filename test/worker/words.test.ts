import { beforeEach, expect, it, vi } from 'vitest';
import phoneMetadata from 'libphonenumber-js/metadata.max.json';
import { linesOfPlans } from '../../src/facts/phone-numbers';
import { linesOfModel, type PressureModel } from '../../src/facts/pressure-model';
import { linesOf } from '../../src/facts/word-lines';
import { lists } from '../../src/lexicon/everywhere/lists';
import { lexicon } from '../../src/lexicon';
import { en } from '../../src/lexicon/en/language';
import { snapshotOf } from './snapshot-of';

const asked: string[] = [];
let broken = false;

/** A worker that has just woken up: no language is at hand. */
async function wake() {
  vi.resetModules();
  vi.doMock('../../src/platform/browser', () => ({
    browser: {
      runtime: { getURL: (path: string) => `extension://${path}` },
      i18n: { detectLanguage: () => Promise.resolve({ isReliable: false, languages: [] }) },
    },
  }));
  const { languageWithWords } = await import('../../src/worker/words');
  const { brandsAtHand, wordsAtHand, pressureModelAtHand } = await import('../../src/facts/shelf');
  return { languageWithWords, brandsAtHand, wordsAtHand, pressureModelAtHand };
}

const page = (lang: string, text: string) => snapshotOf({ url: 'https://bottega.example/', lang, title: text, blocks: [{ n: 1, text }] });
const ENGLISH = page('en', 'Add to cart, free delivery on all orders with our own van');
const MODEL: PressureModel = { threshold: -3, biases: [-9, -9, -9, -9, -9], coefficients: new Map([[7, [0, 4, 0, 0, -2]]]) };
const ITALIAN = page('it', 'Aggiungi al carrello, spedizione gratuita in tutta Italia con il nostro corriere');

beforeEach(() => {
  asked.length = 0;
  broken = false;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    if (broken) return Promise.reject(new Error('gone'));
    if (address.endsWith('/pressure.txt')) return Promise.resolve(new Response(linesOfModel(MODEL)));
    if (address.endsWith('/brands.txt')) return Promise.resolve(new Response('Mapleboot: .com .de\n~Krug\nHofkaufhaus'));
    if (address.endsWith('/lists.txt')) return Promise.resolve(new Response(JSON.stringify(lists)));
    if (address.endsWith('/phones.txt')) return Promise.resolve(new Response(linesOfPlans(phoneMetadata)));
    const code = /^extension:\/\/words\/([a-z]{2})\.txt$/.exec(address)?.[1] ?? '';
    return Promise.resolve(new Response(linesOf(lexicon[code] ?? en)));
  });
});

it('brings the words of a page’s language from the extension’s own files, and English, which is on nearly every page', async () => {
  const { languageWithWords, wordsAtHand } = await wake();
  expect(wordsAtHand('it')).toBeUndefined();
  expect(await languageWithWords(ITALIAN)).toBe('it');
  expect(wordsAtHand('it')).toEqual(lexicon['it']);
  expect(wordsAtHand('en')).toEqual(en);
  expect(asked.sort()).toEqual(['brands', 'en', 'it', 'lists', 'phones'].map((name) => `extension://words/${name}.txt`));
});

it('brings a language once, for pages that come together and for later ones', async () => {
  const { languageWithWords } = await wake();
  await Promise.all([languageWithWords(ITALIAN), languageWithWords(ITALIAN)]);
  await languageWithWords(ITALIAN);
  expect(asked).toHaveLength(5);
});

it('brings the known brands, and reads on without them', async () => {
  const { languageWithWords, brandsAtHand } = await wake();
  broken = true;
  await languageWithWords(ITALIAN);
  expect(brandsAtHand()).toBeUndefined();
  const { imitationOf } = await import('../../src/facts/imitation');
  expect(imitationOf('mapleboot-outlet.example', 'mapleboot-outlet.example')).toBeNull();
  broken = false;
  await languageWithWords(ITALIAN);
  expect(brandsAtHand()?.map(({ brand, common, kind, domains }) => [brand, common, kind, domains])).toEqual([
    ['Mapleboot', false, 'worn', ['mapleboot.com', 'mapleboot.de']],
    ['Krug', true, 'dealt', ['krug.com']],
    ['Hofkaufhaus', false, 'places', ['hofkaufhaus.com']],
  ]);
  expect(imitationOf('mapleboot-outlet.example', 'mapleboot-outlet.example')?.brand).toBe('Mapleboot');
});

it('brings the known hosts and the numbering plans, and reads on without them', async () => {
  const { languageWithWords } = await wake();
  const { platformOf } = await import('../../src/facts/platform');
  const { numberingPlanOf } = await import('../../src/facts/phone-numbers');
  const made = () => platformOf(snapshotOf({ url: 'https://bottega.example/', scripts: [{ src: 'https://cdn.shopify.com/s/app.js' }] }));
  const called = () => numberingPlanOf('+39 06 12', 'bottega.example', 'it').valid;
  broken = true;
  await languageWithWords(ITALIAN);
  expect([made(), called()]).toEqual([null, null]);
  broken = false;
  await languageWithWords(ITALIAN);
  expect([made(), called()]).toEqual(['Shopify', false]);
});

it('asks for the trained model too where a page is English, and for each once', async () => {
  const { languageWithWords, pressureModelAtHand } = await wake();
  expect(pressureModelAtHand()).toBeUndefined();
  await Promise.all([languageWithWords(ENGLISH), languageWithWords(ENGLISH)]);
  await languageWithWords(ENGLISH);
  expect(asked).toEqual(['en', 'pressure', 'brands', 'lists', 'phones'].map((name) => `extension://words/${name}.txt`));
  expect(pressureModelAtHand()).toEqual(MODEL);
});

it('reads on without the trained model where it cannot be fetched', async () => {
  const { languageWithWords, pressureModelAtHand } = await wake();
  broken = true;
  expect(await languageWithWords(ENGLISH)).toBe('en');
  expect(pressureModelAtHand()).toBeUndefined();
});

it('reads on without a language that cannot be fetched, and tries again later', async () => {
  const { languageWithWords, wordsAtHand } = await wake();
  broken = true;
  expect(await languageWithWords(ITALIAN)).toBe('it');
  expect(wordsAtHand('it')).toBeUndefined();
  broken = false;
  await languageWithWords(ITALIAN);
  expect(wordsAtHand('it')).toBeDefined();
});

it('lets lists that were made before know the new words', async () => {
  const { languageWithWords } = await wake();
  const { wordsIn } = await import('../../src/facts/words');
  const carts = (words: { trade: { cart: readonly string[] } }) => words.trade.cart;
  const before = wordsIn('it+en', carts);
  await languageWithWords(ITALIAN);
  expect(wordsIn('it+en', carts).length).toBeGreaterThan(before.length);
});
