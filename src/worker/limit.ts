/**
 * How often a tab may make the worker work. A page cannot send messages itself, but its process could pretend to be our script: a flood
 * then costs a refusal each, no reading and no writing. Memory only: a flood keeps the worker, and with it the count, alive.
 */
const WINDOW_MS = 60_000;
const MOST_A_MINUTE = 30;
const used = new Map<string, { since: number; count: number }>();

/** Takes one of the tab's turns for this kind of work; false when this minute's are used up. `now` in milliseconds. */
export function mayWork(kind: string, tabId: number, now: number): boolean {
  const key = `${kind}:${tabId}`;
  const window = used.get(key);
  if (window === undefined || now - window.since >= WINDOW_MS) {
    used.set(key, { since: now, count: 1 });
    return true;
  }
  window.count += 1;
  return window.count <= MOST_A_MINUTE;
}

/** The tab is gone. */
export function forgetWork(tabId: number): void {
  for (const key of used.keys()) if (key.endsWith(`:${tabId}`)) used.delete(key);
}
