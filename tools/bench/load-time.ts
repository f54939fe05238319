/** Load time with the extension against without it, in the same browser: the gate is registered and unregistered. */
import { openTab } from '../harness/extension';
import type { Visitor } from '../harness/visit';
import { FILES } from './bench-extension';
import { pause } from './runs';

const PAIRS = 3;
const SCRIPT = 'gate';

async function setGate({ mouth }: Visitor, on: boolean): Promise<void> {
  await mouth.evaluate(
    async ({ id, file, wanted }) => {
      await chrome.scripting.unregisterContentScripts({ ids: [id] }).catch(() => null);
      if (!wanted) return;
      await chrome.scripting.registerContentScripts([
        { id, js: [file], matches: ['http://*/*', 'https://*/*'], runAt: 'document_idle', persistAcrossSessions: false },
      ]);
    },
    { id: SCRIPT, file: FILES.gate, wanted: on },
  );
}

/** Milliseconds from navigation to the end of the load event. */
async function loadOnce(visitor: Visitor, address: string): Promise<number> {
  const { page } = await openTab(visitor.chromium, visitor.mouth);
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 12_000 }).catch(() => null);
    await pause(50);
    return await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd);
  } finally {
    await page.close();
  }
}

/** Median of one page's loads with the extension, and without; taken turn by turn, so that both meet the same machine. */
export async function loadTimes(visitor: Visitor, address: string): Promise<{ with: number; without: number }> {
  const times: Record<'with' | 'without', number[]> = { with: [], without: [] };
  for (let pair = 0; pair < PAIRS; pair++) {
    for (const side of pair % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
      await setGate(visitor, side === 'with');
      times[side].push(await loadOnce(visitor, address));
    }
  }
  await setGate(visitor, false);
  const middle = (list: number[]) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? Number.NaN;
  return { with: middle(times.with), without: middle(times.without) };
}
