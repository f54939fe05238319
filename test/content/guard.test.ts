// @vitest-environment jsdom
import './guard-top-layer';
import '../ui/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as bars from '../../src/content/guard/bar';
import { buildBar, type Bar } from '../../src/content/guard/bar';
import type * as page from '../../src/content/guard/page';
import { showBar } from '../../src/content/guard/show';
import { canBePressed, isUncovered } from '../../src/content/guard/visible';
import { warning } from '../ui/fixtures';

// Layout, the top layer and trusted events are for real browsers; here it is what follows from them.
vi.mock('../../src/content/guard/visible', () => ({
  canBePressed: vi.fn(() => true),
  isUncovered: vi.fn(() => true),
  watchPaint: () => () => true,
  watchSteady: () => () => true,
}));
vi.mock('../../src/content/guard/page', async (original) => ({
  ...(await original<typeof page>()),
  othersOnTop: () => [],
}));
vi.mock('../../src/content/guard/bar', async (original) => {
  const real = await original<typeof bars>();
  return { ...real, buildBar: vi.fn(real.buildBar) };
});

const heard: string[] = [];
const hear = (press: string) => heard.push(press);

function show(): { bar: Bar; take: () => void } {
  const take = showBar(warning({ kind: 'bar', level: 'caution' }), hear);
  const bar = vi.mocked(buildBar).mock.results.at(-1)?.value as Bar;
  return { bar, take };
}
const toggle = (host: HTMLElement) => host.dispatchEvent(new Event('toggle'));

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  vi.mocked(isUncovered).mockReturnValue(true);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page that does away with the bar', () => {
  it.each([
    ['removes it', ({ host }: Bar) => { host.remove(); }], // prettier-ignore
    ['moves it', ({ host }: Bar) => { document.body.append(host); }], // prettier-ignore
    ['closes it', ({ host }: Bar) => { host.hidePopover(); toggle(host); }], // prettier-ignore
  ])('%s: said once, and the bar is gone', async (_, attack) => {
    const { bar } = show();
    attack(bar);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['attacked']);
    expect(bar.host.isConnected).toBe(false);
    attack(bar);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual(['attacked']);
    bar.host.remove();
  });

  it('covers it: passes for a moment, and is said when it stays', async () => {
    show();
    vi.mocked(isUncovered).mockReturnValueOnce(false);
    await vi.advanceTimersByTimeAsync(3000);
    expect(heard).toEqual([]);
    vi.mocked(isUncovered).mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(2000);
    expect(heard).toEqual(['attacked']);
  });
});

it('stops looking after half a minute, and leaves nothing behind when taken away', async () => {
  const { bar, take } = show();
  vi.mocked(isUncovered).mockClear();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(vi.mocked(isUncovered).mock.calls).toHaveLength(30);
  take();
  expect(bar.host.isConnected).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).toEqual([]);
});

it('does not take a press that a script made', async () => {
  const { bar, take } = show();
  await vi.advanceTimersByTimeAsync(1000);
  for (const [, button] of bar.buttons) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(heard).toEqual([]);
  expect(canBePressed).not.toHaveBeenCalled();
  take();
});
