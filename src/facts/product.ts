/** Product: the goods a page shows, as it declares them and as it writes their prices. */
import type { ProductFact } from '../model/facts';
import type { PageSnapshot, SnapshotPrice } from '../model/snapshot';
import type { PageContext } from './context';
import { quote } from './evidence';
import { unprescribed } from './medicine';
import { parseAmount, parsePrice, type SharedSigns } from './price';
import { sharedSignsOf } from './shared-signs';
import { isType, valueOf, type StructuredNode } from './structured';

const MAX_PRODUCTS = 60;
const MAX_CURRENCIES = 6;

type Product = ProductFact['products'][number];

export function readProduct(snapshot: PageSnapshot, context: PageContext): ProductFact {
  const products = declaredProducts(context);
  const shared = sharedSignsOf(
    snapshot,
    context,
    products.map(({ currency }) => currency),
  );
  const prices = snapshot.prices.flatMap((price) => readPrice(price, shared) ?? []);
  const currencies = new Set(
    [...products.map(({ currency }) => currency), ...prices.map(({ currency }) => currency)].filter((currency) => currency !== ''),
  );
  const without = unprescribed(context);
  return {
    products,
    prices,
    currencies: [...currencies].slice(0, MAX_CURRENCIES),
    mismatch: mismatch(products, prices, snapshot, context),
    ...(without.length > 0 && { unprescribed: without }),
  };
}

/** A price with its struck-out partner, which counts only where it is higher. */
export function readPrice({ text, struck }: SnapshotPrice, shared?: SharedSigns): ProductFact['prices'][number] | null {
  const price = parsePrice(text, shared);
  if (price === null || price.amount <= 0) return null;
  const before = struck === undefined ? null : parsePrice(struck, shared);
  // A sum in another currency is the same price once more.
  const isFormer = before !== null && before.amount > price.amount && [price.currency, ''].includes(before.currency);
  return { amount: price.amount, currency: price.currency, was: isFormer ? before.amount : null };
}

function declaredProducts(context: PageContext): Product[] {
  const nodes = context.structured();
  return nodes
    .flatMap((node, index) => (isType(node, 'product', 'individualproduct', 'productmodel') ? [productOf(node, nodes, index)] : []))
    .filter(({ name, price }) => name !== '' || price !== null)
    .slice(0, MAX_PRODUCTS);
}

function productOf(node: StructuredNode, nodes: readonly StructuredNode[], index: number): Product {
  const offer = offerOf(node, nodes, index);
  const price = valueOf(node, 'price') ?? valueOf(offer, 'price') ?? valueOf(offer, 'lowprice');
  const currency = (valueOf(offer, 'pricecurrency') ?? valueOf(node, 'pricecurrency') ?? '').toUpperCase();
  const gtin =
    ['gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'ean', 'isbn'].map((name) => valueOf(node, name)).find((value) => value !== null) ?? '';
  return {
    name: (valueOf(node, 'name') ?? '').slice(0, 240),
    price: price === null ? null : (parsePrice(price)?.amount ?? parseAmount(price)),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : '',
    brand: (valueOf(node, 'brand') ?? node.children.get('brand')?.map((brand) => valueOf(brand, 'name') ?? '')[0] ?? '').slice(0, 240),
    sku: (valueOf(node, 'sku') ?? '').slice(0, 240),
    gtin: gtin.slice(0, 40),
    gtinValid: gtin === '' ? null : isGtin(gtin),
    structured: true,
  };
}

/** The offer inside a product; in microdata it is the item behind it, before the next product. */
function offerOf(node: StructuredNode, nodes: readonly StructuredNode[], index: number): StructuredNode {
  const inside = node.children.get('offers')?.[0];
  if (inside !== undefined) return inside;
  const next = nodes.slice(index + 1, index + 6).find((each) => isType(each, 'offer', 'aggregateoffer', 'product'));
  return node.inPage && next !== undefined && isType(next, 'offer', 'aggregateoffer') ? next : node;
}

/** Check digit of GTIN-8, -12, -13 and -14 (GS1, mod 10). */
export function isGtin(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits)) return false;
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 1 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** One declared product whose price stands nowhere on the page, though other prices of the same currency do. Taxes explain a fifth to a quarter. */
function mismatch(
  products: readonly Product[],
  prices: ProductFact['prices'],
  snapshot: PageSnapshot,
  context: PageContext,
): ProductFact['mismatch'] {
  const [product, ...others] = products.filter(({ price }) => price !== null && price > 0);
  if (product === undefined || product.price === null || others.some(({ price }) => price !== product.price)) return [];
  const declared = product.price;
  const comparable = prices.filter(({ currency }) => currency === product.currency || currency === '' || product.currency === '');
  const near = (amount: number): boolean => amount / declared > 0.74 && amount / declared < 1.35;
  if (
    comparable.length === 0 ||
    comparable.length > 60 ||
    comparable.some(({ amount, was }) => near(amount) || (was !== null && near(was)))
  )
    return [];
  // Cents written as whole numbers (`1999` for 19.99) are carelessness, not deceit.
  if (comparable.some(({ amount }) => near(amount * 100) || near(amount / 100))) return [];
  const first = snapshot.prices[0];
  return [
    quote('meta', `${product.name} ${declared} ${product.currency}`.trim(), context.page),
    ...(first === undefined ? [] : [quote('text', first.text, context.page, first.n)]),
  ];
}
