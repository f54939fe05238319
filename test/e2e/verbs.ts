/** What a shopper does and sees, in both browsers. */
import { ask, type Glimpse } from '../../tools/harness/extension';
import { settle, type SettleOptions } from '../../tools/harness/settle';
import type { TabState } from '../../src/model/messages';
import type { Driver, Page, Tab } from './driver';
import { until } from './raw-page';

/** Loads the address and waits until the extension has said its last word on it. */
export async function visit({ mouth }: Pick<Driver, 'mouth'>, tab: Tab, address: string, options: SettleOptions = {}): Promise<Glimpse> {
  await tab.goto(address);
  return settled({ mouth }, tab, options);
}

/**
 * Waits for the extension's last word on what the tab shows now.
 * @throws Error with the last word so far when it does not come
 */
export async function settled({ mouth }: Pick<Driver, 'mouth'>, tab: Pick<Tab, 'id'>, options: SettleOptions = {}): Promise<Glimpse> {
  const { settled: done, gate, state } = await settle(mouth, tab.id, options);
  if (!done) throw new Error(`The extension was not done: ${JSON.stringify({ gate, state: { ...state, assessment: undefined } })}`);
  return { gate, state };
}

export const stateOf = ({ mouth }: Pick<Driver, 'mouth'>, tab: Pick<Tab, 'id'>): Promise<TabState> =>
  ask(mouth, 'tab-state', { tabId: tab.id });

/** Loads the address and asks the page for a frame again and again for two seconds. Answers the longest wait in milliseconds. */
export async function worstAnswer(tab: Tab, address: string): Promise<number> {
  await tab.goto(address);
  await tab.front();
  let worst = 0;
  for (let look = 0; look < 10; look++) {
    const start = performance.now();
    await tab.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => {
            done();
          }),
        ),
      null,
    );
    worst = Math.max(worst, performance.now() - start);
    await new Promise((done) => setTimeout(done, 150));
  }
  return worst;
}

/** Address that the tab shows, as the browser tells the extension. */
export async function addressOf({ mouth }: Pick<Driver, 'mouth'>, tab: Pick<Tab, 'id'>): Promise<string> {
  return mouth.evaluate(async (id) => (await chrome.tabs.get(id)).url ?? '', tab.id);
}

/** Badge text and tooltip of the toolbar icon for the tab. */
export function badgeOf({ mouth }: Pick<Driver, 'mouth'>, tab: Tab): Promise<{ text: string; title: string }> {
  return mouth.evaluate(async (tabId) => {
    const [text, title] = await Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]);
    return { text, title };
  }, tab.id);
}

export interface Bar {
  /** The quiet line of little known shops is built like the bar. */
  readonly kind: 'bar' | 'line' | 'dialog';
  readonly text: string;
  /** Where it stands in the view, CSS pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Centre of each button, viewport coordinates. */
  readonly buttons: readonly { readonly label: string; readonly x: number; readonly y: number }[];
}

/** The bar, line or dialog that stands in the tab's page, through its closed shadow root; null when none is shown. */
export function barOf({ mouth }: Pick<Driver, 'mouth'>, tab: Pick<Tab, 'id'>): Promise<Bar | null> {
  return mouth.evaluate(async (tabId) => {
    const look = (): Bar | null => {
      for (const host of document.documentElement.children) {
        if (!(host instanceof HTMLElement) || host.matches('head, body')) continue;
        const root =
          (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
        if (root === null || host.shadowRoot !== null) continue;
        const dialog = root.querySelector('dialog:modal');
        if (dialog === null && !host.matches(':popover-open')) continue;
        const kind = dialog !== null ? 'dialog' : host.dataset['level'] === 'unproven' ? 'line' : 'bar';
        const buttons = [...root.querySelectorAll('button')].map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return { label: button.textContent, x: x + width / 2, y: y + height / 2 };
        });
        const texts = [...root.children].filter((child) => !child.matches('style, link')).map((child) => child.textContent);
        const { x, y, width, height } = (dialog ?? host).getBoundingClientRect();
        return { kind, text: texts.join(' '), box: { x, y, width, height }, buttons };
      }
      return null;
    };
    // Firefox never answers for a document that went away while it was asked.
    const patience = new Promise<[]>((done) => setTimeout(done, 3000, []));
    const [result] = await Promise.race([chrome.scripting.executeScript({ target: { tabId }, func: look }).catch(() => []), patience]);
    return result?.result ?? null;
  }, tab.id);
}

/** A press that comes right after a bar or a dialog does not count, since it cannot be meant: waits until it would. */
export const untilArmed = (): Promise<void> => new Promise((done) => setTimeout(done, 1200));

/** Clicks a button of the bar with the mouse. */
export async function pressInBar(driver: Pick<Driver, 'mouth'>, tab: Tab, label: RegExp): Promise<void> {
  await tab.front();
  const bar = await until('the bar', () => barOf(driver, tab));
  const button = bar.buttons.find((one) => label.test(one.label));
  if (button === undefined) throw new Error(`The bar has no ${String(label)}, but ${bar.buttons.map((one) => one.label).join(', ')}.`);
  await tab.click(button.x, button.y);
}

/** Which warning the tab shows; the quiet line is none. */
export async function warningIn(driver: Pick<Driver, 'mouth' | 'own'>, tab: Pick<Tab, 'id'>): Promise<'page' | 'bar' | 'dialog' | null> {
  if ((await addressOf(driver, tab)).startsWith(driver.own('warning.html'))) return 'page';
  const kind = (await barOf(driver, tab))?.kind ?? null;
  return kind === 'line' ? null : kind;
}

/** Text of an extension page once it is done; the page stays open. */
export async function shown(page: Page): Promise<string> {
  await until('the page to be drawn', () =>
    page.evaluate(() => {
      const main = document.querySelector('main');
      return main !== null && main.ariaBusy !== 'true' && main.textContent.trim() !== '' ? true : null;
    }, null),
  );
  return page.evaluate(() => document.body.innerText, null);
}

/** Opens the popup for the tab, reads it and closes it. */
export async function popupOf(driver: Pick<Driver, 'openOwn'>, tab: Tab): Promise<string> {
  const page = await driver.openOwn(`popup.html#tab=${tab.id}`);
  const text = await shown(page);
  await page.close();
  return text;
}

/** Clicks the button or link of an extension page that is called so. */
export async function press(page: Page, label: RegExp): Promise<void> {
  await page.front();
  const at = await until(`a button ${String(label)}`, () =>
    page.evaluate(
      ([source, flags]) => {
        const expression = new RegExp(source, flags);
        const button = [...document.querySelectorAll<HTMLElement>('button, a')].find(
          (one) => expression.test(one.textContent.trim()) && !one.matches(':disabled'),
        );
        if (button === undefined) return null;
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      [label.source, label.flags] as const,
    ),
  );
  await page.click(at.x, at.y);
}

/** Everything that the extension keeps on the disk, as text. */
export function stored({ mouth }: Pick<Driver, 'mouth'>): Promise<string> {
  return mouth.evaluate(async () => {
    const found: unknown[] = [await chrome.storage.local.get()];
    const settle = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => {
          done(request.result);
        };
        request.onerror = () => {
          fail(new Error('IndexedDB refused.'));
        };
      });
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await settle(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        found.push(...(await settle<unknown[]>(database.transaction(store).objectStore(store).getAll())));
      database.close();
    }
    return JSON.stringify(found);
  }, null);
}
