/** Domain: who a host belongs to. Private suffixes count, so each hosted shop (`a.myshopify.com`) is a shop of its own. */
import { parse } from 'tldts';

/**
 * Registrable domain of an address or host, the key of a shop: `https://www.a.co.uk/x` → `a.co.uk`. A bare IP address and a host without a
 * public suffix (`localhost`) are their own key; an address that is neither http nor https, or no address at all, gives null.
 */
export function registrableDomain(url: string): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const { domain, isIp, hostname } = parse(host, { allowPrivateDomains: true });
  if (isIp === true) return hostname;
  return domain ?? (host === '' ? null : host);
}

/** Host of an http(s) address, or of a bare host, in lower case without port; null for everything else. */
export function hostOf(url: string): string | null {
  const parsed = parseAddress(url.includes(':') ? url : `https://${url}`);
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.hostname === '') return null;
  return parsed.hostname;
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
