/** `npm start`: a browser with the extension in it on a street of demo shops, or on an address of your choice. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { answer } from '../../test/street/serve';
import { sites } from '../../test/street/street';
import { needBuild } from '../harness/build';
import { needBrowser } from '../harness/install';
import { ROOT } from '../harness/project';
import { startServer, type TlsServer } from '../harness/tls-server';
import { startDriver } from './driver';
import { hasDisplay, readOptions, type StartOptions } from './options';
import { show } from './show';
import { STREET_HOST, stops, streetPage } from './street-page';
import { walkStreet, type Stop } from './walk-street';

const STREET: Readonly<Record<string, string>> = { 'content-type': 'text/html; charset=utf-8' };

function directions(onStreet: boolean): string {
  return [
    '',
    onStreet
      ? `The demo street is open at https://${STREET_HOST}/ in the browser that just started.`
      : 'The page is open in the browser that just started.',
    '1. Visit a shop.',
    '2. Press Caveat’s icon in the toolbar (behind the puzzle piece, if you do not see it): level, reasons, evidence.',
    '3. Go on to a checkout: where something is wrong, a bar or a warning page comes by itself.',
    'Close the browser or press Ctrl-C to stop.',
    '',
  ].join('\n');
}

function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        done();
      });
    }
  });
}

function serveStreet(): Promise<TlsServer> {
  return startServer((host, at, method) =>
    host === STREET_HOST ? { status: 200, headers: STREET, body: streetPage() } : answer(host, at, method),
  );
}

async function open(options: StartOptions, port: number | null): Promise<void> {
  const stop = stopped();
  const showing = show(options, options.address ?? `https://${STREET_HOST}/`, port);
  const closed = showing.then((shown) => {
    console.log(directions(options.address === null));
    return shown.closed;
  });
  await Promise.race([closed, stop]);
  await (await showing).close();
}

async function walk(options: StartOptions, port: number | null): Promise<void> {
  const { address } = options;
  const folder = path.join(ROOT, 'out', 'street');
  mkdirSync(folder, { recursive: true });
  const places: Stop[] =
    address === null
      ? sites.map((site) => ({ name: site.name, ...stops(site) }))
      : [{ name: address, home: address, between: [], checkout: null }];
  console.log('No display: walking through without a window.');
  const driver = await startDriver(options, port);
  try {
    if ((await walkStreet(driver, places, folder)) > 0) process.exitCode = 1;
  } finally {
    await driver.close();
  }
  console.log(`\nPictures of popups and checkouts: ${path.relative(process.cwd(), folder)}${path.sep}`);
}

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2), hasDisplay(process.env, process.platform));
  needBrowser(options.browser);
  needBuild();
  const server = options.address === null ? await serveStreet() : null;
  try {
    await (options.headed ? open : walk)(options, server?.port ?? null);
  } finally {
    await server?.close();
  }
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
