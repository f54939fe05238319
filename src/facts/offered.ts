/** Offered: the payment methods that a shopper can really choose on a page: radio buttons, options, express buttons. Logos and texts promise, they do not offer. */
import type { CheckoutFact, Method } from '../model/facts';
import type { Evidence } from '../model/evidence';
import type { PageSnapshot, SnapshotField } from '../model/snapshot';
import { nameWords } from './checkout-fields';
import type { PageContext } from './context';
import { quote } from './evidence';
import { methodsIn, protectionOf } from './methods';

const MAX_TEXT = 120;
/** A choice of payment by its name: `payment_method`, `zahlungsart` … */
const CHOICE = /pay|zahl|paiement|pago|pagamento|betal|platb|plat[aă]|fizet|maksu|ödeme|odeme|оплат|bezahl|reglement|règlement|zaplat/i;

/** Null where the page shows no choice: a later step may. */
export function offeredMethods(snapshot: PageSnapshot, context: PageContext): CheckoutFact['offered'] {
  const found = new Map<Method, Evidence[]>();
  const offer = (text: string, evidence: Evidence): void => {
    if (text === '' || text.length > MAX_TEXT) return;
    for (const method of methodsIn(context.words(text), context.language))
      found.set(method, [...(found.get(method) ?? []), evidence].slice(0, 3));
  };
  for (const field of snapshot.fields) {
    if (field.type === 'radio') {
      const choice = CHOICE.test(`${field.name} ${field.id}`);
      const evidence = quote('field', field.label || field.id || field.name, context.page, field.n);
      if (field.label !== '' && (choice || !isOther(field))) offer(field.label, evidence);
      // The value is never read, but ids and names of radios say what they choose: `payment_method_paypal`.
      if (choice) offer(nameWords(`${field.id} ${field.placeholder}`).joined, evidence);
    } else if (
      field.type === 'select' &&
      CHOICE.test(`${field.name} ${field.id} ${field.label}`) &&
      !/month|year|monat|jahr|card_?type/i.test(field.name)
    ) {
      for (const option of field.options ?? []) offer(option, quote('field', option, context.page, field.n));
    }
  }
  for (const button of snapshot.buttons) {
    if (button.hidden === true || button.text.length > 40) continue;
    const methods = methodsIn(context.words(button.text), context.language).filter((method) => EXPRESS.has(method));
    if (methods.length > 0) offer(button.text, quote('button', button.text, context.page, button.n));
  }
  if (found.size === 0) return null;
  return [...found].map(([method, evidence]) => ({ method, protection: protectionOf(method), evidence }));
}

const EXPRESS: ReadonlySet<Method> = new Set([
  'paypal',
  'apple-pay',
  'google-pay',
  'shop-pay',
  'amazon-pay',
  'klarna',
  'afterpay',
] as const);

/** Radios that choose a salutation, a country or a parcel service. */
function isOther(field: SnapshotField): boolean {
  return /ship|deliver|versand|liefer|livraison|envio|country|gender|salut|anrede|title|size|color|colour|variant|option/i.test(
    `${field.name} ${field.id}`,
  );
}
