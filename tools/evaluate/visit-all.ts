/** All pages of all sets through the built extension, and the proof that it asked nobody. */
import { extraRequests } from './requests';
import type { Job } from './jobs';
import { openLane } from './lane';
import { bareJob, runJobs, visitJob, type JobResult } from './passes';

export interface Visited {
  readonly results: readonly JobResult[];
  /** Of the jobs that were done both ways. */
  readonly requests: { readonly with: number; readonly without: number };
  /** Requests that only the extension can have made. */
  readonly leaks: readonly string[];
}

/** Tells on stderr how far a pass is, every 50 jobs. */
function counter(what: string, total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % 50 === 0 || done === total) console.error(`${what}: ${done} of ${total}`);
  };
}

/**
 * Requests that a visit made only with the extension. Loading is never twice the same (a broken frame is asked for once or twice), so what
 * differs is visited again both ways, alone, and counts when it differs again.
 */
async function findLeaks(withIt: readonly JobResult[], without: ReadonlyMap<Job, JobResult>): Promise<string[]> {
  const suspects = withIt.filter((result) => {
    const bare = without.get(result.job);
    return bare !== undefined && extraRequests(result, bare).length > 0;
  });
  if (suspects.length === 0) return [];
  const [full, bare] = [await openLane({ extension: true }), await openLane({ extension: false })];
  const leaks: string[] = [];
  try {
    for (const { job } of suspects) {
      full.serve(job);
      bare.serve(job);
      const extra = extraRequests(await visitJob(full, job), await bareJob(bare, job));
      leaks.push(...extra.map(({ method, host, path }) => `${job.set} ${job.visits[0]?.id ?? ''}: ${method} ${host}${path}`));
    }
  } finally {
    await full.close();
    await bare.close();
  }
  return leaks;
}

/**
 * All jobs with the extension, and without it.
 * @param every only every so-manieth job is done without it as well, and compared
 */
export async function visitAll(jobs: readonly Job[], lanes: number, every: number): Promise<Visited> {
  const compared = jobs.filter((_, at) => at % every === 0);
  const results = await runJobs(jobs, { lanes, extension: true, progress: counter('visited', jobs.length) });
  const bare = await runJobs(compared, { lanes, extension: false, progress: counter('visited without the extension', compared.length) });
  const without = new Map(bare.map((result) => [result.job, result]));
  const inBoth = results.filter(({ job }) => without.has(job));
  const total = (list: readonly JobResult[]) => list.reduce((sum, { requests }) => sum + requests.length, 0);
  return {
    results,
    requests: { with: total(inBoth), without: total(bare) },
    leaks: await findLeaks(results, without),
  };
}
