/** Watches a shop's page for a checkout that appears later: new nodes, a click, a field that gets the focus, another address. */
import { attributes, elementsOf, valuesOf } from './by-tag';
import { isCardField, isCardFrame } from './card-signs';

const ADDRESS_TOKENS = / (?:street-address|address-line1|postal-code|shipping|billing)(?: |$)/;
const ADDRESS_NAMES = /zip|postcode|postal|address1|street/;
/** A frame that holds a checkout or a payment form says so in its address or name, whoever owns it. */
const FRAME_WORDS = /check-?out|payment|paiement|kasse|[/_-](?:pay|card|order)(?![a-z])/;
const hasAddressToken = (field: Element): boolean => ADDRESS_TOKENS.test(attributes(field, 'autocomplete'));
const MARKS = [
  ['input', (input: Element) => isCardField(input) || hasAddressToken(input) || ADDRESS_NAMES.test(attributes(input, 'name'))],
  ['iframe', (frame: Element) => isCardFrame(frame) || FRAME_WORDS.test(attributes(frame, 'src', 'name', 'id'))],
  ['select', hasAddressToken],
  ['textarea', hasAddressToken],
] as const;

/** Bounds for pages that never rest: the pause before a check grows with each, and at some time it is enough. Milliseconds. */
const PAUSE = 400;
const PAUSE_GROWTH = 40;
const MOST_CHECKS = 300;

/** Kinds of inputs that nothing is typed or chosen in. */
const NO_FIELD = / (?:hidden|reset|range|color)(?: |$)/;
/** Parts that are remembered as seen, of a page that goes on making new ones. */
const MOST_KEPT = 2000;

/** What a checkout, or its next step, would change: what of it is in sight, and the address. */
export interface Sight {
  /** Fields that ask for payment or an address, and frames of a checkout; one entry for each, told by what its mark-up says. */
  readonly marks: ReadonlySet<string>;
  /** All else to fill in, to choose or to press, and where forms send it. */
  readonly others: ReadonlySet<string>;
  readonly url: string;
}

/** @param withOthers only in a checkout they matter: a PIN is asked for among them, and a step that takes nothing but a transfer has a button alone */
export function inSight(withOthers: boolean): Sight {
  const marks = MARKS.flatMap(([tag, test]) => elementsOf(document, tag, test)).filter(isVisible);
  const others = withOthers ? [...elementsOf(document, 'input', isField), ...elementsOf(document, 'button', isVisible)] : [];
  return { marks: keysOf(marks), others: new Set([...keysOf(others), ...(withOthers ? targets() : [])]), url: location.href };
}

/** Where the forms send what was typed: a script may change it before it comes to that. */
function targets(): string[] {
  return valuesOf(elementsOf(document, 'form'), 'action').map((action) => `to ${action}`);
}

/** A count would not do, because a checkout in steps puts away one field for each that it shows. */
function keysOf(elements: readonly Element[]): Set<string> {
  const counts = new Map<string, number>();
  return new Set(
    elements.map((element) => {
      const key = attributes(element, 'type', 'name', 'id', 'autocomplete', 'src', 'formaction');
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return `${key}#${count}`;
    }),
  );
}

function isVisible(element: Element): boolean {
  return element.checkVisibility();
}

function isField(input: Element): boolean {
  return !NO_FIELD.test(attributes(input, 'type')) && isVisible(input);
}

/**
 * Calls `appeared` when parts of a checkout come into sight that never were, or the address changes. Until the signal aborts, or the checks are
 * used up; then nothing is left behind.
 * @param before all that was in sight when the page began to be read: a checkout drawn meanwhile is in no snapshot
 * @param inCheckout whether the page is known to be a checkout, or was one, so that its next step is awaited
 */
export function watchForCheckout(before: Sight, appeared: () => void, inCheckout: () => boolean, signal: AbortSignal): void {
  const seen = new Set([...before.marks, ...before.others]);
  let { url } = before;
  let checks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(wake);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of ['click', 'focusin']) removeEventListener(event, wake, true);
  };
  const listen = () => {
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['action', 'formaction'] });
  };
  /** Something moved: one check, a little later; the observer rests until then. */
  function wake(): void {
    if (timer !== undefined) return;
    observer.disconnect();
    timer = setTimeout(check, PAUSE + checks * PAUSE_GROWTH);
  }
  function check(): void {
    timer = undefined;
    const now = inSight(inCheckout());
    const added = [...now.marks, ...now.others].filter((part) => !seen.has(part));
    const changed = added.length > 0 || now.url !== url;
    url = now.url;
    if (seen.size < MOST_KEPT) for (const part of added) seen.add(part);
    if (++checks >= MOST_CHECKS) stop();
    else listen();
    if (changed) appeared();
  }

  signal.addEventListener('abort', stop, { once: true });
  for (const event of ['click', 'focusin']) addEventListener(event, wake, { capture: true, passive: true });
  check();
}
