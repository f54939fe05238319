/** One run: a fresh tab, the page at rest, one script injected, and what it cost the page's main thread. */
import type { CDPSession, Page } from 'playwright-core';
import { openTab } from '../harness/extension';
import type { Visitor } from '../harness/visit';
import { FILES } from './bench-extension';
import { longestTask } from './trace';

export type Script = keyof typeof FILES;

export interface Run {
  /** CPU time of the main thread from the injection to the script's end. Milliseconds. */
  readonly task: number;
  /** JavaScript heap after garbage collection, at the end. Bytes. */
  readonly heap: number;
}

/** Quiet for so long, a page is at rest. Milliseconds. */
const REST_MS = 120;
const PATIENCE_MS = 12_000;

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function metrics(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return new Map(list.map(({ name, value }) => [name, value]));
}

/** Main-thread time so far, milliseconds. */
async function taskTime(cdp: CDPSession): Promise<number> {
  return ((await metrics(cdp)).get('TaskDuration') ?? 0) * 1000;
}

/** Waits until the main thread does nothing but answer us. */
async function rest(cdp: CDPSession): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (let last = await taskTime(cdp); performance.now() < end;) {
    await pause(REST_MS);
    const now = await taskTime(cdp);
    if (now - last < 1) return;
    last = now;
  }
}

async function load(page: Page, address: string): Promise<CDPSession> {
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS }).catch(() => null);
  const cdp = await page.context().newCDPSession(page);
  // Thread time: other work on this machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await rest(cdp);
  return cdp;
}

async function inject({ mouth }: Visitor, tabId: number, script: Script): Promise<void> {
  await mouth.evaluate(
    async ({ tab, file }) => {
      await chrome.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    },
    { tab: tabId, file: FILES[script] },
  );
}

/** Waits for what the script does after its first stretch, without touching the page. */
async function finish(visitor: Visitor, tabId: number, script: Script): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (script === 'scan' && performance.now() < end && (await lastMessage(visitor, tabId)) === null) await pause(50);
  await pause(REST_MS);
}

/** Bytes of the snapshot that this tab sent last, as UTF-8 JSON; null when there was none. */
export async function lastMessage({ mouth }: Visitor, tabId: number): Promise<number | null> {
  return mouth.evaluate((tab) => (globalThis as { snapshots?: Record<number, number> }).snapshots?.[tab] ?? null, tabId);
}

/** Has the harness's extension page overhear the snapshots' sizes. The worker answers them. */
export async function overhear({ mouth }: Visitor): Promise<void> {
  await mouth.evaluate(() => {
    const sizes: Record<number, number> = {};
    (globalThis as { snapshots?: Record<number, number> }).snapshots = sizes;
    chrome.runtime.onMessage.addListener((message: { name?: string; request?: { snapshot?: unknown; more?: true } }, sender) => {
      const { snapshot, more } = message.request ?? {};
      const tab = sender.tab?.id;
      if (message.name === 'snapshot' && !more && tab !== undefined) sizes[tab] = new TextEncoder().encode(JSON.stringify(snapshot)).length;
    });
  }, null);
}

/** Runs one script on one page in a tab of its own; `then` may ask more of the tab before it closes. */
export async function runScript<Extra>(
  visitor: Visitor,
  address: string,
  script: Script,
  then: (tabId: number) => Promise<Extra>,
): Promise<Run & { extra: Extra }> {
  const { tabId, page } = await openTab(visitor.chromium, visitor.mouth);
  try {
    const cdp = await load(page, address);
    const before = await taskTime(cdp);
    await inject(visitor, tabId, script);
    await finish(visitor, tabId, script);
    const task = (await taskTime(cdp)) - before;
    const extra = await then(tabId);
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    return { task, heap: (await metrics(cdp)).get('JSHeapUsedSize') ?? 0, extra };
  } finally {
    await page.close();
  }
}

/** The longest stretch without a pause that the script caused. Milliseconds of main-thread time. */
export async function runTraced(visitor: Visitor, address: string, script: Script): Promise<number> {
  const { tabId, page } = await openTab(visitor.chromium, visitor.mouth);
  try {
    const cdp = await load(page, address);
    return await longestTask(cdp, async () => {
      await inject(visitor, tabId, script);
      await finish(visitor, tabId, script);
    });
  } finally {
    await page.close();
  }
}
