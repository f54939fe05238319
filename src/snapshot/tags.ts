import type { Region } from '../model/snapshot';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text stands by itself, as browsers lay them out. */
export const BLOCK_TAGS = words(
  'html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul',
);
/** Inline elements that stand apart from their neighbours: without a space, "Home" and "Contact" would become one word. */
export const APART_TAGS = words('a area br button hr iframe img input label object select svg textarea video');
export const STRUCK_TAGS = words('del s strike');
/** Never text for a person, or (noscript, template) not part of this page. */
export const SKIPPED_TAGS = words('style noscript template math canvas audio video map datalist noembed noframes title');
/** The walk does not go inside: nothing there, nothing to read, or read as a whole. Numbering depends on it, so nobody else decides. */
export const LEAF_TAGS = words(
  `br img hr wbr input source link meta script svg iframe frame embed object select textarea ${[...SKIPPED_TAGS].join(' ')}`,
);
/** Maps, not objects: a page may name an element `constructor`. */
export const HEADINGS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

const BY_TAG: ReadonlyMap<string, Region> = new Map((['header', 'nav', 'footer', 'aside', 'dialog'] as const).map((tag) => [tag, tag]));
const BY_ROLE: ReadonlyMap<string, Region> = new Map([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
]);

/** The landmark that holds inside an element. A menu in a footer or a dialog stays part of those. */
export function landmark(tag: string, role: string, around: Region | undefined): Region | undefined {
  if (around === 'footer' || around === 'dialog') return around;
  return BY_ROLE.get(role) ?? BY_TAG.get(tag) ?? around;
}
