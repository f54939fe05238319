/** Builds the bar: a closed root on a popover under the root element, filled with text alone. */
import type { Warning } from '../../model/assessment';
import { translate } from '../../platform/text';
import { levelWording } from '../../wording/level';
import { buttonRow, closedPlace, element, reasons, shopName, sign, type Place } from './parts';
import { STYLE } from './style';

export type Press = 'leave' | 'details' | 'hide';
type Label = readonly [press: Press, label: string];
/** The quiet line has nothing to leave for. */
const QUIET: readonly Label[] = [
  ['details', 'ui_details'],
  ['hide', 'ui_hide'],
];
const LABELS: Readonly<Record<'bar' | 'line', readonly Label[]>> = { bar: [['leave', 'ui_leave'], ...QUIET], line: QUIET };

export interface Bar extends Place {
  readonly buttons: readonly (readonly [press: Press, button: HTMLElement])[];
  /** Says in the bar that its buttons do not count on this page, and where they do. */
  pointToIcon: () => void;
}

function heading(warning: Warning): HTMLElement {
  const made = shopName(warning);
  made.prepend(`${translate(levelWording(warning.level).title)}: `);
  return made;
}

function methods(warning: Warning): HTMLElement {
  const names = methodNames(warning);
  return element('p', names === '' ? '' : translate('ui_bar_pay', [names]), 'soft');
}

function methodNames({ payment }: Warning): string {
  return payment.map((method) => translate(`method_${method.replaceAll('-', '_')}`)).join(', ');
}

/** For whom the payment page of another host takes the money. */
function whose({ on, domain }: Warning): HTMLElement {
  return element('p', on === undefined ? '' : translate('ui_bar_on', [on, domain]));
}

/** The quiet line: one sentence, with what can be chosen here where anything is. */
function sentence(warning: Warning): HTMLElement {
  const names = methodNames(warning);
  return element('p', names === '' ? translate('ui_line') : translate('ui_line_methods', [names]));
}

/** Not yet in the document. */
export function buildBar(warning: Warning): Bar {
  const { host, shadow } = closedPlace(STYLE);
  host.setAttribute('popover', 'manual');
  host.dataset['level'] = warning.level;

  const kind = warning.kind === 'line' ? 'line' : 'bar';
  const section = element('section', '', kind);
  section.setAttribute('aria-label', translate(kind === 'line' ? 'ui_line_label' : 'ui_bar_label'));
  const said = element('div', '', 'said');
  said.setAttribute('role', kind === 'line' ? 'status' : 'alert');
  const note = element('p', '', 'note');
  if (kind === 'line') said.append(sentence(warning), note);
  else said.append(sign(warning.level), heading(warning), whose(warning), reasons(warning), methods(warning), note);
  const { row, buttons } = buttonRow(LABELS[kind]);
  section.append(said, row);
  shadow.append(section);
  return {
    host,
    shadow,
    buttons,
    pointToIcon: () => {
      note.textContent = translate('ui_bar_use_icon');
    },
  };
}
