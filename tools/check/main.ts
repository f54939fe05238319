/** `npm run check`: the built extension on one page. */
import { openTab, ask } from '../harness/extension';
import { needBuild } from '../harness/build';
import { startChromium } from '../harness/chromium';
import { settle } from '../harness/settle';
import { makeVisitor, visitIn } from '../harness/visit';
import { readOptions } from './options';
import { printed } from './print';
import { servePage } from './serve-page';

async function check(): Promise<void> {
  const { address, file, json } = readOptions(process.argv.slice(2));
  needBuild();
  const server = file === null ? null : await servePage(file, address);
  const chromium = await startChromium({ port: server?.port ?? null });
  try {
    const visitor = await makeVisitor(chromium);
    const tab = await openTab(chromium, visitor.mouth);
    let { state } = await visitIn(visitor, tab, address, { quiet: 1000 });
    if (state?.assessment === undefined && state?.state === 'not-shop') {
      // The gate saw nothing of a shop; a person who asks gets the whole reading all the same.
      await ask(visitor.mouth, 'rescan', { tabId: tab.tabId, anyway: true });
      ({ state } = await settle(visitor.mouth, tab.tabId, { quiet: 1000 }));
    }
    if (state?.assessment === undefined)
      throw new Error(`The extension could not read the page (${state?.error ?? state?.state ?? 'no answer'}).`);
    console.log(json ? JSON.stringify(state.assessment, null, 2) : printed(state.assessment));
  } finally {
    await chromium.close();
    await server?.close();
  }
}

await check().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
