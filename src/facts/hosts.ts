/** Hosts: finds the known host that an address belongs to. */
import { hostOf, registrableDomain } from './domain';

/** True where the host is one of `hosts` or stands below one; an entry with a path (`yimg.com/ac`) wants the start of the path too. */
export function addressIsOf(address: string, hosts: readonly string[]): boolean {
  const host = hostOf(address);
  if (host === null) return false;
  return hosts.some((known) => {
    const slash = known.indexOf('/');
    const name = slash < 0 ? known : known.slice(0, slash);
    if (host !== name && !host.endsWith(`.${name}`)) return false;
    return slash < 0 || address.includes(known);
  });
}

/** An index of named host lists, for asking many addresses. Hosts without paths only. */
export function hostIndex<Named extends { readonly hosts?: readonly string[] }>(list: readonly Named[]): (address: string) => Named | null {
  const byHost = new Map<string, Named>();
  for (const named of list) for (const host of named.hosts ?? []) if (!byHost.has(host)) byHost.set(host, named);
  return (address) => {
    let host = hostOf(address);
    // Each step drops the leftmost label: `js.a.com` → `a.com`.
    while (host !== null && host.includes('.')) {
      const named = byHost.get(host);
      if (named !== undefined) return named;
      host = host.slice(host.indexOf('.') + 1);
    }
    return null;
  };
}

/** True where both addresses belong to the same registrable domain. */
export function sameDomain(address: string, domain: string): boolean {
  return registrableDomain(address) === domain;
}

/** True where a part of an address between its punctuation is one of `parts`; parts of `camelCase` count, and `view`, `my` and `show` before one. */
export function hasPathPart(address: string, parts: ReadonlySet<string>): boolean {
  const split = address
    .replace(/([a-z])(?=[A-Z])/g, '$1.')
    .toLowerCase()
    .split(/[/?&=.;:%]/);
  return split.some((part) => {
    const plain = part.replaceAll('_', '-');
    return parts.has(plain) || parts.has(plain.replace(/^(?:view|my|show|go-?to)-?/, ''));
  });
}
