/** Ways to pay as shops offer them: card entry in a provider's frame or in fields of the page, and choices that are a line of text. */
import type { Choice } from './model';

/** Where providers keep their card fields, by the provider's name. */
const FRAMES = {
  stripe: 'https://js.stripe.com/v3/elements-inner-card-4d3f.html',
  shopify: 'https://checkout.pci.shopifyinc.com/build/card-fields.html',
  adyen: 'https://checkoutshopper-live.adyen.com/checkoutshopper/securedfields/3.9.0/securedFields.html',
  payplug: 'https://secure.payplug.com/hosted-fields/card.html',
  mollie: 'https://js.mollie.com/v1/components/card.html',
  square: 'https://web.squarecdn.com/v1/card-frame.html',
  braintree: 'https://assets.braintreegateway.com/web/3.97.2/html/hosted-fields-frame.min.html',
  checkout: 'https://js.checkout.com/frames/card.html',
  payjp: 'https://js.pay.jp/v2/card-element.html',
  mercadopago: 'https://secure-fields.mercadopago.com/card.html',
} as const;
export type Provider = keyof typeof FRAMES;

/** Hosts of all card frames. */
export const frameHosts: ReadonlySet<string> = new Set(Object.values(FRAMES).map((src) => new URL(src).hostname));

/** Card entry in a known provider's frame. */
export function cardAt(provider: Provider, label: string, note?: string): Choice {
  return { id: provider, label, ...(note !== undefined && { note }), card: { how: 'frame', src: FRAMES[provider], title: label } };
}

/** Card entry in plain fields of the page, which go where the order form goes. */
export function cardHere(label: string, note?: string): Choice {
  return { id: 'card', label, ...(note !== undefined && { note }), card: { how: 'fields' } };
}

/** Choices that are a label, with a note where it is a pair; numbered as platforms do with payment extensions. */
export function choices(...labels: readonly (string | readonly [label: string, note: string])[]): Choice[] {
  return labels.map((one, index) =>
    typeof one === 'string' ? { id: `method-${index + 1}`, label: one } : { id: `method-${index + 1}`, label: one[0], note: one[1] },
  );
}
