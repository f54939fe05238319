/** Own address: may Caveat itself ask for a page that a shop links, and under which address? */
import * as words from '../lexicon/everywhere/own-pages';
import { accountPaths, cartPaths } from '../lexicon/everywhere/trade';
import { parseAddress, registrableDomain } from './domain';
import { hasPathPart } from './hosts';

const refused = new Set([...words.actionPaths, ...accountPaths, ...cartPaths]);
const actionKeys = new Set(words.actionKeys);
const secretKeys = new Set(words.secretKeys);
const idleKeys = new Set(words.idleKeys);
const fileEndings = new Set(words.fileEndings);
const localSuffixes = new Set(words.localSuffixes);

const MAX_CHARS = 600;
/** Longer values are no names of pages. */
const MAX_VALUE = 80;
const MAX_KEYS = 6;
/** `;jsessionid=…` and its like at the end of a path. */
const PATH_PARAMETERS = /;[^/]*/g;
const ADVERTISING = /^(?:utm|pk|mtm|hsa|matomo|piwik)_/;

/**
 * The address to ask for, from one that the shop's page at `page` links: https, on the shop's own domain, without fragment, session and
 * advertisers' marks. Null for what Caveat does not ask for: other sites, unusual ports, machines inside a house or an office (unless the
 * page stands on that very machine), addresses that do something or belong to one person, files.
 */
export function ownAddress(href: string, page: string): string | null {
  const url = parseAddress(href);
  const from = parseAddress(page);
  if (url === null || from === null || !/^https?:$/.test(url.protocol) || href.length > MAX_CHARS) return null;
  if (url.username !== '' || url.password !== '') return null;
  if (!isAllowedPort(url, from)) return null;
  url.protocol = 'https:';
  // A site answers with and without `www`; the page shows which of the two it goes by, so that asking need not end in a redirect.
  if (withoutWww(url.hostname) === withoutWww(from.hostname)) url.hostname = from.hostname;
  else if (!isPublicHost(url.hostname)) return null;
  if (registrableDomain(url.href) !== registrableDomain(page)) return null;
  url.hash = '';
  url.pathname = url.pathname.replace(PATH_PARAMETERS, '');
  if (hasPathPart(decoded(url.pathname), refused) || fileEndings.has(endingOf(url.pathname))) return null;
  return hasPlainQuery(url) && url.href.length <= MAX_CHARS ? url.href : null;
}

/** What two addresses of the same page have in common: with or without https, `www` and a slash at the end. */
export function addressKey(href: string): string {
  return href
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
}

/** The same address with, or without, a slash at its end; null where that makes no sense. Servers send from the one on to the other. */
export function slashTwin(href: string): string | null {
  const url = parseAddress(href);
  if (url === null || url.search !== '' || url.pathname === '/' || endingOf(url.pathname) !== '') return null;
  url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return url.href;
}

/** Ending of the file that an address names, in lower case; empty where it has none. */
export function endingOf(address: string): string {
  return /\.([a-z\d]{1,8})(?:[?#]|$)/i.exec(address.slice(address.lastIndexOf('/')))?.[1]?.toLowerCase() ?? '';
}

/** An http address on the usual port is asked for on the usual port of https. */
function isAllowedPort(url: URL, from: URL): boolean {
  return url.port === '' || (url.protocol === 'https:' && url.host === from.host);
}

/** A name that everybody's computer finds under the same address. */
function isPublicHost(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && !/^\d+$/.test(last) && !host.startsWith('[') && !localSuffixes.has(last);
}

/** Takes off what the page does not need; false where what is left is no mere name of a page. */
function hasPlainQuery(url: URL): boolean {
  for (const key of [...url.searchParams.keys()]) {
    const plain = key.toLowerCase();
    if (idleKeys.has(plain) || ADVERTISING.test(plain)) url.searchParams.delete(key);
  }
  const left = [...url.searchParams];
  return (
    left.length <= MAX_KEYS &&
    left.every(([key, value]) => {
      const plain = key.toLowerCase();
      if (actionKeys.has(plain) || secretKeys.has(plain) || value.length > MAX_VALUE || value.includes('@')) return false;
      return !refused.has(plain) && !hasPathPart(value, refused);
    })
  );
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
