/** What a page costs the worker. */
import { openTab } from '../harness/extension';
import { visitIn, type Visitor } from '../harness/visit';

/** Milliseconds from the snapshot's message to its assessment, in the worker; undefined where the gate does not let the page pass. */
export async function workTime(visitor: Visitor, address: string): Promise<number | undefined> {
  const tab = await openTab(visitor.chromium, visitor.mouth);
  try {
    return (await visitIn(visitor, tab, address)).state?.workMs;
  } finally {
    await tab.page.close();
  }
}
