import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../src/model/facts';
import { facts, type Given } from './page';

const price = (text: string, n = 1): { n: number; text: string } => ({ n, text });
const product = {
  jsonLd: [
    '{"@context":"https://schema.org","@type":"Product","name":"Mug","offers":{"@type":"Offer","price":"12.00","priceCurrency":"EUR"}}',
  ],
};

const shops: Record<string, Given> = {
  'declares a product': product,
  'has a price, a cart and a button in a language without a folder': {
    language: 'pl',
    buttons: [{ n: 1, text: 'Do koszyka' }],
    prices: [price('49,00 zł')],
    anchors: [['Koszyk', '/koszyk']],
  },
  'has only the marks of its software and a cart': {
    scripts: [{ src: 'https://cdn.shopify.com/s/files/1/theme.js' }],
    anchors: [['', '/cart']],
  },
  'stands at an address of goods, with words over a picture that puts them into a cart': {
    url: 'https://www.lindenhof-keramik.example/products/jug.asp',
    texts: ['Jug, 1 litre', 'Add to cart'],
  },
  'shows its cart with the sum in it': { anchors: [['Basket 0 · £0.00', '/b']] },
  'shows its cart, whose goods a script draws': {
    url: 'https://www.lindenhof-keramik.example/cart-page',
    anchors: [['Basket, goods: 2', '/cart-page']],
  },
  'counts what is in its cart without a space': { anchors: [['Basket3', '/basket']], prices: [price('€9')] },
  'sells by the page of a provider': {
    anchors: [
      ['Buy now', 'https://buy.provider.example/9AQ4'],
      ['Buy', 'https://buy.stripe.com/7bc0'],
    ],
    prices: [price('€19', 1), price('€29', 2), price('€39', 3)],
    texts: ['In stock', 'New arrivals'],
  },
  'has its till at another domain under its name': {
    anchors: [
      ['Add to cart: jug, 1 litre, glazed in blue, hand made', '/jug'],
      ['Buy now', 'https://lindenhof-keramik.till.example/cart/add?id=1'],
      ['Buy now', 'https://www.till.example/cart/add?id=2'],
    ],
    prices: [price('€19', 1), price('€29', 2), price('€39', 3)],
  },
  'opens its cart by a button': {
    buttons: [{ n: 1, text: 'Cart (0)' }],
    prices: [price('€9', 1), price('€8', 2), price('€7', 3)],
    texts: ['In stock', 'New arrivals'],
  },
  'links its cart as a site builder does, beside a few prices': {
    language: 'ro',
    anchors: [['Coș (0)', '/cart-page']],
    prices: [price('45,00 RON', 1), price('38,00 RON', 2), price('65,00 RON', 3)],
  },
  'shows it in German, with goods that are told apart': {
    language: 'de',
    texts: ['Verfügbarkeit: 3 Stück', 'Bestellnummer 4417'],
    anchors: [['Warenkorb', '/warenkorb']],
  },
  'declares a product, and links two partners for money': {
    ...product,
    buttons: [{ n: 1, text: 'Add to basket' }],
    sponsored: [
      ['Our bank', 'https://bank.example/'],
      ['Our carrier', 'https://carrier.example/'],
    ],
  },
  'declares a product, and leads to its own goods three times': {
    ...product,
    anchors: [
      ['To the shop', '/shop'],
      ['To the shop', '/shop'],
      ['Go to shop', '/shop'],
      ['Zum Angebot', '/angebote/1'],
      ['View deal', '/deals/2'],
    ],
  },
  'writes in Japanese': {
    language: 'ja',
    texts: ['カートに入れる', '送料無料 在庫あり'],
    prices: [price('¥1,980'), price('¥980'), price('¥500')],
  },
};
const others: Record<string, Given> = {
  'news with prices': {
    texts: ['The phone costs $999', 'Read more', 'Subscribe'],
    prices: [price('$999'), price('$899'), price('$799')],
    anchors: [['Sport', '/category/sport']],
  },
  'a sports page about basket': { language: 'fr', texts: ['Basket : les résultats'], anchors: [['Basket', '/sport/basket']] },
  'a page with a button to add something, and a price': { buttons: [{ n: 1, text: 'Add to basket' }], prices: [price('€9')] },
  'a page that tells how to empty a cart': { anchors: [['How do I empty my basket? 12 answers', '/q/12']], texts: ['Availability'] },
  'a test of goods, which is paid for leading to shops': {
    ...product,
    language: 'de',
    texts: ['inkl. MwSt, zzgl. Versandkosten'],
    prices: [price('189 €', 1), price('99 €', 2), price('79 €', 3)],
    sponsored: [
      ['Bei Händler A kaufen', 'https://go.example/1'],
      ['In den Warenkorb', 'https://go.example/2'],
    ],
  },
  'a comparison of what shops ask': {
    language: 'pl',
    meta: [{ name: 'og:type', content: 'product' }],
    prices: [price('1 249,00 zł', 1), price('1 259,00 zł', 2), price('1 279,99 zł', 3)],
    anchors: ['a', 'b', 'c'].map((shop) => ['Idź do sklepu', `/Click/Offer/?e=${shop}`] as const),
  },
  'an application to install': {
    jsonLd: ['{"@type":"SoftwareApplication","offers":{"@type":"Offer","price":"0","priceCurrency":"EUR"}}'],
    prices: [price('€9')],
  },
  'an address of goods where nothing is put into a cart': {
    url: 'https://www.lindenhof-keramik.example/products/jug.asp',
    texts: ['Buy now', 'In stock', 'New arrivals'],
    prices: [price('€9')],
  },
  'an address of a cart that nothing else tells': {
    url: 'https://www.lindenhof-keramik.example/cart',
    anchors: [['2', '/cart']],
  },
  'a magazine that links what others sell': {
    anchors: [
      ['Buy now', 'https://www.warehouse.example/a'],
      ['Buy now', 'https://www.warehouse.example/b'],
      ['Buy now', 'https://www.warehouse.example/c'],
    ],
    prices: [price('€19', 1), price('€29', 2), price('€39', 3)],
  },
  'a test whose data describe what was tested': {
    jsonLd: ['{"@type":"Review","itemReviewed":{"@type":"Product","name":"Mill"},"reviewRating":{"@type":"Rating","ratingValue":"4"}}'],
    prices: [price('£129', 1), price('£199', 2), price('£299', 3)],
  },
  'a maker who shows goods, and a price': {
    jsonLd: ['{"@type":"Product","name":"Mill","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.5"}}'],
    prices: [price('£129', 1)],
  },
  'a portal for flats, whose menu offers to buy and to rent': {
    language: 'es',
    menu: [
      ['Comprar', '/venta'],
      ['Alquilar', '/alquiler'],
      ['Comprar', '/obra-nueva'],
      ['Comprar', '/locales'],
    ],
    blocks: [{ n: 0, text: 'Comprar', region: 'nav' }],
    prices: [price('239.000 €', 3), price('198.500 €', 4), price('265.000 €', 5)],
  },
  'a magazine with headlines on what to buy': {
    anchors: [
      ['Ten things to know of fryers before you buy now', '/fryers'],
      ['Is it the time for a fryer? Ask us before you buy now', '/time'],
      ['The old market has closed, and here is where to buy now', '/market'],
    ],
    prices: [price('€19', 1), price('€29', 2), price('€39', 3)],
  },
  'an article on selling': { url: 'https://www.lindenhof-keramik.example/article/conversion', texts: ['Add to cart'] },
  'a magazine of cars in Portuguese': {
    url: 'https://www.lindenhof-keramik.example/carro/',
    language: 'pt',
    anchors: [
      ['Novos', '/carro/novo'],
      ['Usados', '/carro/usados'],
    ],
  },
  'words over a picture alone': { url: 'https://www.lindenhof-keramik.example/magazine/carts', texts: ['Add to cart'] },
  'a bank': { texts: ['Account fee: €4.90 a month'], prices: [price('€4.90')], anchors: [['Log in', '/login']] },
  'an empty page': {},
};

