/** Keeps a list within its limits without losing the page's end: legal links, contact and payment stand in the footer of an endless page. */
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';

const KB = 1024;
/** Room of each list, in characters of JSON, roughly. Together they may pass SNAPSHOT_LIMITS.bytes; then all shrink alike (`fit`). */
const ROOM = {
  blocks: 110 * KB,
  hiddenBlocks: 12 * KB,
  links: 80 * KB,
  forms: 4 * KB,
  fields: 24 * KB,
  buttons: 8 * KB,
  images: 32 * KB,
  scripts: 5 * KB,
  frames: 4 * KB,
  meta: 5 * KB,
  jsonLd: 40 * KB,
  items: 10 * KB,
  prices: 10 * KB,
  timers: 2 * KB,
} as const;
export type ListName = keyof typeof ROOM;
export const LIST_NAMES = Object.keys(ROOM) as ListName[];

/** For everything but the lists: addresses, title, language, coverage. */
const ENVELOPE = 8 * KB;
/** Hidden text proves nothing good; a little of it is enough to tell that it is there. */
const HIDDEN_BLOCKS = 400;
/** Of each list's room, for what comes last in the document. */
const TAIL = 0.3;
/** Names of properties, quotation marks, numbers and the comma of one item. */
const WRAPPING = 40;

function mostItems(name: ListName): number {
  if (name === 'hiddenBlocks') return HIDDEN_BLOCKS;
  return name === 'blocks' ? SNAPSHOT_LIMITS.blocks - HIDDEN_BLOCKS : SNAPSHOT_LIMITS[name];
}

/** The first items that fit, then the newest ones: what lies between goes, and `cut` tells so. */
export class Kept<Item> {
  cut = false;
  private head: Item[] = [];
  private headSize = 0;
  private readonly tail: { item: Item; size: number }[] = [];
  private tailSize = 0;
  private full = false;
  private readonly most: number;
  private readonly room: number;

  constructor(name: ListName) {
    this.most = mostItems(name);
    this.room = ROOM[name];
  }

  /** `chars` are those of the item's texts, about. */
  add(item: Item, chars: number): void {
    const size = chars + WRAPPING;
    if (!this.full && this.head.length < this.most * (1 - TAIL) && this.headSize + size <= this.room * (1 - TAIL)) {
      this.head.push(item);
      this.headSize += size;
      return;
    }
    this.full = true;
    this.tail.push({ item, size });
    this.tailSize += size;
    while (this.head.length + this.tail.length > this.most || this.headSize + this.tailSize > this.room) this.dropOldestOfTail();
  }

  /** Drops a share from the middle: from the head's end and from the tail's beginning. */
  shrink(share: number): void {
    if (this.head.length + this.tail.length === 0) return;
    this.cut = true;
    this.head = this.head.slice(0, Math.floor(this.head.length * (1 - share)));
    this.tail.splice(0, Math.ceil(this.tail.length * share));
  }

  items(): Item[] {
    return this.tail.length === 0 ? this.head : [...this.head, ...this.tail.map(({ item }) => item)];
  }

  /** UTF-16 units of the texts kept, about. */
  get size(): number {
    return this.headSize + this.tailSize;
  }

  private dropOldestOfTail(): void {
    this.tailSize -= this.tail.shift()?.size ?? 0;
    this.cut = true;
  }
}

/** Brings all lists together under the limit of the message. Counts real bytes only where a rough upper bound does not settle it. */
export function fit(lists: readonly Kept<unknown>[]): void {
  const most = SNAPSHOT_LIMITS.bytes - ENVELOPE;
  // One UTF-16 unit takes at most three bytes of UTF-8, or six as an escape.
  if (lists.reduce((sum, list) => sum + list.size, 0) * 6 < most) return;
  for (let bytes = bytesOf(lists); bytes > most; bytes = bytesOf(lists)) for (const list of lists) list.shrink(1 - (0.97 * most) / bytes);
}

function bytesOf(lists: readonly Kept<unknown>[]): number {
  return new TextEncoder().encode(JSON.stringify(lists.map((list) => list.items()))).length;
}
