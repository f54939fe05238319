/**
 * Looking by tag. The browser keeps the elements of a tag at hand, while it tries a selector on every element of the page: on a page of a
 * million elements that is the difference between a second and nothing. Few and plain calls, because in a new world each first call is dear.
 */
import { method } from '../snapshot/dom';

/** Elements of one tag that are tried, in document order. */
const MOST = 3000;
/** UTF-16 units of one value that are read. */
export const VALUE_CHARS = 500;

/** Elements of the tag that pass the test, which is asked in document order; all of them where there is none. */
export function elementsOf(document: Document, tag: string, test: (element: Element) => boolean = () => true): Element[] {
  const all = method<Document, (tag: string) => ArrayLike<Element>>(document, 'getElementsByTagName')(document, tag);
  const found: Element[] = [];
  for (let index = 0; index < MOST; index++) {
    const element = all[index];
    if (element === undefined) break;
    if (test(element)) found.push(element);
  }
  return found;
}

/**
 * The values of some attributes in one line, in small letters; of long ones the beginning, as a page can have one value on all its elements. No
 * element but a form or a document can shadow `getAttribute`.
 */
export function attributes(element: Element, ...names: readonly string[]): string {
  let line = '';
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value) line += ` ${value.slice(0, VALUE_CHARS)}`;
  }
  return line.toLowerCase();
}

/** One attribute of each element, empty where there is none. A form is shadowed by its own fields, so all are asked by the prototype's method. */
export function valuesOf(elements: readonly Element[], name: string): string[] {
  const [first] = elements;
  if (first === undefined) return [];
  const read = method<Element, (name: string) => string | null>(first, 'getAttribute');
  return elements.map((element) => read(element, name) ?? '');
}
