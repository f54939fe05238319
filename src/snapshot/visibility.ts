/** Would a person see it? In a live page the layout answers; an inert or windowless document has none, there only the mark-up speaks. */
import { getter, prototypeMethod, type Dom } from './dom';

export interface Sight {
  /** The element itself, for text and items directly in it. */
  shows(element: Element): boolean;
  /** Whatever is inside is out of sight too. Asked once for each element that can hold blocks. */
  shuts(element: Element): boolean;
  /** Far outside of what can be scrolled to. Asked once a block, of the element that makes it. */
  away(element: Element): boolean;
  /** Written so that nobody can read it: without size, without colour, in the colour of its ground. Asked once a block, of the element that holds its text. */
  faint(element: Element): boolean;
  /** Drawn with a line through it. */
  struckOut(element: Element): boolean;
}

const HIDDEN_STYLE =
  /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|opacity\s{0,4}:\s{0,4}0(?:\.0{1,9})?(?![.\d]))/i;
/** Pixels to the left of the page: further than any carousel parks a slide that a person will see. */
const FAR_LEFT = -1500;

/** Pixels. The smallest print of honest pages is about 8. */
const LEAST_SIZE = 3;
/** What the browser paints behind everything. */
const PAPER = 'rgb(255, 255, 255)';
/** A colour that paints nothing, as computed styles write it. */
const CLEAR = /^(?:transparent|rgba\(.{1,40}, 0\))$/;

function markupSight(dom: Dom): Sight {
  return {
    shows: (element) => !dom.has(element, 'hidden') && !HIDDEN_STYLE.test(dom.attribute(element, 'style').slice(0, 2000)),
    shuts: (element) => dom.has(element, 'hidden') || HIDDEN_STYLE.test(dom.attribute(element, 'style').slice(0, 2000)),
    away: () => false,
    faint: () => false,
    struckOut: (element) => /line-through/i.test(dom.attribute(element, 'style').slice(0, 2000)),
  };
}

function layoutSight(dom: Dom, view: Window & typeof globalThis): Sight {
  const checkVisibility = prototypeMethod(dom.root, 'checkVisibility') as (this: Element, options?: CheckVisibilityOptions) => boolean;
  const boxOf = prototypeMethod(dom.root, 'getBoundingClientRect') as (this: Element) => DOMRect;
  const parentOf = getter<Element, Element | null>(dom.root, 'parentElement');
  const rightToLeft = dom.attribute(dom.root, 'dir') === 'rtl';
  const seen = { opacityProperty: true, visibilityProperty: true } as const;

  /** Cut to nothing by its own box, as texts for screen readers only are. */
  function cutAway(element: Element): boolean {
    const { overflowX, overflowY, clipPath } = view.getComputedStyle(element);
    return overflowX !== 'visible' || overflowY !== 'visible' || clipPath !== 'none';
  }
  /** What is painted behind an element, by element; null where that is a picture. */
  const grounds = new Map<Element, string | null>();

  function groundOf(element: Element): string | null {
    const asked: Element[] = [];
    let at: Element | null = element;
    let ground: string | null | undefined;
    while (ground === undefined && at !== null) {
      ground = grounds.get(at);
      if (ground !== undefined) break;
      asked.push(at);
      ground = paintOf(view.getComputedStyle(at));
      at = parentOf(at);
    }
    if (ground === undefined) ground = PAPER;
    for (const each of asked) grounds.set(each, ground);
    return ground;
  }

  // Plain properties: where a form's field shadows one, the comparison is false and the form counts as seen.
  return {
    shows(element) {
      if (!checkVisibility.call(element, seen)) return false;
      return !((element as HTMLElement).offsetWidth <= 1 && (element as HTMLElement).offsetHeight <= 1) || !cutAway(element);
    },
    shuts(element) {
      if (!((element as HTMLElement).offsetHeight <= 1)) return false;
      return !checkVisibility.call(element) || cutAway(element);
    },
    away(element) {
      const { right, bottom } = boxOf.call(element);
      return bottom + view.scrollY <= 0 || (!rightToLeft && right + view.scrollX < FAR_LEFT);
    },
    faint: (element) => isFaint(view.getComputedStyle(element), () => groundOf(element)),
    struckOut: (element) => view.getComputedStyle(element).textDecorationLine.includes('line-through'),
  };
}

/** The colour that an element paints, null where it is a picture, undefined where it paints nothing. */
function paintOf({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string | null | undefined {
  if (backgroundImage !== 'none') return null;
  return CLEAR.test(backgroundColor) ? undefined : backgroundColor;
}

/**
 * White on white is no trick where a picture lies behind it; where one may, the text counts as seen.
 * @param ground what is painted behind the text; asked only where size and colour leave it open
 */
function isFaint({ fontSize, color, textIndent }: CSSStyleDeclaration, ground: () => string | null): boolean {
  return Number.parseFloat(fontSize) < LEAST_SIZE || Number.parseFloat(textIndent) <= FAR_LEFT || CLEAR.test(color) || color === ground();
}

export function sightOf(dom: Dom, origin: 'live' | 'inert'): Sight {
  const { view } = dom.document;
  const laidOut = origin === 'live' && view !== null && 'checkVisibility' in dom.root && 'offsetWidth' in dom.root;
  return laidOut ? layoutSight(dom, view) : markupSight(dom);
}
