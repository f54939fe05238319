/** What an element's name says about it. One look-up an element: this is the hottest place of all. */
import type { Region } from '../model/snapshot';

export interface Tag {
  /** Its text stands by itself, as browsers lay it out. */
  readonly block: boolean;
  /** Holds other blocks: where a collapsed menu or panel is cut to nothing. */
  readonly box: boolean;
  /** Inline, but apart from its neighbours: without a space, "Home" and "Contact" would become one word. */
  readonly apart: boolean;
  /** The walk does not go inside. Numbering depends on it, so nobody else decides. */
  readonly leaf: boolean;
  /** Has a reader of its own (see visitor.ts). */
  readonly read: boolean;
  readonly struck: boolean;
  /** May have a shadow tree, besides custom elements, which components nearly always are. */
  readonly host: boolean;
  readonly heading: number | undefined;
  readonly region: Region | undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BOX_NAMES = 'body article aside details dialog div fieldset footer form header main menu nav ol section table ul';
const BOXES = words(BOX_NAMES);
const BLOCKS = words(
  `html address blockquote caption center dd dir dl dt figcaption figure h1 h2 h3 h4 h5 h6 hgroup legend li option p pre search summary tbody td tfoot th thead tr ${BOX_NAMES}`,
);
const APART = words('a area br button hr iframe img input label object select svg textarea video');
/** Never text for a person, or (noscript, template) not part of this page; nothing of them is read. */
const SKIPPED = 'style noscript template math canvas audio video map datalist noembed noframes title wbr hr source';
const READ_WHOLE = 'br img input link meta script svg iframe frame embed object select textarea';
const LEAVES = words(`${SKIPPED} ${READ_WHOLE}`);
const READ = words(`${READ_WHOLE} a area form button label`);
const STRUCK = words('del s strike');
const HOSTS = words('div section main article aside span p body footer header nav');
const REGIONS = words('header nav footer aside dialog');

function make(name: string): Tag {
  return {
    block: BLOCKS.has(name),
    box: BOXES.has(name),
    apart: APART.has(name),
    leaf: LEAVES.has(name),
    read: READ.has(name),
    struck: STRUCK.has(name),
    host: HOSTS.has(name) || name.includes('-'),
    heading: /^h[1-6]$/.test(name) ? Number(name[1]) : undefined,
    region: REGIONS.has(name) ? (name as Region) : undefined,
  };
}

/** Elements that no list names are all alike; only those of the page's own making are told apart. */
const INLINE = make('span ');
const CUSTOM = make('custom-element');
const LISTS = [BLOCKS, APART, LEAVES, READ, STRUCK, HOSTS];
const TAGS = new Map<string, Tag>();
/** A page's own names are many; more than it could need are not kept. */
const MOST_KEPT = 500;

/** Worked out when a page first has such an element: most pages have few of the names that there are. */
export function tagOf(name: string): Tag {
  const known = TAGS.get(name);
  if (known) return known;
  const tag = LISTS.some((list) => list.has(name)) ? make(name) : name.includes('-') ? CUSTOM : INLINE;
  if (TAGS.size < MOST_KEPT) TAGS.set(name, tag);
  return tag;
}

const ROLES = new Map<string, Region>([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
]);

/** The landmark that holds inside an element. A menu in a footer or a dialog stays part of those. */
export function landmark(tag: Tag, role: string, around: Region | undefined): Region | undefined {
  if (around === 'footer' || around === 'dialog') return around;
  return (role === '' ? undefined : ROLES.get(role)) ?? tag.region ?? around;
}
