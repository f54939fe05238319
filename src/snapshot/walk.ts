/** One pass over a document in document order, shadow trees before the light children of their host. It can stop and go on at any node. */
import type { Dom } from './dom';
import { tagOf, type Tag } from './tags';

/** Deeper than parsers nest; only scripts build such trees, to make reading slow. */
const MAX_DEPTH = 600;
const MAX_ELEMENTS = 400_000;
/** Nodes between two looks at the clock. */
const STRIDE = 32;

export interface Visitor {
  /** An element begins; `n` counts elements in this order. */
  enter(element: Element, name: string, tag: Tag, n: number): void;
  /** The element entered last that has not ended yet ends. Leaves (see tags.ts) have no end. */
  leave(): void;
  text(text: string): void;
  /** The first shadow tree begins. */
  shadow?(): void;
}

/** A closed shadow tree, where the browser lets an extension see it. */
export type ClosedShadow = (element: Element) => ShadowRoot | null;

/** An element that the walk is inside of. */
interface Level {
  readonly element: Element;
  /** Its properties may be shadowed by its fields. */
  readonly guarded: boolean;
  /** Light children that wait behind its shadow tree. */
  light: Node | null;
}

export class Walk {
  elements = 0;
  shadowRoots = 0;
  readonly capped = new Set<'depth' | 'elements'>();
  private node: Node | null;
  private readonly above: Level[] = [];

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
      const { node } = this;
      // Plain properties are several times faster than the prototype's getters; only a form's can be shadowed, and then by an element.
      const type: unknown = node.nodeType;
      if (type === 3) {
        visitor.text(dom.text(node as Text));
        this.node = node.nextSibling ?? this.up();
      } else if (type === 1 || typeof type !== 'number') this.element(node as Element);
      else this.node = node.nextSibling ?? this.up();
    }
    return true;
  }

  /** Ends every open element, for a walk that stops early. */
  finish(): void {
    while (this.above.pop()) this.visitor.leave();
    this.node = null;
  }

  private element(element: Element): void {
    if (this.elements >= MAX_ELEMENTS) {
      this.capped.add('elements');
      this.finish();
      return;
    }
    const { dom } = this;
    const plain: unknown = element.localName;
    const guarded = typeof plain !== 'string' || plain === 'form';
    const name = guarded ? dom.localName(element) : plain;
    const tag = tagOf(name);
    this.visitor.enter(element, name, tag, this.elements++);
    if (!tag.leaf) {
      const light = guarded ? dom.firstChild(element) : element.firstChild;
      const inner = tag.host ? this.shadowChild(element, name) : null;
      const child = inner ?? light;
      if (child && this.above.length < MAX_DEPTH) {
        this.above.push({ element, guarded, light: inner ? light : null });
        this.node = child;
        return;
      }
      if (child) this.capped.add('depth');
      this.visitor.leave();
    }
    this.node = (guarded ? dom.nextSibling(element) : element.nextSibling) ?? this.up();
  }

  private shadowChild(element: Element, name: string): Node | null {
    // Asking for a closed one is dear, and elements that no script of the page defined have none.
    const shadow = element.shadowRoot ?? (name.includes('-') && element.matches(':defined') ? this.closedShadow?.(element) : null);
    if (!shadow) return null;
    if (this.shadowRoots++ === 0) this.visitor.shadow?.();
    return shadow.firstChild;
  }

  /** The node after the elements that end here. */
  private up(): Node | null {
    for (let level = this.above.at(-1); level; level = this.above.at(-1)) {
      const { light } = level;
      if (light) {
        level.light = null;
        return light;
      }
      this.above.pop();
      this.visitor.leave();
      const next = level.guarded ? this.dom.nextSibling(level.element) : level.element.nextSibling;
      if (next) return next;
    }
    return null;
  }
}
