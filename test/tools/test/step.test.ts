import { describe, expect, it, vi } from 'vitest';
import { runSteps } from '../../../tools/test/step';

describe('the steps of npm test', () => {
  it('all run, also after a failure, and are counted with their tests', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const totals = await runSteps([
      { name: 'good', run: () => Promise.resolve({ ok: true, output: 'kept quiet' }) },
      { name: 'bad', run: () => Promise.resolve({ ok: false, output: 'why it failed' }) },
      { name: 'thrown', run: () => Promise.reject(new Error('broke')) },
      { name: 'tests', run: () => Promise.resolve({ ok: false, output: '', passed: 7, failed: 2 }) },
      { name: 'absent', run: () => Promise.resolve({ ok: true, output: '', skipped: 'nothing there' }) },
    ]);
    const told = log.mock.calls.map(([line]) => String(line));
    log.mockRestore();
    expect(totals).toEqual({ passed: 8, failed: 5 });
    expect(told).toContain('why it failed');
    expect(told).not.toContain('kept quiet');
    expect(told.at(-1)).toMatch(/^SKIPPED {2}absent .*nothing there$/);
  });

  it('run side by side where they stand in a list, and are told in their order', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    let release: () => void = () => undefined;
    const met = new Promise<void>((done) => (release = done));
    const totals = await runSteps([
      [
        { name: 'waits for the other', run: () => met.then(() => ({ ok: true, output: '' })) },
        {
          name: 'lets it go on',
          run: () => {
            release();
            return Promise.resolve({ ok: false, output: 'why' });
          },
        },
      ],
      { name: 'after both', run: () => Promise.resolve({ ok: true, output: '' }) },
    ]);
    const told = log.mock.calls.map(([line]) => String(line).replace(/ \(.*/, ''));
    log.mockRestore();
    expect(totals).toEqual({ passed: 2, failed: 1 });
    expect(told).toEqual(['ok       waits for the other', 'why', 'FAILED   lets it go on', 'ok       after both']);
  });
});
