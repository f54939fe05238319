/** An invented browser with the worker in it, and shops whose title says how they are judged: the worker's own work is under test here, not the judging. */
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { emptyFacts } from '../../src/facts/empty';
import type { Assessment, Level } from '../../src/model/assessment';
import type { PageFacts, ShopFacts, Topic } from '../../src/model/facts';
import type { PageMessage, TabState } from '../../src/model/messages';
import type { PageSnapshot } from '../../src/model/snapshot';
import { FakeBrowser, OWN_URL, pageSender, uiSender, type FakeTab } from '../platform/fake-browser';
import { snapshotOf } from './snapshot-of';

export const WARNING_PAGE = `${OWN_URL}warning.html`;

/** "caution shop checkout": the words of the title are the facts; "worse" makes a shop of any level a dangerous one. Links are called as their topic. */
function readTitle({ url, title, origin, links }: PageSnapshot, { language, now }: { language: string; now: number }): PageFacts {
  const facts = emptyFacts();
  const { host } = new URL(url);
  return {
    url,
    domain: host,
    host,
    language,
    at: now,
    capped: [],
    ...(origin === 'inert' && { fetched: true as const }),
    ...facts,
    policy: { links: links.map(({ href, text }) => ({ topic: text as Topic, href, text, evidence: [] })), texts: [] },
    brand: { ...facts.brand, goods: title.includes('worse') ? ['worse'] : [] },
    shop: { ...facts.shop, isShop: title.includes('shop') },
    checkout: { ...facts.checkout, isCheckout: title.includes('checkout') },
    site: { ...facts.site, platform: title.split(' ')[0] ?? '' },
  };
}

function judgePlatform(facts: ShopFacts, { now }: { now: number }): Assessment {
  return {
    schema: 1,
    engine: 'test',
    at: now,
    domain: facts.domain,
    shop: { emails: [], phones: [], policies: [], profiles: [], payment: [] },
    isShop: facts.shop.isShop,
    shopSigns: [],
    level: facts.shop.isShop ? (facts.brand.goods.includes('worse') ? 'danger' : ((facts.site.platform ?? 'unproven') as Level)) : null,
    posterior: 0.5,
    coverage: 0.5,
    families: [],
    findings: [],
    checkout: facts.checkout.isCheckout,
    pages: facts.pages.map(({ url, kind, at, fetched }) => ({ url, kind, at, ...(fetched && { fetched }) })),
    unread: facts.unread.map(({ topic, reason }) => ({ key: reason, args: [], topic })),
  };
}

export class Street {
  readonly browser = new FakeBrowser();
  /** Answers of the worker to the scan. */
  readonly scanned: unknown[] = [];
  /** What stands at which address; the title is the facts. */
  readonly pages = new Map<string, string>();
  /** What every page links, by path: the text is the topic. */
  readonly links = new Map<string, Topic>();

  static async open(): Promise<Street> {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const street = new Street();
    await street.startWorker();
    return street;
  }

  /** Also after a death: what was stored is there, everything in memory is gone. */
  async startWorker(): Promise<void> {
    this.browser.boot();
    vi.doMock('../../src/facts/read', () => ({ readPage: readTitle }));
    vi.doMock('../../src/assess/assess', () => ({ assess: judgePlatform }));
    await import('../../src/worker/main');
    await this.browser.idle();
  }

  addTab(id: number, given: Partial<FakeTab> = {}): FakeTab {
    const tab = this.browser.addTab({ id, url: 'about:blank', ...given });
    tab.onScript = (file) => {
      if (file === 'content/scan.js') void this.#scan(tab);
    };
    tab.onTold = (message) => {
      const asked = message as PageMessage;
      return asked.to === 'inert' ? snapshotOf({ url: asked.url, origin: 'inert', title: asked.html }) : { found: true };
    };
    return tab;
  }

  /** The tab goes to the address; where a page of the street stands there that the gate lets pass, it is read. */
  async visit(id: number, url: string): Promise<void> {
    await this.browser.navigate(id, url);
    await this.load(id);
  }

  /** The document that the tab shows is loaded: the gate looks. */
  async load(id: number): Promise<void> {
    const tab = this.browser.tabs.get(id);
    const title = this.pages.get(tab?.url ?? '');
    if (tab === undefined || !tab.url.startsWith('http')) return;
    tab.gate = { ended: true, passed: title !== undefined, url: tab.url };
    if (title !== undefined) await this.page(id, 'gate-passed', { checkout: title.includes('checkout') });
    await this.browser.idle();
  }

  async page(id: number, name: string, request: unknown): Promise<unknown> {
    const tab = this.browser.tabs.get(id);
    if (tab === undefined) throw new Error('No such tab.');
    // A worker that dies never answers.
    const [reply] = await Promise.all([
      Promise.race([this.browser.send({ name, request }, pageSender(tab)), this.browser.idle().then(() => this.browser.idle())]),
      this.browser.idle(),
    ]);
    return reply;
  }

  /** An extension page asks; throws where the worker refuses. */
  async ui(name: string, request: unknown, sender = uiSender): Promise<unknown> {
    const reply = await this.browser.send({ name, request }, sender);
    if (typeof reply !== 'object' || reply === null || !('response' in reply)) throw new Error(JSON.stringify(reply));
    return reply.response;
  }

  async state(tabId: number): Promise<TabState> {
    return (await this.ui('tab-state', { tabId })) as TabState;
  }

  /** What was done of this kind, without the word. */
  done(what: string): unknown[][] {
    return this.browser.done.filter(([kind]) => kind === what).map(([, ...args]) => args);
  }

  address(id: number): string | undefined {
    return this.browser.tabs.get(id)?.url;
  }

  #linksAt(url: string): PageSnapshot['links'] {
    return [...this.links].map(([path, topic], n) => ({ n, href: new URL(path, url).href, text: topic }));
  }

  async #scan(tab: FakeTab): Promise<void> {
    const title = this.pages.get(tab.url) ?? '';
    const sender = pageSender(tab);
    await new Promise((resolve) => setImmediate(resolve));
    this.scanned.push(
      await this.browser.send(
        { name: 'snapshot', request: { snapshot: snapshotOf({ url: tab.url, title, links: this.#linksAt(tab.url) }) } },
        sender,
      ),
    );
  }
}
