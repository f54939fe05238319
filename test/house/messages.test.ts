/** The message table as a test: every message has a handler, is sent by somebody, and only by those who may. */
import 'fake-indexeddb/auto';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { protocol } from '../../src/model/messages';
import { FakeBrowser } from '../platform/fake-browser';
import { sourcesBelow, type Source } from './sources';

const NAMES = Object.keys(protocol).sort();

/** Names of the messages that a source sends: the first argument of each `send(…)`. */
function sentBy({ tree }: Source): string[] {
  const sent: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'send') {
      const [name] = node.arguments;
      sent.push(name !== undefined && ts.isStringLiteral(name) ? name.text : '(computed)');
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return sent;
}

/** What stands in a frame of a page is a page's script, too. */
const senders = { page: 'src/content', ui: 'src/ui' } as const;
const folderOf = (from: string): string => (from === 'frame' ? 'page' : from);
const sent = (['page', 'ui'] as const).flatMap((from) =>
  sourcesBelow(senders[from]).flatMap((source) => sentBy(source).map((name) => ({ name, from, file: source.file }))),
);

it('has exactly one handler for each message', async () => {
  new FakeBrowser().boot();
  const { handlers } = await import('../../src/worker/handlers');
  expect(Object.keys(handlers).sort()).toEqual(NAMES);
});

describe.each(NAMES)('%s', (name) => {
  const { from } = protocol[name as keyof typeof protocol];

  it(`is sent from ${from} and from nowhere else`, () => {
    const others = sent.filter((message) => message.name === name && message.from !== folderOf(from));
    expect(others).toEqual([]);
    expect(sent.some((message) => message.name === name)).toBe(true);
  });
});

it('sends no message that is not in the table', () => {
  expect(sent.filter(({ name }) => !NAMES.includes(name))).toEqual([]);
});

it('speaks to the worker through platform/ only', () => {
  const direct = ['src/content', 'src/ui', 'src/worker']
    .flatMap(sourcesBelow)
    .filter(({ text }) => /runtime\s*\.\s*(?:sendMessage|connect|onMessage)\b/.test(text));
  expect(direct.map(({ file }) => file)).toEqual([]);
});
