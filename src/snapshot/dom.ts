/**
 * Reading the DOM past what a page puts in its way: `<form><input name=nextSibling>` or `<img name=querySelector>` shadow the properties of
 * their form or document. The getters on the prototypes cannot be shadowed so, and every document leads to its own.
 */
import { clip, fold } from './text';

type Read<Owner, Value> = (owner: Owner) => Value;

/** Longest stretch of one text node that is read, in UTF-16 units. */
export const TEXT_NODE_CHARS = 40_000;

function descriptor(sample: object, name: string): PropertyDescriptor {
  for (let proto: unknown = Object.getPrototypeOf(sample); proto; proto = Object.getPrototypeOf(proto)) {
    const own = Object.getOwnPropertyDescriptor(proto, name);
    if (own) return own;
  }
  throw new Error(`This document has no ${name}.`);
}

/** Reads a property past shadowing: the prototype's getter, found through `sample`. */
export function getter<Owner extends object, Value>(sample: Owner, name: string): Read<Owner, Value> {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- bound to the owner at each call
  const { get } = descriptor(sample, name);
  if (!get) throw new Error(`${name} is no property of the prototype.`);
  return (owner) => get.call(owner) as Value;
}

/** A prototype's own method, to be called with `call`: for the hottest places, where spreading arguments would cost more than the call. */
export function prototypeMethod(sample: object, name: string): unknown {
  return descriptor(sample, name).value;
}

/** Calls a method past shadowing. */
export function method<Owner extends object, Signature extends (...args: never[]) => unknown>(sample: Owner, name: string) {
  const call = descriptor(sample, name).value as Signature;
  return (owner: Owner, ...args: Parameters<Signature>) => call.apply(owner, args) as ReturnType<Signature>;
}

/** Answers for one element. */
export type Test = (element: Element) => boolean;
/** More elements than these are asked one by one: to list them would take too long at a stretch. */
const MOST_LISTED = 5000;

export type Dom = ReturnType<typeof domOf>;

/**
 * The readers for one document.
 * @throws Error when the document has no root element, or is no document of a browser.
 */
export function domOf(document: Document) {
  const root = getter<Document, Element | null>(document, 'documentElement')(document);
  if (!root) throw new Error('This document is empty.');
  const getAttribute = prototypeMethod(root, 'getAttribute') as (this: Element, name: string) => string | null;
  const find = method<Document, (selector: string) => Element | null>(document, 'querySelector');
  const findAll = method<Document, (selector: string) => NodeListOf<Element>>(document, 'querySelectorAll');
  const matches = method<Element, (selector: string) => boolean>(root, 'matches');
  const byId = method<Document, (id: string) => Element | null>(document, 'getElementById');
  const emptyText = method<Document, (text: string) => Text>(document, 'createTextNode')(document, '');
  const substring = method<Text, (start: number, count: number) => string>(emptyText, 'substringData');
  return {
    root,
    document: {
      title: getter<Document, string>(document, 'title')(document),
      contentType: getter<Document, string>(document, 'contentType')(document),
      base: getter<Node, string>(document, 'baseURI')(document),
      url: getter<Document, string>(document, 'URL')(document),
      view: getter<Document, (Window & typeof globalThis) | null>(document, 'defaultView')(document),
    },
    /** First match in the document, or null. */
    find: (selector: string) => find(document, selector),
    /** Whether an element fits the selector. Without shadow trees the browser looks for all of them at once, which is far cheaper. */
    test(selector: string, shadows: boolean): Test {
      const found = findAll(document, selector);
      if (shadows || found.length > MOST_LISTED) return (element) => matches(element, selector);
      const fitting = new Set(found);
      return (element) => fitting.has(element);
    },
    byId: (id: string) => byId(document, id),
    nodeType: getter<Node, number>(root, 'nodeType'),
    firstChild: getter<Node, Node | null>(root, 'firstChild'),
    nextSibling: getter<Node, Node | null>(root, 'nextSibling'),
    parent: getter<Node, Element | null>(root, 'parentElement'),
    /** Lower case in HTML documents. */
    localName: getter<Element, string>(root, 'localName'),
    attribute: (element: Element, name: string): string => getAttribute.call(element, name) ?? '',
    has: (element: Element, name: string): boolean => getAttribute.call(element, name) !== null,
    /** Text of a text node, cut after TEXT_NODE_CHARS. */
    text: (node: Text): string => (node.length > TEXT_NODE_CHARS ? substring(node, 0, TEXT_NODE_CHARS) : node.data),
  };
}

/** Text below a node without scripts and styles, white space folded; reads at most `cap` characters and 40 nodes for each ten of them. */
export function textBelow(dom: Dom, top: Node, cap: number): string {
  const above: Node[] = [];
  let text = '';
  let node: Node | null = dom.firstChild(top);
  for (let steps = 0; node && text.length < cap && steps < cap * 4; steps++) {
    const type = dom.nodeType(node);
    if (type === 3) text += fold(dom.text(node as Text).slice(0, cap * 4));
    if (type === 1 && !/^(?:script|style|noscript|template|select|textarea)$/.test(dom.localName(node as Element))) {
      const child: Node | null = dom.firstChild(node);
      if (child) {
        above.push(node);
        node = child;
        continue;
      }
    }
    let next: Node | null = dom.nextSibling(node);
    while (!next) {
      const parent = above.pop();
      if (!parent) return clip(text, cap);
      text += ' ';
      next = dom.nextSibling(parent);
    }
    node = next;
  }
  return clip(text, cap);
}
