/** Sends each element of the walk to the part that reads it. */
import type { Blocks } from './blocks';
import { readButton, readControl, readForm } from './forms';
import { Labels } from './labels';
import { readLink } from './links';
import { readDrawing, readFrame, readImage, readScript, Seen } from './media';
import type { Reading } from './reading';
import type { Test } from './dom';
import { Items, readJsonLd, readMeta } from './structured';
import type { Tag } from './tags';
import { fold } from './text';
import type { Timers } from './timers';
import type { Visitor } from './walk';

const DESCRIBED = '[itemscope],[typeof],[itemprop],[property]';
const PRESSED = '[role="button"]';

export class PageVisitor implements Visitor {
  canonical: string | undefined;
  /** Frames met: documents that this snapshot does not hold. */
  frames = 0;
  private readonly labels = new Labels();
  private readonly items = new Items();
  /** Is it part of a structured description, or a button by its role? */
  private described: Test;
  private pressed: Test;
  private readonly images = new Seen();
  private readonly scripts = new Seen();
  private breaks = 0;
  /** What came last: after a space another one changes nothing, and after a block's end nothing but text does. */
  private last: 'text' | 'space' | 'block' = 'block';

  constructor(
    private readonly reading: Reading,
    private readonly blocks: Blocks,
    private readonly timers: Timers,
  ) {
    this.described = reading.dom.test(DESCRIBED, false);
    this.pressed = reading.dom.test(PRESSED, false);
  }

  shadow(): void {
    this.described = this.reading.dom.test(DESCRIBED, true);
    this.pressed = this.reading.dom.test(PRESSED, true);
  }

  enter(element: Element, name: string, tag: Tag, n: number): void {
    if (tag.block) this.boundary();
    else if (tag.apart) this.space();
    if (!tag.leaf) this.reading.place.enter(element, name, tag, n);
    try {
      if (this.described(element)) this.items.read(this.reading, element, n, tag.leaf);
      if (tag.read) this.read(element, name, n);
      if (!tag.leaf && name !== 'button' && this.pressed(element)) readButton(this.reading, element, n);
    } catch {
      // An element that cannot be read (an object of a dead document, say) is left out; the page goes on.
    }
  }

  leave(): void {
    const { place } = this.reading;
    const tag = place.frame?.tag;
    if (tag?.block) this.boundary();
    else if (tag?.apart) this.space();
    place.leave();
  }

  text(raw: string): void {
    const { place } = this.reading;
    const { frame } = place;
    if (!frame) return;
    // Most pieces begin with a letter, and half of the rest are nothing but the white space between two tags.
    if (raw.charCodeAt(0) <= 32 && !/\S/.test(raw)) {
      this.space();
      return;
    }
    this.breaks = 0;
    this.last = 'text';
    const shown = place.shows();
    const piece = fold(raw);
    // 19⁹⁹ is a price with its cents set high, not 1999.
    const cents = frame.name === 'sup' && /^\d\d$/.test(piece) && /\d$/.test(place.lastText);
    const text = cents ? `.${piece}` : piece;
    this.blocks.text(text, shown);
    place.text(text, shown);
    if (shown) this.timers.piece(text, frame);
  }

  /** To be called at the page's end. */
  settle(): void {
    this.blocks.flush();
    this.labels.settle();
  }

  private read(element: Element, name: string, n: number): void {
    const { reading } = this;
    switch (name) {
      case 'a':
      case 'area':
        readLink(reading, element, n);
        break;
      case 'img':
        readImage(reading, this.images, element, n);
        return;
      case 'svg':
        readDrawing(reading, this.images, element, n);
        return;
      case 'script':
        this.readScriptElement(element);
        return;
      case 'iframe':
      case 'frame':
      case 'embed':
      case 'object':
        this.frames++;
        readFrame(reading, element, name, n);
        return;
      case 'form':
        readForm(reading, element, n);
        return;
      case 'input':
      case 'select':
      case 'textarea':
        readControl(reading, this.labels, element, name, n);
        return;
      case 'button':
        readButton(reading, element, n);
        return;
      case 'label':
        this.labels.read(reading, element);
        return;
      case 'meta':
        readMeta(reading, element);
        return;
      case 'link':
        this.readLinkElement(element);
        return;
      case 'br':
        if (++this.breaks === 2) this.boundary();
        return;
    }
  }

  private readScriptElement(element: Element): void {
    const { dom } = this.reading;
    const type = dom.attribute(element, 'type').trim().toLowerCase();
    if (type === 'application/ld+json') readJsonLd(this.reading, element);
    else readScript(this.reading, this.scripts, element);
  }

  private readLinkElement(element: Element): void {
    const { dom, addresses } = this.reading;
    if (dom.attribute(element, 'rel').toLowerCase() === 'canonical') this.canonical ??= addresses.of(dom.attribute(element, 'href'));
  }

  /** A block begins or ends. */
  private boundary(): void {
    if (this.last === 'block') return;
    this.last = 'block';
    this.blocks.flush();
    this.reading.place.space();
  }

  private space(): void {
    if (this.last !== 'text') return;
    this.last = 'space';
    this.blocks.apart();
    this.reading.place.space();
  }
}
