/** What the page scripts cost one page. */
import { glimpse } from '../harness/extension';
import type { Visitor } from '../harness/visit';
import type { BenchPage } from './pages';
import { lastMessage, pause, runScript, runTraced, type Run, type Script } from './runs';

/** Figures of one page; what could not be measured is left out. Times in milliseconds of main-thread CPU. */
export interface PageFigures {
  readonly id: string;
  readonly group: BenchPage['group'];
  readonly shop: boolean;
  readonly htmlBytes: number;
  /** The yardstick, injected cold. */
  readonly floor: number;
  /** Gate alone, less an empty script; on pages that do not pass it. */
  readonly gate?: number;
  readonly gateToFloor?: number;
  readonly gateHeap?: number;
  /** Scan from injection to the message sent, injection included. */
  readonly scan: number;
  readonly scanToFloor: number;
  readonly scanHeap: number;
  readonly longestTask: number;
  readonly messageBytes?: number;
  /** In the worker, from message to assessment. */
  readonly workMs?: number;
}

/** Runs of each kind; the calmer one counts, for nothing makes code faster than it is. */
const RUNS = 2;
const MIB = 1024 * 1024;

async function calmest<Extra>(visitor: Visitor, { address }: BenchPage, script: Script, then: (tabId: number) => Promise<Extra>) {
  const runs: (Run & { extra: Extra })[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await runScript(visitor, address, script, then));
  const [first] = runs.sort((one, other) => one.task - other.task);
  if (!first) throw new Error('No run.');
  return { ...first, heap: Math.min(...runs.map(({ heap }) => heap)) };
}

export async function measurePage(visitor: Visitor, page: BenchPage): Promise<PageFigures> {
  const nothing = () => Promise.resolve(null);
  const empty = await calmest(visitor, page, 'empty', nothing);
  const floor = await calmest(visitor, page, 'floor', nothing);
  const scan = await calmest(visitor, page, 'scan', (tabId) => lastMessage(visitor, tabId));
  const bytes = scan.extra;
  return {
    id: page.id,
    group: page.group,
    shop: page.shop,
    htmlBytes: page.html.length,
    floor: floor.task,
    scan: scan.task,
    scanToFloor: scan.task / floor.task,
    scanHeap: (scan.heap - empty.heap) / MIB,
    longestTask: Math.min(await runTraced(visitor, page.address, 'scan'), await runTraced(visitor, page.address, 'scan')),
    ...(bytes !== null && { messageBytes: bytes }),
    ...(page.shop ? {} : await gateFigures(visitor, page, empty, floor)),
  };
}

/** The gate's last look is over by then. Milliseconds after the injection. */
const GATE_MS = 3100;

/**
 * What the gate costs in its first look: on a page that does not change, as the saved ones, the later looks only count the elements, while in
 * three seconds any page does more by itself than the gate. Only on pages that it does not let pass.
 */
async function gateFigures(visitor: Visitor, page: BenchPage, empty: Run, floor: Run): Promise<Partial<PageFigures>> {
  const gate = await calmest(visitor, page, 'gate', async (tabId) => {
    await pause(GATE_MS);
    return (await glimpse(visitor.mouth, tabId)).gate;
  });
  if (gate.extra?.passed !== false) return {};
  const own = Math.max(0, gate.task - empty.task);
  return { gate: own, gateToFloor: own / floor.task, gateHeap: (gate.heap - empty.heap) / MIB };
}
