/** Is the bar really to be seen? Every single one of these tests is blind to some trick of a page; all together were not (see docs/adr/0007-looks-before-the-press.md). */
import { elementAt, hiddenOnTop, othersOnTop, rootElement } from './page';

/** What the root element must compute to; it can fade, cut or move even what stands in the top layer. */
const NEUTRAL: readonly (readonly [property: string, value: string])[] = [
  ['opacity', '1'],
  ['filter', 'none'],
  ['clip-path', 'none'],
  ['mask-image', 'none'],
  ['transform', 'none'],
  ['translate', 'none'],
  ['rotate', 'none'],
  ['scale', 'none'],
  ['perspective', 'none'],
  ['mix-blend-mode', 'normal'],
  ['content-visibility', 'visible'],
  ['visibility', 'visible'],
];
/** Below, text cannot be read any more. */
const LEAST_ZOOM = 0.5;

function isNeutral(element: Element): boolean {
  const style = getComputedStyle(element);
  // An empty value is a property that this browser does not know.
  const neutral = NEUTRAL.every(([property, value]) => ['', value].includes(style.getPropertyValue(property)));
  return neutral && !(Number.parseFloat(style.getPropertyValue('zoom')) < LEAST_ZOOM);
}

/** The page is being painted from a picture of itself, which would lie above the bar. */
function isTransitioning(): boolean {
  return CSS.supports('selector(:active-view-transition)') && rootElement()?.matches(':active-view-transition') === true;
}

/** Middle and the four corners, a little inside. */
function points({ left, top, width, height }: DOMRect): (readonly [x: number, y: number])[] {
  const [x, y] = [Math.min(8, width / 4), Math.min(6, height / 4)];
  return [
    [left + width / 2, top + height / 2],
    [left + x, top + y],
    [left + width - x, top + y],
    [left + x, top + height - y],
    [left + width - x, top + height - y],
  ];
}

const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** In the document, open, and not faded, cut or moved away by a style of its own or of the root. */
export function isOpen(host: HTMLElement): boolean {
  const root = rootElement();
  if (!root || host.parentNode !== root || !host.isConnected || !host.matches(':popover-open')) return false;
  return host.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isNeutral(root) && isNeutral(host);
}

/** Open, and nothing lies over it, as far as a cheap look can tell. */
export function isUncovered(host: HTMLElement): boolean {
  if (!isOpen(host)) return false;
  const box = host.getBoundingClientRect();
  const over = othersOnTop(host).filter((other) => overlap(other.getBoundingClientRect(), box));
  // A modal dialog makes everything else deaf, which hides the bar from `elementFromPoint` but not from the eye.
  if (over.length === 0 && othersOnTop(host).some((other) => other.matches(':modal'))) return true;
  if (over.some((other) => getComputedStyle(other).pointerEvents === 'none')) return false;
  return points(box).every(([x, y]) => elementAt(x, y) === host);
}

/** Between two samples. Milliseconds. */
const SAMPLE_MS = 90;
/** So long every sample must have passed, and so many, before a press counts. Milliseconds. */
const STEADY_MS = 700;
const STEADY_SAMPLES = 3;

/**
 * Looks again and again whether the bar is to be seen: a page that uncovers it just for the press was covering it before. Each look waits for
 * a frame and asks for it late, so that it comes after most of what the page itself does in that frame.
 * @returns whether the bar was to be seen in every look of late; false as well while too few were made
 */
export function watchSteady(host: HTMLElement, signal: AbortSignal): () => boolean {
  let passed: number[] = [];
  let failedAt = Number.NEGATIVE_INFINITY;
  const look = () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (isUncovered(host) && !isTransitioning()) passed = [...passed, now].filter((at) => now - at < STEADY_MS);
    else failedAt = now;
    setTimeout(() => requestAnimationFrame(look), SAMPLE_MS * (0.5 + Math.random()));
  };
  look();
  return () => {
    const since = performance.now() - STEADY_MS;
    return failedAt < since && passed.filter((at) => at >= since).length >= STEADY_SAMPLES;
  };
}

/**
 * The browser's own word on whether anything paints over the bar, where it gives one (Chromium): the only look that sees overlays which
 * are deaf to the pointer or stand in closed roots. Blind to a mask on the root.
 * @returns false once the browser says that the bar is not to be seen as it is
 */
export function watchPaint(host: HTMLElement, signal: AbortSignal): () => boolean {
  let painted = true;
  const heard = (entries: (IntersectionObserverEntry & { isVisible?: boolean })[]) => {
    painted = entries.at(-1)?.isVisible ?? true;
  };
  const options = { threshold: 1, trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver(heard, options);
  observer.observe(host);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return () => painted;
}

/** Everything that can be told at the moment of a press: refused unless all of it passes. */
export function canBePressed(host: HTMLElement, shadow: ShadowRoot, button: Element): boolean {
  if (!isOpen(host) || isTransitioning()) return false;
  const box = button.getBoundingClientRect();
  if (box.width < 16 || box.height < 16) return false;
  const hit = points(box).every(([x, y]) => elementAt(x, y) === host && shadow.elementFromPoint(x, y) === button);
  return hit && othersOnTop(host).length === 0 && !hiddenOnTop(host);
}
