/** Gets a browser where one is missing: Debian's own packages, with root or sudo; elsewhere it says exactly what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser';

const BROWSERS = {
  chromium: { find: findChromium, debian: 'chromium', name: 'Chromium', variable: 'CAVEAT_CHROMIUM' },
  firefox: { find: findFirefox, debian: 'firefox-esr', name: 'Firefox', variable: 'CAVEAT_FIREFOX' },
} as const;

/** How to run a command as root without being asked for a password; null when that is not possible. */
function asRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/** What a person has to do on this system. */
function advice({ name, debian, variable }: (typeof BROWSERS)[keyof typeof BROWSERS]): string {
  const how =
    process.platform === 'darwin'
      ? `"brew install --cask ${name.toLowerCase()}"`
      : process.platform === 'win32'
        ? `it from its maker's site`
        : `"sudo apt-get install ${debian}" on Debian or Ubuntu, the package "${name.toLowerCase()}" elsewhere`;
  return `${name} is not installed. Install ${how}, or set ${variable} to its path.`;
}

function install(command: readonly string[]): boolean {
  const [program = '', ...args] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/**
 * Path of the browser; installs it when it is missing and this machine allows that.
 * @throws Error with one line that says what to install
 */
export function needBrowser(which: keyof typeof BROWSERS): string {
  const browser = BROWSERS[which];
  const found = browser.find();
  if (found !== null) return found;
  const root = existsSync('/usr/bin/apt-get') ? asRoot() : null;
  if (root === null) throw new Error(advice(browser));
  console.error(`${browser.name} is not installed; installing Debian's package "${browser.debian}" …`);
  install([...root, 'apt-get', 'update', '-qq']);
  install([...root, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', browser.debian]);
  const installed = browser.find();
  if (installed === null) throw new Error(advice(browser));
  return installed;
}
