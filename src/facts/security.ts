/** Security: is the page encrypted, where do its forms send passwords and cards, and whose scripts watch a payment page? */
import type { SecurityFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { readCheckout } from './checkout';
import { fieldKind } from './checkout-fields';
import type { PageContext } from './context';
import { disguiseOf } from './disguise';
import { hostOf } from './domain';
import { MAX_EVIDENCE, quote } from './evidence';

export function readSecurity(snapshot: PageSnapshot, context: PageContext): SecurityFact {
  const secret = snapshot.fields.filter((field) => field.type === 'password' || fieldKind(field)?.startsWith('card-') === true);
  const insecure = secret.filter((field) => {
    const action = snapshot.forms.find(({ n }) => n === field.form)?.action ?? snapshot.url;
    return action.startsWith('http:');
  });
  const disguised = readCheckout(snapshot, context).isCheckout ? disguisedScripts(snapshot, context) : [];
  return {
    ...(disguised.length > 0 && { disguised }),
    https: snapshot.url.startsWith('https:'),
    insecureForms: insecure
      .slice(0, MAX_EVIDENCE)
      .map((field) => quote('field', field.label || field.name || field.type, context.page, field.n)),
  };
}

const MAX_DISGUISED = 6;

function disguisedScripts({ scripts }: PageSnapshot, context: PageContext): NonNullable<SecurityFact['disguised']> {
  const found = new Map<string, NonNullable<SecurityFact['disguised']>[number]>();
  for (const { src } of scripts) {
    const host = hostOf(src) ?? '';
    const like = found.has(host) || host === '' ? null : disguiseOf(src);
    if (like !== null) found.set(host, { host: host.slice(0, 240), like, evidence: [quote('script', src, context.page)] });
  }
  return [...found.values()].slice(0, MAX_DISGUISED);
}
