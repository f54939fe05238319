/** The two passes over all pages: with the extension, for its answers and requests, and without it, for the requests alone. */
import type { Assessment } from '../../src/model/assessment';
import { openTab } from '../harness/extension';
import { readAnyway, visitIn, type Visit } from '../harness/visit';
import type { Asked } from '../harness/tls-server';
import { forget } from './forget';
import type { Job } from './jobs';
import { inLanes, type Lane } from './lane';
import type { PageRow } from './rows';

/** What a visit came to: the extension's answer, with the reading of a page that passed the gate and was taken for no shop, or why there is none. */
export type Outcome =
  { readonly row: PageRow; readonly visit: Visit; readonly noShop: Assessment | null } | { readonly row: PageRow; readonly failed: string };

export interface JobResult {
  readonly job: Job;
  readonly outcomes: readonly Outcome[];
  readonly requests: readonly Asked[];
}

/** A page may take so long, milliseconds. */
const PAGE_MS = 20_000;
/** Where a page's own scripts run, what they draw late must have had its time: two looks of the gate and of the scan. */
const QUIET_MS = { scripts: 2500, still: 450 };
/** Time that a visit without the extension lasts after loading; nothing is awaited there but late requests. */
const BARE_MS = 300;

async function alive({ chromium, visitor }: Lane): Promise<boolean> {
  if (visitor === null) return chromium.context.pages().length > 0;
  return visitor.mouth.evaluate(() => true, null).catch(() => false);
}

/** Does one job with the extension. */
export async function visitJob(lane: Lane, job: Job): Promise<JobResult> {
  if (lane.visitor === null) throw new Error('This lane has no extension.');
  const outcomes: Outcome[] = [];
  lane.takeLog();
  const tab = await openTab(lane.chromium, lane.visitor.mouth);
  for (const row of job.visits) {
    const quiet = row.scripts === true ? QUIET_MS.scripts : QUIET_MS.still;
    try {
      const visit = await visitIn(lane.visitor, tab, job.addressOf(row), { timeout: PAGE_MS, quiet });
      const isNoShop = visit.gate?.passed === true && visit.state?.state === 'not-shop' && visit.state.assessment === undefined;
      outcomes.push({ row, visit, noShop: isNoShop ? await readAnyway(lane.visitor, tab.tabId, { timeout: PAGE_MS, quiet }) : null });
    } catch (error) {
      outcomes.push({ row, failed: error instanceof Error ? error.message : String(error) });
    }
  }
  await tab.page.close();
  const requests = lane.takeLog();
  await forget(lane.visitor.mouth, job.domains);
  return { job, outcomes, requests };
}

/** Does one job without the extension; `requests` is all it is for. */
export async function bareJob(lane: Lane, job: Job): Promise<JobResult> {
  lane.takeLog();
  const page = await lane.chromium.context.newPage();
  for (const row of job.visits) {
    await page.goto(job.addressOf(row), { waitUntil: 'commit', timeout: PAGE_MS }).catch(() => null);
    await page.waitForLoadState('load', { timeout: PAGE_MS / 4 }).catch(() => null);
    await page.waitForTimeout(row.scripts === true ? QUIET_MS.scripts : BARE_MS);
  }
  await page.close();
  return { job, outcomes: [], requests: lane.takeLog() };
}

/**
 * All jobs, spread over `lanes` browsers.
 * @param progress hears of each job that is done
 */
export async function runJobs(
  jobs: readonly Job[],
  { lanes, extension, progress }: { lanes: number; extension: boolean; progress: () => void },
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  const failedJob = (job: Job, error: unknown): JobResult => ({
    job,
    outcomes: job.visits.map((row) => ({ row, failed: String(error).split('\n')[0] ?? '' })),
    requests: [],
  });
  await inLanes(jobs, lanes, extension, async (lane, job) => {
    const result = await (extension ? visitJob : bareJob)(lane, job).catch((error: unknown) => failedJob(job, error));
    results.push(result);
    progress();
    return alive(lane);
  });
  return results;
}
