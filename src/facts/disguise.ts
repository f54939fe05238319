/**
 * Disguise: a host that looks like the one of a known payment or measuring service, and is not. Card skimmers load their scripts from such hosts
 * and send cards to them, so that nobody who looks notices.
 */
import { analyticsHosts } from '../lexicon/everywhere/analytics';
import { homoglyphs, lookAlikePairs } from '../lexicon/everywhere/homoglyphs';
import { paymentProviders } from '../lexicon/everywhere/payment-providers';
import { hostOf, ownLabel, registrableDomain } from './domain';
import { unicodeHost } from './punycode';

/** Shorter names are one letter away from many honest ones. Letters. */
const MIN_EDITED = 9;
const MIN_READ = 6;
const MIN_PART = 5;

/** Name → the service's domain, its main one first. */
function namesOf(hosts: readonly string[], least: number): ReadonlyMap<string, string> {
  const names = hosts.map((host) => [ownLabel(host), registrableDomain(host) ?? host] as const);
  return new Map(names.filter(([name]) => name.length >= least).toReversed());
}
const providerHosts = paymentProviders.flatMap(({ hosts }) => hosts);
const known = new Set([...providerHosts, ...analyticsHosts].map((host) => registrableDomain(host)));
const services = namesOf([...providerHosts, ...analyticsHosts], MIN_READ);
const providers = namesOf(providerHosts, MIN_PART);
/** Parts of addresses that are words of their own. */
const COMMON = new Set(['payment', 'payments', 'checkout', 'clover', 'segment', 'square', 'affirm', 'paddle', 'global']);

/** The domain of the service that the address's host is disguised as; null where it is itself, or like none. */
export function disguiseOf(address: string): string | null {
  const [label, domain] = [ownLabel(hostOf(address) ?? ''), registrableDomain(address)];
  if (label.length < MIN_READ || label.length > 40 || known.has(domain)) return null;
  const shown = unicodeHost(label);
  const latin = Array.from(shown, (character) => homoglyphs[character] ?? character).join('');
  if (latin !== shown && services.has(latin)) return services.get(latin) ?? null;
  for (const [like, letter] of lookAlikePairs) {
    const read = shown.replaceAll(like, letter);
    if (read !== shown && services.has(read)) return services.get(read) ?? null;
  }
  const near = [...services].find(([name]) => isOneOff(name, shown));
  return near?.[1] ?? null;
}

/** The same for a host that takes cards, where a provider's name among other words is a disguise too: `stripe-secure-pay`. */
export function providerDisguiseOf(address: string): string | null {
  const disguise = disguiseOf(address);
  if (disguise !== null || known.has(registrableDomain(address))) return disguise;
  const parts = ownLabel(hostOf(address) ?? '').split('-');
  const part = parts.length < 2 ? undefined : parts.find((each) => providers.has(each) && !COMMON.has(each));
  return part === undefined ? null : (providers.get(part) ?? null);
}

/** A long name with one letter changed, left out, added or swapped with the next, or with its hyphens elsewhere. */
function isOneOff(name: string, shown: string): boolean {
  if (name.length < MIN_EDITED || Math.abs(name.length - shown.length) > 1 || name === shown) return false;
  if (name.replaceAll('-', '') === shown.replaceAll('-', '')) return true;
  let start = 0;
  while (start < name.length && name[start] === shown[start]) start++;
  let end = 0;
  while (end < Math.min(name.length, shown.length) - start && name.at(-1 - end) === shown.at(-1 - end)) end++;
  const [left, right] = [name.length - start - end, shown.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && name[start] === shown[start + 1] && name[start + 1] === shown[start];
}
