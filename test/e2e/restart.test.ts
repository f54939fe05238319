import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { needBuild } from '../../tools/harness/build';
import { word } from '../../tools/harness/words';
import type { TlsServer } from '../../tools/harness/tls-server';
import { homeOf, scam } from './chosen';
import { BROWSERS, startDriver } from './driver';
import { until } from './raw-page';
import { startStreet, UNFINISHED } from './street-server';
import { stateOf, visit } from './verbs';

describe.each(BROWSERS)('in %s', { concurrent: true }, (name) => {
  let street: TlsServer;
  const profile = mkdtempSync(path.join(os.tmpdir(), 'caveat-restart-'));

  beforeAll(async () => {
    needBuild();
    street = await startStreet();
  });

  afterAll(async () => {
    await street.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('remembers a shop after the browser was started again, and answers before the page was read', async () => {
    const first = await startDriver(name, { port: street.port, profile });
    const tab = await first.openTab();
    const { state } = await visit(first, tab, homeOf(scam));
    const level = state?.assessment?.level ?? '';
    await first.close();

    const second = await startDriver(name, { port: street.port, profile });
    const again = await second.openTab();
    // Nothing can be read of this page yet: what is said of the shop can only come from the store.
    void again.goto(`https://${scam.host}${UNFINISHED}`);
    await until('the shop in the tab', async () => ((await stateOf(second, again)).domain === scam.host ? true : null));
    const now = await stateOf(second, again);
    expect(now.cached).toBe(true);
    expect(now.assessment?.level).toBe(level);
    const popup = await second.openOwn(`popup.html#tab=${again.id}`);
    await until('the level in the popup', () =>
      popup.evaluate((level) => (document.body.innerText.includes(level) ? true : null), word(`level_${level}`)),
    );
    await second.close();
  });
});
