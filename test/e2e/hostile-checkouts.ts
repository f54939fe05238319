/**
 * Checkouts whose own script fights the warning, each of a shop that nobody knows yet, and what must be seen there in the end; beside them
 * honest ones that do the like without harm. The scripts run in the page's world, and are written into it one by one: they share no code.
 */
import type { Shop } from '../street/model';
import { doubtful, honest, scam } from './chosen';

export interface ScriptedCheckout {
  readonly what: string;
  readonly shop: Shop;
  /** Markup at the end of its pages. */
  readonly script: string;
}
type Named<Script> = Readonly<Record<string, Script>>;

/** Against the warning page, from the checkout's start: to keep it away, to outrun it or to wear it out. */
const AGAINST_PAGE: Named<() => void> = {
  'reloads itself a dozen times': () => {
    const times = Number(sessionStorage.getItem('times')) + 1;
    sessionStorage.setItem('times', String(times));
    if (times <= 12) setTimeout(() => { location.reload(); }, 250); // prettier-ignore
  },
  'goes from address to address a dozen times': () => {
    const step = Number(new URLSearchParams(location.search).get('step')) + 1;
    if (step <= 12) setTimeout(() => { location.replace(`?step=${step}`); }, 250); // prettier-ignore
  },
  'refreshes itself by its markup': () => {
    document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0' }));
  },
  'changes its address many times a second': () => {
    let step = 0;
    const timer = setInterval(() => {
      history.pushState(null, '', `?step=${++step}`);
      if (step >= 60) clearInterval(timer);
    }, 30);
  },
  'changes its address five times a second, for ever': () => {
    let step = 0;
    setInterval(() => {
      history.pushState(null, '', `?step=${++step}`);
    }, 200);
  },
  'asks whether it may be left': () => {
    addEventListener('beforeunload', (event) => {
      event.preventDefault();
    });
  },
  'wipes and writes itself anew, again and again': () => {
    const markup = document.documentElement.outerHTML.replace(/<script>.*?<\/script>/gs, '');
    let left = 8;
    const again = () => {
      document.open();
      // eslint-disable-next-line no-unsanitized/method, @typescript-eslint/no-deprecated -- the attack itself
      document.write(markup);
      document.close();
      if (--left > 0) setTimeout(again, 150);
    };
    setTimeout(again, 50);
  },
  'stops its own loading, before the browser takes it for loaded': () => {
    window.stop();
  },
  'waits for a script that never comes': () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the attack itself
    document.write('<script src="/never.js"></script>');
  },
  'waits for a script that never comes, and reloads itself three times meanwhile': () => {
    const times = Number(sessionStorage.getItem('times')) + 1;
    sessionStorage.setItem('times', String(times));
    if (times <= 3) setTimeout(() => { location.reload(); }, 900); // prettier-ignore
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the attack itself
    document.write('<script src="/never.js"></script>');
  },
  'keeps its form in a frame, beside one that waits for ever': () => {
    if (window.top !== window) return;
    for (let timer = 1; timer < 100; timer++) clearInterval(timer);
    const main = document.querySelector('main') ?? document.body;
    const frame = (markup: string) =>
      Object.assign(document.createElement('iframe'), {
        srcdoc: `<!doctype html><html lang="en"><body>${markup}</body></html>`,
        width: '100%',
        height: '900',
      });
    const form = frame(main.outerHTML);
    main.replaceWith(form);
    form.after(frame('<script src="/never.js"></script>'));
  },
  'writes its form into a frame': () => {
    if (window.top !== window) return;
    // The shop's own clocks would miss the form.
    for (let timer = 1; timer < 100; timer++) clearInterval(timer);
    const main = document.querySelector('main') ?? document.body;
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><body>${main.outerHTML}</body></html>`;
    frame.style.cssText = 'width:100%;height:900px;border:0';
    main.replaceWith(frame);
  },
  'keeps its form in a frame made from a blob': () => {
    if (window.top !== window) return;
    for (let timer = 1; timer < 100; timer++) clearInterval(timer);
    const main = document.querySelector('main') ?? document.body;
    const frame = document.createElement('iframe');
    const markup = `<!doctype html><html lang="en"><body>${main.outerHTML}</body></html>`;
    frame.src = URL.createObjectURL(new Blob([markup], { type: 'text/html' }));
    frame.style.cssText = 'width:100%;height:900px;border:0';
    main.replaceWith(frame);
  },
  'goes into a frameset': () => {
    if (window.top !== window) return;
    // The shop's own clocks would miss what they write into.
    for (let timer = 1; timer < 100; timer++) clearInterval(timer);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the attack itself
    const set = document.createElement('frameset');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the attack itself
    set.append(Object.assign(document.createElement('frame'), { src: '?inside' }));
    document.body.replaceWith(set);
  },
};

/** Against every way out of the page, which Firefox lets it. */
const AGAINST_LEAVING: Named<() => void> = {
  'stops all loading, for ever': () => {
    setInterval(() => {
      window.stop();
    }, 1);
  },
};

/** Away with the bar, whenever it comes: noticed at once. */
const AWAY_WITH_BAR: Named<(bar: HTMLElement) => void> = {
  'removes it': (bar) => {
    bar.remove();
  },
  'moves it into a box that cannot be seen': (bar) => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.opacity = '0';
    box.append(bar);
  },
  'wipes the page under it': () => {
    const markup = document.documentElement.outerHTML.replace(/<script>.*?<\/script>/gs, '');
    document.open();
    // eslint-disable-next-line no-unsanitized/method, @typescript-eslint/no-deprecated -- the attack itself
    document.write(markup);
    document.close();
  },
  'puts another root in place of the one that holds it': (bar) => {
    bar.remove();
    const root = document.createElement('html');
    root.append(...document.documentElement.children);
    document.documentElement.replaceWith(root);
  },
  'changes its address and removes it': (bar) => {
    history.pushState(null, '', `?step=${performance.now()}`);
    bar.remove();
  },
};

/** What hides the bar where it is: looked for in a tab that is looked at. */
const HIDES_BAR: Named<(bar: HTMLElement) => void> = {
  'opens a modal dialog over it': () => {
    document.querySelector('dialog')?.remove();
    const box = document.body.appendChild(document.createElement('dialog'));
    box.style.cssText = 'inset:0;max-width:none;max-height:none;width:100vw;height:100vh;margin:0;border:0;background:#fff';
    box.showModal();
  },
  'lays a bar of its own over it, which says the contrary': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = '<b>Checked: this shop is safe.</b> <button>Pay now</button>';
    box.style.cssText = 'inset:0 0 auto;width:100vw;height:300px;margin:0;border:0;background:#dfd';
    box.popover = 'manual';
    const again = () => {
      if (box.matches(':popover-open')) box.hidePopover();
      box.showPopover();
      requestAnimationFrame(again);
    };
    again();
  },
  'makes everything inert': () => {
    document.documentElement.inert = true;
  },
  'shows nothing at all': () => {
    document.documentElement.style.display = 'none';
  },
};

/** What a page may do beside the bar: it stands there all the same. */
const BESIDE_BAR: Named<(bar: HTMLElement) => void> = {
  'changes its address many times a second': () => {
    let step = 0;
    const timer = setInterval(() => {
      history.pushState(null, '', `?step=${++step}`);
      if (step >= 40) clearInterval(timer);
    }, 30);
  },
  'empties its body': () => {
    document.body.replaceChildren();
  },
};

/** Nothing is wrong with these. */
const HONEST: Named<() => void> = {
  'opens a dialog of its own': () => {
    const box = document.body.appendChild(document.createElement('dialog'));
    box.textContent = 'We are on holiday until Monday.';
    box.showModal();
  },
  'keeps its steps in its address': () => {
    for (const step of [1, 2, 3]) setTimeout(() => { history.pushState(null, '', `?step=${step}`); }, step * 200); // prettier-ignore
  },
  'asks before a half-filled form is left, and shows a note above everything': () => {
    addEventListener('beforeunload', (event) => {
      event.preventDefault();
    });
    const note = document.body.appendChild(document.createElement('div'));
    note.textContent = 'Your cart is kept for you.';
    note.popover = 'manual';
    note.showPopover();
  },
  'loads once more to learn the country': () => {
    if (!document.cookie.includes('country')) {
      document.cookie = 'country=GB';
      location.reload();
    }
  },
};

/** What the page's own script says to its server when a bar came. */
export const BAR_CAME = '/bar-came';

const atOnce = (script: () => void): string => `<script>(${String(script)})()</script>`;
const atBar = (script: (bar: HTMLElement) => void): string => `<script>{ const seen = new WeakSet();
  new MutationObserver(() => { const bar = document.querySelector(':root > [popover]:popover-open');
    if (bar === null || seen.has(bar)) return; seen.add(bar); fetch('${BAR_CAME}', { method: 'POST', keepalive: true }); (${String(script)})(bar);
  }).observe(document, { childList: true, subtree: true }); }</script>`;

/** Each under a host of its own. */
function each<Script>(of: Shop, name: string, scripts: Named<Script>, write: (script: Script) => string): ScriptedCheckout[] {
  return Object.entries(scripts).map(([what, script], n) => ({
    what,
    shop: { ...of, host: `${name}-${n}.example` },
    script: write(script),
  }));
}

export const againstPage = each(scam, 'hostile-stall', AGAINST_PAGE, atOnce);
export const againstLeaving = each(scam, 'hostile-hold', AGAINST_LEAVING, atOnce);
export const awayWithBar = each(doubtful, 'hostile-thread', AWAY_WITH_BAR, atBar);
export const hidesBar = each(doubtful, 'dark-thread', HIDES_BAR, atBar);
export const besideBar = each(doubtful, 'lively-thread', BESIDE_BAR, atBar);
export const harmless = each(honest, 'honest-thread', HONEST, atOnce);
