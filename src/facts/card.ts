/** Card: who receives the card data, told from the frame or the form that holds the card fields. */
import type { CheckoutFact } from '../model/facts';
import type { PageSnapshot, SnapshotField, SnapshotFrame } from '../model/snapshot';
import { fieldKind, type FieldKind, type KnownField } from './checkout-fields';
import type { PageContext } from './context';
import { providerDisguiseOf } from './disguise';
import { hostOf, registrableDomain } from './domain';
import { MAX_EVIDENCE, quote } from './evidence';
import { providerOf } from './providers';

/**
 * Null where there is no card field and no card frame. A form that sends anywhere but to the shop and known providers is `unrelated`, and so is
 * a card frame's host that nobody knows; sending over http is `insecure` whoever receives it.
 */
export function cardTarget(
  snapshot: PageSnapshot,
  context: PageContext,
  fields: readonly KnownField[],
  frames: readonly SnapshotFrame[],
): CheckoutFact['card'] {
  const frame = frames[0];
  const evidence = [
    ...fields.map(({ field }) =>
      quote('field', field.label || field.placeholder || field.name || field.autocomplete, context.page, field.n),
    ),
    ...frames.map(({ src, n }) => quote('frame', src, context.page, n)),
  ].slice(0, MAX_EVIDENCE);
  if (fields.length > 0) {
    const to = worst(addressesOf(snapshot, fields), context);
    const beside = to.target === 'shop' ? frameBeside(fields, frames) : undefined;
    return { ...to, ...(beside !== undefined && { beside }), evidence };
  }
  return frame === undefined ? null : { ...target(frame.src, context), evidence };
}

/** Where the card data can go: as the form says, or one of its buttons. */
function addressesOf({ forms, buttons, fields, url }: PageSnapshot, card: readonly KnownField[]): [string, ...string[]] {
  const owner = card.find(({ field }) => field.form !== undefined)?.field.form ?? formOfTwins(fields);
  const form = forms.find(({ n }) => n === owner);
  if (form === undefined) return [url];
  return [form.action, ...buttons.flatMap((button) => (button.form === form.n && button.hidden !== true ? (button.action ?? []) : []))];
}

/** Card fields outside of every form are copied by a script, where a form has hidden ones for the number and the code. */
function formOfTwins(fields: readonly SnapshotField[]): number | undefined {
  const hidden = fields.filter(({ type, form }) => type === 'hidden' && form !== undefined);
  const withKind = (kind: FieldKind) => hidden.filter((field) => fieldKind({ ...field, type: 'text' }) === kind);
  const codes = withKind('card-code');
  return withKind('card-number').find(({ form }) => codes.some((code) => code.form === form))?.form;
}

/** What a whole form has; gift cards have a number and a code, too. */
const WHOLE = ['card-number', 'card-code', 'card-expiry'];

/**
 * The provider whose card frame is shown together with a whole card form of the page. An honest page that lets choose between two shows one at a
 * time; card thieves lay theirs over the provider's, which stays in sight for the page. Providers' frames count that are known by their address,
 * not those that show other ways to pay as well.
 */
function frameBeside(fields: readonly KnownField[], frames: readonly SnapshotFrame[]): string | undefined {
  const shown = new Set<string>(fields.filter(({ field }) => field.hidden !== true).map(({ kind }) => kind));
  if (!WHOLE.every((kind) => shown.has(kind))) return undefined;
  const providers = frames.filter(({ hidden }) => hidden !== true).map(({ src }) => providerOf(src));
  return providers.find((provider) => provider?.cardFrames !== undefined && provider.method === undefined)?.name;
}

type Target = Omit<NonNullable<CheckoutFact['card']>, 'evidence'>;

const WORSE: readonly Target['target'][] = ['insecure', 'unrelated'];

/** Of the first address, unless another is worse. */
function worst([first, ...others]: readonly [string, ...string[]], context: PageContext): Target {
  const before = target(first, context);
  const targets = [before, ...others.map((address) => target(address, context))];
  return WORSE.map((kind) => targets.find((one) => one.target === kind)).find((found) => found !== undefined) ?? before;
}

function target(address: string, context: PageContext): Target {
  const host = hostOf(address) ?? context.host;
  if (address.startsWith('http:')) return { target: 'insecure', host };
  const provider = providerOf(address);
  if (provider !== null) return { target: 'provider', host, provider: provider.name };
  // Scripts take over forms with `javascript:` and the like: the data stays in the page's own hands.
  const own = hostOf(address) === null || registrableDomain(address) === context.domain;
  if (own) return { target: 'shop', host };
  const like = providerDisguiseOf(address);
  return { target: 'unrelated', host, ...(like !== null && { like }) };
}
