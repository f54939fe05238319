/** An invented browser in memory, as far as the worker knows one: storage, tabs, windows, permissions, scripts, and a worker that can be killed. */
import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

type Listener = (...args: never[]) => unknown;

export const OWN_ID = 'caveat-under-test';
export const OWN_URL = 'moz-extension://caveat-under-test/';

export interface FakeTab {
  id: number;
  url: string;
  incognito: boolean;
  windowId: number;
  index: number;
  /** Addresses before the one shown. */
  history: string[];
  /** What the gate's global would say; null where no gate ran. */
  gate: { ended: boolean; passed: boolean; url?: string } | null;
  /** Its page stops every way to another. */
  stops?: boolean;
  /** The guard was run in the document that it shows. */
  guarded: boolean;
  referrer: string;
  /** The tab that opened it. */
  openerTabId?: number;
  /** Called when a file of ours is run in the page. */
  onScript: (file: string) => void;
  /** Answers what the worker tells the page's scripts. */
  onTold: (message: unknown) => unknown;
}

class FakeEvent {
  readonly listeners: Listener[] = [];
  addListener(listener: Listener): void {
    this.listeners.push(listener);
  }
  emit(...args: unknown[]): unknown[] {
    return this.listeners.map((listener) => (listener as (...args: unknown[]) => unknown)(...args));
  }
}

const EVENTS = [
  'runtime.onMessage', 'runtime.onStartup', 'runtime.onInstalled', 'tabs.onUpdated', 'tabs.onRemoved', 'tabs.onReplaced',
  'windows.onCreated', 'windows.onRemoved', 'permissions.onAdded', 'permissions.onRemoved',
] as const; // prettier-ignore
type EventName = (typeof EVENTS)[number];

/** A storage area that answers late and copies, as the real one does. */
class FakeArea {
  readonly values = new Map<string, unknown>();
  failing = false;
  read(keys: string | null): Record<string, unknown> {
    const entries = [...this.values].filter(([key]) => keys === null || key === keys);
    return structuredClone(Object.fromEntries(entries));
  }
  write(items: Record<string, unknown>): void {
    if (this.failing) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(items)) this.values.set(key, structuredClone(value));
  }
  delete(keys: string | string[]): void {
    for (const key of [keys].flat()) this.values.delete(key);
  }
}

export class FakeBrowser {
  readonly local = new FakeArea();
  readonly session = new FakeArea();
  readonly tabs = new Map<number, FakeTab>();
  readonly windows = new Set<{ id: number; incognito: boolean }>([{ id: 1, incognito: false }]);
  /** Everything done that a shopper would see, in order. */
  readonly done: [what: string, ...args: unknown[]][] = [];
  access = true;
  incognito: 'split' | 'spanning' = 'spanning';
  inIncognitoContext = false;
  /** The worker dies at its n-th call of the browser: the call, and all after it, never answer. */
  dieAtCall = Infinity;
  calls = 0;
  #events = new Map<EventName, FakeEvent>();
  #alive = { yes: false };

  event(name: EventName): FakeEvent {
    const event = this.#events.get(name) ?? new FakeEvent();
    this.#events.set(name, event);
    return event;
  }

  addTab(tab: Partial<FakeTab> & { id: number; url: string }): FakeTab {
    const full: FakeTab = {
      incognito: false,
      windowId: 1,
      index: 0,
      history: [],
      gate: null,
      guarded: false,
      referrer: '',
      onScript: () => undefined,
      onTold: () => undefined,
      ...tab,
    };
    this.tabs.set(full.id, full);
    return full;
  }

  /** Puts a fresh worker's browser in place; what was stored and opened before stays. The modules must be imported anew after it. */
  boot(): void {
    this.#alive.yes = false;
    this.#alive = { yes: true };
    this.#events = new Map();
    this.calls = 0;
    vi.resetModules();
    const api = this.#api(this.#alive);
    vi.doMock('webextension-polyfill', () => ({ default: api }));
    vi.stubGlobal('browser', api);
  }

  /** The page or extension page sends a message; the worker's answer. */
  send(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
    return Promise.resolve(this.event('runtime.onMessage').emit(structuredClone(message), sender)[0]);
  }

  /** The tab shows another address, as a navigation does. */
  async navigate(id: number, url: string): Promise<void> {
    const tab = this.#tab(id);
    tab.history.push(tab.url);
    this.#show(tab, url);
    await this.idle();
  }

