/** Builds the bar: a closed root on a popover under the root element, filled with text alone. */
import type { Warning } from '../../model/assessment';
import { translate } from '../../platform/text';
import { levelWording } from '../../wording/level';
import { createElement, createShape } from './page';
import { STYLE } from './style';

export type Press = 'leave' | 'details' | 'hide';
/** The quiet line has nothing to leave for. */
const PRESSES: Readonly<Record<'bar' | 'line', readonly Press[]>> = { bar: ['leave', 'details', 'hide'], line: ['details', 'hide'] };

export interface Bar {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly buttons: readonly (readonly [press: Press, button: HTMLElement])[];
  /** Says in the bar that its buttons do not count on this page, and where they do. */
  pointToIcon: () => void;
}

/** Longest text shown of one thing that the page said, in UTF-16 units. */
const LONGEST = 160;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export function element(tag: string, text = '', name = ''): HTMLElement {
  const made = createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

function shape(tag: string, values: Record<string, string>): SVGElement {
  const made = createShape(tag);
  for (const [name, value] of Object.entries(values)) made.setAttribute(name, value);
  return made;
}

/** A triangle at caution, an octagon at danger, as in the toolbar. */
export function sign(level: Warning['level']): SVGElement {
  const colour = level === 'danger' ? '#c4322a' : '#b86a00';
  const outline = level === 'danger' ? 'M7.6 1.2h8.8l6.4 6.4v8.8l-6.4 6.4H7.6l-6.4-6.4V7.6z' : 'M12 2.6L22.2 21H1.8z';
  const svg = shape('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  svg.append(
    shape('path', { d: outline, fill: colour, stroke: colour, 'stroke-width': '2', 'stroke-linejoin': 'round' }),
    shape('path', { d: 'M12 8.6v5.6M12 18.2v.2', stroke: '#fff', 'stroke-width': '2.6', 'stroke-linecap': 'round' }),
  );
  return svg;
}

function heading(warning: Warning): HTMLElement {
  const made = shopName(warning);
  made.prepend(`${translate(levelWording(warning.level).title)}: `);
  return made;
}

/** Name and domain of the shop as a heading. */
export function shopName({ name, domain }: Warning): HTMLElement {
  const made = element('h2');
  if (name !== undefined && name !== '') made.append(element('bdi', cut(name)), ' ');
  const where = element('span');
  where.append(element('bdi', domain));
  made.append(where);
  return made;
}

export function reasons(warning: Warning): HTMLElement {
  const list = element('ul');
  for (const { because } of warning.reasons) {
    const item = element('li');
    item.append(element('bdi', translate(because.key, because.args.map(cut))));
    list.append(item);
  }
  return list;
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
  const host = createElement('div');
  host.setAttribute('popover', 'manual');
  host.dataset['level'] = warning.level;
  host.lang = translate('ui_language');
  host.dir = translate('ui_direction');
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow, STYLE);

  const kind = warning.kind === 'line' ? 'line' : 'bar';
  const section = element('section', '', kind);
  section.setAttribute('aria-label', translate(kind === 'line' ? 'ui_line_label' : 'ui_bar_label'));
  const said = element('div', '', 'said');
  said.setAttribute('role', kind === 'line' ? 'status' : 'alert');
  const note = element('p', '', 'note');
  if (kind === 'line') said.append(sentence(warning), note);
  else said.append(sign(warning.level), heading(warning), whose(warning), reasons(warning), methods(warning), note);
  const row = element('div', '', 'buttons');
  const buttons = PRESSES[kind].map((press) => {
    const button = element('button', translate(`ui_${press}`), press === 'leave' ? 'first' : '');
    button.setAttribute('type', 'button');
    row.append(button);
    return [press, button] as const;
  });
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

/** A constructed sheet, because a page's content security policy may forbid style elements; an element where the browser has none for us. */
export function dress(shadow: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    shadow.append(element('style', style));
  }
}
