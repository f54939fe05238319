/** The moment of sending: a script may turn a card form elsewhere after the page was read, even while the form is being sent. */
import { getter, method } from '../snapshot/dom';
import { elementsOf } from './by-tag';
import { isCardField } from './card-signs';

/** The worker judges in a fraction of it; after that the form goes on its way. Milliseconds. */
const PATIENCE = 1500;

/** Origins that the page's forms and their buttons send to as they stand now. */
export function targetsNow(): Set<string> {
  const forms = elementsOf(document, 'form', () => true).map((form) => originOf(form, 'action'));
  const buttons = ['button', 'input'].flatMap((tag) => elementsOf(document, tag, (button) => button.hasAttribute('formaction')));
  return new Set([...forms, ...buttons.map((button) => originOf(button, 'formaction'))]);
}

/** Fields can shadow the methods and properties of their form, and elements those of their document. */
function originOf(element: Element, name: string): string {
  const attribute = method<Element, (name: string) => string | null>(document.documentElement, 'getAttribute')(element, name);
  const base = getter<Node, string>(document.documentElement, 'baseURI')(document);
  return URL.canParse(attribute ?? '', base) ? new URL(attribute ?? '', base).origin : location.origin;
}

function asksForCard(form: EventTarget | null): boolean {
  return elementsOf(document, 'input', (input) => (input as HTMLInputElement).form === form && isCardField(input)).length > 0;
}

/**
 * Holds a card form back that is about to be sent where it was not when the page was read; where nothing stands against it, it is sent after all,
 * as if the button had been pressed once more. Until the signal aborts.
 * @param isKnown whether a form was seen to send to this origin
 * @param judge has the page read again, and answers whether the form may go
 */
export function watchSending(isKnown: (origin: string) => boolean, judge: () => Promise<boolean>, signal: AbortSignal): void {
  let sent: SubmitEvent | null = null;
  let held: EventTarget | null = null;
  let released: EventTarget | null = null;

  const look = (): void => {
    // Over, or the page took the form into its own hands.
    if (sent === null || sent.eventPhase === Event.NONE || sent.defaultPrevented) return;
    const { target, submitter } = sent;
    const form = target as HTMLFormElement;
    const origin = submitter?.hasAttribute('formaction') === true ? originOf(submitter, 'formaction') : originOf(form, 'action');
    if (origin === location.origin || isKnown(origin) || !asksForCard(form)) return;
    sent.preventDefault();
    sent.stopImmediatePropagation();
    if (held === null) void hold(form, submitter);
  };
  const hold = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
    held = form;
    const patience = new Promise<boolean>((done) => setTimeout(done, PATIENCE, true));
    const mayGo = await Promise.race([judge().catch(() => true), patience]);
    held = null;
    if (!mayGo) return;
    released = form;
    method<HTMLFormElement, (submitter?: HTMLElement | null) => void>(form, 'requestSubmit')(form, submitter);
    released = null;
  };

  // The page's own listeners come in between; what they do to the form is told at once, whatever they do to the event.
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, attributeFilter: ['action', 'formaction'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  addEventListener(
    'submit',
    (event) => {
      sent = event.isTrusted && event.target !== released ? event : null;
      look();
    },
    { capture: true, signal },
  );
  // A script that sends the form itself leaves the observer no turn before it is gone.
  addEventListener('submit', look, { signal });
}
