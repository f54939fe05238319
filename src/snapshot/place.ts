/** Where the walk stands: the open elements, what they pass on to their inside, and the texts that are being collected. */
import type { Region } from '../model/snapshot';
import { BLOCK_TAGS, HEADINGS, landmark, STRUCK_TAGS } from './tags';
import { join } from './text';
import type { Dom } from './dom';
import type { Sight } from './visibility';

/** One open element. */
export interface Frame {
  readonly parent: Frame | null;
  readonly element: Element;
  readonly tag: string;
  readonly n: number;
  readonly depth: number;
  /** Nearest element around, itself included, whose text makes a block. */
  readonly block: Frame;
  readonly region: Region | undefined;
  readonly heading: number | undefined;
  /** It, or something around it, hides whatever is inside. */
  readonly shut: boolean;
  readonly struck: boolean;
  shows: boolean | undefined;
  /** What is to be done when it ends. */
  end: (() => void)[] | undefined;
}

/** What a label before a field may be long. */
const LAST_CHARS = 160;

interface Sink {
  seen: string;
  unseen: string;
  readonly cap: number;
}

export class Place {
  frame: Frame | null = null;
  /** Text that came last, for fields without a label. */
  lastText = '';
  private readonly sinks: Sink[] = [];

  constructor(
    private readonly dom: Dom,
    private readonly sight: Sight,
  ) {}

  enter(element: Element, tag: string, n: number): Frame {
    const parent = this.frame;
    const blocky = BLOCK_TAGS.has(tag);
    const heading = HEADINGS.get(tag) ?? parent?.heading;
    const fields = {
      parent,
      element,
      tag,
      n,
      depth: parent ? parent.depth + 1 : 0,
      region: blocky ? landmark(tag, this.dom.attribute(element, 'role'), parent?.region) : parent?.region,
      heading,
      shut: parent?.shut === true || (blocky && this.sight.shuts(element)),
      struck: parent?.struck === true || STRUCK_TAGS.has(tag),
      shows: undefined,
      end: undefined,
    };
    const frame: Frame = blocky || !parent ? selfBlock(fields) : { ...fields, block: parent.block };
    this.frame = frame;
    return frame;
  }

  leave(): void {
    const { frame } = this;
    if (!frame) return;
    frame.end?.forEach((end) => {
      end();
    });
    this.frame = frame.parent;
  }

  /** Whether a person would see what stands directly in the current element. */
  shows(): boolean {
    const { frame } = this;
    if (!frame || frame.shut) return false;
    return (frame.shows ??= this.sight.shows(frame.element));
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
    if (!this.frame) return;
    (this.frame.end ??= []).push(end);
  }

  /** A folded piece of text reaches everything that collects. */
  text(piece: string, shown: boolean): void {
    const key = shown ? 'seen' : 'unseen';
    for (const sink of this.sinks) if (sink[key].length < sink.cap) sink[key] = join(sink[key], piece);
    if (shown) this.lastText = piece.trimEnd().slice(-LAST_CHARS);
  }

  /** Between two pieces that would run together. */
  space(): void {
    for (const sink of this.sinks) {
      if (sink.seen !== '') sink.seen = join(sink.seen, ' ');
      if (sink.unseen !== '') sink.unseen = join(sink.unseen, ' ');
    }
  }
}

function selfBlock(fields: Omit<Frame, 'block'>): Frame {
  const frame = { ...fields } as Frame & { block: Frame };
  frame.block = frame;
  return frame;
}
