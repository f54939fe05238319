import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { protocol, type MessageName } from '../../src/model/messages';
import type { Handlers } from '../../src/platform/listen';
import { snapshotOf } from '../worker/snapshot-of';
import { FakeBrowser, OWN_ID, OWN_URL } from './fake-browser';

const SHOP = 'https://shop.example/cart';
const tab = { id: 5, incognito: false, url: SHOP } as NonNullable<Runtime.MessageSender['tab']>;

/** Who may send what: `page` the top frame's script, `frame` one in a frame, `ui` our own pages, null nobody. */
const SENDERS: readonly (readonly [name: string, may: 'page' | 'frame' | 'ui' | null, sender: Runtime.MessageSender])[] = [
  ['script in the top frame', 'page', { id: OWN_ID, tab, frameId: 0, url: SHOP }],
  ['script in a frame', 'frame', { id: OWN_ID, tab, frameId: 3, url: SHOP }],
  ['script in a local file', null, { id: OWN_ID, tab, frameId: 0, url: 'file:///tmp/shop.html' }],
  ['script in a sandboxed frame', null, { id: OWN_ID, tab, frameId: 4, url: 'about:srcdoc' }],
  ['script in no tab', null, { id: OWN_ID, frameId: 0, url: SHOP }],
  ['user script', null, { id: OWN_ID, tab, frameId: 0, url: SHOP, userScriptWorldId: 'x' }],
  ['popup', 'ui', { id: OWN_ID, url: `${OWN_URL}popup.html` }],
  ['report page', 'ui', { id: OWN_ID, tab, frameId: 0, url: `${OWN_URL}report.html#domain=shop.example` }],
  ['our page in a frame', null, { id: OWN_ID, tab, frameId: 2, url: `${OWN_URL}popup.html` }],
  ['page that names our address', 'page', { id: OWN_ID, tab, frameId: 0, url: `https://shop.example/?${OWN_URL}` }],
  ['other extension, as a page', null, { id: 'other', tab, frameId: 0, url: SHOP }],
  ['other extension, as our page', null, { id: 'other', url: `${OWN_URL}popup.html` }],
  ['nobody', null, {}],
];

const REQUESTS: { readonly [Name in MessageName]: unknown } = {
  'gate-passed': { checkout: false },
  snapshot: { snapshot: snapshotOf({ url: SHOP }) },
  'frame-snapshot': { snapshot: snapshotOf({ url: SHOP }) },
  'bar-pressed': { press: 'hide' },
  'dialog-pressed': { press: 'continue' },
  'tab-state': { tabId: 5 },
  rescan: { tabId: 5, anyway: true },
  trust: { tabId: 5, domain: 'shop.example', trusted: true },
  report: { domain: 'shop.example' },
  export: { domain: 'shop.example' },
  settings: { change: { readPolicies: false } },
  'show-evidence': { tabId: 5, page: SHOP, n: 3, quote: 'x' },
  warning: { tabId: 5 },
  'warning-pressed': { tabId: 5, press: 'continue' },
};
const NAMES = Object.keys(protocol) as MessageName[];

let fake: FakeBrowser;
const handle = vi.fn((): Promise<unknown> => Promise.resolve({}));

beforeEach(async () => {
  handle.mockReset().mockResolvedValue({});
  fake = new FakeBrowser();
  fake.boot();
  const { listen } = await import('../../src/platform/listen');
  listen(Object.fromEntries(NAMES.map((name) => [name, handle])) as unknown as Handlers);
});

describe.each(SENDERS)('from %s', (_name, may, sender) => {
  it.each(NAMES)('%s', async (name) => {
    const reply = await fake.send({ name, request: REQUESTS[name] }, sender);
    if (protocol[name].from === may) {
      expect(reply).toEqual({ response: {} });
      expect(handle).toHaveBeenCalledOnce();
    } else {
      expect(reply).toEqual({ refused: expect.any(String) as string });
      expect(handle).not.toHaveBeenCalled();
    }
  });
});

const [, , PAGE] = SENDERS[0] ?? ['', null, {}];
const [, , POPUP] = SENDERS[6] ?? ['', null, {}];

it.each([
  [{ name: 'gate-passed', request: { checkout: 'yes' } }, PAGE],
  [{ name: 'gate-passed' }, PAGE],
  [{ name: 'bar-pressed', request: { press: 'continue' } }, PAGE],
  [{ name: 'snapshot', request: { snapshot: { ...snapshotOf({ url: SHOP }), title: 'x'.repeat(301) } } }, PAGE],
  [{ name: 'tab-state', request: { tabId: 1.5 } }, POPUP],
  [{ name: 'trust', request: { tabId: 1, domain: 'x'.repeat(254), trusted: true } }, POPUP],
  [{ name: '__proto__', request: {} }, POPUP],
  [{ name: 'toString', request: {} }, POPUP],
  ['tab-state', POPUP],
  [null, POPUP],
])('refuses %j and does not repeat it', async (message, sender) => {
  const reply = await fake.send(message, sender);
  expect(reply).toEqual({ refused: expect.stringMatching(/^(No such message|The message has not the agreed shape)\.$/) as string });
  expect(handle).not.toHaveBeenCalled();
});

it('answers a handler that throws with a fixed sentence', async () => {
  handle.mockRejectedValue(new Error('https://secret.example/'));
  expect(await fake.send({ name: 'tab-state', request: { tabId: 5 } }, POPUP)).toEqual({ refused: 'The message could not be handled.' });
});

it('hands the handler what the browser knows of the sender, and nothing that the message says', async () => {
  await fake.send({ name: 'gate-passed', request: { checkout: true, url: 'https://other.example/', tabId: 9 } }, PAGE);
  expect(handle).toHaveBeenCalledWith({ checkout: true }, { tabId: 5, url: SHOP, incognito: false });
});

it('lets no generated payload of a page reach a handler of our pages', async () => {
  const payload = fc.oneof(fc.anything(), fc.record({ name: fc.constantFrom(...NAMES, 'constructor'), request: fc.anything() }));
  await fc.assert(
    fc.asyncProperty(payload, async (message) => {
      handle.mockClear();
      // What cannot be cloned never arrives.
      const text = JSON.stringify(message) as string | undefined;
      const cloned: unknown = JSON.parse(text ?? 'null');
      await fake.send(cloned, PAGE);
      const name = typeof cloned === 'object' && cloned !== null && 'name' in cloned ? (cloned.name as MessageName) : null;
      const isPages = name !== null && Object.hasOwn(protocol, name) && protocol[name].from === 'page';
      expect(handle.mock.calls.length === 0 || isPages).toBe(true);
    }),
    { numRuns: 500 },
  );
});
