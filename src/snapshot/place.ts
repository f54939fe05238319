/** Where the walk stands: the open elements, what they pass on to their inside, and the texts that are being collected. */
import type { Region } from '../model/snapshot';
import { landmark, type Tag } from './tags';
import { join } from './text';
import type { Dom } from './dom';
import type { Sight } from './visibility';

/** What a label before a field may be long. */
const LAST_CHARS = 160;

/** One open element. */
export class Frame {
  /** Nearest element around, itself included, whose text makes a block. */
  readonly block: Frame;
  readonly depth: number;
  /** Known once asked. */
  shows: boolean | undefined = undefined;
  /** What is to be done when it ends. */
  end: (() => void)[] | undefined = undefined;

  constructor(
    readonly parent: Frame | null,
    readonly element: Element,
    readonly name: string,
    readonly tag: Tag,
    readonly n: number,
    readonly region: Region | undefined,
    /** It, or something around it, hides whatever is inside. */
    readonly shut: boolean,
    readonly heading: number | undefined,
    readonly struck: boolean,
  ) {
    this.block = tag.block || !parent ? this : parent.block;
    this.depth = parent ? parent.depth + 1 : 0;
  }
}

interface Sink {
  seen: string;
  unseen: string;
  readonly cap: number;
}

export class Place {
  frame: Frame | null = null;
  /** Visible text that came last, for fields without a label. */
  lastText = '';
  private readonly sinks: Sink[] = [];

  constructor(
    private readonly dom: Dom,
    private readonly sight: Sight,
  ) {}

  enter(element: Element, name: string, tag: Tag, n: number): void {
    const around = this.frame;
    const region = tag.box ? landmark(tag, this.dom.attribute(element, 'role'), around?.region) : around?.region;
    const shut = around?.shut === true || (tag.box && this.sight.shuts(element));
    const struck = tag.struck || around?.struck === true;
    this.frame = new Frame(around, element, name, tag, n, region, shut, tag.heading ?? around?.heading, struck);
  }

  leave(): void {
    const { frame } = this;
    if (!frame) return;
    if (frame.end) for (const end of frame.end) end();
    this.frame = frame.parent;
  }

  /** Whether a person would see what stands directly in the current element. */
  shows(): boolean {
    const { frame } = this;
    if (!frame || frame.shut) return false;
    return (frame.shows ??= this.sight.shows(frame.element));
  }

  /** Whether a person would see a leaf in the current element. */
  showsLeaf(leaf: Element): boolean {
    return this.frame?.shut !== true && this.sight.shows(leaf);
  }

  /** Hands over the text inside the current element when it ends: the visible text, or where there is none, the hidden. */
  collect(cap: number, done: (text: string) => void): void {
    const sink: Sink = { seen: '', unseen: '', cap };
    this.sinks.push(sink);
    this.atEnd(() => {
      this.sinks.splice(this.sinks.indexOf(sink), 1);
      done((sink.seen || sink.unseen).trim().slice(0, cap));
    });
  }

  atEnd(end: () => void): void {
    if (this.frame) (this.frame.end ??= []).push(end);
  }

  /** A folded piece of text reaches everything that collects. */
  text(piece: string, shown: boolean): void {
    for (const sink of this.sinks) {
      if (shown && sink.seen.length < sink.cap) sink.seen = join(sink.seen, piece);
      if (!shown && sink.unseen.length < sink.cap) sink.unseen = join(sink.unseen, piece);
    }
    if (shown) this.lastText = piece.length > LAST_CHARS ? piece.slice(-LAST_CHARS) : piece;
  }

  /** Between two pieces that would run together. */
  space(): void {
    for (const sink of this.sinks) {
      if (sink.seen !== '') sink.seen = join(sink.seen, ' ');
      if (sink.unseen !== '') sink.unseen = join(sink.unseen, ' ');
    }
  }
}
