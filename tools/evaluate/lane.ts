/** A lane: one local server and one browser that do one job after another, so that every request belongs to a known visit. */
import { startChromium, type Chromium } from '../harness/chromium';
import { otherAnswer, pageAnswer } from '../harness/saved-page';
import { startServer, type Asked, type TlsServer } from '../harness/tls-server';
import { makeVisitor, type Visitor } from '../harness/visit';
import { pageKey, type Job, type ServedPage } from './jobs';

export interface Lane {
  readonly server: TlsServer;
  readonly chromium: Chromium;
  /** Null in the lane without the extension. */
  readonly visitor: Visitor | null;
  serve(job: Job): void;
  /** Requests since the last call, the browser's own talk to its maker left out. */
  takeLog(): Asked[];
  close(): Promise<void>;
}

/** Where Chromium itself calls; pages name these hosts too, which the comparison then sees on neither side. */
const BROWSER_HOSTS = new Set([
  'content-autofill.googleapis.com',
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'optimizationguide-pa.googleapis.com',
]);

/** Starts server and browser. */
export async function openLane({ extension }: { extension: boolean }): Promise<Lane> {
  let pages = new Map<string, ServedPage>();
  const server = await startServer((host, path, _method, asked) => {
    const page = pages.get(pageKey(`https://${host}${path}`));
    return page === undefined ? otherAnswer(asked) : pageAnswer(page.html, page);
  });
  const chromium = await startChromium({ port: server.port, ...(extension ? {} : { extension: null }) });
  return {
    server,
    chromium,
    visitor: extension ? await makeVisitor(chromium) : null,
    serve(job) {
      pages = job.pages();
    },
    takeLog: () => server.log.splice(0).filter(({ host }) => !BROWSER_HOSTS.has(host)),
    async close() {
      await chromium.close().finally(() => server.close());
    },
  };
}

/**
 * Spreads the jobs over lanes that work at the same time. A lane whose browser broke is replaced; `run` reports its failures itself.
 * @param run does one job; returns false when the lane is no longer usable
 */
export async function inLanes(
  jobs: readonly Job[],
  lanes: number,
  extension: boolean,
  run: (lane: Lane, job: Job) => Promise<boolean>,
): Promise<void> {
  const waiting = [...jobs];
  const work = async () => {
    let lane = await openLane({ extension });
    try {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        lane.serve(job);
        if (await run(lane, job)) continue;
        await lane.close().catch(() => null);
        lane = await openLane({ extension });
      }
    } finally {
      await lane.close().catch(() => null);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, work));
}
