/** The promise that nothing leaves the browser, counted: requests with the extension against requests without it, visit by visit. */
import { registrableDomain } from '../../src/facts/domain';
import type { Asked } from '../harness/tls-server';
import type { JobResult } from './passes';

function addressOf({ method, host, path }: Asked): string {
  return `${method} ${host}${path}`;
}

function counts(requests: readonly Asked[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const asked of requests) found.set(addressOf(asked), (found.get(addressOf(asked)) ?? 0) + 1);
  return found;
}

/** Requests of a visit with the extension that the same visit without it did not make, but those to the page's own registrable domain. */
export function extraRequests(withIt: JobResult, without: JobResult): Asked[] {
  const left = counts(without.requests);
  return withIt.requests.filter((asked) => {
    const address = addressOf(asked);
    const expected = left.get(address) ?? 0;
    left.set(address, expected - 1);
    if (expected > 0) return false;
    const domain = registrableDomain(`https://${asked.host}/`);
    return domain === null || !withIt.job.domains.has(domain);
  });
}
