/** Security: is the page encrypted, and where do its forms send passwords and cards? */
import type { SecurityFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { fieldKind } from './checkout-fields';
import type { PageContext } from './context';
import { MAX_EVIDENCE, quote } from './evidence';

export function readSecurity(snapshot: PageSnapshot, context: PageContext): SecurityFact {
  const secret = snapshot.fields.filter((field) => field.type === 'password' || fieldKind(field)?.startsWith('card-') === true);
  const insecure = secret.filter((field) => {
    const action = snapshot.forms.find(({ n }) => n === field.form)?.action ?? snapshot.url;
    return action.startsWith('http:');
  });
  return {
    https: snapshot.url.startsWith('https:'),
    insecureForms: insecure
      .slice(0, MAX_EVIDENCE)
      .map((field) => quote('field', field.label || field.name || field.type, context.page, field.n)),
  };
}
