/**
 * The extension API as far as the pages use it, in memory: texts from the real `_locales`, answers of the worker as the test gives them.
 * Must be imported before anything of src/ui.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import type { MessageName, Request, Response } from '../../src/model/messages';
import { ROOT } from '../../tools/harness/project';
import { SENTENCES } from './fixtures';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
const messages = JSON.parse(readFileSync(path.join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<string, Message>;

/** Keys that were asked for and have no text, since the last reset. */
export const missing = new Set<string>();

function getMessage(key: string, args: string[] = []): string {
  const fill = (text: string) => text.replaceAll(/\$([1-9])/g, (_, digit: string) => args[Number(digit) - 1] ?? '');
  if (SENTENCES[key] !== undefined) return fill(SENTENCES[key]);
  const entry = messages[key];
  // The signals' own texts are not what these tests are about.
  if (!entry) {
    if (!key.startsWith('test')) missing.add(key);
    return '';
  }
  return entry.message.replaceAll(/\$(\w+)\$/g, (_, name: string) => fill(entry.placeholders?.[name.toLowerCase()]?.content ?? ''));
}

type Answers = { [Name in MessageName]?: (request: Request<Name>) => Response<Name> | Promise<Response<Name>> };
let answers: Answers = {};
/** What was sent to the worker, oldest first. */
export const sent: { name: MessageName; request: unknown }[] = [];
/** `storage.local`. */
export const stored: Record<string, unknown> = {};

export const fake = {
  i18n: { getMessage },
  runtime: {
    sendMessage: vi.fn(async ({ name, request }: { name: MessageName; request: never }) => {
      sent.push({ name, request });
      const answer = answers[name];
      return answer ? { response: await answer(request) } : { refused: 'No answer in this test.' };
    }),
  },
  tabs: {
    getCurrent: vi.fn(() => Promise.resolve({ id: 3 })),
    query: vi.fn(() => Promise.resolve([{ id: 7 }])),
    update: vi.fn(() => Promise.resolve({})),
    remove: vi.fn(() => Promise.resolve()),
  },
  permissions: { request: vi.fn(() => Promise.resolve(true)) },
  storage: {
    local: {
      get: vi.fn((key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {})),
      clear: vi.fn(() => {
        for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
        return Promise.resolve();
      }),
    },
    session: { clear: vi.fn(() => Promise.resolve()) },
  },
};
vi.stubGlobal('chrome', fake);

/** A fresh worker that answers so. */
export function worker(given: Answers): void {
  answers = given;
  sent.length = 0;
  missing.clear();
  vi.clearAllMocks();
}
