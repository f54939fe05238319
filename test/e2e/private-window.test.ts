import { expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { word } from '../../tools/harness/words';
import { inBothBrowsers } from './both';
import { checkoutOf, homeOf, honest, scam } from './chosen';
import { until } from './raw-page';
import { START } from './street-server';
import { press, settled, shown, stored, visit, warningIn } from './verbs';

/** Files below the folder that hold the text, in any encoding that a browser writes. */
function filesWith(folder: string, text: string): string[] {
  const wide = Buffer.from(text, 'utf16le');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return bytes.includes(text) || bytes.includes(wide);
    });
}

inBothBrowsers({ privateWindows: true }, (stage) => {
  it('a shop seen in a private window leaves nothing behind, and its pages stay in that window', async () => {
    const { driver } = stage();
    const seen = await driver.openPrivateWindow(homeOf(scam));
    const { state } = await settled(seen, seen.tab);
    expect(state).toMatchObject({ state: 'assessed', domain: scam.host });

    const popup = await seen.openOwn(`popup.html#tab=${seen.tab.id}`);
    expect(await shown(popup)).toContain(scam.host);
    await popup.close();

    await visit(seen, seen.tab, checkoutOf(scam));
    expect(await warningIn({ ...seen, own: (file) => driver.own(file) }, seen.tab)).toBe('page');
    await shown(seen.tab);
    await press(seen.tab, new RegExp(word('ui_details')));
    const report = await driver.found(driver.own('report.html'));
    expect(await shown(report)).toContain(scam.host);
    expect(await report.evaluate(() => chrome.extension.inIncognitoContext, null)).toBe(true);

    expect(await stored(driver)).not.toContain(scam.host);
    await seen.close();
    const inMemory = () => driver.mouth.evaluate(async () => JSON.stringify(await chrome.storage.session.get()), null);
    // Chromium ends the private worker together with its last window: what it knew goes at the latest before it knows anything new.
    const next = await driver.openPrivateWindow(START);
    await until('the private memory to go', async () => ((await inMemory()).includes(scam.host) ? null : true));
    await next.close();
  });

  it('while an ordinary window does leave its record', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, homeOf(honest));
    expect(await stored(driver)).toContain(honest.host);
    await tab.close();
  });

  it('the profile on the disk does not know the shop either', async () => {
    const { driver } = stage();
    // The same search must find what was visited openly, or it would prove nothing.
    await until('the other shop on the disk', () => Promise.resolve(filesWith(driver.profile, honest.host)[0]), 30_000);
    expect(filesWith(driver.profile, scam.host)).toEqual([]);
  });
});
