/** Structured: JSON-LD, microdata and RDFa of a page as one flat list of nodes. Broken JSON is read as far as simple mending goes. */
import type { PageSnapshot } from '../model/snapshot';

/** One thing that the page declares. Properties of the thing itself only; what is inside it is a node of its own, named in `children`. */
export interface StructuredNode {
  /** schema.org types without their address, lower case. */
  readonly types: readonly string[];
  /** Plain values by property name, lower case. */
  readonly props: ReadonlyMap<string, readonly string[]>;
  readonly children: ReadonlyMap<string, readonly StructuredNode[]>;
  /** Microdata and RDFa describe what a person sees; JSON-LD need not. */
  readonly inPage: boolean;
  /** Number of the item in the snapshot, where it has one. */
  readonly n: number | undefined;
}

const MAX_NODES = 600;
const MAX_DEPTH = 8;
const MAX_VALUES = 30;

export function structuredNodes(snapshot: PageSnapshot): StructuredNode[] {
  const nodes: StructuredNode[] = [];
  for (const text of snapshot.jsonLd) readValue(parseForgiving(text), nodes, 0);
  for (const item of snapshot.items) {
    if (nodes.length >= MAX_NODES) break;
    const props = new Map<string, string[]>();
    for (const [name, value] of item.props) push(props, name.toLowerCase(), value);
    nodes.push({ types: [typeName(item.type)], props, children: new Map(), inPage: true, n: item.n });
  }
  return nodes;
}

/** First value of a property, or null. */
export function valueOf(node: StructuredNode, name: string): string | null {
  return node.props.get(name)?.[0] ?? null;
}

export function isType(node: StructuredNode, ...types: readonly string[]): boolean {
  return node.types.some((type) => types.includes(type));
}

/** Parses JSON; where that fails, once more without comments, control characters and commas before a closing bracket. Null where it is none. */
function parseForgiving(text: string): unknown {
  for (const attempt of [text, mend(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The mended text is tried next; after it there is nothing to read.
    }
  }
  return null;
}

function mend(text: string): string {
  return text
    .replaceAll('<!--', '')
    .replaceAll('-->', '')
    .replaceAll('<![CDATA[', '')
    .replaceAll(']]>', '')
    .replace(/[\n\r\t]/g, ' ')
    .replace(/,(?= {0,40}[}\]])/g, '')
    .trim()
    .replace(/;$/, '');
}

function readValue(value: unknown, nodes: StructuredNode[], depth: number): StructuredNode[] {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => readValue(each, nodes, depth + 1));
  const props = new Map<string, string[]>();
  const children = new Map<string, StructuredNode[]>();
  const node: StructuredNode = { types: typesOf(value), props, children, inPage: false, n: undefined };
  nodes.push(node);
  for (const [name, inner] of Object.entries(value)) {
    const key = name.toLowerCase();
    for (const each of Array.isArray(inner) ? (inner as unknown[]).slice(0, 200) : [inner as unknown]) {
      if (typeof each === 'object') children.set(key, [...(children.get(key) ?? []), ...readValue(each, nodes, depth + 1)]);
      else if (typeof each === 'string' || typeof each === 'number') push(props, key, String(each));
    }
  }
  return [node];
}

function typesOf(value: object): string[] {
  const type: unknown = '@type' in value ? value['@type'] : undefined;
  return (Array.isArray(type) ? (type as unknown[]) : [type]).filter((each) => typeof each === 'string').map(typeName);
}

/** `http://schema.org/Product` → `product`. */
function typeName(type: string): string {
  return (type.split(/[/#:]/).at(-1) ?? '').toLowerCase();
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MAX_VALUES) list.push(value);
}
