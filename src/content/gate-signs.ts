/** Perhaps a shop, perhaps a checkout? A few selectors and addresses, no text, no walk: it runs on every page there is. */
import { method } from '../snapshot/dom';
import { attributes, elementsOf, VALUE_CHARS, valuesOf } from './by-tag';
import { isCardField, isCardFrame } from './card-signs';
import { CART_ADDRESS, CONTROL_NAME, GOODS_ADDRESS, PLATFORM_GENERATORS, PLATFORM_MARKS, PLATFORM_PATH, TILL_ADDRESS } from './gate-words';
import { holds, tells, type Words } from './words';

export interface Signs {
  /** Enough speaks for a shop or a checkout to read the page. */
  readonly passed: boolean;
  /** Payment data is asked for, as far as selectors can tell. */
  readonly checkout: boolean;
}

/** Parts of the addresses that forms send to, of those that add to a cart. */
const CART_ACTION = 'cart basket checkout panier carrito webscr';
const CART_IDS = ['cart', 'basket', 'minicart', 'mini-cart', 'shopping_cart', 'warenkorb', 'panier'];
/** Goods in the mark-up of any element: schema.org, and the class names of platforms and their themes. */
const ANYWHERE = [
  '[itemtype*="Product" i]',
  '[itemtype*="Offer" i]',
  '[itemprop="price"]',
  '[typeof*="Product"]',
  // Told apart by their letters: asked without regard to case, all elements cost seven times as much.
  ...['price', 'Price', 'preis', 'prix', 'precio', 'preco', 'prezzo', 'prijs', 'fiyat'].map((word) => `[class*="${word}"]`),
  // Which of the goods a button or a card is for.
  ...['product-id', 'product_id', 'variant-id', 'sku', 'price'].map((name) => `[data-${name}]`),
  // Prices that were.
  'del',
  's',
  'strike',
  // Forms and links that are called after a cart.
  'form:is([name*="cart" i],[class*="cart" i],[id*="cart" i])',
  'a:is([class*="cart" i],[id*="cart" i])',
  '.woocommerce',
  '.shopify-section',
].join();
export const TYPE_OF_GOODS: Words = {
  roots: 'Product Offer OnlineStore',
  pattern: () => /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:Product(?:Group)?|(?:Aggregate)?Offer|OnlineStore)"/,
};
/** A card's number in boxes, or one box for its code that says it takes digits, whatever they are called. */
const CARD_PARTS = 4;
/** Addresses looked at, and characters of one description. */
const MOST_ADDRESSES = 700;
const JSON_LD_CHARS = 20_000;

/** Answers from the document as it stands. Takes no text but that of JSON-LD scripts. */
export function lookFor(document: Document, url: string): Signs {
  const checkout = elementsOf(document, 'input', isCardField).length > 0 || elementsOf(document, 'iframe', isCardFrame).length > 0;
  const path = url.slice(url.indexOf('/', 8)).toLowerCase();
  const passed =
    checkout ||
    isCart(path) ||
    tells(path, GOODS_ADDRESS) ||
    tells(path, TILL_ADDRESS) ||
    describesGoods(document) ||
    CART_IDS.some((id) => method<Document, (id: string) => Element | null>(document, 'getElementById')(document, id) !== null) ||
    select(document, ANYWHERE).length > 0 ||
    hasCartControl(document) ||
    usesPlatform(document) ||
    isCart(addressesOf(elementsOf(document, 'a'), 'href'));
  return { passed, checkout };
}

function select(document: Document, selector: string): ArrayLike<Element> {
  return method<Document, (selector: string) => ArrayLike<Element>>(document, 'querySelectorAll')(document, selector);
}

/** Open Graph's words for goods, or the name of shop software. */
function describesGoods(document: Document): boolean {
  const says = (meta: Element): boolean => {
    const name = (attributes(meta, 'property') || attributes(meta, 'name')).trim();
    if (name === 'generator') return holds(attributes(meta, 'content'), PLATFORM_GENERATORS);
    return (
      name.startsWith('product:') || name.startsWith('og:price') || (name === 'og:type' && attributes(meta, 'content').includes('product'))
    );
  };
  return elementsOf(document, 'meta', says).length > 0;
}

/** A form, button or field that has to do with a cart, or with a way to pay: its name, and what the mark-up has a choice stand for. */
function hasCartControl(document: Document): boolean {
  const actions = addressesOf(elementsOf(document, 'form'), 'action');
  if (holds(actions, CART_ACTION) || isCart(actions)) return true;
  let parts = 0;
  let names = '';
  for (const element of [...elementsOf(document, 'button'), ...elementsOf(document, 'input')]) {
    if (/^[34]$/.test(element.getAttribute('maxlength') ?? '')) parts += element.hasAttribute('inputmode') ? CARD_PARTS : 1;
    const isChoice = element.localName === 'button' || element.getAttribute('type') === 'radio';
    names += `${attributes(element, 'name', 'class', 'id', 'formcontrolname', ...(isChoice ? ['value'] : []))}\n`;
  }
  return (
    parts >= CARD_PARTS ||
    tells(names, CONTROL_NAME) ||
    // Where a courier shall go and whom to ring up: orders that are paid at the door ask for no more. Accounts and letters want an e-mail address.
    (holds(names, 'phone tel') && holds(names, 'addr adres direc') && !holds(names, 'mail passw'))
  );
}

/** Scripts and styles of shop software, or a script that describes goods. */
function usesPlatform(document: Document): boolean {
  const scripts = elementsOf(document, 'script');
  const describes = (script: Element) =>
    script.getAttribute('type') === 'application/ld+json' && tells(script.textContent.slice(0, JSON_LD_CHARS), TYPE_OF_GOODS);
  if (scripts.some(describes)) return true;
  const sheets = elementsOf(document, 'link', (link) => link.getAttribute('rel') === 'stylesheet');
  const addresses = `${addressesOf(scripts, 'src')}\n${addressesOf(sheets, 'href')}`;
  return holds(addresses, PLATFORM_MARKS) || tells(addresses, PLATFORM_PATH);
}

/** Addresses that elements name, in lines of small letters. */
function addressesOf(elements: readonly Element[], name: string): string {
  return valuesOf(elements, name)
    .filter((address) => address !== '')
    .slice(0, MOST_ADDRESSES)
    .map((address) => address.slice(0, VALUE_CHARS))
    .join('\n')
    .toLowerCase();
}

/** One of these addresses is a cart's. */
function isCart(addresses: string): boolean {
  return CART_ADDRESS.some((words) => tells(addresses, words));
}