describe('shop', () => {
  it.each(Object.entries(shops))('is one that %s', (_, given) => {
    const { shop } = facts(given);
    expect(shop.isShop).toBe(true);
    expect(shop.signs.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(others))('is not %s', (_, given) => {
    expect(facts(given).shop.isShop).toBe(false);
  });

  it.each<[PageKind, Given]>([
    ['home', { url: 'https://www.lindenhof-keramik.example/' }],
    ['home', { url: 'https://www.lindenhof-keramik.example/index.php?route=common/home' }],
    ['home', { url: 'https://www.lindenhof-keramik.example/?utm_source=letter&p=1' }],
    ['other', { url: 'https://www.lindenhof-keramik.example/index.php?route=information/information&information_id=4' }],
    ['other', { url: 'https://www.lindenhof-keramik.example/?page_id=12' }],
    ['error', { status: 404 }],
    ['cart', { url: 'https://www.lindenhof-keramik.example/warenkorb' }],
    ['account', { url: 'https://www.lindenhof-keramik.example/login', inputs: [{ type: 'password' }] }],
    ['product', { url: 'https://www.lindenhof-keramik.example/mug', ...product }],
    ['category', { url: 'https://www.lindenhof-keramik.example/mugs', prices: Array.from({ length: 9 }, (_, n) => price('9 €', n)) }],
    ['other', { url: 'https://www.lindenhof-keramik.example/magazine/one' }],
  ])('calls the page %s', (kind, given) => {
    expect(facts(given).shop.kind).toBe(kind);
  });
});
