/** The shops that the single behaviours are shown on. */
import type { Shop } from '../street/model';
import { walk } from '../street/site';
import { shops } from '../street/street';

function first(what: string, fits: (shop: Shop) => boolean): Shop {
  const found = shops.find(fits);
  if (found === undefined) throw new Error(`The street has no ${what}.`);
  return found;
}

/** A scam shop that asks for what no shop may ask for: danger from its checkout alone, which is there as soon as the page is. */
export const scam: Shop = first('scam shop', ({ label, checkout }) => label === 'scam' && checkout.asks !== undefined && checkout.lateMs === undefined); // prettier-ignore

export const honest: Shop = first('honest shop', ({ label, language, checkout }) => label === 'honest' && language === 'en' && checkout.lateMs === undefined); // prettier-ignore

/** Nothing speaks against it until the checkout, which takes nothing but a bank transfer: a bar stands there. */
export const doubtful: Shop = {
  ...honest,
  host: 'doubtful-thread.example',
  name: 'Doubtful Thread',
  checkout: { methods: [{ id: 'bacs', label: 'Direct bank transfer' }], shipping: { label: 'Standard delivery', price: 3 } },
  expected: { before: ['reassuring', 'unproven', 'caution'], checkout: ['caution'], facts: {} },
};

const at = (shop: Shop, index: 0 | 1 | 2 | 3): string => `https://${shop.host}${walk(shop)[index] ?? '/'}`;

export const homeOf = (shop: Shop): string => at(shop, 0);
export const productOf = (shop: Shop): string => at(shop, 1);
export const checkoutOf = (shop: Shop): string => at(shop, 3);
