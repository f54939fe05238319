/** Where browsers are installed on Linux, macOS and Windows. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const PROGRAMS = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
  (folder): folder is string => folder !== undefined,
);

/** Google Chrome stands last: from version 137 on it ignores --load-extension. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'brave-browser',
  'brave',
  'microsoft-edge',
  'google-chrome',
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition'];
const CHROMIUM_PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...PROGRAMS.flatMap((folder) => [
    path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
    path.join(folder, 'BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
    path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...PROGRAMS.map((folder) => path.join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

function find(variable: string, names: readonly string[], places: readonly string[]): string | null {
  const wanted = process.env[variable];
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted;
    throw new Error(`${variable} names ${wanted}, which is not there.`);
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  // By name first: what stands early in the list is the better choice, wherever on the PATH it is.
  const ordered = names.flatMap((name) => onPath.filter((file) => path.basename(file) === name));
  return [...ordered, ...places].find((file) => existsSync(file)) ?? null;
}

/**
 * Path of a Chromium-family browser, or null when there is none. `CAVEAT_CHROMIUM` goes first.
 * @throws Error when that variable names a file that is not there
 */
export function findChromium(): string | null {
  return find('CAVEAT_CHROMIUM', CHROMIUM_NAMES, CHROMIUM_PLACES);
}

/**
 * Path of Firefox, or null when there is none. `CAVEAT_FIREFOX` goes first.
 * @throws Error when that variable names a file that is not there
 */
export function findFirefox(): string | null {
  return find('CAVEAT_FIREFOX', FIREFOX_NAMES, FIREFOX_PLACES);
}
