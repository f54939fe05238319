/** Watches a shop's page for a checkout that appears later: new nodes, a click, a field that gets the focus, another address. */
import { attributes, elementsOf } from './by-tag';
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

/** What a checkout would change: how many payment and address fields are in sight, and the address. */
export interface Sight {
  readonly marks: number;
  readonly url: string;
}

export function inSight(): Sight {
  const marks = MARKS.flatMap(([tag, test]) => elementsOf(document, tag, test)).filter((element) => element.checkVisibility()).length;
  return { marks, url: location.href };
}

/**
 * Calls `appeared` when payment or address fields come into sight that were not there, or the address changes. Until the signal aborts,
 * or the checks are used up; then nothing is left behind.
 * @param before what was in sight when the page began to be read: a checkout drawn meanwhile is in no snapshot
 */
export function watchForCheckout(before: Sight, appeared: () => void, signal: AbortSignal): void {
  let seen = before;
  let checks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(wake);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of ['click', 'focusin']) removeEventListener(event, wake, true);
  };
  const listen = () => {
    observer.observe(document, { childList: true, subtree: true });
  };
  /** Something moved: one check, a little later; the observer rests until then. */
  function wake(): void {
    if (timer !== undefined) return;
    observer.disconnect();
    timer = setTimeout(check, PAUSE + checks * PAUSE_GROWTH);
  }
  function check(): void {
    timer = undefined;
    const now = inSight();
    const changed = now.marks > seen.marks || now.url !== seen.url;
    seen = now;
    if (++checks >= MOST_CHECKS) stop();
    else listen();
    if (changed) appeared();
  }

  signal.addEventListener('abort', stop, { once: true });
  for (const event of ['click', 'focusin']) addEventListener(event, wake, { capture: true, passive: true });
  check();
}
