/** `npm run check`: the built extension on one page, or today's engine on an exported report. */
import { openTab } from '../harness/extension';
import { needBuild } from '../harness/build';
import { startChromium } from '../harness/chromium';
import { makeVisitor, readAnyway, visitIn } from '../harness/visit';
import { readOptions, type PageOptions } from './options';
import { printed } from './print';
import { readExport } from './read-export';
import { replay, replayJson, replayText } from './replay';
import { servePage } from './serve-page';

async function check(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!('replay' in options)) return checkPage(options);
  const replayed = replay(readExport(options.replay));
  console.log(options.json ? replayJson(replayed) : replayText(replayed));
}

async function checkPage({ address, file, json }: PageOptions): Promise<void> {
  needBuild();
  const server = file === null ? null : await servePage(file, address);
  const chromium = await startChromium({ port: server?.port ?? null });
  try {
    const visitor = await makeVisitor(chromium);
    const tab = await openTab(chromium, visitor.mouth);
    const { state } = await visitIn(visitor, tab, address, { quiet: 1000 });
    // The gate may have seen nothing of a shop; a person who asks gets the whole reading all the same.
    const isNoShop = state?.assessment === undefined && state?.state === 'not-shop';
    const assessment = isNoShop ? await readAnyway(visitor, tab.tabId, { quiet: 1000 }) : state?.assessment;
    if (!assessment) throw new Error(`The extension could not read the page (${state?.error ?? state?.state ?? 'no answer'}).`);
    console.log(json ? JSON.stringify(assessment, null, 2) : printed(assessment));
  } finally {
    await chromium.close().finally(() => server?.close());
  }
}

await check().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
