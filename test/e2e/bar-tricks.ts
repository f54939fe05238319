/**
 * What a page may do so that a shopper does not see the bar and presses it all the same: the tricks that were measured on real browsers, and
 * swaps in time. Each runs in the page's own world, once the bar stands there; they share no code, since each is sent to the page by itself.
 */
type Trick = () => unknown;

/** Fades, cuts or closes what is around the bar. */
const AROUND: Readonly<Record<string, Trick>> = {
  'opacity on body': () => (document.body.style.opacity = '0.01'),
  'opacity on html': () => (document.documentElement.style.opacity = '0.01'),
  'filter on body': () => (document.body.style.filter = 'opacity(0.01)'),
  'filter on html': () => (document.documentElement.style.filter = 'opacity(0.01)'),
  'mask on html': () => (document.documentElement.style.mask = 'linear-gradient(transparent, transparent)'),
  'clip-path on html': () => (document.documentElement.style.clipPath = 'inset(0 0 100% 0)'),
  'zoom on html': () => {
    document.documentElement.style.setProperty('zoom', '0.01');
  },
  'content-visibility on html': () => (document.documentElement.style.contentVisibility = 'hidden'),
  'no display on html': () => (document.documentElement.style.display = 'none'),
  'inert html': () => (document.documentElement.inert = true),
  'no visibility on body': () => (document.body.style.visibility = 'hidden'),
  'no display on body': () => (document.body.style.display = 'none'),
  'deaf body': () => (document.body.style.pointerEvents = 'none'),
};

const ON_HOST: Readonly<Record<string, Trick>> = {
  'inline opacity': () => {
    document.querySelector<HTMLElement>(':root > [popover]')?.style.setProperty('opacity', '0.01', 'important');
  },
  'a sheet for everything': () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: '* { opacity: 0.01 !important }' }));
    document.body.style.setProperty('opacity', '1', 'important');
    document.documentElement.style.setProperty('opacity', '1', 'important');
  },
  'a cascade layer': () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: '@layer a { [popover] { opacity: 0.01 !important } }' })); // prettier-ignore
  },
  'an adopted sheet': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[popover] { opacity: 0.01 !important; transform: translateX(-200vw) !important }');
    document.adoptedStyleSheets = [sheet];
  },
  'an animation': () => {
    document.querySelector(':root > [popover]')?.animate([{ opacity: 0.01 }, { opacity: 0.01 }], { duration: 1e6, fill: 'forwards' });
  },
  'transformed out of view': () => {
    document.querySelector<HTMLElement>(':root > [popover]')?.style.setProperty('transform', 'translateY(-200vh)', 'important');
  },
  'placed out of view': () => {
    document.querySelector<HTMLElement>(':root > [popover]')?.style.setProperty('inset', '-200vh 0 auto 0', 'important');
  },
  'a class with a transition': () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: '.gone { transition: opacity 1ms; opacity: 0.01 !important }' })); // prettier-ignore
    document.querySelector(':root > [popover]')?.classList.add('gone');
  },
  closed: () => {
    document.querySelector<HTMLElement>(':root > [popover]')?.hidePopover();
  },
  'no popover any more': () => document.querySelector(':root > [popover]')?.removeAttribute('popover'),
  removed: () => document.querySelector(':root > [popover]')?.remove(),
  'moved into a faint box': () => {
    const box = document.createElement('div');
    box.style.opacity = '0.01';
    document.body.append(box);
    const bar = document.querySelector(':root > [popover]');
    if (bar) box.append(bar);
  },
  'moved alive into a faint box': () => {
    const box = document.createElement('div');
    box.style.opacity = '0.01';
    document.body.append(box);
    const bar = document.querySelector(':root > [popover]');
    // Not every browser can.
    if (bar) (box as { moveBefore?: (node: Node, child: null) => void }).moveBefore?.(bar, null);
  },
};

