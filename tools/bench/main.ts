/** `npm run bench [-- DIR] [--json FILE] [--floors] [--pages N]`: what gate and scan cost the pages they read, in real Chromium. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pageKey } from '../evaluate/jobs';
import { needBuild } from '../harness/build';
import { startChromium } from '../harness/chromium';
import { ROOT } from '../harness/project';
import { otherAnswer, pageAnswer } from '../harness/saved-page';
import { startServer } from '../harness/tls-server';
import { makeVisitor } from '../harness/visit';
import { makeProbeExtension, makeQuietExtension } from './bench-extension';
import { loadTimes } from './load-time';
import { workTime } from './work-time';
import { measurePage, type PageFigures } from './measure';
import { choosePages } from './pages';
import { report } from './report';
import { overhear } from './runs';

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, floors: { type: 'boolean', default: false }, pages: { type: 'string', default: '20' } },
    allowPositionals: true,
  });
  needBuild();
  const { from, pages } = choosePages(positionals[0] ?? path.join(ROOT, '..', 'shared', 'corpus'), Number(values.pages));
  console.log(`${pages.length} pages of ${path.relative(ROOT, from) || from}`);
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

  const lost = report({ figures, load, failed }, values.json);
  if (!values.floors || lost.length === 0) return;
  console.log(`Floors lost:\n${lost.join('\n')}`);
  process.exitCode = 1;
}

await bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
