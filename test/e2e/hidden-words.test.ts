import { expect, it } from 'vitest';
import { inBothBrowsers } from './both';
import { SEEN, UNSEEN } from './hidden-shops';
import { settled } from './verbs';

/** Good words prove something only where a shopper can read them. */
inBothBrowsers({}, (stage) => {
  const operatorAt = async (host: string): Promise<string | undefined> => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await tab.goto(`https://${host}.example/`);
    const { state } = await settled(driver, tab, { timeout: 40_000 });
    await tab.close();
    return state?.assessment?.findings.find(({ signal }) => signal === 'operator')?.outcome;
  };

  it.each(Object.keys(SEEN))('%s: words that can be read count', async (host) => {
    expect(await operatorAt(host)).toBe('good');
  });

  it.each(Object.keys(UNSEEN))('%s: words that cannot be read do not', async (host) => {
    expect(['unknown', 'bad']).toContain(await operatorAt(host));
  });
});
