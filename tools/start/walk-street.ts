/** The walk without a window: each place of the street, its level and reasons in the terminal, popup and warning as pictures. */
import path from 'node:path';
import type { Assessment } from '../../src/model/assessment';
import { settle } from '../harness/settle';
import type { Glimpse } from '../harness/extension';
import { word } from '../harness/words';
import type { Driver, Tab } from './driver';
import type { Stops } from './street-page';

export interface Stop extends Stops {
  readonly name: string;
}

/** How long the answer must stand: at a checkout long enough for what the page's own script draws late. */
const QUIET_MS = { passing: 400, checkout: 1800 };
const POPUP_WIDTH = 400;
const REASONS = 3;

function levelWord({ state }: Glimpse): string {
  const level = state?.assessment?.level ?? null;
  if (level !== null) return word(`level_${level}`);
  return state?.state === 'error' ? 'Could not be read' : 'Not a shop';
}

function reasons(assessment: Assessment | undefined): string[] {
  if (assessment === undefined || assessment.level === null) return [];
  const side = assessment.level === 'danger' || assessment.level === 'caution' ? 'bad' : 'good';
  return assessment.findings
    .filter(({ outcome }) => outcome === side)
    .sort((one, other) => Math.abs(other.decibans) - Math.abs(one.decibans))
    .slice(0, REASONS)
    .map(({ because, evidence }) => {
      const quote = evidence[0] === undefined ? '' : `  “${evidence[0].quote.slice(0, 70)}”`;
      return `      ${side === 'bad' ? '–' : '+'} ${word(because.key, because.args)}${quote}`;
    });
}

async function see(driver: Driver, tab: Tab, address: string, quiet: number): Promise<Glimpse> {
  await tab.goto(address);
  return settle(driver.mouth, tab.tabId, { quiet });
}

async function visitStop(driver: Driver, { name, home, between, checkout }: Stop, folder: string): Promise<void> {
  const file = (what: string) => path.join(folder, `${new URL(home).hostname}-${what}.png`);
  const tab = await driver.openTab();
  try {
    const atHome = await see(driver, tab, home, QUIET_MS.passing);
    await driver.saveOwnPage(`popup.html#tab=${tab.tabId}`, POPUP_WIDTH, file('popup'));
    console.log(`\n${name} (${home})`);
    console.log(`    at the door: ${levelWord(atHome)}`);
    let last = atHome;
    if (checkout !== null) {
      for (const address of between) await see(driver, tab, address, QUIET_MS.passing);
      last = await see(driver, tab, checkout, QUIET_MS.checkout);
      await tab.save(file('checkout'));
      await driver.saveOwnPage(`popup.html#tab=${tab.tabId}`, POPUP_WIDTH, file('checkout-popup'));
      console.log(`    at the checkout: ${levelWord(last)}`);
    }
    for (const line of reasons(last.state?.assessment)) console.log(line);
  } finally {
    await tab.close();
  }
}

/** Visits every stop; a stop that fails is told and the walk goes on. Resolves to the number of failures. */
export async function walkStreet(driver: Driver, stops: readonly Stop[], folder: string): Promise<number> {
  let failed = 0;
  for (const stop of stops) {
    await visitStop(driver, stop, folder).catch((error: unknown) => {
      failed += 1;
      console.error(`\n${stop.name}: ${String(error).split('\n')[0] ?? ''}`);
    });
  }
  return failed;
}
