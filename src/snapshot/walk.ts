/** One pass over a document in document order, shadow trees before the light children of their host. It can stop and go on at any node. */
import type { Dom } from './dom';
import { LEAF_TAGS } from './tags';

/** Deeper than parsers nest; only scripts build such trees, to make reading slow. */
const MAX_DEPTH = 600;
const MAX_ELEMENTS = 400_000;
/** Nodes between two looks at the clock. */
const STRIDE = 24;
/** Besides custom elements, these may have a shadow tree; a page's own components are nearly always custom elements. */
const HOSTS = new Set(['div', 'section', 'main', 'article', 'aside', 'span', 'p', 'body', 'footer', 'header', 'nav']);

export interface Visitor {
  /** An element begins; `n` counts elements in this order. */
  enter(element: Element, tag: string, n: number): void;
  /** The element entered last that has not ended yet ends. */
  leave(): void;
  text(text: string): void;
}

/** A closed shadow tree, where the browser lets an extension see it. */
export type ClosedShadow = (element: Element) => ShadowRoot | null;

export class Walk {
  elements = 0;
  shadowRoots = 0;
  readonly capped = new Set<'depth' | 'elements'>();
  private node: Node | null;
  private readonly above: Element[] = [];
  /** For each element above: its light children that still wait behind its shadow tree. */
  private readonly waiting: (Node | null)[] = [];

  constructor(
    private readonly dom: Dom,
    private readonly visitor: Visitor,
    private readonly closedShadow: ClosedShadow | undefined,
  ) {
    this.node = dom.root;
  }

  /** Goes on until `over` says so (asked every few nodes) or the end; true at the end. */
  run(over: () => boolean): boolean {
    const { dom, visitor } = this;
    let ticks = 0;
    while (this.node) {
      if (++ticks % STRIDE === 0 && over()) return false;
      const node: Node = this.node;
      const type = dom.nodeType(node);
      if (type === 3) visitor.text(dom.text(node));
      else if (type === 1 && this.descend(node as Element)) continue;
      this.node = this.after(node);
    }
    return true;
  }

  /** Ends every open element, for a walk that stops early. */
  finish(): void {
    while (this.above.pop()) this.visitor.leave();
    this.node = null;
  }

  /** Enters an element; true when the walk goes on inside it. */
  private descend(element: Element): boolean {
    if (this.elements >= MAX_ELEMENTS) {
      this.capped.add('elements');
      this.finish();
      return true;
    }
    const tag = this.dom.localName(element);
    this.visitor.enter(element, tag, this.elements++);
    if (LEAF_TAGS.has(tag)) {
      this.visitor.leave();
      return false;
    }
    const light = this.dom.firstChild(element);
    const inner = this.shadowChild(element, tag);
    const child = inner ?? light;
    if (!child || this.above.length >= MAX_DEPTH) {
      if (child) this.capped.add('depth');
      this.visitor.leave();
      return false;
    }
    this.above.push(element);
    this.waiting.push(inner ? light : null);
    this.node = child;
    return true;
  }

  private shadowChild(element: Element, tag: string): Node | null {
    const custom = tag.includes('-');
    if (!custom && !HOSTS.has(tag)) return null;
    const shadow = this.dom.shadowRoot(element) ?? (custom ? this.closedShadow?.(element) : null);
    if (!shadow) return null;
    this.shadowRoots++;
    return this.dom.firstChild(shadow);
  }

  private after(node: Node): Node | null {
    let next = this.dom.nextSibling(node);
    while (!next) {
      const parent = this.above.at(-1);
      if (!parent) return null;
      const light = this.waiting.at(-1);
      if (light) {
        this.waiting[this.waiting.length - 1] = null;
        return light;
      }
      this.above.pop();
      this.waiting.pop();
      this.visitor.leave();
      next = this.dom.nextSibling(parent);
    }
    return next;
  }
}
