/**
 * Time slices: the page's own work comes between ours. One slice stays far below the 25 ms that a person would feel, and all of them
 * together end, whatever the page holds.
 */
const LIMITS = {
  /** Longest stretch of work without a pause. Milliseconds. */
  slice: 7,
  /** All our work on one page. Milliseconds. */
  work: 1500,
  /** From start to end, pauses included. Milliseconds. */
  wall: 5000,
} as const;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page work, then resumes; a message comes round sooner than a timer. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}

export class Slices {
  private readonly begun = performance.now();
  private sliceBegun = this.begun;
  private worked = 0;

  /** The running slice is used up. */
  over(): boolean {
    return performance.now() - this.sliceBegun >= LIMITS.slice;
  }

  /** Nothing is left for this page. */
  spent(): boolean {
    const now = performance.now();
    return this.worked + now - this.sliceBegun >= LIMITS.work || now - this.begun >= LIMITS.wall;
  }

  async pause(): Promise<void> {
    this.worked += performance.now() - this.sliceBegun;
    await nextTurn();
    this.sliceBegun = performance.now();
  }
}
