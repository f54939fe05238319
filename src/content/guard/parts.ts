/** What bar, line and dialog are made of: a host with a closed root and its sheet, the sign, the shop's name, the reasons, buttons. Text alone, cut to a length. */
import type { Warning } from '../../model/assessment';
import { translate } from '../../platform/text';
import { shownArgs } from '../../wording/country';
import { createElement, createShape } from './page';

/** Longest text shown of one thing that the page said, in UTF-16 units. */
const LONGEST = 160;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export interface Place {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
}

/** Where a warning is drawn, in our language and its direction, out of the page's reach. Not yet in the document. */
export function closedPlace(style: string): Place {
  const host = createElement('div');
  host.lang = translate('ui_language');
  host.dir = translate('ui_direction');
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow, style);
  return { host, shadow };
}

/** A constructed sheet, because a page's content security policy may forbid style elements; an element where the browser has none for us. */
function dress(shadow: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    shadow.append(element('style', style));
  }
}

export function element(tag: string, text = '', name = ''): HTMLElement {
  const made = createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

/** Buttons in one row, the way out set off from the others. */
export function buttonRow<Press extends string>(
  labels: readonly (readonly [press: Press, label: string])[],
): { row: HTMLElement; buttons: (readonly [press: Press, button: HTMLElement])[] } {
  const row = element('div', '', 'buttons');
  const buttons = labels.map(([press, label]) => {
    const button = element('button', translate(label), press === 'leave' ? 'first' : '');
    button.setAttribute('type', 'button');
    row.append(button);
    return [press, button] as const;
  });
  return { row, buttons };
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

/** Name and domain of the shop as a heading. */
export function shopName({ name, domain }: Warning): HTMLElement {
  const made = element('h2');
  if (name !== undefined && name !== '') made.append(element('bdi', cut(name)), ' ');
  const where = element('span');
  where.append(element('bdi', domain));
  made.append(where);
  return made;
}

/** The strongest reasons, a list item each. */
export function reasons(warning: Warning): HTMLElement {
  const list = element('ul');
  for (const { because } of warning.reasons) {
    const item = element('li');
    item.append(element('bdi', translate(because.key, shownArgs(because, translate('ui_language')).map(cut))));
    list.append(item);
  }
  return list;
}
