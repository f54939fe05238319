import { expect, it } from 'vitest';
import { inBothBrowsers } from './both';
import { checkoutOf, honest, productOf, scam } from './chosen';
import type { Driver, Tab } from './driver';
import { twinOf } from './off-street';
import { HOP, PROVIDER, UNKNOWN } from './payment-pages';
import { until } from './raw-page';
import { START } from './street-server';
import { addressOf, barOf, press, pressInBar, settled, shown, stateOf, untilArmed, visit, warningIn } from './verbs';

const LEAVE = /^Leave this shop$/;
const CONTINUE = /^Continue anyway$/;

/** The page itself sends the tab on, as a link or a script of it does. */
const sendOn = (tab: Tab, to: string) =>
  tab.evaluate((address) => {
    setTimeout(() => {
      location.assign(address);
    }, 50);
  }, to);

/** The shopper went on past the warning, and the dangerous shop's checkout sends the tab on. @param n which of its names: a new one for each case */
async function sentOn(driver: Driver, n: number, to: string): Promise<Tab> {
  const checkout = checkoutOf(twinOf(n));
  const tab = await driver.openTab();
  await tab.goto(START);
  await sendOn(tab, checkout);
  await until('the warning page', async () => ((await warningIn(driver, tab)) === 'page' ? true : null));
  await tab.front();
  await press(tab, CONTINUE);
  await isAt(driver, tab, checkout);
  await until('the checkout to be read', async () => ((await stateOf(driver, tab)).assessment?.level === 'danger' ? true : null));
  await sendOn(tab, to);
  return tab;
}

const isAt = (driver: Driver, tab: Tab, address: string) =>
  until(`the address ${address}`, async () => ((await addressOf(driver, tab)) === address ? true : null));
const dialogIn = (driver: Driver, tab: Tab) =>
  until('the dialog', async () => {
    const shownThere = await barOf(driver, tab);
    return shownThere?.kind === 'dialog' ? shownThere : null;
  });

inBothBrowsers({}, (stage) => {
  it.each([
    ['at once', PROVIDER, 1],
    ['over two hosts', HOP, 2],
  ])('says on a known provider’s page for whom the money is, when a dangerous shop led there %s', async (_, to, n) => {
    const { driver } = stage();
    const tab = await sentOn(driver, n, to);
    await isAt(driver, tab, PROVIDER);
    const dialog = await dialogIn(driver, tab);
    expect(dialog.text).toContain(twinOf(n).host);
    expect(dialog.text).toContain('checkout.stripe.com');
    expect(dialog.buttons.map(({ label }) => label)).toEqual(['Leave this shop', 'Details', 'Continue anyway']);
    await tab.close();
  });

  it('keeps what is typed from the page while the dialog stands, and gives it back after Continue anyway', async () => {
    const { driver } = stage();
    const tab = await sentOn(driver, 3, PROVIDER);
    await dialogIn(driver, tab);
    await tab.front();
    const typed = () => tab.evaluate(() => document.querySelector<HTMLInputElement>('[name=cardnumber]')?.value ?? '', null);
    await tab.evaluate(() => {
      document.querySelector<HTMLInputElement>('[name=cardnumber]')?.focus();
    }, null);
    await tab.type('4111');
    expect(await typed()).toBe('');
    await tab.press('Escape');
    await tab.press('Escape');
    expect((await dialogIn(driver, tab)).kind).toBe('dialog');
    await untilArmed();
    await pressInBar(driver, tab, CONTINUE);
    await until('the dialog to go', async () => ((await barOf(driver, tab)) === null ? true : null));
    await tab.evaluate(() => {
      document.querySelector<HTMLInputElement>('[name=cardnumber]')?.focus();
    }, null);
    await tab.type('4111');
    expect(await typed()).toBe('4111');
    await tab.close();
  });

  it('leaves from the dialog to where the shopper was before the shop', async () => {
    const { driver } = stage();
    const tab = await sentOn(driver, 4, PROVIDER);
    await dialogIn(driver, tab);
    await untilArmed();
    await pressInBar(driver, tab, LEAVE);
    await isAt(driver, tab, START);
    await tab.close();
  });

  it('stands before an unknown payment page that a dangerous shop led to, and names both', async () => {
    const { driver } = stage();
    const tab = await sentOn(driver, 5, UNKNOWN);
    await until('the warning page', async () => ((await warningIn(driver, tab)) === 'page' ? true : null));
    const text = await shown(tab);
    expect(text).toContain(twinOf(5).host);
    expect(text).toContain('pay-desk-online.example');
    await tab.front();
    await press(tab, LEAVE);
    await isAt(driver, tab, START);
    await tab.close();
  });

  it('stays quiet on a provider’s page after a good shop, and when the shopper goes there alone', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, productOf(honest));
    await sendOn(tab, PROVIDER);
    await isAt(driver, tab, PROVIDER);
    await settled(driver, tab, { quiet: 1500 });
    expect(await barOf(driver, tab)).toBeNull();
    await visit(driver, tab, productOf(scam));
    await visit(driver, tab, 'https://checkout.stripe.com/', { quiet: 1500 });
    expect(await barOf(driver, tab)).toBeNull();
    await tab.close();
  });

  it('reads the card form in a frame of a host that nobody knows, and says whose it is', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await tab.goto(`${checkoutOf(honest)}?shape=stranger-frame`);
    const told = await until('the frame to be read', async () =>
      (await stateOf(driver, tab)).assessment?.findings.find(({ signal, outcome }) => signal === 'card-target' && outcome === 'bad'),
    );
    expect(told.because).toMatchObject({ key: 'card_target_stranger_frame', args: ['pay-desk-online.example'] });
    await tab.close();
  });
});
