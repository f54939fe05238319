/**
 * The worker's one message listener: first who sent it, then what shape it has, then the handler. A message that fails a check is
 * refused with a fixed sentence, which never repeats anything of the message.
 */
import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { protocol, type MessageName, type Request, type Response, type Sender } from '../model/messages';
import { browser } from './browser';
import { noteError } from './log';
import { sameOrigin } from './origin';
import { isOwnPage } from './own-page';

/** A content script of ours in a tab's top frame. It shares its process with the page: its word is the page's word. */
export interface PageSender {
  readonly tabId: number;
  /** Address of the page, as the browser knows it. */
  readonly url: string;
  readonly incognito: boolean;
}

/** A content script of ours in a frame of a tab's page. */
export interface FrameSender extends PageSender {
  /** Address of the tab's page. */
  readonly top: string;
}

/** One of our own extension pages. The popup stands in no tab. */
interface UiSender {
  readonly tabId: number | null;
  readonly incognito: boolean;
}

interface Senders {
  readonly page: PageSender;
  readonly frame: FrameSender;
  readonly ui: UiSender;
}
type SenderOf<Name extends MessageName> = Senders[(typeof protocol)[Name]['from']];

/** One handler a message; the compiler demands them all. */
export type Handlers = {
  readonly [Name in MessageName]: (request: Request<Name>, sender: SenderOf<Name>) => Promise<Response<Name>>;
};

/** What the browser vouches for of a sender; the polyfill's types lack its origin. */
type Sent = Runtime.MessageSender & { readonly origin?: string };

type Reply = { response: unknown } | { refused: string };
type AnyHandler = (request: unknown, sender: Senders[Sender]) => Promise<unknown>;

// Before any schema is used: the compiling parser probes `new Function`, which our content security policy forbids.
z.config({ jitless: true });

const envelope = z.object({ name: z.string(), request: z.unknown() });

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

function pageSender(sender: Runtime.MessageSender): PageSender | null {
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId !== 0 || url === undefined || sender.userScriptWorldId !== undefined) return null;
  if (!isWeb(url)) return null;
  // After client-side navigation Chromium still gives the address that the document was loaded from; the tab has the one that is shown.
  const shown = tab.url !== undefined && sameOrigin(tab.url, url) ? tab.url : url;
  return { tabId: tab.id, url: shown, incognito: tab.incognito };
}

function frameSender({ tab, frameId, url, origin, userScriptWorldId }: Sent): FrameSender | null {
  if (tab?.id === undefined || tab.url === undefined || (frameId ?? 0) === 0 || userScriptWorldId !== undefined) return null;
  // What a page wrote into a frame (srcdoc, blob) has no address on the web, but the origin of who wrote it.
  const own = [url, origin].find((address) => address !== undefined && isWeb(address));
  return own === undefined || !isWeb(tab.url) ? null : { tabId: tab.id, url: own, top: tab.url, incognito: tab.incognito };
}

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

const senders: { readonly [From in Sender]: (sender: Runtime.MessageSender) => Senders[From] | null } = {
  page: pageSender,
  frame: frameSender,
  ui: uiSender,
};

function uiSender(sender: Runtime.MessageSender): UiSender | null {
  if (!isOwnPage(sender.url) || (sender.frameId ?? 0) !== 0) return null;
  return { tabId: sender.tab?.id ?? null, incognito: sender.tab?.incognito ?? browser.extension.inIncognitoContext === true };
}

async function answer(handlers: Handlers, message: unknown, sender: Runtime.MessageSender): Promise<Reply> {
  if (sender.id !== browser.runtime.id) return { refused: 'Only this extension may ask.' };
  const outer = envelope.safeParse(message);
  if (!outer.success || !isMessageName(outer.data.name)) return { refused: 'No such message.' };
  const { name, request } = outer.data;
  const from = senders[protocol[name].from](sender);
  if (from === null) return { refused: 'This sender may not send this message.' };
  const inner = protocol[name].request.safeParse(request);
  if (!inner.success) return { refused: 'The message has not the agreed shape.' };
  try {
    // Name, handler and sender belong together by the table above; TypeScript cannot follow that through one variable.
    return { response: await (handlers[name] as AnyHandler)(inner.data, from) };
  } catch (error) {
    noteError(`answering ${name}`, error);
    return { refused: 'The message could not be handled.' };
  }
}

/** Registers the listener; to be called synchronously when the worker starts. */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(handlers, message, sender));
}
