/** One bar in the page: shows it, hears its buttons, and notices when the page does away with it. */
import type { Warning } from '../../model/assessment';
import { buildBar, type Bar, type Press } from './bar';
import { othersOnTop, rootElement } from './page';
import { canBePressed, isUncovered, watchPaint, watchSteady } from './visible';

/** Hears a button, or, once, that the page removed, closed or covered the bar; the bar is gone then. */
export type Hear = (press: Press | 'attacked') => void;

/** A bar that just appeared cannot be meant by a press yet. Milliseconds. */
const SETTLE_MS = 500;
/** How often, and how many times, the bar is looked after. A removed or closed bar is noticed at any time. */
const LOOK_MS = 1000;
const LOOKS = 30;
/** Looks in a row that must fail: a page in motion may pass over the bar for a moment. */
const FAILS = 2;

/**
 * Shows the bar until it is taken away.
 * @returns takes it away again, without a word
 */
export function showBar(warning: Warning, hear: Hear): () => void {
  const bar = buildBar(warning);
  const { host } = bar;
  const gone = new AbortController();
  const { signal } = gone;
  const take = () => {
    gone.abort();
    host.remove();
  };
  const attacked = () => {
    if (signal.aborted) return;
    take();
    hear('attacked');
  };

  rootElement()?.append(host);
  host.showPopover();
  const painted = watchPaint(bar.host, signal);
  const steady = watchSteady(bar.host, signal);
  hearPresses(bar, () => painted() && steady(), signal, hear);
  // Advice that a page takes away is no loss.
  if (warning.kind !== 'line') watch(bar, painted, signal, attacked);
  return take;
}

/** @param seen whether the bar was to be seen before the press, too */
function hearPresses(bar: Bar, seen: () => boolean, signal: AbortSignal, hear: Hear): void {
  const shownAt = performance.now();
  const attempt = (event: Event, name: Press, button: HTMLElement) => {
    event.stopPropagation();
    if (!event.isTrusted || performance.now() - shownAt < SETTLE_MS) return;
    if (seen() && canBePressed(bar.host, bar.shadow, button)) {
      hear(name);
      return;
    }
    bar.pointToIcon();
    raise(bar);
  };
  for (const [name, button] of bar.buttons) {
    const onClick = (event: Event) => {
      attempt(event, name, button);
    };
    button.addEventListener('click', onClick, { signal });
    if (name !== 'hide') continue;
    const onKey = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') attempt(event, name, button);
    };
    // Only keys pressed inside of the bar arrive here.
    bar.shadow.addEventListener('keydown', onKey, { signal });
  }
}

/** Puts the bar above everything else in the top layer, and leaves the focus where it was. */
function raise({ host, shadow }: Bar): void {
  if (!host.isConnected || !host.matches(':popover-open')) return;
  const focused = shadow.activeElement;
  host.hidePopover();
  host.showPopover();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

function watch(bar: Bar, painted: () => boolean, signal: AbortSignal, attacked: () => void): void {
  const { host } = bar;
  const check = () => {
    if (host.parentNode !== rootElement() || !host.isConnected || !host.matches(':popover-open')) attacked();
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true });
  const root = rootElement();
  if (root) observer.observe(root, { childList: true });
  // Raising closes and opens in one turn, which is told as one event with an open bar.
  host.addEventListener('toggle', check, { signal });

  let looks = 0;
  let fails = 0;
  const timer = setInterval(() => {
    if (document.visibilityState === 'hidden') return;
    looks += 1;
    const covered = !painted() || !isUncovered(host);
    if (covered || othersOnTop(host).length > 0) raise(bar);
    fails = covered ? fails + 1 : 0;
    if (fails >= FAILS) attacked();
    if (looks >= LOOKS) clearInterval(timer);
  }, LOOK_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}
