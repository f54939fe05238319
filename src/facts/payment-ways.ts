/** Payment ways: what a shopper can choose to pay with on a page: radio buttons, options, express buttons. */
import type { Evidence } from '../model/evidence';
import type { Method } from '../model/facts';
import type { PageSnapshot, SnapshotField } from '../model/snapshot';
import { nameWords } from './checkout-fields';
import type { PageContext } from './context';
import { quote } from './evidence';
import { chosenMethods, methodsIn } from './methods';

export interface PaymentWay {
  /** As it is called. */
  readonly label: string;
  /** What the label, and an id like `payment_method_paypal`, name. Empty for a choice beside such ones that names nothing we know. */
  readonly methods: readonly Method[];
  /** The mark-up does not let it be chosen, though it does others of its group. */
  readonly isDisabled: boolean;
  readonly evidence: Evidence;
}

/** Labels are that short. Where a note belongs to one and makes it longer, the method is named at its start. Characters. */
const MAX_TEXT = 120;
const NAME_IN_LONG = 60;
const MAX_BUTTON = 40;
/** Ways to pay that a payment page lists as buttons of one form. */
export const MANY_BUTTONS = 3;
/** A choice of payment by its name: `payment_method`, `zahlungsart` … */
const CHOICE =
  /pay|billing[-_]?(?:id|method|type)|zahl|paiement|pago|pagamento|beta{1,2}l|platb|platob|plat[aă]|fizet|maksu|ödeme|odeme|оплат|bezahl|reglement|règlement|zaplat|bayar|thanh.?to[aá]n|πληρωμ|支払|決済|결제|付款|支付|תשלום|الدفع/i;
/** `/module/bankwire/payment`, `/modules/cheque/payment.php`: the widest spread software of that kind. */
const MODULE = /\/modules?\/([\w-]{3,40})\/(?:payment|validation|redirect|pay|submit)\b/i;
/** What a choice costs, or that it costs nothing, in capitals, right before its name. */
const PRICE_BEFORE = /^\s*(?:\p{Lu}{4,12}|\d[\d.,\s]{0,9}(?:\p{Sc}|Kč|zł|kr|Ft|lei|EUR))(?=\p{Lu}\p{Ll})/u;
/** Buttons that pay at once. */
const EXPRESS: ReadonlySet<Method> = new Set([
  'paypal',
  'apple-pay',
  'google-pay',
  'shop-pay',
  'amazon-pay',
  'klarna',
  'afterpay',
] as const);

/** Radio buttons, options, buttons and links, each in the order of the page. */
export function paymentWays(snapshot: PageSnapshot, context: PageContext): PaymentWay[] {
  return [...radios(snapshot, context), ...options(snapshot, context), ...buttons(snapshot, context), ...links(snapshot, context)];
}

function radios(snapshot: PageSnapshot, context: PageContext): PaymentWay[] {
  const groups = paymentGroups(snapshot, context);
  const all = snapshot.fields.filter(({ type }) => type === 'radio');
  // Where all of a group are disabled, something else has to be filled in first.
  const open = new Set(all.filter(({ disabled }) => disabled !== true).map(groupOf));
  const ways = all.map((field) => {
    const { label, id, name, placeholder } = field;
    const isChoice = CHOICE.test(`${name} ${id}`) || groups.has(groupOf(field));
    const methods = isChoice
      ? // The value is never read, but ids of radios say what they choose.
        [...chosen(startOf(label), context), ...methodsIn(context.words(nameWords(`${id} ${placeholder}`).joined), context.language)]
      : label.length <= MAX_TEXT && !isOther(field)
        ? methodsIn(context.words(label), context.language)
        : [];
    const evidence = quote('field', label || id || name, context.page, field.n);
    return {
      label: apart(label),
      methods,
      isDisabled: field.disabled === true && open.has(groupOf(field)),
      evidence,
      group: groupOf(field),
      isNameable: name !== '' && field.hidden !== true && !isOther(field),
    };
  });
  const named = new Set(ways.filter(({ methods }) => methods.length > 0).map(({ group }) => group));
  return ways.filter(({ methods, label, group, isNameable }) => methods.length > 0 || (isNameable && label !== '' && named.has(group)));
}

