/** Things that shops add to any platform: outside scripts, countdowns, tickers, seals, logos, social links. The same for every skin. */
import { json, mark, raw, type Markup } from './markup';
import type { Timer } from './model';
import type { View } from './view';

/** Script elements for the head. */
export function outsideScripts({ shop }: View): Markup {
  return raw((shop.scripts ?? []).map((src) => mark`<script async src="${src}"></script>`.text).join('\n'));
}

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', æ: 'ae', ß: 'ss', đ: 'd' };

/** A name as part of an address or file name: Latin letters without their accents; letters of other scripts by their number. */
export function plateName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/[^a-z0-9-]/gu, (letter) => LETTERS[letter] ?? letter.codePointAt(0)?.toString(36) ?? '');
}

export function payLogos({ shop, paths }: View): Markup[] {
  return (shop.logos ?? []).map((name) => mark`<img src="${paths.picture(`pay-${plateName(name)}`)}" alt="${name}" height="24">`);
}

export function socialLinks({ shop }: View): Markup[] {
  return (shop.social ?? []).map(
    ({ network, href }) => mark`<a class="social" href="${href}" rel="noopener" target="_blank" aria-label="${network}">${network}</a>`,
  );
}

export function seals({ shop, paths }: View): Markup[] {
  return (shop.seals ?? []).map(({ name, href, script }) => {
    const picture = mark`<img src="${paths.picture(`seal-${plateName(name)}`)}" alt="${name}" height="32">`;
    return mark`<span class="seal">${href === undefined ? picture : mark`<a href="${href}" target="_blank" rel="noopener">${picture}</a>`}${
      script !== undefined && mark`<script async src="${script}"></script>`
    }</span>`;
  });
}

/** Seconds that the countdown starts with, as a script expression. */
function seconds(ends: Timer['ends']): string {
  if ('restarts' in ends) return String(ends.restarts);
  return `(() => { const now = new Date(); const end = new Date(now.getFullYear(), ${ends.month - 1}, ${ends.day}, 12); if (end < now) end.setFullYear(end.getFullYear() + 1); return Math.floor((end - now) / 1000); })()`;
}

/** A countdown with its label, ticking each second. */
export function countdown({ shop }: View): Markup | undefined {
  if (!shop.timer) return undefined;
  const start = 'restarts' in shop.timer.ends ? clock(shop.timer.ends.restarts) : '';
  return mark`<div class="countdown"><span>${shop.timer.label}</span> <strong id="countdown">${start}</strong></div>
<script>
let left = ${raw(seconds(shop.timer.ends))};
const two = (number) => String(number).padStart(2, '0');
function tick() {
  const days = Math.floor(left / 86400);
  const clock = [Math.floor(left / 3600) % 24, Math.floor(left / 60) % 60, left % 60].map(two).join(':');
  document.getElementById('countdown').textContent = (days > 0 ? days + 'd ' : '') + clock;
  left = Math.max(0, left - 1);
}
tick();
setInterval(tick, 1000);
</script>`;
}

function clock(left: number): string {
  return [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Notes that take turns in a corner of product pages. */
export function ticker({ shop }: View): Markup | undefined {
  if (!shop.ticker) return undefined;
  return mark`<div class="ticker" id="ticker">${shop.ticker[0]}</div>
<script>
const notes = ${json(shop.ticker)};
let turn = 0;
setInterval(() => { turn = (turn + 1) % notes.length; document.getElementById('ticker').textContent = notes[turn]; }, 4000);
</script>`;
}

/** Stops selecting text and the context menu, where the shop does so. */
export function copyBlock({ shop }: View): Markup | undefined {
  if (!shop.copyBlocked) return undefined;
  return mark`<style>body{-webkit-user-select:none;user-select:none}</style>
<script>document.oncontextmenu = () => false; document.onselectstart = () => false; document.onkeydown = (event) => !(event.ctrlKey && event.key === 'u');</script>`;
}

/** A checkout form, drawn at once or by a script as single-page checkouts do. */
export function drawn({ shop, words }: View, form: Markup): Markup {
  const { lateMs } = shop.checkout;
  if (lateMs === undefined) return form;
  return mark`<div id="checkout-root"><p class="loading">${words.drawing}</p></div>
<script type="application/json" id="checkout-view">${json(form.text)}</script>
<script>setTimeout(() => { document.getElementById('checkout-root').innerHTML = JSON.parse(document.getElementById('checkout-view').textContent); }, ${lateMs});</script>`;
}
