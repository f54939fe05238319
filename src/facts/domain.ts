/** Domain: who a host belongs to. Private suffixes count, so each hosted shop (`a.myshopify.com`) is a shop of its own. */
import { parse } from 'tldts';

/** Pages name the same few hosts again and again, and taking addresses apart is dear. Entries, then the memory starts anew. */
const KEPT = 4000;
const hosts = new Map<string, string | null>();
const domains = new Map<string, string | null>();

/**
 * Registrable domain of an address or host, the key of a shop: `https://www.a.co.uk/x` → `a.co.uk`. A bare IP address and a host without a
 * public suffix (`localhost`) are their own key; an address that is neither http nor https, or no address at all, gives null.
 */
export function registrableDomain(url: string): string | null {
  const host = hostOf(url);
  return host === null ? null : remember(domains, host, domainOf);
}

function domainOf(host: string): string {
  const { domain, isIp } = parse(host, { allowPrivateDomains: true });
  return isIp === true ? host : (domain ?? host);
}

/** Host of an http(s) address, or of a bare host, in lower case without port; null for everything else. */
export function hostOf(url: string): string | null {
  // The host ends at the path: only what stands before it needs to be parsed.
  const origin = /^[^/?#]*(?:\/\/[^/?#]*)?/.exec(url)?.[0] ?? url;
  return remember(hosts, origin, parseHost);
}

function parseHost(origin: string): string | null {
  const parsed = parseAddress(origin.includes(':') ? origin : `https://${origin}`);
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.hostname === '') return null;
  return parsed.hostname;
}

function remember<Value>(kept: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const value = make(key);
  kept.set(key, value);
  return value;
}

/** An address taken apart, or null where it is none. */
export function parseAddress(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The part of a host that its owner chose: `www.blue-shoes.co.uk` → `blue-shoes`. Empty for an IP address. */
export function ownLabel(host: string): string {
  const { domainWithoutSuffix, isIp } = parse(host, { allowPrivateDomains: true });
  return isIp === true ? '' : (domainWithoutSuffix ?? '');
}

/** The same where it was bought; empty also under the suffix of a company that gives names away (`a.myshopify.com`). */
export function boughtLabel(host: string): string {
  return parse(host, { allowPrivateDomains: true }).isPrivate === true ? '' : ownLabel(host);
}
