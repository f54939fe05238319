/** The extension's English words for the terminal, filled as the browser fills them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Fills a message: `$NAME$` stands for a placeholder, whose content `$1` … stands for an argument. */
export function fill({ message, placeholders = {} }: Message, args: readonly string[]): string {
  const argument = (text: string) => text.replaceAll(/\$([1-9])/g, (_all, digit: string) => args[Number(digit) - 1] ?? '');
  const contents = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), argument(content)]));
  const named = message.replaceAll(/\$(\w{1,40})\$/g, (all, name: string) => contents.get(name.toLowerCase()) ?? all);
  return contents.size > 0 ? named : argument(named);
}

let messages: Readonly<Record<string, Message>> | undefined;

/** The English sentence of a message key, or the key itself where there is none. */
export function word(key: string, args: readonly string[] = []): string {
  messages ??= JSON.parse(readFileSync(path.join(ROOT, 'public', '_locales', 'en', 'messages.json'), 'utf8')) as Record<string, Message>;
  const message = messages[key];
  return message === undefined ? key : fill(message, args);
}
