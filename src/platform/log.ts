/**
 * The last things that went wrong, for whoever looks into the worker's console (`caveatLog`). Memory only: an address of a page must
 * not reach a disk through an error message.
 */
export interface LogEntry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What was being done. */
  readonly doing: string;
  readonly error: string;
}

const KEPT = 50;
const entries: LogEntry[] = [];
Object.assign(globalThis, { caveatLog: entries });

/** Keeps an error; never throws. */
export function noteError(doing: string, error: unknown): void {
  entries.push({ at: Date.now(), doing, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  if (entries.length > KEPT) entries.shift();
}

/** For work that nobody awaits, such as an event's: a tab may vanish at any await, and that must not become an unhandled rejection. */
export function unattended(doing: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    noteError(doing, error);
  });
}

/** The result, or undefined where the browser refused (the tab is gone, the page cannot be scripted); the refusal is kept in the log. */
export async function attempt<Result>(doing: string, work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    noteError(doing, error);
    return undefined;
  }
}
