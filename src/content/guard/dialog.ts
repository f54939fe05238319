/**
 * The dialog on a known payment provider's page to which a dangerous shop sent the shopper: modal, in a closed root. The page is not hostile and
 * is not reloaded; whoever goes on pays as if nothing had been there.
 */
import type { Warning } from '../../model/assessment';
import { translate } from '../../platform/text';
import { levelWording } from '../../wording/level';
import { DIALOG_STYLE } from './dialog-style';
import { createElement, rootElement } from './page';
import { buttonRow, closedPlace, element, reasons, shopName, sign } from './parts';

const LABELS = [
  ['leave', 'ui_leave_shop'],
  ['details', 'ui_details'],
  ['continue', 'ui_continue_anyway'],
] as const;
export type DialogPress = (typeof LABELS)[number][0];
/** A press that was meant for the page before must not land on it. Milliseconds. */
const ARM_MS = 1000;
/** A page that draws itself anew may take the dialog along: so often it comes back. */
const MOST_RETURNS = 3;

/**
 * Shows the dialog until it is taken away.
 * @returns takes it away, without a word
 */
export function showDialog(warning: Warning, press: (press: DialogPress) => void): () => void {
  const { host, shadow } = closedPlace(DIALOG_STYLE);
  const gone = new AbortController();
  const { signal } = gone;
  const dialog = buildDialog(warning, press, signal);
  shadow.append(dialog);

  const open = () => {
    rootElement()?.append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
  };
  let returns = 0;
  const comeBack = () => {
    if (signal.aborted || (host.isConnected && dialog.matches(':modal')) || ++returns > MOST_RETURNS) return;
    open();
  };
  const stay = (event: Event) => {
    event.preventDefault();
  };
  // Escape decides nothing here; where the browser closes the dialog all the same, it opens again.
  dialog.addEventListener('cancel', stay, { signal });
  dialog.addEventListener('close', comeBack, { signal });
  open();
  const observer = new MutationObserver(comeBack);
  const root = rootElement();
  if (root) observer.observe(root, { childList: true });
  return () => {
    gone.abort();
    observer.disconnect();
    host.remove();
  };
}

function buildDialog(warning: Warning, press: (press: DialogPress) => void, signal: AbortSignal): HTMLDialogElement {
  const dialog = createElement('dialog') as HTMLDialogElement;
  dialog.setAttribute('closedby', 'none');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'what');
  dialog.setAttribute('aria-describedby', 'why');
  const title = element('h1', translate('ui_dialog_heading'));
  title.id = 'what';
  const why = element('div');
  why.id = 'why';
  const advice = element('p', translate(levelWording(warning.level).advice));
  why.append(shopName(warning), element('p', translate('ui_dialog_text', [warning.on ?? '', warning.domain])), reasons(warning), advice);
  const { row, buttons } = buttonRow(LABELS);
  const shownAt = performance.now();
  for (const [name, button] of buttons) {
    if (name === 'leave') button.autofocus = true;
    const hear = (event: Event) => {
      event.stopPropagation();
      if (event.isTrusted && performance.now() - shownAt >= ARM_MS) press(name);
    };
    button.addEventListener('click', hear, { signal });
  }
  dialog.append(sign(warning.level), title, why, element('p', translate('ui_dialog_label'), 'soft'), row);
  return dialog;
}
