/** Forms, fields and buttons. What a shopper typed is never read: labels, names and types tell what is asked for. */
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';
import type { SnapshotField, SnapshotForm } from '../model/snapshot';
import { textBelow } from './dom';
import type { Labels } from './labels';
import type { Reading } from './reading';
import { clip } from './text';

const ATTRIBUTE_CHARS = 120;
/** Hidden inputs tell platforms apart; a few are enough. */
const HIDDEN_INPUTS = 60;
const BUTTON_TYPES = new Set(['submit', 'button', 'image', 'reset']);

export function readForm({ dom, place, addresses, lists, forms }: Reading, element: Element, n: number): void {
  forms.set(element, n);
  const method = dom.attribute(element, 'method').toLowerCase();
  const form: SnapshotForm = {
    n,
    action: addresses.of(dom.attribute(element, 'action') || dom.document.url),
    method: method === 'post' || method === 'dialog' ? method : 'get',
  };
  if (!place.shows()) form.hidden = true;
  lists.forms.add(form, form.action.length);
}

/** The form that owns a control, also one that the parser tied to it across a table. */
function ownerOf({ forms }: Reading, element: Element): { form?: number } {
  const { form } = element as HTMLInputElement;
  const n = form ? forms.get(form) : undefined;
  return n === undefined ? {} : { form: n };
}

/** `input`, `select` or `textarea`. An input that is a button is read as one. */
export function readControl(reading: Reading, labels: Labels, element: Element, tag: SnapshotField['tag'], n: number): void {
  const { dom, place, lists } = reading;
  const attribute = (name: string): string => clip(dom.attribute(element, name), ATTRIBUTE_CHARS);
  const type = tag === 'input' ? attribute('type').toLowerCase() || 'text' : tag;
  const hidden = !place.showsLeaf(element) && { hidden: true as const };
  if (BUTTON_TYPES.has(type)) {
    // The author's caption, from the mark-up.
    const text = clip(dom.attribute(element, 'value') || dom.attribute(element, 'alt') || dom.attribute(element, 'title'), ATTRIBUTE_CHARS);
    lists.buttons.add({ n, ...ownerOf(reading, element), text, ...actionOf(reading, element), ...hidden }, text.length);
    return;
  }
  if (type === 'hidden' && ++labels.hiddenInputs > HIDDEN_INPUTS) return;
  const maxlength = Number.parseInt(dom.attribute(element, 'maxlength'), 10);
  const field: SnapshotField = {
    n,
    ...ownerOf(reading, element),
    tag,
    type,
    name: attribute('name'),
    id: attribute('id'),
    autocomplete: attribute('autocomplete'),
    inputmode: attribute('inputmode'),
    label: '',
    placeholder: attribute('placeholder'),
    pattern: attribute('pattern'),
    ...(Number.isSafeInteger(maxlength) && { maxlength }),
    ...((dom.has(element, 'required') || dom.attribute(element, 'aria-required') === 'true') && { required: true }),
    ...((type === 'checkbox' || type === 'radio') && dom.has(element, 'checked') && { preselected: true }),
    ...(type === 'radio' && dom.has(element, 'disabled') && { disabled: true }),
    ...(tag === 'select' && { options: optionTexts(reading, element) }),
    ...hidden,
  };
  if (type === 'hidden') {
    lists.fields.add(field, fieldChars(field));
    return;
  }
  labels.ask(reading, element, type === 'radio' || type === 'checkbox', (label) => {
    field.label = label;
    lists.fields.add(field, fieldChars(field));
  });
}

/** Fields have many properties; their names count too. */
function fieldChars(field: SnapshotField): number {
  return JSON.stringify(field).length;
}

function optionTexts({ dom }: Reading, select: Element): string[] {
  const texts: string[] = [];
  let group: Node | null = null;
  let node = dom.firstChild(select);
  for (let steps = 0; node && steps < 400 && texts.length < SNAPSHOT_LIMITS.options; steps++) {
    if (dom.nodeType(node) === 1) {
      const tag = dom.localName(node as Element);
      if (tag === 'option') texts.push(textBelow(dom, node, 40));
      if (tag === 'optgroup' && !group) {
        group = node;
        node = dom.firstChild(node);
        continue;
      }
    }
    node = dom.nextSibling(node);
    if (!node && group) {
      node = dom.nextSibling(group);
      group = null;
    }
  }
  return texts;
}

/** A button may send its form elsewhere than the form says. */
function actionOf({ dom, addresses }: Reading, button: Element): { action?: string } {
  const action = dom.attribute(button, 'formaction');
  return action === '' ? {} : { action: addresses.of(action) };
}

/** A button element, or anything with the role. */
export function readButton(reading: Reading, element: Element, n: number): void {
  const { dom, place, lists } = reading;
  const hidden = !place.shows() && { hidden: true as const };
  const named = clip(dom.attribute(element, 'aria-label') || dom.attribute(element, 'title'), ATTRIBUTE_CHARS);
  place.collect(ATTRIBUTE_CHARS, (inside) => {
    const text = inside || named;
    lists.buttons.add({ n, ...ownerOf(reading, element), text, ...actionOf(reading, element), ...hidden }, text.length);
  });
}
