/** Countdowns: 02:14:09, "2 d 03 h 10 m 05 s", or the same in separate boxes. Only a second look tells a running one from a date or an opening time. */
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';
import type { SnapshotTimer } from '../model/snapshot';
import type { BlockText } from './blocks';
import type { Kept } from './budget';
import { textBelow, type Dom } from './dom';
import type { Frame } from './place';
import { clip } from './text';

/** Between the two looks at least. Milliseconds. */
const LOOK_AGAIN = 1100;
const CLOCK = /(?<![\d:.,])(?:\d{1,3} ?: ?){1,2}[0-5]?\d ?: ?[0-5]\d(?![\d:])/;
const MINUTES = /(?<![\d:.,])[0-5]?\d ?: ?[0-5]\d(?![\d:])/;
const UNITS = /(?<![\d:.,])\d{1,3} ?[^\d\s]{1,14}(?: ?\d{1,2} ?[^\d\s]{1,14}){1,3}/;
const BOX = /^\d{1,3}$/;
const SECONDS = [86_400, 3600, 60, 1];
const CONTEXT_CHARS = 200;
const READ_CHARS = 400;

interface Candidate {
  readonly n: number;
  readonly block: Frame;
  readonly context: string;
  readonly first: string;
  readonly at: number;
  /** Has the shape of hours, minutes and seconds: reported even if nothing is known of its running. */
  readonly sure: boolean;
  readonly again: () => string;
}

export class Timers {
  private readonly candidates: Candidate[] = [];
  private boxes: { text: string; frame: Frame }[] = [];
  private before = '';

  constructor(private readonly dom: Dom) {}

  read({ text, frames }: BlockText): void {
    const frame = frames[0];
    if (frame && text.length <= READ_CHARS && /\d/.test(text)) this.inText(text, frame);
    this.before = text;
  }

  /** A visible piece of text; numbers alone, with nothing longer than a unit's name between them, may be boxes of a countdown. */
  piece(piece: string, frame: Frame): void {
    const text = piece.length > 16 ? '' : piece.trim();
    if (BOX.test(text)) this.boxes.push({ text, frame });
    else if (this.boxes.length > 0 && (text === '' || /\d/.test(text))) this.endBoxes();
    if (this.boxes.length > SECONDS.length) this.boxes = [];
  }

  /** Seconds from the first look on, or 0 where no second look is needed. */
  wait(): number {
    this.endBoxes();
    const last = this.candidates.at(-1);
    return last ? Math.max(0, LOOK_AGAIN - (performance.now() - last.at)) : 0;
  }

  /** Reports the countdowns. Without a second look (`again` false), those that can be nothing else. */
  settle(timers: Kept<SnapshotTimer>, again: boolean): void {
    for (const candidate of this.candidates) {
      const { n, first, context, sure } = candidate;
      const rate = again ? rateOf(first, candidate.again(), performance.now() - candidate.at) : undefined;
      const runs = rate !== undefined && rate > 0.2;
      if (runs || (sure && (rate === undefined || rate === 0))) {
        timers.add({ n, text: first, context, ...(rate !== undefined && { rate }) }, first.length + context.length);
      }
    }
  }

  private inText(text: string, frame: Frame): void {
    for (const pattern of text.includes(':') ? [CLOCK, UNITS, MINUTES] : [UNITS]) {
      const match = pattern.exec(text);
      if (!match) continue;
      const { element } = frame.block;
      const again = () => pattern.exec(textBelow(this.dom, element, READ_CHARS))?.[0] ?? '';
      this.add(match[0], frame.block, pattern === CLOCK, again, text);
      return;
    }
  }

  private endBoxes(): void {
    const { boxes, dom } = this;
    this.boxes = [];
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last || boxes.length < 2 || Number(last.text) > 59 || boxes.some(({ frame }) => frame.name === 'a')) return;
    const again = () => boxes.map(({ frame }) => textBelow(dom, frame.element, 20)).join(':');
    this.add(boxes.map(({ text }) => text).join(':'), first.frame, false, again, '');
  }

  private add(first: string, { n, block }: Frame, sure: boolean, again: () => string, own: string): void {
    // Boxes in one line are found as boxes and as its text.
    if (this.candidates.length >= SNAPSHOT_LIMITS.timers || this.candidates.at(-1)?.block === block) return;
    const context = clip(`${this.before.slice(-CONTEXT_CHARS / 2)} ${own}`, CONTEXT_CHARS);
    this.candidates.push({ n, block, context, first: clip(first, 60), at: performance.now(), sure, again });
  }
}

/** Seconds lost per second; undefined when the countdown is gone. */
function rateOf(first: string, second: string, elapsed: number): number | undefined {
  if (second === '') return undefined;
  const lost = (secondsOf(first) - secondsOf(second)) / (elapsed / 1000);
  return Math.abs(lost) < 0.2 ? 0 : Math.round(Math.min(99, Math.max(-99, lost)) * 10) / 10;
}

function secondsOf(text: string): number {
  const parts = (text.match(/\d{1,3}/g) ?? []).slice(-SECONDS.length);
  return parts.reduce((sum, part, index) => sum + Number(part) * (SECONDS[SECONDS.length - parts.length + index] ?? 0), 0);
}
