/** Perhaps a shop, perhaps a checkout? A few selectors and addresses, no text, no walk: it runs on every page there is. */
import { method } from '../snapshot/dom';
import { elementsOf } from './by-tag';
import { CARD_FIELDS, CARD_FRAMES, CART_ADDRESS, GOODS_ADDRESS, PLATFORM_ADDRESS, PLATFORM_GENERATOR } from './gate-words';

export interface Signs {
  /** Enough speaks for a shop or a checkout to read the page. */
  readonly passed: boolean;
  /** Payment data is asked for, as far as selectors can tell. */
  readonly checkout: boolean;
}

const NAMED = '[name*="cart" i]';
const CALLED = '[class*="cart" i],[id*="cart" i]';
/** Goods and carts in the mark-up, by tag: Open Graph, forms, and the names that platforms and their themes give to buttons and links. */
const BY_TAG = [
  ['meta', '[property="og:type" i][content*="product" i],[property^="product:"],[property^="og:price"]'],
  [
    'form',
    ['cart', 'basket', 'warenkorb', 'panier', 'carrito', 'checkout'].map((word) => `[action*="${word}" i],`).join('') +
      `${NAMED},${CALLED}`,
  ],
  ['button', `${NAMED},${CALLED}`],
  ['input', `${NAMED},${CALLED}`],
  ['a', CALLED],
] as const;
const CART_IDS = ['cart', 'basket', 'minicart', 'mini-cart', 'shopping_cart', 'warenkorb', 'panier'];
/** The same on any element: schema.org, and the class names of platforms and their themes. */
const ANYWHERE = [
  '[itemtype*="schema.org/Product" i]',
  '[itemtype*="schema.org/Offer" i]',
  '[itemtype*="schema.org/AggregateOffer" i]',
  '[itemprop="price"]',
  '[typeof*="Product"]',
  ...['price', 'Price', 'preis', 'prix', 'precio', 'preco', 'prezzo', 'prijs', 'fiyat'].map((word) => `[class*="${word}"]`),
  '.woocommerce',
  '.shopify-section',
].join();
const TYPE_OF_GOODS = /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:Product|ProductGroup|Offer|AggregateOffer|OnlineStore)"/;
/** Links looked at, and characters of one description. */
const MOST_LINKS = 700;
const JSON_LD_CHARS = 20_000;

/** Answers from the document as it stands. Takes no text but that of JSON-LD scripts. */
export function lookFor(document: Document, url: string): Signs {
  const select = method<Document, (selector: string) => ArrayLike<Element>>(document, 'querySelectorAll');
  const byId = method<Document, (id: string) => Element | null>(document, 'getElementById');
  const all = (selector: string) => select(document, selector);
  const some = (selector: string, attribute: string, pattern: RegExp, most = MOST_LINKS): boolean => {
    const elements = all(selector);
    for (let index = 0; index < elements.length && index < most; index++) {
      const value = attribute === '' ? elements[index]?.textContent : elements[index]?.getAttribute(attribute);
      if (value && pattern.test(value.slice(0, JSON_LD_CHARS))) return true;
    }
    return false;
  };
  const path = url.slice(url.indexOf('/', 8));
  const checkout = elementsOf(document, 'input', CARD_FIELDS).length > 0 || elementsOf(document, 'iframe', CARD_FRAMES).length > 0;
  const passed =
    checkout ||
    CART_ADDRESS.test(path) ||
    GOODS_ADDRESS.test(path) ||
    BY_TAG.some(([tag, selectors]) => elementsOf(document, tag, selectors).length > 0) ||
    CART_IDS.some((id) => byId(document, id) !== null) ||
    all(ANYWHERE).length > 0 ||
    some('script[src]', 'src', PLATFORM_ADDRESS) ||
    some('link[rel="stylesheet"]', 'href', PLATFORM_ADDRESS) ||
    some('meta[name="generator" i]', 'content', PLATFORM_GENERATOR) ||
    some('script[type="application/ld+json"]', '', TYPE_OF_GOODS) ||
    some('a[href]', 'href', CART_ADDRESS);
  return { passed, checkout };
}
