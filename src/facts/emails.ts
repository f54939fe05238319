/** E-mails: addresses in texts and mail links of a page, also those written against robots: `name (at) shop dot com`. */
import { atSigns, dotSigns } from '../lexicon/everywhere/mail';
import type { ContactFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { registrableDomain } from './domain';
import { excerpt, quote } from './evidence';
import { ofLists } from './lists';
import { valueOf } from './structured';

/** Every part is bounded, so that no text makes it slow. */
export const EMAIL =
  /(?<![\w.+%-])[\w+%-]{1,40}(?:\.[\w+%-]{1,40}){0,4}@(?:[a-z\d](?:[a-z\d-]{0,40}[a-z\d])?\.){1,4}[a-z]{2,18}(?![\w-])/gi;
const MAX = 12;
const mailboxes = ofLists(({ freeMail, disposableMail }) => ({ free: new Set(freeMail), disposable: new Set(disposableMail) }));
/** Parts of picture names and sample addresses. */
const NO_ADDRESS =
  /\.(?:png|jpe?g|gif|webp|svg|js|css)$|@(?:example|domain|email|yourdomain|yourstore|sentry|sample)\.|^(?:your|name|user|someone|you)@/i;

export function readEmails(snapshot: PageSnapshot, context: PageContext): ContactFact['emails'] {
  const found = new Map<string, ContactFact['emails'][number]>();
  const add = (text: string, evidence: () => ContactFact['emails'][number]['evidence'][number]): void => {
    const address = text.toLowerCase();
    if (found.size >= MAX || found.has(address) || address.length > 120 || NO_ADDRESS.test(address)) return;
    const kind = kindOf(address, context);
    if (kind !== null) found.set(address, { address, kind, evidence: [evidence()] });
  };
  for (const link of snapshot.links) {
    if (link.hidden === true || !link.href.toLowerCase().startsWith('mailto:')) continue;
    const address = (link.href.slice(7).split('?')[0] ?? '').replaceAll('%40', '@').trim();
    if (address.match(EMAIL)?.[0] === address) add(address, () => quote('link', address, context.page, link.n));
  }
  for (const block of context.visible) {
    if (!MAY_HOLD.test(block.text)) continue;
    const text = plainAddresses(block.text);
    for (const match of text.matchAll(EMAIL)) add(match[0], () => quote('text', excerpt(text, match.index), context.page, block.n));
  }
  for (const node of context.structured()) {
    const address =
      valueOf(node, 'email')
        ?.replace(/^mailto:/i, '')
        .trim() ?? '';
    if (address.length < 120 && address.match(EMAIL)?.[0] === address) add(address, () => quote('meta', address, context.page, node.n));
  }
  return [...found.values()];
}

const AT = atSigns.join('|');
const DOT = dotSigns.join('|');
const MAY_HOLD = new RegExp(`[@＠]|[(\\[{<] ?(?:${AT}) ?[)\\]}>]|\\s[ÄäÆæ][Tt]\\s`, 'iu');
const BRACKETED_AT = new RegExp(` {0,2}[(\\[{<] {0,2}(?:${AT}) {0,2}[)\\]}>] {0,2}`, 'giu');
const BRACKETED_DOT = new RegExp(` {0,2}[(\\[{<] {0,2}(?:${DOT}) {0,2}[)\\]}>] {0,2}`, 'giu');

/** `info (at) shop (dot) de`, `info[zavináč]shop.cz`, `info ät shop.de` as plain addresses. Bare `at` stays: prose is full of it. */
function plainAddresses(text: string): string {
  return text
    .replaceAll('＠', '@')
    .replace(BRACKETED_AT, '@')
    .replace(BRACKETED_DOT, '.')
    .replace(/(?<=[\w-]) [äæ]t (?=[\w-]{1,60}(?: ?\.| punkt ))/giu, '@');
}

function kindOf(address: string, context: PageContext): ContactFact['emails'][number]['kind'] | null {
  const domain = registrableDomain(address.slice(address.lastIndexOf('@') + 1));
  if (domain === null || !domain.includes('.')) return null;
  if (domain === context.domain) return 'own-domain';
  const { free, disposable } = mailboxes();
  if (disposable.has(domain)) return 'disposable';
  return free.has(domain) ? 'free-mail' : 'other-domain';
}