const OVER: Readonly<Record<string, Trick>> = {
  'a box of the highest z-index that is deaf': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
  },
  'a popover': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    box.popover = 'manual';
    box.showPopover();
  },
  'a popover in a closed root': () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const box = root.appendChild(document.createElement('div'));
    box.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    box.popover = 'manual';
    box.showPopover();
  },
  'a popover that comes back with every frame': () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const box = root.appendChild(document.createElement('div'));
    box.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    box.popover = 'manual';
    const again = () => {
      if (box.matches(':popover-open')) box.hidePopover();
      box.showPopover();
      requestAnimationFrame(again);
    };
    again();
  },
  'a popover that leaves a strip': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'inset:9px 0 0 0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    box.popover = 'manual';
    box.showPopover();
  },
  'a popover over the reasons': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'inset:0 auto auto 0;width:70vw;height:60vh;margin:0;border:0;background:#fff;pointer-events:none';
    box.popover = 'manual';
    box.showPopover();
  },
  'a popover that blurs': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText =
      'inset:0;width:100vw;height:100vh;margin:0;border:0;background:none;backdrop-filter:brightness(100);pointer-events:none';
    box.popover = 'manual';
    box.showPopover();
  },
  'a backdrop': () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: '.b::backdrop { background: #fff; pointer-events: none }' })); // prettier-ignore
    const box = document.body.appendChild(document.createElement('dialog'));
    box.className = 'b';
    box.style.cssText = 'inset:auto 0 0 auto;width:1px;height:1px;opacity:0;pointer-events:none';
    box.popover = 'manual';
    box.showPopover();
  },
  'a modal dialog': () => {
    const box = document.body.appendChild(document.createElement('dialog'));
    box.style.cssText = 'inset:0;max-width:none;max-height:none;width:100vw;height:100vh;margin:0;border:0;background:#fff';
    box.showModal();
  },
  'a modal dialog that is deaf': () => {
    const box = document.body.appendChild(document.createElement('dialog'));
    box.style.cssText = 'inset:0;max-width:none;max-height:none;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none'; // prettier-ignore
    box.showModal();
  },
};

const IN_TIME: Readonly<Record<string, Trick>> = {
  'a picture of the page in transition': () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: '::view-transition-group(root) { animation-duration: 60s } ::view-transition { pointer-events: none } ::view-transition-old(root) { animation: none; opacity: 0 } ::view-transition-new(root) { animation: none; opacity: 0.01 }' })); // prettier-ignore
    (document as { startViewTransition?: (change: () => void) => unknown }).startViewTransition?.(() => undefined);
  },
  'a picture of one element in transition': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'position:fixed;inset:0;background:#fff;view-transition-name:cover;pointer-events:none';
    document.head.append(Object.assign(document.createElement('style'), { textContent: '::view-transition-group(cover) { animation-duration: 60s } ::view-transition { pointer-events: none }' })); // prettier-ignore
    (document as { startViewTransition?: (change: () => void) => unknown }).startViewTransition?.(() => undefined);
  },
  'seen only while it is pressed': () => {
    document.documentElement.style.opacity = '0.01';
    for (const event of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      window.addEventListener(event, () => (document.documentElement.style.opacity = ''), { capture: true });
  },
  'masked but while it is pressed': () => {
    document.documentElement.style.mask = 'linear-gradient(transparent, transparent)';
    for (const event of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      window.addEventListener(event, () => (document.documentElement.style.mask = ''), { capture: true });
  },
  'covered but while it is pressed': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    box.popover = 'manual';
    box.showPopover();
    for (const event of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      window.addEventListener(event, () => { box.remove(); }, { capture: true }); // prettier-ignore
  },
  'seen only between two frames': () => {
    const frame = () => {
      document.documentElement.style.opacity = '0.01';
      setTimeout(() => (document.documentElement.style.opacity = ''));
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  },
  'masked in every frame, but not between': () => {
    const frame = () => {
      document.documentElement.style.mask = 'linear-gradient(transparent, transparent)';
      setTimeout(() => (document.documentElement.style.mask = ''));
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  },
};

/** What honest pages do while the bar stands there. */
export const HARMLESS: typeof TRICKS = Object.entries<Trick>({
  'a header that sticks': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'position:fixed;inset:0 0 auto;height:60px;z-index:2147483647;background:#fff';
  },
  'a notice at the bottom': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'position:fixed;inset:auto 0 0;height:90px;z-index:2147483647;background:#222;color:#fff';
    box.textContent = 'This shop uses cookies.';
  },
  'pictures that slide': () => document.querySelector('main')?.animate([{ transform: 'none' }, { transform: 'translateX(-50px)' }], { duration: 500, iterations: 20 }), // prettier-ignore
  'a veil while something is computed': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'position:fixed;inset:0;z-index:9999;background:rgb(255 255 255 / 60%)';
  },
  'a page that scrolls': () => {
    window.scrollTo({ top: 200, behavior: 'smooth' });
  },
  'a message that comes and goes': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'inset:auto 20px 20px auto;width:200px;height:60px;margin:0';
    box.popover = 'manual';
    box.showPopover();
    setTimeout(() => {
      box.remove();
    }, 150);
  },
  'much that is drawn anew': () => {
    let count = 0;
    const timer = setInterval(() => {
      document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: `Item ${count}` }));
      if (++count > 40) clearInterval(timer);
    }, 50);
  },
});

export const TRICKS: readonly (readonly [name: string, trick: Trick])[] = [AROUND, ON_HOST, OVER, IN_TIME].flatMap((group) => Object.entries(group)); // prettier-ignore
