import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askPage } from '../../src/worker/ask-page';

interface Injection {
  readonly injectImmediately?: boolean;
}
type Run = (injection: Injection) => Promise<{ frameId: number; result: unknown }[]>;
const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn<Run>() }));
vi.mock('../../src/platform/browser', () => ({ browser: { scripting: { executeScript } } }));

const never = new Promise<never>(() => undefined);
const func = () => 'asked';
const ask = (at?: 'once' | 'idle') => askPage(1, func, at);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  executeScript.mockReset();
});

it('asks the document as it is', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: 'asked' }]);
  expect(await ask()).toBe('asked');
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 1 }, func, injectImmediately: true }]]);
});

it('asks a document that is loaded once, and leaves no clock behind', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: 'loaded' }]);
  expect(await ask('idle')).toBe('loaded');
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 1 }, func }]]);
  expect(vi.getTimerCount()).toBe(0);
});

it('asks a document that never gets loaded some seconds later, as it is then', async () => {
  executeScript.mockImplementation(({ injectImmediately }) =>
    injectImmediately === true ? Promise.resolve([{ frameId: 0, result: 'half' }]) : never,
  );
  const answer = ask('idle');
  await vi.advanceTimersByTimeAsync(2900);
  expect(executeScript).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(await answer).toBe('half');
  expect(executeScript).toHaveBeenCalledTimes(2);
});

it.each([
  ['at once', () => Promise.reject(new Error('No access.'))],
  [
    'when asked again',
    ({ injectImmediately }: Injection) => (injectImmediately === true ? Promise.reject(new Error('No access.')) : never),
  ],
])('passes on what the browser refuses %s', async (_when, run: Run) => {
  executeScript.mockImplementation(run);
  const refused = expect(ask('idle')).rejects.toThrow('No access.');
  await vi.advanceTimersByTimeAsync(4000);
  await refused;
  expect(vi.getTimerCount()).toBe(0);
});

it('answers nothing where the page did', async () => {
  executeScript.mockResolvedValue([]);
  expect(await ask('idle')).toBeUndefined();
});
