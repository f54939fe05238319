/** Contact: the ways to reach the shop that a page shows. */
import { chatVendors, messengers, socialNetworks, type Network } from '../lexicon/everywhere/networks';
import type { ContactFact } from '../model/facts';
import type { Evidence } from '../model/evidence';
import type { PageSnapshot, SnapshotLink } from '../model/snapshot';
import type { PageContext } from './context';
import { parseAddress } from './domain';
import { readEmails } from './emails';
import { MAX_EVIDENCE, quote } from './evidence';
import { hostIndex } from './hosts';
import { readPhones } from './phones';
import { readHours } from './hours';

const networkOf = hostIndex<Network>(socialNetworks);
const messengerOf = hostIndex<Network>(messengers);
const chatOf = hostIndex<Network>(chatVendors);
/** Links that open the messenger itself. */
const SCHEMES = [['whatsapp:', 'WhatsApp'], ['viber:', 'Viber'], ['tg:', 'Telegram'], ['line:', 'LINE'], ['fb-messenger:', 'Messenger'], ['sgnl:', 'Signal']] as const; // prettier-ignore
const MAX_PROFILES = 30;

/** First parts of a path that are a network's own pages, not somebody's profile. */
const NOT_PROFILE =
  /^(?:share|sharer|sharer\.php|share\.php|sharing|dialog|plugins|intent|home|login|signup|watch|hashtag|search|pin|policy|policies|legal|privacy|about|help|tr|embed|[vpi]|reel|explore|widgets|submit|sharearticle|cws|feed|create|groups\/feed|likebox|settings|ads|business|audience|wix|wixcom|shopify|squarespace|wordpress|prestashop|weebly|magento|your-?profile|username|yourpage|#!?)$/i;
/** Names of parts that come before the handle: `/company/acme`, `/c/acme`. */
const BEFORE_HANDLE = /^(?:company|in|showcase|school|pages|people|c|channel|user|groups|pg|profile|add|@)$/i;

export function readContact(snapshot: PageSnapshot, context: PageContext): ContactFact {
  const hours = readHours(context);
  const links = snapshot.links.filter((link) => link.hidden !== true);
  return {
    emails: readEmails(snapshot, context),
    phones: readPhones(snapshot, context),
    form: contactForms(snapshot, context),
    chat: chats(snapshot, context),
    messengers: unique(links, (link) => messenger(link, context)),
    profiles: unique(snapshot.origin === 'inert' ? snapshot.links : links, (link) => profile(link, context)),
    ...(hours !== undefined && { hours }),
  };
}

/** A form with a message to write and a way to answer it. */
function contactForms(snapshot: PageSnapshot, context: PageContext): Evidence[] {
  const messages = snapshot.fields.filter(
    (field) =>
      field.tag === 'textarea' &&
      field.hidden !== true &&
      field.form !== undefined &&
      !/review|comment|rating|bewert|avis|opinion/i.test(`${field.name} ${field.id} ${field.label}`),
  );
  return messages
    .filter((message) =>
      snapshot.fields.some(
        (field) => field.form === message.form && (field.type === 'email' || /mail/i.test(`${field.name} ${field.id} ${field.label}`)),
      ),
    )
    .slice(0, MAX_EVIDENCE)
    .map((message) => quote('field', message.label || message.name, context.page, message.n));
}

function chats(snapshot: PageSnapshot, context: PageContext): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const address of [...snapshot.scripts.map(({ src }) => src), ...snapshot.frames.map(({ src }) => src)]) {
    const vendor = chatOf(address);
    if (vendor !== null) found.set(vendor.name, quote('script', `${vendor.name}: ${address}`, context.page));
  }
  return [...found.values()].slice(0, MAX_EVIDENCE);
}

function messenger(link: SnapshotLink, context: PageContext): ContactFact['messengers'][number] | null {
  const name = SCHEMES.find(([scheme]) => link.href.startsWith(scheme))?.[1] ?? messengerOf(link.href)?.name;
  if (name === undefined || /\/(?:send\/?\?text=|share)/i.test(link.href)) return null;
  return { network: name, href: link.href, evidence: [quote('link', link.text || link.href, context.page, link.n)] };
}

function profile(link: SnapshotLink, context: PageContext): ContactFact['profiles'][number] | null {
  const network = networkOf(link.href);
  const parsed = parseAddress(link.href);
  if (network === null || parsed === null) return null;
  const parts = parsed.pathname.split('/').filter((part) => part !== '');
  const first = parts[0] ?? '';
  // A button that shares the page is no profile.
  if (/share|intent|dialog|plugins|pin\/create/i.test(parsed.pathname)) return null;
  const id = /^profile\.php$/i.test(first) ? (parsed.searchParams.get('id') ?? '') : null;
  const named =
    id ?? (BEFORE_HANDLE.test(first) ? (first.toLowerCase() === 'pages' && parts.length > 2 ? parts[1] : (parts[1] ?? '')) : first) ?? '';
  const handle = NOT_PROFILE.test(named) ? '' : named.replace(/^@/, '');
  return {
    network: network.name,
    href: link.href,
    handle: handle.slice(0, 240),
    deep: handle !== '',
    evidence: [quote('link', link.href, context.page, link.n)],
  };
}

function unique<Item extends { readonly href: string }>(links: readonly SnapshotLink[], read: (link: SnapshotLink) => Item | null): Item[] {
  const found = new Map<string, Item>();
  for (const link of links) {
    const item = read(link);
    if (item !== null && !found.has(item.href) && found.size < MAX_PROFILES) found.set(item.href, item);
  }
  return [...found.values()];
}
