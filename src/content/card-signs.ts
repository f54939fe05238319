/** Where card data is typed, told from mark-up alone. */
import { attributes } from './by-tag';
import { holds, tells, type Words } from './words';

export const CARD_FIELD: Words = {
  roots: 'cc- card ccnum cc_num cvv cvc',
  pattern: () => / cc-(?:number|csc|exp|name)|card[-_]?number|cc_?num|credit_?card|cardholder|cv[vc]2?(?![a-z])/,
};
/** Hosts and names of the frames of payment providers that are met most; the facts know many more. */
const FRAMES =
  'js.stripe.com checkout.stripe.com adyen.com braintreegateway.com paypal.com/ klarna checkout.com/ mollie.com squareup.com authorize.net worldpay checkout.shopifycs.com pay.google.com spreedly recurly.com card-fields-';

/** An input that asks for a part of a card. */
export function isCardField(input: Element): boolean {
  return tells(attributes(input, 'autocomplete', 'name', 'id'), CARD_FIELD);
}

/** A frame of a payment provider. */
export function isCardFrame(frame: Element): boolean {
  const line = attributes(frame, 'src', 'name');
  return line !== '' && holds(line, FRAMES);
}
