/** The import table of src/README.md as a test: one direction, three contexts that never meet, meaning without a browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/harness/project';
import { sourcesBelow, type Source } from './sources';

interface Row {
  /** Folders of src whose code may be imported. */
  readonly folders: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  /** No DOM, no browser API, no clock, no chance: same facts in, same answer out. */
  readonly pure?: true;
}

const TABLE: Readonly<Record<string, Row>> = {
  lexicon: { folders: [], pure: true },
  model: { folders: [], packages: ['zod/mini'], pure: true },
  snapshot: { folders: [], types: ['model'] },
  facts: { folders: ['lexicon', 'model'], packages: ['tldts', 'punycode', 'libphonenumber-js'], pure: true },
  signals: { folders: ['lexicon', 'model'], pure: true },
  assess: { folders: ['signals', 'facts', 'model'], pure: true },
  wording: { folders: [], types: ['model'], pure: true },
  platform: { folders: ['model'], packages: ['webextension-polyfill', 'zod/mini'] },
  lookup: { folders: ['model', 'platform'] },
  content: { folders: ['snapshot', 'wording', 'platform'], types: ['model'] },
  worker: { folders: ['facts', 'assess', 'lookup', 'wording', 'platform', 'model'], packages: ['idb', 'zod/mini'] },
  ui: { folders: ['wording', 'platform'], types: ['model'], packages: ['preact', '@preact/signals'] },
};
/** Constants without a schema beside them: page scripts and pages may hold them. */
const PLAIN_VALUES = ['src/model/snapshot-limits', 'src/model/weight'];
/** The one JSON file that code reads: the engine's version. */
const PLAIN_FILES = ['manifest.json'];
const IMPURE = new Set([
  'document',
  'window',
  'chrome',
  'browser',
  'navigator',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
]);

const folderOf = (file: string): string => file.split('/')[1] ?? '';
const packageOf = (from: string): string => (from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? ''));

function faultsIn(source: Source): string[] {
  const home = folderOf(source.file);
  const row = TABLE[home];
  if (row === undefined) return [`${source.file} stands in src/${home}, which the import table does not know.`];
  return source.imports.flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) {
      const allowed = (row.packages ?? []).some((name) => name === from || name === packageOf(from));
      return allowed ? [] : [`${source.file} imports the package "${from}"; src/${home} may not.`];
    }
    const target = path.posix.join(path.posix.dirname(source.file), from);
    if (PLAIN_FILES.includes(target) || PLAIN_VALUES.includes(target)) return [];
    if (!target.startsWith('src/')) return [`${source.file} imports ${target}: src imports nothing from outside src.`];
    const folder = folderOf(target);
    if (folder === home && !(home === 'signals' && crossesSignals(source.file, target))) return [];
    if (row.folders.includes(folder)) return [];
    if (typeOnly && (row.types ?? []).includes(folder)) return [];
    return [`${source.file} imports ${target}${typeOnly ? ' (types)' : ''}; the import table forbids it.`];
  });
}

/** A signal that needs another's answer is a sign that a fact is missing. */
function crossesSignals(file: string, target: string): boolean {
  const isSignal = (name: string): boolean => name.split('/').length === 4;
  return isSignal(file) && isSignal(target);
}

function impuritiesIn(source: Source): string[] {
  const found: string[] = [];
  const note = (node: ts.Node, what: string): void => {
    const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${source.file}:${line + 1} uses ${what}; language, time and place come in as arguments.`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const name = `${node.expression.text}.${node.name.text}`;
      if (name === 'Date.now' || name === 'Math.random' || IMPURE.has(node.expression.text)) note(node, name);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) note(node, 'the clock');
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && IMPURE.has(node.expression.text)) note(node, node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

const sources = sourcesBelow('src');

describe('imports', () => {
  it('reads the sources', () => {
    expect(sources.length).toBeGreaterThan(60);
  });

  it('keeps the import table', () => {
    expect(sources.flatMap(faultsIn)).toEqual([]);
  });

  it('keeps meaning free of browser, clock and chance', () => {
    expect(sources.filter((source) => TABLE[folderOf(source.file)]?.pure).flatMap(impuritiesIn)).toEqual([]);
  });

  it('nothing but the three contexts starts in the browser, and they never import each other', () => {
    const contexts = ['content', 'worker', 'ui'];
    for (const context of contexts) expect(TABLE[context]?.folders.filter((folder) => contexts.includes(folder))).toEqual([]);
  });

  it('stands in src/README.md with the same folders', () => {
    const readme = readFileSync(path.join(ROOT, 'src/README.md'), 'utf8');
    const table = readme.slice(readme.indexOf('## Import table'));
    const rows = [...table.matchAll(/^\| (\w+) +\|/gm)].map((match) => match[1]).filter((name) => name !== 'folder' && name !== 'tools');
    expect(rows.sort()).toEqual(Object.keys(TABLE).sort());
  });
});