function options({ fields }: PageSnapshot, context: PageContext): PaymentWay[] {
  const choices = fields.filter(
    ({ type, name, id, label }) =>
      type === 'select' && CHOICE.test(`${name} ${id} ${label}`) && !/month|year|monat|jahr|card_?type/i.test(name),
  );
  const ways = choices.flatMap((field) =>
    (field.options ?? []).map((label, at) => ({
      at,
      label,
      methods: chosenMethods(context.words(startOf(label)), context.language),
      isDisabled: false,
      evidence: quote('field', label, context.page, field.n),
    })),
  );
  // The first option often asks to choose one.
  const isNamed = ways.some(({ methods }) => methods.length > 0);
  return ways.filter(({ methods, label, at }) => methods.length > 0 || (isNamed && at > 0 && label !== ''));
}

/** A button that names one way to pay at once beside others stands for all it names; so does each of several in a form that is sent. */
function buttons(snapshot: PageSnapshot, context: PageContext): PaymentWay[] {
  const sent = new Set(snapshot.forms.filter(({ method }) => method === 'post').map(({ n }) => n));
  const ways = snapshot.buttons
    .filter(({ hidden, text }) => hidden !== true && text.length <= MAX_BUTTON)
    .map(({ text, n, form }) => ({
      label: text,
      methods: methodsIn(context.words(text), context.language),
      isDisabled: false,
      evidence: quote('button', text, context.page, n),
      form: form !== undefined && sent.has(form) ? form : undefined,
    }))
    .filter(({ methods }) => methods.length > 0);
  // One form for all of them, or one for each.
  const isAlone = ({ form }: { form: number | undefined }): boolean => ways.filter((way) => way.form === form).length === 1;
  const alone = new Set(ways.filter((way) => way.form !== undefined && isAlone(way)).map(({ form }) => form));
  const isList = (form: number | undefined): boolean =>
    form !== undefined &&
    new Set(ways.flatMap((way) => (way.form === form || (alone.has(form) && alone.has(way.form)) ? way.methods : []))).size >= MANY_BUTTONS;
  return ways.filter(({ methods, form }) => methods.some((method) => EXPRESS.has(method)) || isList(form));
}

/** Links to the parts of shop software that take one way to pay each: the last step of older shops is a list of them. */
function links(snapshot: PageSnapshot, context: PageContext): PaymentWay[] {
  return snapshot.links.flatMap(({ hidden, href, text, n }) => {
    const part = hidden === true ? undefined : MODULE.exec(href)?.[1];
    if (part === undefined || text === '' || text.length > MAX_TEXT) return [];
    const methods = [...chosen(text, context), ...methodsIn(context.words(nameWords(part).joined), context.language)];
    return methods.length === 0 ? [] : [{ label: apart(text), methods, isDisabled: false, evidence: quote('link', text, context.page, n) }];
  });
}

/** Radios of one name in one form, of which one says by itself that it is a way to pay: the others are ways to pay, too. */
function paymentGroups(snapshot: PageSnapshot, context: PageContext): ReadonlySet<string> {
  const named = snapshot.fields.filter((field) => field.type === 'radio' && field.name !== '' && !isOther(field));
  return new Set(
    named.filter(({ label }) => label.length <= MAX_TEXT && methodsIn(context.words(label), context.language).length > 0).map(groupOf),
  );
}

function groupOf({ form, name }: SnapshotField): string {
  return `${form ?? ''} ${name}`;
}

/** Prices, names and notes that only the style sheet sets apart stand together in the text: `FREEBank transfer`. */
export function apart(label: string): string {
  return label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

/** As written first: `iDEAL` is one word. Parted, only full names count, or what stands behind a price: an `iTunesCard` is no card. */
function chosen(label: string, context: PageContext): Method[] {
  const found = chosenMethods(context.words(label), context.language);
  if (found.length > 0) return found;
  const behind = label.replace(PRICE_BEFORE, '');
  return behind === label
    ? methodsIn(context.words(apart(label)), context.language)
    : chosenMethods(context.words(behind), context.language);
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