  /** Lets everything that is under way come to its end. */
  async idle(): Promise<void> {
    for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  #tab(id: number): FakeTab {
    const tab = this.tabs.get(id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }

  #show(tab: FakeTab, url: string): void {
    tab.url = url;
    tab.gate = null;
    tab.guarded = false;
    this.event('tabs.onUpdated').emit(tab.id, { status: 'loading', ...(url.startsWith('about:') ? {} : { url }) }, this.#seen(tab));
    this.event('tabs.onUpdated').emit(tab.id, { status: 'complete' }, this.#seen(tab));
  }

  #seen({ id, url, incognito, windowId, index, openerTabId }: FakeTab): object {
    const visible = this.access && (url.startsWith('http') || url.startsWith(OWN_URL));
    return { id, incognito, windowId, index, active: true, ...(openerTabId !== undefined && { openerTabId }), ...(visible && { url }) };
  }

  #run(id: number, { files, func }: { files?: string[]; func?: () => unknown }): unknown {
    const tab = this.#tab(id);
    if (!this.access || !tab.url.startsWith('http')) throw new Error('Cannot access contents of the page.');
    for (const file of files ?? []) {
      this.done.push(['run', id, file]);
      if (file === 'content/gate.js' && tab.gate?.url !== tab.url) tab.gate = { ended: true, passed: false, url: tab.url };
      if (file === 'content/guard.js') tab.guarded = true;
      tab.onScript(file);
    }
    if (func === undefined) return undefined;
    if (func.toString().includes('caveatGuard')) return tab.guarded;
    return func.toString().includes('caveatGate') ? tab.gate && { url: tab.url, ...tab.gate } : tab.referrer;
  }

  #api(alive: { readonly yes: boolean }): object {
    /** Every call takes a while, and a dead worker's never comes back. */
    const call =
      <Args extends unknown[]>(work: (...args: Args) => unknown) =>
      async (...args: Args): Promise<unknown> => {
        this.calls += 1;
        await new Promise<void>((resolve) => setImmediate(resolve));
        if (!alive.yes || this.calls >= this.dieAtCall) await new Promise(() => undefined);
        return work(...args);
      };
    const note = (what: string) => call((...args: unknown[]) => this.done.push([what, ...args]));
    const area = (of: FakeArea) => ({
      get: call((keys: string | null) => of.read(keys)),
      set: call((items: Record<string, unknown>) => {
        of.write(items);
      }),
      remove: call((keys: string | string[]) => {
        of.delete(keys);
      }),
    });
    const events = (namespace: string): Record<string, FakeEvent> =>
      Object.fromEntries(
        EVENTS.filter((name) => name.startsWith(`${namespace}.`)).map((name) => [name.slice(namespace.length + 1), this.event(name)]),
      );
    return {
      runtime: {
        id: OWN_ID,
        getURL: (path: string) => OWN_URL + path,
        getManifest: () => ({ incognito: this.incognito }),
        ...events('runtime'),
      },
      extension: { inIncognitoContext: this.inIncognitoContext },
      i18n: {
        getMessage: (key: string, args: string[] = []) => [key, ...args].join(' '),
        detectLanguage: call(() => ({ isReliable: true, languages: [{ language: 'de', percentage: 99 }] })),
      },
      storage: { local: area(this.local), session: area(this.session) },
      permissions: { contains: call(() => this.access), ...events('permissions') },
      action: {
        setIcon: note('icon'),
        setBadgeText: note('badge'),
        setBadgeBackgroundColor: call(() => undefined),
        setTitle: note('title'),
      },
      scripting: {
        executeScript: call((script: { target: { tabId: number }; files?: string[]; func?: () => unknown }) => [
          { frameId: 0, result: this.#run(script.target.tabId, script) },
        ]),
      },
      windows: { getAll: call(() => [...this.windows]), ...events('windows') },
      tabs: {
        get: call((id: number) => this.#seen(this.#tab(id))),
        update: call((id: number, { url }: { url?: string }) => {
          const tab = this.#tab(id);
          if (url === undefined) return;
          this.done.push(['go', id, url]);
          if (tab.stops === true) return;
          tab.history.push(tab.url);
          this.#show(tab, url);
        }),
        goBack: call((id: number) => {
          const tab = this.#tab(id);
          const url = tab.history.pop();
          if (url === undefined) throw new Error('Cannot find a next page in history.');
          this.done.push(['back', id, url]);
          this.#show(tab, url);
        }),
        create: note('open'),
        sendMessage: call((id: number, message: unknown) => {
          this.done.push(['tell', id, message]);
          return this.#tab(id).onTold(message);
        }),
        ...events('tabs'),
      },
    };
  }
}

/** A content script of ours in a tab's top frame. */
export function pageSender({ id, url, incognito }: FakeTab): Runtime.MessageSender {
  return { id: OWN_ID, url, frameId: 0, tab: { id, incognito, url } as NonNullable<Runtime.MessageSender['tab']> };
}

/** The popup. */
export const uiSender: Runtime.MessageSender = { id: OWN_ID, url: `${OWN_URL}popup.html` };
