// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../src/model/messages';
import { onPageMessage, send } from '../../src/platform/page';
import { showDialog } from '../../src/content/guard/dialog';
import { showBar } from '../../src/content/guard/show';
import { warning } from '../ui/fixtures';

vi.mock('../../src/platform/page', () => ({ onPageMessage: vi.fn(), send: vi.fn(() => Promise.resolve({})) }));
const take = vi.fn();
vi.mock('../../src/content/guard/show', () => ({ showBar: vi.fn(() => take) }));
vi.mock('../../src/content/guard/dialog', () => ({ showDialog: vi.fn(() => take) }));

type ToGuard = Extract<PageMessage, { to: 'guard' }>;
const bar: ToGuard = { to: 'guard', show: warning({ kind: 'bar', level: 'caution' }) };
const dialog: ToGuard = { to: 'guard', show: warning({ kind: 'dialog' }) };
const assign = vi.fn();

/** What the worker would say to a freshly loaded guard. */
let say: (message: ToGuard) => unknown;

/** A document of its own: everything before is forgotten. */
async function load(): Promise<void> {
  vi.resetModules();
  delete (globalThis as { caveatGuard?: unknown }).caveatGuard;
  await import('../../src/content/guard');
  const heard = vi.mocked(onPageMessage<'guard'>).mock.calls.at(-1)?.[1];
  if (heard === undefined) throw new Error('The guard does not listen.');
  say = heard;
}

/** Presses in the bar or the dialog that was shown last. */
const pressBar = (press: Parameters<Parameters<typeof showBar>[1]>[0]) => vi.mocked(showBar).mock.calls.at(-1)?.[1](press);
const pressDialog = (press: Parameters<Parameters<typeof showDialog>[1]>[0]) => vi.mocked(showDialog).mock.calls.at(-1)?.[1](press);

beforeAll(() => {
  vi.stubGlobal('location', { assign });
});
beforeEach(load);
afterEach(() => {
  vi.clearAllMocks();
});

describe('a press', () => {
  it('is told to the worker; the bar goes by itself only when it is hidden, the dialog but for details', () => {
    say(bar);
    take.mockClear();
    for (const press of ['leave', 'details'] as const) pressBar(press);
    expect(take).not.toHaveBeenCalled();
    pressBar('hide');
    expect(take).toHaveBeenCalledOnce();
    say(dialog);
    take.mockClear();
    pressDialog('details');
    expect(take).not.toHaveBeenCalled();
    pressDialog('continue');
    expect(take).toHaveBeenCalledOnce();
    expect(vi.mocked(send).mock.calls.map(([name, request]) => [name, request])).toEqual([
      ['bar-pressed', { press: 'leave' }],
      ['bar-pressed', { press: 'details' }],
      ['bar-pressed', { press: 'hide' }],
      ['dialog-pressed', { press: 'details' }],
      ['dialog-pressed', { press: 'continue' }],
    ]);
  });

  it.each([
    ['bar', bar, () => pressBar('leave')],
    ['dialog', dialog, () => pressDialog('leave')],
  ])('to leave leads out of the shop from the %s, though the extension was reloaded under the page', async (_, shown, press) => {
    say(shown);
    vi.mocked(send).mockRejectedValueOnce(new Error('Extension context invalidated.'));
    take.mockClear();
    press();
    await vi.waitFor(() => {
      expect(assign).toHaveBeenCalledExactlyOnceWith('about:blank');
    });
    expect(take).toHaveBeenCalled();
  });
});

describe('a document that attacks its bars', () => {
  it('gets no third one: the worker hears of an attack at once, and is left to show its own page', () => {
    say(bar);
    pressBar('attacked');
    say(bar);
    pressBar('attacked');
    expect(showBar).toHaveBeenCalledTimes(2);
    vi.mocked(send).mockClear();
    say(bar);
    expect(showBar).toHaveBeenCalledTimes(2);
    expect(send).toHaveBeenCalledExactlyOnceWith('bar-pressed', { press: 'attacked' });
  });

  it('has no say in the next document', async () => {
    say(bar);
    pressBar('attacked');
    pressBar('attacked');
    await load();
    say(bar);
    expect(showBar).toHaveBeenCalledTimes(2);
  });
});
