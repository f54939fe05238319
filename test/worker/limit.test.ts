import { beforeEach, expect, it, vi } from 'vitest';
import type * as Limit from '../../src/worker/limit';

let limit: typeof Limit;

beforeEach(async () => {
  vi.resetModules();
  limit = await import('../../src/worker/limit');
});

/** How many of so many calls at once are let through. */
const taken = (calls: number, at: number, kind = 'gate', tabId = 1): number =>
  Array.from({ length: calls }, () => limit.mayWork(kind, tabId, at)).filter(Boolean).length;

it('lets a tab work thirty times at once, and then once for each two seconds', () => {
  expect(taken(100, 0)).toBe(30);
  expect(taken(5, 1999)).toBe(0);
  expect(taken(5, 2000)).toBe(1);
  expect(taken(50, 2000 + 20_000)).toBe(10);
});

it('gives back all turns, and no more, after a minute of rest', () => {
  expect(taken(30, 0)).toBe(30);
  expect(taken(100, 600_000)).toBe(30);
});

it('counts tabs and kinds of work apart, and forgets a tab that is gone', () => {
  expect(taken(40, 0)).toBe(30);
  expect(taken(40, 0, 'snapshot')).toBe(30);
  expect(taken(40, 0, 'gate', 11)).toBe(30);
  limit.forgetWork(1);
  expect(taken(40, 0)).toBe(30);
  expect(taken(1, 0, 'gate', 11)).toBe(0);
});

it('does not lose turns when the clock is set back', () => {
  expect(taken(10, 60_000)).toBe(10);
  expect(taken(40, 0)).toBe(20);
});
