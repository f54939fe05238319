/** Platform: the shop software that a page's addresses and head give away. */
import type { Platform } from '../lexicon/everywhere/platforms';
import type { PageSnapshot } from '../model/snapshot';
import { hostIndex } from './hosts';
import { ofLists } from './lists';

const marks = ofLists(({ platforms }) => ({
  platforms,
  byHost: hostIndex(platforms),
  paths: platforms.flatMap((platform) => (platform.paths ?? []).map((path) => [path, platform] as const)),
}));

/** Pages name their software in each address: a part of them tells enough. */
const MAX_IMAGES = 60;
const MAX_LINKS = 200;
const known = new WeakMap<PageSnapshot, string | null>();

/** Name of the shop software, or null. A page that merely links to a platform's front page is not made with it. */
export function platformOf(snapshot: PageSnapshot): string | null {
  let name = known.get(snapshot);
  if (name === undefined) {
    name = (byHead(snapshot) ?? byAddress(snapshot))?.name ?? null;
    known.set(snapshot, name);
  }
  return name;
}

function byHead(snapshot: PageSnapshot): Platform | undefined {
  const generators = snapshot.meta.filter(({ name }) => name.toLowerCase() === 'generator').map(({ content }) => content.toLowerCase());
  const names = new Set(snapshot.meta.map(({ name }) => name.toLowerCase()));
  return marks().platforms.find(
    (platform) =>
      platform.generators?.some((start) => generators.some((generator) => generator.startsWith(start))) === true ||
      platform.meta?.some((name) => names.has(name)) === true,
  );
}

function byAddress(snapshot: PageSnapshot): Platform | undefined {
  const loaded = [snapshot.url, ...snapshot.scripts.map(({ src }) => src), ...snapshot.forms.map(({ action }) => action)];
  const pictured = snapshot.images.slice(0, MAX_IMAGES).map(({ src }) => src);
  const { byHost, paths } = marks();
  for (const address of [...loaded, ...pictured]) {
    const platform = byHost(address);
    if (platform !== null) return platform;
  }
  const addresses = [...loaded, ...pictured, ...snapshot.links.slice(0, MAX_LINKS).map(({ href }) => href)].join('\n').toLowerCase();
  return paths.find(([path]) => addresses.includes(path))?.[1];
}
