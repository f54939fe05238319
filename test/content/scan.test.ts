// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

const sent = vi.fn(() => Promise.resolve({ lookAgain: true }));
const heard = vi.fn();
let appeared: () => void = () => undefined;

vi.mock('../../src/platform/page', () => ({ send: sent, onPageMessage: heard }));
vi.mock('../../src/platform/shadow', () => ({ shadowRootOf: () => null }));
vi.mock('../../src/content/scan-watch', () => ({
  inSight: () => ({ marks: 0, url: '' }),
  watchForCheckout: (_before: unknown, look: () => void) => {
    appeared = look;
  },
}));
vi.mock('../../src/snapshot/take', () => ({ readDocument: () => Promise.resolve({ snapshot: {}, again: null }) }));

it('looks again when a checkout appears, five times at most, and listens to the worker once', async () => {
  await import('../../src/content/scan');
  await vi.waitFor(() => {
    expect(sent).toHaveBeenCalledTimes(1);
  });
  for (let time = 0; time < 20; time++) appeared();
  await new Promise((done) => setTimeout(done, 20));
  expect(sent).toHaveBeenCalledTimes(6);
  expect(heard).toHaveBeenCalledTimes(1);
});
