import { expect, it } from 'vitest';
import { attempt, noteError, unattended, type LogEntry } from '../../src/platform/log';

const kept = (): readonly LogEntry[] => (globalThis as unknown as { caveatLog: LogEntry[] }).caveatLog;

it('answers the result, or undefined and keeps the error', async () => {
  expect(await attempt('adding', () => Promise.resolve(2))).toBe(2);
  expect(await attempt('asking a tab', () => Promise.reject<number>(new Error('No tab with id: 3.')))).toBeUndefined();
  expect(kept().at(-1)).toMatchObject({ doing: 'asking a tab', error: 'Error: No tab with id: 3.' });
});

it('leaves no rejection unhandled', async () => {
  unattended('an event', Promise.reject(new Error('gone')));
  await new Promise((resolve) => setImmediate(resolve));
  expect(kept().at(-1)).toMatchObject({ doing: 'an event', error: 'Error: gone' });
});

it('keeps the last fifty only', () => {
  for (let n = 0; n < 80; n++) noteError('counting', n);
  expect(kept()).toHaveLength(50);
  expect(kept()[0]?.error).toBe('30');
});
