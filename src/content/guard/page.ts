/** What the guard asks of the shop's page, past names that the page put in the way (see snapshot/dom.ts). */
import { shadowRootOf } from '../../platform/shadow';
import { getter, method } from '../../snapshot/dom';

/** Open popovers, modal dialogs and whatever is shown full-screen: all that can stand above the bar. */
const ON_TOP = ':popover-open, :modal, :fullscreen';

const root = getter<Document, Element | null>(document, 'documentElement');
const create = method<Document, (tag: string) => HTMLElement>(document, 'createElement');
const createSvg = method<Document, (space: string, tag: string) => SVGElement>(document, 'createElementNS');
const fromPoint = method<Document, (x: number, y: number) => Element | null>(document, 'elementFromPoint');
const all = method<Document, (selector: string) => NodeListOf<Element>>(document, 'querySelectorAll');

/** The root element; null while the page has none. */
export const rootElement = (): Element | null => root(document);
export const createElement = (tag: string): HTMLElement => create(document, tag);
export const createShape = (tag: string): SVGElement => createSvg(document, 'http://www.w3.org/2000/svg', tag);
/** The topmost element at a point of the view, in CSS pixels; the host where it is inside of our own root. */
export const elementAt = (x: number, y: number): Element | null => fromPoint(document, x, y);
/** Every element of the page itself that stands in the top layer, ours not. Blind to shadow roots. */
export const othersOnTop = (host: Element): Element[] => [...all(document, ON_TOP)].filter((element) => element !== host);

/** Most elements looked at for shadow roots; a page with more gets no press accepted. Measured: 10,000 take 16 to 46 ms. */
const MOST_ELEMENTS = 40_000;

/** True where an element within any shadow root of the page, closed ones included, stands in the top layer, or where nobody can tell. */
export function hiddenOnTop(host: Element): boolean {
  const roots: ParentNode[] = [];
  let seen = 0;
  const look = (elements: NodeListOf<Element>): boolean => {
    seen += elements.length;
    if (seen > MOST_ELEMENTS) return false;
    for (const element of elements) {
      if (element === host || !(element instanceof HTMLElement)) continue;
      const shadow = shadowRootOf(element);
      if (shadow) roots.push(shadow);
    }
    return true;
  };
  if (!look(all(document, '*'))) return true;
  for (let shadow = roots.pop(); shadow; shadow = roots.pop()) {
    if (shadow.querySelector(ON_TOP) !== null || !look(shadow.querySelectorAll('*'))) return true;
  }
  return false;
}
