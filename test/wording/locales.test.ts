/** Every language says the same things: same keys, same values filled in, short enough for the manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/harness/project';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const folder = path.join(ROOT, 'public/_locales');
const read = (language: string): Messages => JSON.parse(readFileSync(path.join(folder, language, 'messages.json'), 'utf8')) as Messages;
const english = read('en');
const filledIn = ({ placeholders = {} }: Messages[string]): string[] =>
  Object.values(placeholders)
    .map(({ content }) => content)
    .sort();

describe.each(readdirSync(folder))('the words in %s', (language) => {
  const messages = read(language);

  it('are all there, and no others', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('take the same values', () => {
    expect(
      Object.keys(messages).filter(
        (key) => filledIn(messages[key] ?? { message: '' }).join() !== filledIn(english[key] ?? { message: '' }).join(),
      ),
    ).toEqual([]);
  });

  it('use each value that they take, and no other', () => {
    const wrong = Object.entries(messages).filter(([, { message, placeholders = {} }]) => {
      const used = new Set([...message.matchAll(/\$([A-Z]+)\$/gi)].map((match) => (match[1] ?? '').toLowerCase()));
      return [...used].sort().join() !== Object.keys(placeholders).sort().join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('are not empty, and the description fits the stores', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
    expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(45);
  });
});
