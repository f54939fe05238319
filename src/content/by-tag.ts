/**
 * Looking by tag first. The browser tries a list of selectors on every element of the page, one after the other, while it keeps the
 * elements of a tag at hand: on a page of a million elements that is the difference between a second and nothing.
 */
import { method } from '../snapshot/dom';

/** Elements of one tag that are tried, in document order. */
const MOST = 3000;

/** Elements of the tag that any of the selectors fits. */
export function elementsOf(document: Document, tag: string, selectors: string): Element[] {
  const all = method<Document, (tag: string) => ArrayLike<Element>>(document, 'getElementsByTagName')(document, tag);
  const first = all[0];
  if (first === undefined) return [];
  const matches = method<Element, (selectors: string) => boolean>(first, 'matches');
  const found: Element[] = [];
  for (let index = 0; index < MOST; index++) {
    const element = all[index];
    if (element === undefined) break;
    if (matches(element, selectors)) found.push(element);
  }
  return found;
}
