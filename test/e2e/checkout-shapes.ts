/** Shapes that a checkout comes in, whatever the platform: the invented shops' own checkout pages, put together in other ways. */
import type { Answer } from '../../tools/harness/tls-server';
import { UNKNOWN } from './payment-pages';

/** Scripts of the page itself; what they call `main` is the element that holds the order form. */
const SCRIPTS = {
  plain: '',
  late: `const place = main.parentNode; main.remove(); setTimeout(() => place.append(main), 1500);`,
  dialog: `const dialog = document.createElement('dialog'); main.before(dialog); dialog.append(main); setTimeout(() => dialog.showModal(), 300);`,
  accordion: `const details = document.createElement('details'); details.innerHTML = '<summary>2</summary>'; main.before(details); details.append(main);
    setTimeout(() => details.querySelector('summary').click(), 700);`,
  shadow: `const host = document.createElement('div'); main.before(host); host.attachShadow({ mode: 'open' }).append(main);`,
  frame: `const frame = document.createElement('iframe'); frame.src = '?shape=plain'; frame.style.cssText = 'width:100%;height:900px;border:0';
    main.replaceWith(frame);`,
  'late-frame': `const frame = document.createElement('iframe'); frame.src = '?shape=plain&checkout'; frame.style.cssText = 'width:100%;height:900px';
    const place = main.parentNode; main.remove(); setTimeout(() => place.append(frame), 900);`,
  'split-card': `const number = main.querySelector('[autocomplete=cc-number], [name*=number]');
    if (number) for (let part = 1; part < 4; part++) { const next = number.cloneNode(); next.name = 'cardnumber' + part; next.id = ''; next.maxLength = 4; number.after(next); }`,
  // The card is asked for in a frame of a host that nobody knows.
  'stranger-frame': `const frame = document.createElement('iframe'); frame.src = '${UNKNOWN}'; frame.style.cssText = 'width:100%;height:500px';
    main.replaceWith(frame);`,
  'no-tokens': `for (const field of main.querySelectorAll('[autocomplete]')) field.removeAttribute('autocomplete');`,
} as const;
export type Shape = keyof typeof SCRIPTS;
/** Of the shops' own checkouts. */
export const SHAPES = (Object.keys(SCRIPTS) as Shape[]).filter((shape) => shape !== 'stranger-frame');

/** The page with the script of the shape that its address names; as it is where it names none. */
export function inShape(answer: Answer, path: string): Answer {
  const shape = /[?&]shape=([a-z-]+)/.exec(path)?.[1] as Shape | undefined;
  if (shape === undefined || typeof answer.body !== 'string') return answer;
  const script = `<script>{ const form = [...document.forms].sort((a, b) => b.elements.length - a.elements.length)[0];
    const main = document.querySelector('#checkout-root') ?? (document.querySelector('main header') ? form : document.querySelector('main')) ?? form; ${SCRIPTS[shape]} }</script>`;
  return { ...answer, body: `${answer.body}${script}` };
}
