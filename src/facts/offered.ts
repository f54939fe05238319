/** Offered: the payment methods that a shopper can really choose on a page: radio buttons, options, express buttons. Logos and texts promise, they do not offer. */
import type { CheckoutFact, Method } from '../model/facts';
import type { Evidence } from '../model/evidence';
import type { PageSnapshot, SnapshotField } from '../model/snapshot';
import { nameWords } from './checkout-fields';
import type { PageContext } from './context';
import { quote } from './evidence';
import { chosenMethods, methodsIn, protectionOf } from './methods';

/** Labels are that short. Where a note belongs to one and makes it longer, the method is named at its start. Characters. */
const MAX_TEXT = 120;
const NAME_IN_LONG = 60;
/** A choice of payment by its name: `payment_method`, `zahlungsart` … */
const CHOICE =
  /pay|zahl|paiement|pago|pagamento|beta{1,2}l|platb|platob|plat[aă]|fizet|maksu|ödeme|odeme|оплат|bezahl|reglement|règlement|zaplat|bayar|thanh.?to[aá]n|πληρωμ|支払|決済|결제|付款|支付|תשלום|الدفع/i;

/** Null where the page shows no choice: a later step may. */
export function offeredMethods(snapshot: PageSnapshot, context: PageContext): CheckoutFact['offered'] {
  const found = new Map<Method, Evidence[]>();
  const offer = (text: string, read: typeof methodsIn, evidence: Evidence): void => {
    for (const method of read(context.words(text), context.language))
      found.set(method, [...(found.get(method) ?? []), evidence].slice(0, 3));
  };
  const groups = paymentGroups(snapshot, context);
  for (const field of snapshot.fields) {
    if (field.type === 'radio') {
      const choice = CHOICE.test(`${field.name} ${field.id}`) || groups.has(groupOf(field));
      const evidence = quote('field', field.label || field.id || field.name, context.page, field.n);
      if (choice) offer(startOf(field.label), chosenMethods, evidence);
      else if (field.label.length <= MAX_TEXT && !isOther(field)) offer(field.label, methodsIn, evidence);
      // The value is never read, but ids and names of radios say what they choose: `payment_method_paypal`.
      if (choice) offer(nameWords(`${field.id} ${field.placeholder}`).joined, methodsIn, evidence);
    } else if (
      field.type === 'select' &&
      CHOICE.test(`${field.name} ${field.id} ${field.label}`) &&
      !/month|year|monat|jahr|card_?type/i.test(field.name)
    ) {
      for (const option of field.options ?? []) offer(startOf(option), chosenMethods, quote('field', option, context.page, field.n));
    }
  }
  for (const button of snapshot.buttons) {
    if (button.hidden === true || button.text.length > 40) continue;
    const methods = methodsIn(context.words(button.text), context.language).filter((method) => EXPRESS.has(method));
    if (methods.length > 0) offer(button.text, methodsIn, quote('button', button.text, context.page, button.n));
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

/** Radios of one name in one form, of which one says by itself that it is a way to pay: the others are ways to pay, too. */
function paymentGroups(snapshot: PageSnapshot, context: PageContext): ReadonlySet<string> {
  const radios = snapshot.fields.filter((field) => field.type === 'radio' && field.name !== '' && !isOther(field));
  return new Set(
    radios.filter(({ label }) => label.length <= MAX_TEXT && methodsIn(context.words(label), context.language).length > 0).map(groupOf),
  );
}

function groupOf({ form, name }: SnapshotField): string {
  return `${form ?? ''} ${name}`;
}

/** A label, or the first words of a long one. */
function startOf(label: string): string {
  return label.length <= MAX_TEXT ? label : label.slice(0, NAME_IN_LONG).replace(/\S{0,30}$/, '');
}

/** Radios that choose a salutation, a country or a parcel service. */
function isOther(field: SnapshotField): boolean {
  return /ship|deliver|versand|liefer|livraison|envio|country|gender|salut|anrede|title|size|color|colour|variant|option/i.test(
    `${field.name} ${field.id}`,
  );
}
