// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

const sent = vi.fn(() => Promise.resolve({ lookAgain: true, checkout: false }));
const heard = vi.fn();
let appeared: () => void = () => undefined;

vi.mock('../../src/platform/page', () => ({ send: sent, onPageMessage: heard }));
vi.mock('../../src/platform/shadow', () => ({ shadowRootOf: () => null }));
vi.mock('../../src/content/scan-watch', () => ({
  inSight: () => ({ marks: new Set(), others: new Set(), url: '' }),
  watchForCheckout: (_before: unknown, look: () => void) => {
    appeared = look;
  },
}));
vi.mock('../../src/snapshot/take', () => ({ readDocument: () => Promise.resolve({ snapshot: {}, again: null }) }));

it('looks again when a checkout appears, five times at once and then with pauses, and listens to the worker once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await import('../../src/content/scan');
  await vi.waitFor(() => {
    expect(sent).toHaveBeenCalledTimes(1);
  });
  for (let time = 0; time < 40; time++) appeared();
  await vi.advanceTimersByTimeAsync(20);
  expect(sent).toHaveBeenCalledTimes(6);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveBeenCalledTimes(7);
  for (let time = 0; time < 40; time++) {
    appeared();
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(sent).toHaveBeenCalledTimes(26);
  expect(vi.getTimerCount()).toBe(0);
  expect(heard).toHaveBeenCalledTimes(1);
});
