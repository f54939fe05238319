/** Brand: the names that a shop gives itself, whether they go with its domain, and the known brands on the page. */
import type { BrandFact } from '../model/facts';
import type { Evidence } from '../model/evidence';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { ownLabel } from './domain';
import { cut, quote } from './evidence';
import { imitationOf } from './imitation';
import { hasLogo } from './logo';
import type { KnownBrand } from './known-brands';
import { matcherOf } from './phrases';
import { compact, fold, wordText } from './word-text';
import { isType, valueOf } from './structured';
import { unicodeHost } from './punycode';
import { brandsAtHand } from './shelf';
import { byLanguage } from './words';

type Name = BrandFact['names'][number];
const MAX_NAME = 60;
const MAX_NAMES = 10;
const MAX_GOODS = 8;
/** Words of plain speech, shops and marketplaces are no goods, nor is a telling phrase of French. */
const isGoods = ({ brand, common, kind }: KnownBrand): boolean => !common && kind !== 'places' && brand !== 'Hermès';
let goodsNames: readonly string[] = [];
const noise = byLanguage((languages) => new Set(languages.flatMap((words) => words.site.titleNoise).map((each) => wordText(each).joined)));

export function readBrand(snapshot: PageSnapshot, context: PageContext): BrandFact {
  const names = readNames(snapshot, context);
  const imitation = imitationOf(context.host, context.domain);
  return {
    names,
    imitates: imitation === null ? null : { ...imitation, evidence: [quote('address', context.host, context.page)] },
    goods: goods(context),
    matchesDomain: matchesDomain(names, context),
    logo: hasLogo(snapshot, context),
  };
}

function readNames(snapshot: PageSnapshot, context: PageContext): Name[] {
  const found: Name[] = [];
  const add = (written: string, from: string, evidence: () => Evidence): void => {
    const name = written.replace(/\s+/g, ' ').replace(/^[\s"'«»„“”|–-]+|[\s"'«»„“”|–.,-]+$/g, '');
    if (name.length < 2 || name.length > MAX_NAME || isNoise(name, context) || found.length >= MAX_NAMES) return;
    if (!found.some((each) => each.from === from && fold(each.name) === fold(name))) found.push({ name, from, evidence: [evidence()] });
  };
  const site = snapshot.meta.find(({ name }) => /^og:site_name$|^application-name$/i.test(name));
  if (site !== undefined) add(site.content, 'site-name', () => quote('meta', site.content, context.page));
  for (const node of context.structured()) {
    if (!isType(node, 'organization', 'store', 'onlinestore', 'website', 'localbusiness', 'corporation')) continue;
    const name = valueOf(node, 'name');
    if (name !== null) add(name, 'structured', () => quote('meta', name, context.page, node.n));
  }
  const logo = snapshot.images.find(
    (image) =>
      image.hidden !== true &&
      image.alt !== '' &&
      /logo|brand/i.test(`${image.src} ${image.alt}`) &&
      (image.region === 'header' || image.href === undefined || isHome(image.href, context)),
  );
  if (logo !== undefined) add(logo.alt.replace(/\blogo\b|\bhome\b/gi, ''), 'logo', () => quote('image', logo.alt, context.page, logo.n));
  for (const block of context.visible) {
    if (block.text.length > 300 || !/©|\(c\)|copyright/i.test(block.text)) continue;
    const owner =
      /(?:©|\(c\)|copyright)[\s©,:–-]{0,6}(?:(?:19|20)\d{2}[\s,–-]{0,4}){0,3}(?:by |von |de )?([\p{L}\d][^|·•\n.©]{1,60})/iu.exec(
        block.text,
      )?.[1];
    if (owner !== undefined)
      add(owner.split(/\s(?:all rights|alle rechte|tous droits|todos los|inc\b|powered)|,|\s[–-]\s/i)[0] ?? '', 'copyright', () =>
        quote('text', block.text, context.page, block.n),
      );
  }
  const parts = snapshot.title.split(/\s[|–—•·:»›~-]{1,2}\s|\s?[|»›]\s?|:\s/);
  for (const part of parts.length > 1 ? [parts.at(-1) ?? '', parts[0] ?? ''] : parts)
    add(part, 'title', () => quote('meta', cut(snapshot.title, 240), context.page));
  return found;
}

function isHome(href: string, context: PageContext): boolean {
  return href.includes(context.domain) && href.split('/').filter((part) => part !== '').length <= 3;
}

/** "Home", "Warenkorb", "Online Shop" and the like are no names. */
function isNoise(name: string, context: PageContext): boolean {
  const { joined } = context.words(name);
  return joined === '' || noise(context.language).has(joined);
}

/**
 * True where a name shares a word of three letters with the domain, is its initials, or holds it; null where no name was found besides the title.
 * Domains in Latin letters of names in others cannot be compared.
 */
function matchesDomain(names: readonly Name[], context: PageContext): boolean | null {
  const written = unicodeHost(ownLabel(context.host));
  const label = compact(written);
  const letters = written
    .split('-')
    .map((part) => part.charAt(0))
    .join('');
  if (label === '') return null;
  const latin = names.filter(({ name }) => /[a-z]{2}/.test(fold(name)));
  if (latin.some(({ name }) => goesWith(name, label) || (letters.length >= 2 && compact(name) === letters))) return true;
  return latin.some(({ from }) => from !== 'title' && from !== 'copyright') ? false : null;
}

function goesWith(name: string, label: string): boolean {
  const words = fold(name).match(/[\p{L}\d]+/gu) ?? [];
  const joined = words.join('');
  if (joined.includes(label) || (joined.length >= 3 && label.includes(joined))) return true;
  const initials = words.map((word) => word[0] ?? '').join('');
  if (initials.length >= 2 && (label === initials || label.startsWith(initials))) return true;
  return (
    words.some((word) => word.length >= 3 && label.includes(word)) ||
    label.split(/\d+/).some((part) => part.length >= 4 && joined.includes(part))
  );
}

function goods(context: PageContext): string[] {
  if (goodsNames.length === 0) goodsNames = (brandsAtHand() ?? []).filter(isGoods).map(({ brand }) => brand);
  const counts = matcherOf(goodsNames).count(context.allWords());
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_GOODS)
    .map(([brand]) => brand);
}
