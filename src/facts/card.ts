/** Card: who receives the card data, told from the frame or the form that holds the card fields. */
import type { CheckoutFact } from '../model/facts';
import type { PageSnapshot, SnapshotFrame } from '../model/snapshot';
import type { KnownField } from './checkout-fields';
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
  const owned = fields.filter(({ field }) => field.form !== undefined);
  const form = snapshot.forms.find(({ n }) => owned.some(({ field }) => field.form === n));
  const evidence = [
    ...fields.map(({ field }) =>
      quote('field', field.label || field.placeholder || field.name || field.autocomplete, context.page, field.n),
    ),
    ...frames.map(({ src, n }) => quote('frame', src, context.page, n)),
  ].slice(0, MAX_EVIDENCE);
  if (fields.length > 0) {
    const to = target(form?.action ?? snapshot.url, context);
    const beside = to.target === 'shop' ? frameBeside(fields, frames) : undefined;
    return { ...to, ...(beside !== undefined && { beside }), evidence };
  }
  return frame === undefined ? null : { ...target(frame.src, context), evidence };
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
