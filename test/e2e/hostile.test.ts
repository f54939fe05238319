import { describe, expect, it } from 'vitest';
import { inBothBrowsers, type Stage } from './both';
import { checkoutOf } from './chosen';
import type { Tab } from './driver';
import {
  againstLeaving,
  againstPage,
  awayWithBar,
  BAR_CAME,
  besideBar,
  harmless,
  hidesBar,
  type ScriptedCheckout,
} from './hostile-checkouts';
import { until } from './raw-page';
import { START } from './street-server';
import { addressOf, settled, stateOf, warningIn } from './verbs';

/** Loads of its checkout that a page gets out of a loop, there and once more on the way back. */
const MOST_LOADS = 30;
/** A page that goes on and on shows it within that time. Milliseconds. */
const WATCH_MS = 700;
/** For a busy machine, and for a page that keeps it busy. Milliseconds. */
const PATIENCE_MS = 40_000;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A tab known by its number alone: the browsers' drivers wait for the end of each load, which such a page never lets come. */
type Numbered = Pick<Tab, 'id'>;

/** Goes from a page that is no shop to the checkout, in a tab of its own. */
async function open({ driver: { mouth } }: Stage, { shop }: ScriptedCheckout, active = false): Promise<Numbered> {
  const id = await mouth.evaluate(async (tab) => (await chrome.tabs.create(tab)).id, { url: START, active });
  if (id === undefined) throw new Error('The browser opened a tab without a number.');
  const status = () => mouth.evaluate(async (tab) => chrome.tabs.get(tab), id);
  await until(START, async () => ((await status()).status === 'complete' && (await status()).url === START ? true : null));
  await mouth.evaluate(([tab, url]) => chrome.tabs.update(tab, { url }), [id, checkoutOf(shop)] as const);
  return { id };
}

const close = ({ driver }: Stage, tab: Numbered) => driver.mouth.evaluate((id) => chrome.tabs.remove(id), tab.id);
/** Back past the warning, or to the checkout anew where the browser finds no way back. */
function comeAgain({ driver }: Stage, tab: Numbered, { shop }: ScriptedCheckout): Promise<unknown> {
  return driver.mouth.evaluate(([id, url]) => chrome.tabs.goBack(id).catch(() => chrome.tabs.update(id, { url })), [
    tab.id,
    checkoutOf(shop),
  ] as const);
}
const seen = ({ driver }: Stage, tab: Numbered, wanted: 'bar' | 'page') =>
  until(`the ${wanted}`, async () => ((await warningIn(driver, tab)) === wanted ? true : null), PATIENCE_MS);

/** Requests that the shop's host was asked so far for this path, whatever the query. */
function asked({ street }: Stage, { shop }: ScriptedCheckout, path: string): number {
  return street.log.filter((one) => one.host === shop.host && one.path.replace(/\?.*$/, '') === path).length;
}

async function endsAtPage(stage: Stage, checkout: ScriptedCheckout, tab: Numbered): Promise<void> {
  await seen(stage, tab, 'page');
  expect(asked(stage, checkout, BAR_CAME)).toBe(2);
  await close(stage, tab);
}

const cases = (checkouts: readonly ScriptedCheckout[]) => checkouts.map((checkout) => [checkout.what, checkout] as const);

it('knows a dozen attacks', () => {
  expect(againstPage.length + againstLeaving.length + awayWithBar.length + hidesBar.length).toBeGreaterThanOrEqual(12);
});

inBothBrowsers({}, (stage) => {
  describe.concurrent('the warning page', () => {
    it.each(cases(againstPage))(
      'stands before a dangerous checkout that %s, and again when the shopper comes back',
      async (_, checkout) => {
        const tab = await open(stage(), checkout);
        const { pathname } = new URL(checkoutOf(checkout.shop));
        await seen(stage(), tab, 'page');
        const before = asked(stage(), checkout, pathname);
        await pause(WATCH_MS);
        expect(await warningIn(stage().driver, tab)).toBe('page');
        expect(asked(stage(), checkout, pathname)).toBe(before);
        await comeAgain(stage(), tab, checkout);
        // A page that never came to rest may be none to go back to: then the way leads out of the shop.
        await until(
          'the end of the way back',
          async () => {
            if ((await addressOf(stage().driver, tab)) === START) return true;
            return asked(stage(), checkout, pathname) > before && (await warningIn(stage().driver, tab)) === 'page' ? true : null;
          },
          PATIENCE_MS,
        );
        expect(asked(stage(), checkout, pathname)).toBeLessThanOrEqual(MOST_LOADS);
        await close(stage(), tab);
      },
    );

    it.each(cases(againstLeaving))('or where it cannot come the bar, warns of a dangerous checkout that %s', async (_, checkout) => {
      const tab = await open(stage(), checkout);
      const warning = await until('a warning', () => warningIn(stage().driver, tab), PATIENCE_MS);
      expect(stage().driver.name === 'chromium' ? ['page'] : ['page', 'bar']).toContain(warning);
      await close(stage(), tab);
    });

    it.each(cases(harmless))('stays away from an honest checkout that %s, and so does the bar', async (_, checkout) => {
      const { driver } = stage();
      const tab = await open(stage(), checkout);
      await until('the checkout', async () => ((await stateOf(driver, tab)).assessment?.checkout === true ? true : null), PATIENCE_MS);
      const { state } = await settled(driver, tab, { quiet: 1500 });
      expect(['reassuring', 'unproven']).toContain(state?.assessment?.level);
      expect(await warningIn(driver, tab)).toBeNull();
      await close(stage(), tab);
    });
  });

  describe.concurrent('the bar', () => {
    it.each(cases(awayWithBar))('comes once more to a doubtful checkout that %s, then the warning page', async (_, checkout) => {
      await endsAtPage(stage(), checkout, await open(stage(), checkout));
    });
  });

  it.each(cases(hidesBar))('a doubtful checkout that %s gets the bar once more, then the warning page', async (_, checkout) => {
    const tab = await open(stage(), checkout, true);
    await endsAtPage(stage(), checkout, tab);
  });

  it.each(cases(besideBar))('the bar stands in a doubtful checkout that %s', async (_, checkout) => {
    const tab = await open(stage(), checkout, true);
    await until('the bar to come', () => Promise.resolve(asked(stage(), checkout, BAR_CAME) > 0 ? true : null));
    await pause(2000);
    await seen(stage(), tab, 'bar');
    await close(stage(), tab);
  });
});
