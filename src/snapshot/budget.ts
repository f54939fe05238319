/** Keeps a list within its limits without losing the page's end: legal links, contact and payment stand in the footer of an endless page. */
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';

const KB = 1024;
/** Bytes of the message that each list may fill. Together they may pass SNAPSHOT_LIMITS.bytes; then all shrink alike (`fit`). */
export const SHARES = {
  blocks: 110 * KB,
  hiddenBlocks: 12 * KB,
  links: 80 * KB,
  forms: 4 * KB,
  fields: 18 * KB,
  buttons: 8 * KB,
  images: 32 * KB,
  scripts: 5 * KB,
  frames: 4 * KB,
  meta: 5 * KB,
  jsonLd: 30 * KB,
  items: 10 * KB,
  prices: 5 * KB,
  timers: 1 * KB,
} as const;
export type ListName = keyof typeof SHARES;
/** For everything but the lists: addresses, title, language, coverage. */
const ENVELOPE = 6 * KB;
/** Hidden text proves nothing good; a little of it is enough to tell that it is there. */
const HIDDEN_BLOCKS = 400;
/** Of each list's room, for what comes last in the document. */
const TAIL = 0.3;

const encoder = new TextEncoder();
const scratch = new Uint8Array(256 * KB);

/** UTF-8 bytes of a value as JSON, with the comma behind it. */
export function jsonBytes(value: unknown): number {
  return encoder.encodeInto(JSON.stringify(value), scratch).written + 1;
}

function mostItems(name: ListName): number {
  if (name === 'hiddenBlocks') return HIDDEN_BLOCKS;
  return name === 'blocks' ? SNAPSHOT_LIMITS.blocks - HIDDEN_BLOCKS : SNAPSHOT_LIMITS[name];
}

interface Entry<Item> {
  readonly item: Item;
  readonly order: number;
  readonly bytes: number;
}

/** The first items that fit, then the newest ones: what lies between goes, and `cut` tells so. */
export class Kept<Item> {
  cut = false;
  private readonly head: Entry<Item>[] = [];
  private readonly tail: Entry<Item>[] = [];
  private readonly most: number;
  private readonly room: number;
  private headBytes = 0;
  private tailBytes = 0;
  private headFull = false;

  constructor(name: ListName) {
    this.most = mostItems(name);
    this.room = SHARES[name];
  }

  /** `order` sorts lists that are merged later; items arrive in rising order. */
  add(item: Item, order = 0): void {
    const bytes = jsonBytes(item);
    if (!this.headFull && this.head.length < this.most * (1 - TAIL) && this.headBytes + bytes <= this.room * (1 - TAIL)) {
      this.head.push({ item, order, bytes });
      this.headBytes += bytes;
      return;
    }
    this.headFull = true;
    this.tail.push({ item, order, bytes });
    this.tailBytes += bytes;
    while (this.head.length + this.tail.length > this.most || this.bytes > this.room) this.dropOldestOfTail();
  }

  get bytes(): number {
    return this.headBytes + this.tailBytes;
  }

  /** Drops from the middle outwards until at most so many bytes are left. */
  shrinkTo(bytes: number): void {
    while (this.bytes > bytes) {
      const last = this.tail.length === 0 || this.headBytes > bytes * (1 - TAIL) ? this.head.pop() : undefined;
      if (!last) this.dropOldestOfTail();
      else {
        this.headBytes -= last.bytes;
        this.cut = true;
      }
    }
  }

  items(): Item[] {
    return [...this.head, ...this.tail].map((entry) => entry.item);
  }

  /** Items of two lists in the order of the document. */
  mergedWith(other: Kept<Item>): Item[] {
    return [...this.head, ...this.tail, ...other.head, ...other.tail].sort((a, b) => a.order - b.order).map((entry) => entry.item);
  }

  private dropOldestOfTail(): void {
    const dropped = this.tail.shift();
    this.tailBytes -= dropped?.bytes ?? 0;
    this.cut = true;
  }
}

/** Brings all lists together under the limit of the message. */
export function fit(lists: readonly Kept<unknown>[]): void {
  const room = SNAPSHOT_LIMITS.bytes - ENVELOPE;
  const total = lists.reduce((sum, list) => sum + list.bytes, 0);
  if (total <= room) return;
  for (const list of lists) list.shrinkTo(Math.floor((list.bytes * room) / total));
}
