/** Runs the same cases in both browsers, one browser for all cases of a file. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needBuild } from '../../tools/harness/build';
import type { TlsServer } from '../../tools/harness/tls-server';
import { BROWSERS, startDriver, type BrowserName, type Driver, type DriverOptions } from './driver';
import { startStreet } from './street-server';

export interface Stage {
  readonly driver: Driver;
  readonly street: TlsServer;
}

interface Options extends Omit<DriverOptions, 'port'> {
  /** One browser after the other, where time is measured; otherwise both at once, since most of it is waiting. */
  readonly alone?: boolean;
}

/**
 * @param options what the browser is started with
 * @param cases registers the tests, which run one after another in each browser; `stage` is there once they run
 */
export function inBothBrowsers({ alone = false, ...options }: Options, cases: (stage: () => Stage, name: BrowserName) => void): void {
  describe.each(BROWSERS)('in %s', { concurrent: !alone }, (name) => {
    let stage: Stage | undefined;

    beforeAll(async () => {
      needBuild();
      const street = await startStreet();
      stage = { street, driver: await startDriver(name, { ...options, port: street.port }) };
    });

    afterAll(async () => {
      await stage?.driver.close();
      await stage?.street.close();
    });

    describe('the extension', { concurrent: false }, () => {
      cases(() => {
        if (stage === undefined) throw new Error('The browser did not start.');
        return stage;
      }, name);

      it('leaves no error uncaught', async () => {
        expect(await stage?.driver.errors()).toEqual([]);
      });
    });
  });
}
