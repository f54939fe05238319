/** Text in blocks: a block ends where a block-level element begins or ends. Visible and hidden text never share one. */
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';
import type { SnapshotBlock } from '../model/snapshot';
import type { Frame, Place } from './place';
import type { Kept } from './budget';
import type { Sight } from './visibility';
import { join } from './text';

const MAX = SNAPSHOT_LIMITS.blockChars;
/** Text parked outside of the page is asked for from this length on: shorter ones persuade nobody. */
const WORTH_HIDING = 40;

/** A finished visible block with the places that its text came from: `starts[i]` is where the text of `frames[i]` begins. */
export interface BlockText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly frames: readonly Frame[];
}

export class Blocks {
  private seen = '';
  private unseen = '';
  private starts: number[] = [];
  private frames: Frame[] = [];
  private frame: Frame | null = null;
  private hiddenFrame: Frame | null = null;
  private readonly order = new Map<SnapshotBlock, number>();

  constructor(
    private readonly place: Place,
    private readonly sight: Sight,
    private readonly visible: Kept<SnapshotBlock>,
    private readonly hidden: Kept<SnapshotBlock>,
    private readonly onBlock: (block: BlockText) => void,
  ) {}

  /** Adds a folded piece of text that stands directly in the current element. */
  text(piece: string, shown: boolean): void {
    const { frame } = this.place;
    if (!frame) return;
    if (!shown) {
      this.hiddenFrame ??= frame.block;
      if (this.unseen.length < MAX) this.unseen = join(this.unseen, piece).slice(0, MAX);
      return;
    }
    this.frame ??= frame.block;
    let rest = piece;
    while (this.seen.length + rest.length > MAX) {
      const space = rest.lastIndexOf(' ', MAX - this.seen.length);
      const end = space > 0 ? space : Math.max(0, MAX - this.seen.length - 1);
      this.append(rest.slice(0, end), frame);
      rest = rest.slice(end);
      this.flush();
      this.frame = frame.block;
    }
    this.append(rest, frame);
  }

  /** A space, where neighbours would otherwise run together. */
  apart(): void {
    if (this.seen !== '') this.seen = join(this.seen, ' ');
    if (this.unseen !== '') this.unseen = join(this.unseen, ' ');
  }

  /** The block ends here. */
  flush(): void {
    if (this.seen === '' && this.unseen === '') return;
    const text = this.seen.trimEnd();
    if (text !== '' && this.frame) {
      const away = text.length >= WORTH_HIDING && this.isAway(this.frame, this.frames[0] ?? this.frame);
      this.keep(away ? this.hidden : this.visible, this.frame, text, away);
      if (!away) this.onBlock({ text, starts: this.starts, frames: this.frames });
    }
    const unseen = this.unseen.trimEnd();
    if (unseen !== '' && this.hiddenFrame) this.keep(this.hidden, this.hiddenFrame, unseen, true);
    this.seen = '';
    this.unseen = '';
    this.starts = [];
    this.frames = [];
    this.frame = null;
    this.hiddenFrame = null;
  }

  /** Visible and hidden blocks in the order of the document. */
  items(): SnapshotBlock[] {
    const hidden = this.hidden.items();
    if (hidden.length === 0) return this.visible.items();
    return [...this.visible.items(), ...hidden].sort((one, other) => (this.order.get(one) ?? 0) - (this.order.get(other) ?? 0));
  }

  private isAway(block: Frame, text: Frame): boolean {
    return this.sight.away(block.element) || this.sight.faint(text.element);
  }

  private append(piece: string, frame: Frame): void {
    const joined = join(this.seen, piece);
    if (joined.length === this.seen.length) return;
    this.starts.push(this.seen.length);
    this.frames.push(frame);
    this.seen = joined;
  }

  private keep(list: Kept<SnapshotBlock>, frame: Frame, text: string, hidden: boolean): void {
    const { n, heading, region } = frame;
    const block: SnapshotBlock = { n, text };
    if (heading) block.heading = heading;
    if (region) block.region = region;
    if (hidden) block.hidden = true;
    this.order.set(block, this.order.size);
    list.add(block, text.length);
  }
}
