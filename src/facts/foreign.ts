/** Foreign: domains, e-mail domains and shop names in a policy that are somebody else's. Policies copied from another shop keep them. */
import { paymentProviders } from '../lexicon/everywhere/payment-providers';
import { analyticsHosts } from '../lexicon/everywhere/analytics';
import { chatVendors, messengers, socialNetworks } from '../lexicon/everywhere/networks';
import type { Evidence } from '../model/evidence';
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { hostOf, ownLabel, registrableDomain } from './domain';
import { excerpt, MAX_EVIDENCE, quote } from './evidence';
import { ofLists } from './lists';
import { compact, fold } from './word-text';

const known = ofLists(({ thirdParties, freeMail, reviewServices, seals }) => {
  const services = [...paymentProviders, ...reviewServices, ...seals, ...socialNetworks, ...messengers, ...chatVendors];
  const hosts = [...thirdParties, ...freeMail, ...analyticsHosts, ...services.flatMap((service) => service.hosts)];
  return new Set(hosts.map((host) => registrableDomain(host) ?? host));
});

const MAIL = /[\w.+-]{1,40}@((?:[\w-]{1,40}\.){1,4}[a-z]{2,12})\b/gi;
const ADDRESS = /(?:https?:\/\/|www\.)((?:[\w-]{1,40}\.){1,4}[a-z]{2,12})\b/gi;
/** Public bodies have domains of their own kind. */
const PUBLIC =
  /(?:^|\.)(?:gov|gob|gouv|gv|govt|admin|europa|edu|ac|mil)\.[a-z]{2,3}$|\.(?:gov|edu|int|mil)$|bund\.de$|datenschutz|verbraucher|dataprotection|privacy|consumer|ombuds|mediat/;
/** One mention may be a partner; an e-mail address or two mentions make a domain's owner the author of the text. */
const MENTIONS = 2;

/** E-mail domains that are not the shop's, and domains named more than once, well-known services and authorities left out. */
export function foreignDomains(blocks: readonly SnapshotBlock[], snapshot: PageSnapshot, context: PageContext): Evidence[] {
  const own = ownLabels(snapshot, context);
  const found = new Map<string, { evidence: Evidence; points: number }>();
  for (const block of blocks) {
    for (const [pattern, points] of [
      [MAIL, MENTIONS],
      [ADDRESS, 1],
    ] as const) {
      for (const match of block.text.matchAll(pattern)) {
        const domain = registrableDomain((match[1] ?? '').toLowerCase());
        if (domain === null || domain === context.domain || !domain.includes('.') || isKnown(domain, own)) continue;
        const before = found.get(domain);
        const evidence = before?.evidence ?? quote('text', excerpt(block.text, match.index), context.page, block.n);
        found.set(domain, { evidence, points: (before?.points ?? 0) + points });
      }
    }
  }
  return [...found.values()]
    .filter(({ points }) => points >= MENTIONS)
    .map(({ evidence }) => evidence)
    .slice(0, MAX_EVIDENCE);
}

/** What stands before the shop's name in the texts that are copied most. */
const OPENINGS = [
  'welcome to', 'our website', 'this website is operated by', 'site is operated by', 'website is owned by', 'operated by', 'willkommen bei',
  'der betreiber von', 'betreiber dieser seite ist', 'bienvenue sur', 'bienvenido a', 'bienvenidos a', 'édité par', 'titularidad de',
]; // prettier-ignore
/** Only the first letter may be a capital: with all letters free, any word could be a name. */
const OPENING = new RegExp(
  `(?:${OPENINGS.map((words) => `[${words.charAt(0)}${words.charAt(0).toUpperCase()}]${words.slice(1)}`).join('|')})\\s{1,2}((?:[\\p{Lu}\\d][\\p{L}\\d&.'’-]{0,30}\\s?){1,4})`,
  'gu',
);

/** Names that the text gives its shop and that share no word with this one's domain, title or site name. */
export function foreignNames(blocks: readonly SnapshotBlock[], snapshot: PageSnapshot, context: PageContext): Evidence[] {
  const own = ownText(snapshot, context);
  const found: Evidence[] = [];
  for (const block of blocks) {
    for (const match of block.text.slice(0, 600).matchAll(OPENING)) {
      const name = (match[1] ?? '').split('. ')[0]?.trim().replace(/[.,]$/, '') ?? '';
      if (name.length < 4 || sharesWord(name, own)) continue;
      found.push(quote('text', excerpt(block.text, match.index), context.page, block.n));
    }
  }
  return found.slice(0, MAX_EVIDENCE);
}

function isKnown(domain: string, own: readonly string[]): boolean {
  if (known().has(domain) || PUBLIC.test(domain)) return true;
  const label = compact(ownLabel(domain));
  // `blue-shoes.de` in the policy of `blueshoes.com` is the same shop.
  return own.some((each) => each.length >= 4 && (label.includes(each) || (label.length >= 4 && each.includes(label))));
}

/** What the shop calls itself by its addresses and its site's name, as `compact` writes them. */
export function ownLabels(snapshot: PageSnapshot, context: PageContext): string[] {
  const canonical = snapshot.canonical === undefined ? null : hostOf(snapshot.canonical);
  const site = snapshot.meta.find(({ name }) => name.toLowerCase() === 'og:site_name')?.content ?? '';
  return [ownLabel(context.host), ownLabel(canonical ?? ''), site].map(compact).filter((label) => label !== '');
}

function ownText(snapshot: PageSnapshot, context: PageContext): string {
  const site = snapshot.meta.filter(({ name }) => /site_name|^author$|og:title/i.test(name)).map(({ content }) => content);
  return compact([ownLabel(context.host), snapshot.title, ...site].join(' '));
}

function sharesWord(name: string, own: string): boolean {
  const words = fold(name).match(/[\p{L}\d]{3,}/gu) ?? [];
  return words.length === 0 || words.some((word) => own.includes(word)) || /^(?:our|the|this|us|we|you|your|my)$/.test(words[0] ?? '');
}
