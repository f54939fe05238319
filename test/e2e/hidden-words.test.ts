import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/signal';
import { inBothBrowsers } from './both';
import { SEEN, UNREADABLE } from './hidden-shops';
import { settled } from './verbs';

/** Good words prove something only where a shopper can read them. */
inBothBrowsers({}, (stage) => {
  const operatorAt = async (host: string): Promise<Finding | undefined> => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await tab.goto(`https://${host}.example/`);
    const { state } = await settled(driver, tab, { timeout: 40_000 });
    await tab.close();
    return state?.assessment?.findings.find(({ signal }) => signal === 'operator');
  };

  it.each(Object.keys(SEEN))('%s: words that can be read count', async (host) => {
    expect((await operatorAt(host))?.outcome).toBe('good');
  });

  it('words that cannot be read do not, however they are hidden', async () => {
    const operator = await operatorAt(UNREADABLE);
    expect(['unknown', 'bad'], JSON.stringify(operator?.evidence)).toContain(operator?.outcome);
  });
});
