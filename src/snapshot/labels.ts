/** Labels: what a field is called, by a label of its own, by names that point at it, or by the text beside it. */
import { textBelow } from './dom';
import type { Reading } from './reading';
import { clip } from './text';

const LABEL_CHARS = 160;
/** Nodes that are looked at behind a radio button or a tick box. */
const MAX_BEHIND = 30;
const ENDS = /^(?:br|hr|p|div|ul|ol|table|form|input|select|textarea|button)$/;
const CELL = /^(?:td|th)$/;
/** Letters of a sum beside a choice. */
const CURRENCY = /EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|RON|kr|zł|Kč|Ft|lei/g;

/** Label texts wait until the page's end: a label may come after its field. */
export class Labels {
  private readonly byId = new Map<string, string>();
  private readonly around: { text: string }[] = [];
  private readonly pending: (() => void)[] = [];
  hiddenInputs = 0;

  /** A label element begins. */
  read({ dom, place }: Reading, element: Element): void {
    const label = { text: '' };
    const id = dom.attribute(element, 'for');
    this.around.push(label);
    place.collect(LABEL_CHARS, (text) => {
      label.text = text;
      this.around.splice(this.around.indexOf(label), 1);
      if (id !== '' && !this.byId.has(id)) this.byId.set(id, text);
    });
  }

  /** Calls back with the field's label once all labels are known. Without one it is the text beside: behind what is ticked, before what is filled in. */
  ask(reading: Reading, element: Element, isTicked: boolean, done: (label: string) => void): void {
    const { dom } = reading;
    const [id, named, by] = ['id', 'aria-label', 'aria-labelledby'].map((name) => dom.attribute(element, name));
    const around = this.around.at(-1);
    const before = reading.place.lastText;
    this.pending.push(() => {
      const pointed = (by ?? '').slice(0, 200).split(/\s/, 6).map((one) => labelById(reading, one)); // prettier-ignore
      const own = [this.byId.get(id || ' '), around?.text, named, pointed.join(' ')].find((text) => text?.trim());
      const beside = own === undefined && isTicked ? textBehind(reading, element) : '';
      done(clip(own ?? (beside || before.slice(-LABEL_CHARS)), LABEL_CHARS));
    });
  }

  settle(): void {
    for (const done of this.pending) done();
  }
}

function labelById({ dom }: Reading, id: string): string {
  const element = id === '' ? null : dom.byId(id);
  return element ? textBelow(dom, element, LABEL_CHARS) : '';
}

/** Text up to the next line or control; where there is none, that of the next cell. Empty where the texts stand before the controls, or where it is a sum. */
function textBehind(reading: Reading, element: Element): string {
  const text = behindOn(reading, element) || cellBehind(reading, element);
  return /\p{L}/u.test(text.replace(CURRENCY, '')) ? text : '';
}

function behindOn({ dom }: Reading, element: Element): string {
  let text = '';
  // Behind the last of a line of controls a text must stand, or all of theirs stand before them.
  let last = '';
  let isOwn = true;
  let node = dom.nextSibling(element);
  for (let steps = 0; node && steps < MAX_BEHIND; steps++) {
    const type = dom.nodeType(node);
    if (type === 1 && isTicked(dom, node as Element)) {
      isOwn = false;
      last = '';
    } else if (type === 1 && ENDS.test(dom.localName(node as Element))) break;
    else if (type === 1 || type === 3) {
      const piece = type === 3 ? dom.text(node as Text).slice(0, LABEL_CHARS) : ` ${textBelow(dom, node, LABEL_CHARS)}`;
      last += piece;
      if (isOwn && text.length < LABEL_CHARS) text += piece;
    }
    node = dom.nextSibling(node);
  }
  return last.trim() === '' ? '' : text.trim();
}

function isTicked({ localName, attribute }: Reading['dom'], element: Element): boolean {
  return localName(element) === 'input' && /^(?:radio|checkbox)$/i.test(attribute(element, 'type'));
}

function cellBehind({ dom }: Reading, element: Element): string {
  const cell = dom.parent(element);
  if (!cell || !CELL.test(dom.localName(cell))) return '';
  let next = dom.nextSibling(cell);
  for (let steps = 0; next && dom.nodeType(next) === 3 && steps < MAX_BEHIND; steps++) next = dom.nextSibling(next);
  return next && dom.nodeType(next) === 1 && CELL.test(dom.localName(next as Element)) ? textBelow(dom, next, LABEL_CHARS) : '';
}
