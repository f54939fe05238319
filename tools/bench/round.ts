/** One round: every page once, in one run of the same two browsers. */
import { pageKey } from '../evaluate/jobs';
import { startChromium } from '../harness/chromium';
import { otherAnswer, pageAnswer } from '../harness/saved-page';
import { startServer } from '../harness/tls-server';
import { makeVisitor } from '../harness/visit';
import { makeProbeExtension, makeQuietExtension } from './bench-extension';
import { loadTimes } from './load-time';
import { measurePage, type PageFigures } from './measure';
import type { BenchPage } from './pages';
import type { Outcome } from './report';
import { overhear } from './runs';
import { wholeShops } from './whole-shop';
import { workTime } from './work-time';

/** Measures all pages; one that could not be measured is named in `failed`. */
export async function measureRound(pages: readonly BenchPage[]): Promise<Outcome> {
  let [current] = pages;
  const server = await startServer((host, place, _method, asked) =>
    current && pageKey(current.address) === pageKey(`https://${host}${place}`)
      ? pageAnswer(current.html, { scripts: false })
      : otherAnswer(asked),
  );
  const probes = await startChromium({ port: server.port, extension: makeProbeExtension() });
  const whole = await startChromium({ port: server.port, extension: makeQuietExtension() });
  const [prober, visitor] = [await makeVisitor(probes), await makeVisitor(whole)];
  await overhear(prober);
  const figures: PageFigures[] = [];
  const failed: string[] = [];
  const load = { with: 0, without: 0 };
  for (current of pages) {
    try {
      const page = await measurePage(prober, current);
      const workMs = await workTime(visitor, current.address);
      figures.push({ ...page, ...(workMs !== undefined && { workMs }) });
      const times = await loadTimes(visitor, current.address);
      load.with += times.with;
      load.without += times.without;
    } catch (error) {
      failed.push(`${current.id}: ${String(error).split('\n', 1)[0] ?? ''}`);
    }
  }
  await probes.close();
  await whole.close();
  await server.close();
  return { figures, load, failed, wholeShops: await wholeShops() };
}
