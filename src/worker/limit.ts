/**
 * How often a tab may make the worker work. A page cannot send messages itself, but it can change its address without end, and its process could
 * pretend to be our script: a flood then costs a refusal each, no reading and no writing. Memory only: a flood keeps the worker, and with it the
 * count, alive.
 */

/** Turns that a tab can take at once, and the time in which one comes back: 30 a minute. Milliseconds. */
const MOST = 30;
const BACK_MS = 2000;
const left = new Map<string, { turns: number; at: number }>();

/** Takes one of the tab's turns for this kind of work; false when there is none left for now. `now` in milliseconds. */
export function mayWork(kind: string, tabId: number, now: number): boolean {
  const key = `${kind}:${tabId}`;
  const { turns, at } = left.get(key) ?? { turns: MOST, at: now };
  const grown = Math.min(MOST, turns + Math.max(0, now - at) / BACK_MS);
  const may = grown >= 1;
  left.set(key, { turns: may ? grown - 1 : grown, at: now });
  return may;
}

/** The tab is gone. */
export function forgetWork(tabId: number): void {
  for (const key of left.keys()) if (key.endsWith(`:${tabId}`)) left.delete(key);
}
