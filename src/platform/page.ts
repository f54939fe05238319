/** How page scripts and extension pages talk to the worker, and page scripts listen to it. Typed by the protocol; no schema library here. */
import type { MessageName, PageMessage, Request, Response } from '../model/messages';
import { api } from './api';

/**
 * Sends one message of the protocol to the worker.
 * @throws Error when the worker refused the message, or when the extension was reloaded under this page.
 */
export async function send<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
  const reply: unknown = await api.runtime.sendMessage({ name, request });
  if (typeof reply === 'object' && reply !== null && 'response' in reply) return reply.response as Response<Name>;
  throw new Error(`The worker did not answer "${name}".`);
}

/** Hears what the worker tells this page's script, until the signal aborts. Messages of a shop's page never arrive here. */
export function onPageMessage<To extends PageMessage['to']>(
  to: To,
  hear: (message: Extract<PageMessage, { to: To }>) => unknown,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, answer: (value: unknown) => void): boolean => {
    if (sender.id !== api.runtime.id || typeof message !== 'object' || message === null || !('to' in message) || message.to !== to)
      return false;
    void Promise.resolve(hear(message as Extract<PageMessage, { to: To }>)).then(answer);
    return true;
  };
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    api.runtime.onMessage.removeListener(listener);
  });
}
