/** What a page costs the worker. */
import { openTab } from '../harness/extension';
import { visitIn, type Visitor } from '../harness/visit';

/** Visits; the calmest counts, for the first also meets a worker that has to start and to fetch the page's language. */
const VISITS = 3;

/** Milliseconds from the snapshot's message to its assessment, in the worker; undefined where the gate does not let the page pass. */
export async function workTime(visitor: Visitor, address: string): Promise<number | undefined> {
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const tab = await openTab(visitor.chromium, visitor.mouth);
    try {
      const ms = (await visitIn(visitor, tab, address)).state?.workMs;
      if (ms === undefined) return undefined;
      times.push(ms);
    } finally {
      await tab.page.close();
    }
  }
  return Math.min(...times);
}
