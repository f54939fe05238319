/** Logo: does the page show a picture of the shop's own sign? */
import type { PageSnapshot, SnapshotImage, SnapshotLink } from '../model/snapshot';
import { pathOf, type PageContext } from './context';
import { sameDomain } from './hosts';
import { isHomePath } from './page-kind';
import { isType, valueOf } from './structured';

const LOGO = /logo|wordmark/i;
/** Pages of fewer pictures (blocked, late, or of text alone) say nothing of what they lack. */
const MIN_PICTURES = 3;
/** Limits of a snapshot that, once passed, may have cut the logo off. */
const CUTTING = ['elements', 'time', 'loading', 'bytes', 'images'];

/** A link's own words stand in a block so near to it: around it, or in it. Elements. */
const NEAR = 6;
/** Links home that are looked at. */
const MOST_LINKS = 10;

/**
 * True where a picture is called a logo or leads home, a link home is drawn instead of written, or the structured data name one; false on a page
 * with pictures where the link home is written; null where too little was read. What stands in the footer is as often the logo of a card.
 */
export function hasLogo(snapshot: PageSnapshot, context: PageContext): boolean | null {
  const shown = snapshot.images.filter(({ hidden }) => hidden !== true);
  if (shown.some((image) => isLogo(image, context)) || isNamed(context)) return true;
  const homes = snapshot.links.filter(({ href, hidden, region }) => hidden !== true && region !== 'footer' && leadsHome(href, context));
  const written = homes.slice(0, MOST_LINKS).map((link) => isWritten(link, context));
  if (written.includes(false)) return true;
  const isCut = snapshot.coverage.capped.some((limit) => CUTTING.includes(limit));
  const isRead = written.includes(true) || context.visible.length === 0;
  return isCut || !isRead || shown.length < MIN_PICTURES ? null : false;
}

function isLogo({ src, alt, href, region }: SnapshotImage, context: PageContext): boolean {
  if (region === 'footer') return false;
  // The file may be named in the query of what scales it down.
  const files = src.split(/[/?&=#]|%2f/i).filter((part) => /\.\w{2,5}$/.test(part));
  return files.some((file) => LOGO.test(file)) || LOGO.test(alt) || (href !== undefined && leadsHome(href, context));
}

/** Otherwise it is a drawing, or a picture of the style sheet's. Null of a page of which no text is known, and of entries of a menu. */
function isWritten({ text, n, region }: SnapshotLink, { visible }: PageContext): boolean | null {
  if (visible.length === 0) return null;
  if (text === '') return false;
  if (region === 'nav') return null;
  return visible.some((block) => Math.abs(block.n - n) <= NEAR && block.text.includes(text));
}

function leadsHome(href: string, { domain }: PageContext): boolean {
  return isHomePath(pathOf(href)) && sameDomain(href, domain);
}

function isNamed(context: PageContext): boolean {
  return context
    .structured()
    .some((node) => isType(node, 'organization', 'store', 'onlinestore') && (valueOf(node, 'logo') !== null || node.children.has('logo')));
}
