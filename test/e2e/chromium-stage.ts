/** Chromium alone with the street behind it, for what only its driver can emulate: one for all cases of a file. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { needBuild } from '../../tools/harness/build';
import { startChromium, type Chromium } from '../../tools/harness/chromium';
import { openTab } from '../../tools/harness/extension';
import { ROOT } from '../../tools/harness/project';
import { makeVisitor, visitIn, type Visitor } from '../../tools/harness/visit';
import { startStreet } from './street-server';

/** Where pictures go. */
export const OUT = path.join(ROOT, 'out', 'e2e');

export interface ChromiumStage {
  readonly chromium: Chromium;
  readonly visitor: Visitor;
}

/** Starts it before the file's cases and ends it behind them; the stage is there once they run. */
export function inChromium(): () => ChromiumStage {
  let stage: ChromiumStage | undefined;
  let close = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    needBuild();
    mkdirSync(OUT, { recursive: true });
    const street = await startStreet();
    const chromium = await startChromium({ port: street.port });
    close = async () => {
      await chromium.close();
      await street.close();
    };
    stage = { chromium, visitor: await makeVisitor(chromium) };
  });

  afterAll(() => close());

  return () => {
    if (stage === undefined) throw new Error('The browser did not start.');
    return stage;
  };
}

/**
 * Opens the address in a tab of its own and waits for the extension's last word on it.
 * @param prepare is done to the tab's page before
 */
export async function showing(
  { chromium, visitor }: ChromiumStage,
  address: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<{ tabId: number; page: Page }> {
  const tab = await openTab(chromium, visitor.mouth);
  await prepare(tab.page);
  await visitIn(visitor, tab, address);
  return tab;
}
