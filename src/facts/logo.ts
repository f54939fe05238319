/** Logo: does the page show a picture of the shop's own sign? */
import type { PageSnapshot, SnapshotImage } from '../model/snapshot';
import { pathOf, type PageContext } from './context';
import { sameDomain } from './hosts';
import { isHomePath } from './page-kind';
import { isType, valueOf } from './structured';

const LOGO = /logo|wordmark/i;
/** Pages of fewer pictures (blocked, late, or of text alone) say nothing of what they lack. */
const MIN_PICTURES = 3;
/** Limits of a snapshot that, once passed, may have cut the logo off. */
const CUTTING = ['elements', 'time', 'loading', 'bytes', 'images'];

/**
 * True where a picture is called a logo or leads home, a link home is drawn instead of written, or the structured data name one; false on a page
 * with pictures and none of that; null where too little was read. What stands in the footer is as often the logo of a card.
 */
export function hasLogo(snapshot: PageSnapshot, context: PageContext): boolean | null {
  const shown = snapshot.images.filter(({ hidden }) => hidden !== true);
  if (shown.some((image) => isLogo(image, context)) || hasDrawnLink(snapshot, context) || isNamed(context)) return true;
  const isCut = snapshot.coverage.capped.some((limit) => CUTTING.includes(limit));
  return isCut || shown.length < MIN_PICTURES ? null : false;
}

function isLogo({ src, alt, href, region }: SnapshotImage, context: PageContext): boolean {
  if (region === 'footer') return false;
  const file = src.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  return LOGO.test(file) || LOGO.test(alt) || (href !== undefined && leadsHome(href, context));
}

/** A link home whose words stand nowhere among the page's texts is a drawing, or a picture of the style sheet's. */
function hasDrawnLink(snapshot: PageSnapshot, context: PageContext): boolean {
  if (context.visible.length === 0) return false;
  const links = snapshot.links.filter(
    ({ href, hidden, region }) => hidden !== true && region !== 'footer' && region !== 'nav' && leadsHome(href, context),
  );
  return links.some(({ text }) => text === '' || !context.visible.some((block) => block.text.includes(text)));
}

function leadsHome(href: string, { domain }: PageContext): boolean {
  return isHomePath(pathOf(href)) && sameDomain(href, domain);
}

function isNamed(context: PageContext): boolean {
  return context
    .structured()
    .some((node) => isType(node, 'organization', 'store', 'onlinestore') && (valueOf(node, 'logo') !== null || node.children.has('logo')));
}
