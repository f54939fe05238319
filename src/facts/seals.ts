/** Seals: trust seals on a page, and whether they come from, or lead to, their issuer's own registrable domain. */
import type { NamedHosts } from '../lexicon/everywhere/review-services';
import type { SealFact } from '../model/facts';
import type { PageSnapshot, SnapshotImage } from '../model/snapshot';
import type { PageContext } from './context';
import { hostOf, parseAddress, registrableDomain } from './domain';
import { quote } from './evidence';
import { addressIsOf } from './hosts';
import { byNameAndHost, ofLists } from './lists';
import { matcherOf } from './phrases';

type Seal = SealFact['seals'][number];
const MAX = 20;
/** A name of one word may stand on a box: `McAfee Total Protection, 3 devices`. It is a seal where little else is said. Words. */
const MAX_BESIDE = 3;
const SAYS_SEAL = /\b(?:seal|secured?|trust|trusted|certified|certificate|verified|badge|accredited|siegel|label|ssl|safe|member)\b/;
const known = ofLists(({ seals }) => byNameAndHost(seals));

export function readSeals(snapshot: PageSnapshot, context: PageContext): SealFact {
  const pictures = new Map<NamedHosts, SnapshotImage[]>();
  for (const image of snapshot.images) {
    const seal = image.hidden === true ? undefined : shownSeal(image, context);
    if (seal !== undefined) pictures.set(seal, [...(pictures.get(seal) ?? []), image]);
  }
  const addresses = [...snapshot.scripts, ...snapshot.frames, ...snapshot.images].map(({ src }) => src);
  const links = [...snapshot.links.map(({ href }) => href), ...snapshot.images.flatMap(({ href }) => href ?? [])];
  const { ofHost: issuerOf } = known();
  const named = new Set([...pictures.keys(), ...[...addresses, ...links].flatMap((address) => issuerOf(address) ?? [])]);
  const found = [...named].flatMap(
    (seal) => proven(snapshot, seal, pictures.get(seal) ?? [], context) ?? pasted(pictures.get(seal)?.[0], seal, context) ?? [],
  );
  return { seals: found.slice(0, MAX) };
}

function shownSeal(image: SnapshotImage, context: PageContext): NamedHosts | undefined {
  const { phrases, groupOf } = known();
  const file = image.src.split(/[?#]/, 1)[0]?.split('/').at(-1)?.replace(/[-_.]/g, ' ') ?? '';
  for (const text of [context.words(image.alt.slice(0, 120)), context.words(file)]) {
    const phrase = matcherOf(phrases).first(text);
    if (
      phrase !== null &&
      (/[^\p{L}\d]/u.test(phrase) || text.size - context.words(phrase).size <= MAX_BESIDE || SAYS_SEAL.test(text.joined))
    )
      return groupOf.get(phrase);
  }
  return undefined;
}

/** A script or frame of the issuer, its picture, or a link that leads into the issuer's site. */
function proven(snapshot: PageSnapshot, seal: NamedHosts, pictures: readonly SnapshotImage[], context: PageContext): Seal | null {
  const own = seal.hosts.some((host) => context.domain === registrableDomain(host));
  if (own) return null;
  const script = [...snapshot.scripts, ...snapshot.frames].find(({ src }) => addressIsOf(src, seal.hosts));
  if (script !== undefined) return issued(seal, script.src, quote('script', script.src, context.page));
  const image = snapshot.images.find(({ src, href }) => addressIsOf(src, seal.hosts) || (href !== undefined && leadsInto(href, seal)));
  if (image !== undefined)
    return issued(
      seal,
      addressIsOf(image.src, seal.hosts) ? image.src : (image.href ?? ''),
      quote('image', image.alt || image.src, context.page, image.n),
    );
  const link = snapshot.links.find(({ href, hidden }) => hidden !== true && leadsInto(href, seal));
  if (link === undefined) return null;
  // A text link alone is no seal, unless a picture of it stands on the page as well, or it speaks of a profile or certificate.
  const certificate = /cert|verif|profile|shop|seal|rating|review|buyer|bewertung|check|splash|zertifikat|guarantee|merchant|member/i.test(
    link.href,
  );
  return pictures.length > 0 || certificate ? issued(seal, link.href, quote('link', link.href, context.page, link.n)) : null;
}

function leadsInto(href: string, seal: NamedHosts): boolean {
  const parsed = parseAddress(href);
  return parsed !== null && addressIsOf(href, seal.hosts) && (parsed.pathname.length > 1 || parsed.search !== '');
}

function issued(seal: NamedHosts, address: string, evidence: Seal['evidence'][number]): Seal {
  return { name: seal.name, proof: 'issuer', host: hostOf(address) ?? '', evidence: [evidence] };
}

/** A picture of the seal that is no proof: it leads nowhere, to the shop itself, or to somebody else. */
function pasted(image: SnapshotImage | undefined, seal: NamedHosts, context: PageContext): Seal | null {
  if (image === undefined) return null;
  const evidence = [quote('image', image.alt || image.src, context.page, image.n)];
  const host = image.href === undefined ? null : hostOf(image.href);
  const elsewhere = host !== null && registrableDomain(host) !== context.domain && !addressIsOf(host, seal.hosts);
  return { name: seal.name, proof: elsewhere ? 'elsewhere' : 'unlinked', host: (elsewhere ? host : hostOf(image.src)) ?? '', evidence };
}
