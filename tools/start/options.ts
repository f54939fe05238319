/** The command line of `npm start`. */
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Address to open from the network; null opens the demo street. */
  readonly address: string | null;
  readonly browser: 'chromium' | 'firefox';
  /** A window for a person, or a walk without one. */
  readonly headed: boolean;
}

/** On Linux a window needs a display; elsewhere there always is one. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/**
 * Reads the arguments.
 * @throws Error in one line that says what is wrong with them
 */
export function readOptions(args: readonly string[], display: boolean): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [address = null, ...more] = positionals;
  if (more.length > 0) throw new Error('Usage: npm start [-- <url>] [--firefox] [--headless]');
  if (address !== null && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))) {
    throw new Error(`Not an http(s) address: ${address}`);
  }
  return { address, browser: values.firefox ? 'firefox' : 'chromium', headed: display && !values.headless };
}
