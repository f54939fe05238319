/** The command line of `npm run check`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export interface PageOptions {
  /** Address to open. */
  readonly address: string;
  /** Saved page to serve under the address; null loads it from the network. */
  readonly file: string | null;
  readonly json: boolean;
}

/** Judge an exported report again; no browser is needed. */
export interface ReplayOptions {
  readonly replay: string;
  readonly json: boolean;
}

const USAGE = 'Usage: npm run check -- <url or saved .html> [--url ADDRESS] [--json], or npm run check -- --replay FILE [--json]';

/** A made-up https address for a saved page, told from its name. */
function addressOf(file: string): string {
  const name = path
    .basename(file)
    .replace(/\.html?(?:\.gz)?$/i, '')
    .toLowerCase()
    .replaceAll(/[^\da-z]{1,200}/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `https://${name === '' ? 'page' : name.slice(0, 60)}.example/`;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/**
 * Reads the arguments.
 * @throws Error in one line that says what is wrong with them
 */
export function readOptions(args: readonly string[]): PageOptions | ReplayOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { url: { type: 'string' }, replay: { type: 'string' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [target, ...more] = positionals;
  if (values.replay !== undefined) {
    if (target !== undefined || values.url !== undefined) throw new Error('--replay FILE goes with nothing but --json.');
    return { replay: values.replay, json: values.json };
  }
  if (target === undefined || more.length > 0) throw new Error(USAGE);
  if (values.url !== undefined && !isWebAddress(values.url)) throw new Error(`--url wants an http(s) address, not "${values.url}".`);
  if (isWebAddress(target)) {
    if (values.url !== undefined) throw new Error('--url goes with a saved page, not with an address.');
    return { address: target, file: null, json: values.json };
  }
  if (!existsSync(target)) throw new Error(`No such file: ${target}`);
  return { address: values.url ?? addressOf(target), file: target, json: values.json };
}
