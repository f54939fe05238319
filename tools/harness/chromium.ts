/** Starts a real Chromium with the built extension (or without it) and with every host name led to the local server. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { needBrowser } from './install';
import { ROOT } from './project';

/** The built extension for this browser. */
export const CHROMIUM_BUILD: string = path.join(ROOT, 'dist', 'chromium');

export interface ChromiumOptions {
  /** Folder of the unpacked extension; null starts without one. The built extension by default. */
  readonly extension?: string | null;
  /** Port of the local server that plays every host; null leaves the network as it is. */
  readonly port: number | null;
  /** Profile to keep; a fresh one, removed at the end, by default. */
  readonly profile?: string;
  readonly headed?: boolean;
  /** Further command-line switches. */
  readonly args?: readonly string[];
}

export interface Chromium {
  readonly context: BrowserContext;
  /** Null without an extension. */
  readonly extensionId: string | null;
  readonly profile: string;
  close(): Promise<void>;
}

/** Switches that keep the browser from talking to its maker, so that the request log holds the visits alone. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
];

/** The id that Chromium gives to an unpacked extension: the first half of its path's SHA-256, in the letters a to p. */
export function unpackedId(folder: string): string {
  const bytes = Buffer.from(path.resolve(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hex.replaceAll(/[\da-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Fresh profiles that were not removed yet; what is left at the end of the process goes then. */
const leftProfiles = new Set<string>();

let listening = false;

function removeAtExit(folder: string): void {
  leftProfiles.add(folder);
  if (listening) return;
  listening = true;
  process.once('exit', () => {
    for (const left of leftProfiles) removeFolder(left);
  });
}

/** The browser's last processes may still write into the profile: then it goes at the exit, and at worst stays behind. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    leftProfiles.delete(folder);
  } catch {
    leftProfiles.add(folder);
  }
}

/**
 * Starts the browser; one process with one profile.
 * @throws Error in one line when there is no browser, no build, or the browser does not start
 */
export async function startChromium({
  extension = CHROMIUM_BUILD,
  port,
  profile,
  headed = false,
  args = [],
}: ChromiumOptions): Promise<Chromium> {
  const executablePath = needBrowser('chromium');
  if (extension !== null && !existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`No extension in ${extension}; run "npm run build" first.`);
  }
  const folder = profile ?? mkdtempSync(path.join(os.tmpdir(), 'caveat-chromium-'));
  if (profile === undefined) removeAtExit(folder);
  const launching = chromium.launchPersistentContext(folder, {
    executablePath,
    headless: !headed,
    viewport: headed ? null : { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    // A person's Ctrl-C is answered by the tool that opened the window.
    handleSIGINT: !headed,
    ignoreDefaultArgs: ['--disable-extensions', ...(headed ? ['--enable-automation'] : [])],
    args: [
      ...QUIET,
      ...(port === null ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors', '--test-type']),
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  const context = await launching.catch((error: unknown) => {
    // The driver's message holds the whole command line and what the browser wrote; its first line says what happened.
    throw new Error(`${executablePath} did not start: ${String(error).split('\n')[0] ?? ''}`, { cause: error });
  });
  return {
    context,
    extensionId: extension === null ? null : unpackedId(extension),
    profile: folder,
    async close() {
      await context.close();
      if (profile === undefined) removeFolder(folder);
    },
  };
}
