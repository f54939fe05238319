/** Shapes that a checkout comes in, whatever the platform: the invented shops' own checkout pages, put together in other ways. */
import type { Answer } from '../../tools/harness/tls-server';
import { UNKNOWN } from './payment-pages';

/** Selector of a field that asks where to send it. */
const ADDRESS = '[autocomplete*=postal], [name*=zip], [name*=postcode]';

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
  // Where to send it comes first; how to pay is drawn in its place, at the same address.
  steps: `const pay = main.querySelector('[name*=payment], [name=basic], [autocomplete^=cc-], iframe') ?? form.lastElementChild; let last = pay;
    while (last.parentElement !== form && form.contains(last.parentElement) && !last.parentElement.querySelector('${ADDRESS}')) last = last.parentElement;
    const mark = document.createComment('payment'); last.replaceWith(mark); const first = [...form.children];
    setTimeout(() => { for (const part of first) if (part.querySelector('${ADDRESS}')) part.style.display = 'none'; mark.replaceWith(last); }, 4000);`,
  // The card is asked for in a frame of a host that nobody knows.
  'stranger-frame': `const frame = document.createElement('iframe'); frame.src = '${UNKNOWN}'; frame.style.cssText = 'width:100%;height:500px';
    main.replaceWith(frame);`,
  // What no shop may ask for comes when the shopper is already typing; the page counts the keys that reach it.
  'asks-late': `setTimeout(() => form.insertAdjacentHTML('beforeend', '<p><label>Online banking PIN <input name="banking_pin" type="password"></label></p>'), 3000);
    addEventListener('keydown', () => sessionStorage.setItem('keys', String(Number(sessionStorage.getItem('keys')) + 1)), true);`,
  'no-tokens': `for (const field of main.querySelectorAll('[autocomplete]')) field.removeAttribute('autocomplete');`,
} as const;
export type Shape = keyof typeof SCRIPTS;
/** Of any shop's own checkout, there from the beginning. */
export const SHAPES = (Object.keys(SCRIPTS) as Shape[]).filter((shape) => !['stranger-frame', 'asks-late', 'steps'].includes(shape));

/** The page with the script of the shape that its address names; as it is where it names none. */
export function inShape(answer: Answer, path: string): Answer {
  const shape = /[?&]shape=([a-z-]+)/.exec(path)?.[1] as Shape | undefined;
  if (shape === undefined || typeof answer.body !== 'string') return answer;
  const script = `<script>{ const form = [...document.forms].sort((a, b) => b.elements.length - a.elements.length)[0];
    const main = document.querySelector('#checkout-root') ?? (document.querySelector('main header') ? form : document.querySelector('main')) ?? form; ${SCRIPTS[shape]} }</script>`;
  // So that it is not the header that makes Firefox forget what was typed.
  const headers = shape === 'asks-late' ? { ...answer.headers, 'cache-control': 'max-age=60' } : answer.headers;
  return { ...answer, headers, body: `${answer.body}${script}` };
}
