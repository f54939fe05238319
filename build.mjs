// Builds dist/chromium and dist/firefox from one source, prints what each part weighs, and fails over the caps.
// `node build.mjs` builds; `node build.mjs --package` also writes the store zips to out/ (same bytes from the same source).
import { build } from 'esbuild';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { zipOf } from './zip.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);
/** Output path without ending → entry point. Page scripts and the worker are single classic scripts; the pages load modules. */
const ENTRIES = {
  worker: 'src/worker/main.ts',
  'content/gate': 'src/content/gate.ts',
  'content/scan': 'src/content/scan.ts',
  'content/guard': 'src/content/guard.ts',
  'content/find': 'src/content/find.ts',
  'ui/popup': 'src/ui/popup/main.tsx',
  'ui/report': 'src/ui/report/main.tsx',
  'ui/warning': 'src/ui/warning/main.tsx',
  'ui/options': 'src/ui/options/main.tsx',
  'ui/welcome': 'src/ui/welcome/main.tsx',
};
/** Caps in KB (1,000 bytes): minified and gzipped script, and for `zip` the whole store package with readable code. */
const CAPS = { 'content/gate': 4, 'content/scan': 16, 'content/guard': 10, 'ui/popup': 30, worker: 190, zip: 500 };

/**
 * A hint to Chromium: compile the whole script at once. Without it every function is parsed twice, before and when it is first called, which
 * is a good part of what a page script costs (measured: a quarter of the scan's time on pages of median size).
 */
const EAGER = '//# allFunctionsCalledOnLoad';

/** @param {{minify: boolean, write: boolean, outdir: string}} options */
async function bundle(options) {
  /** @param {[string, string]} entry */
  const inPage = ([name]) => name.startsWith('content/');
  const entries = Object.entries(ENTRIES);
  const parts = [
    await bundleEntries(Object.fromEntries(entries.filter((entry) => inPage(entry))), EAGER, options),
    await bundleEntries(Object.fromEntries(entries.filter((entry) => !inPage(entry))), '', options),
  ];
  return parts.flatMap(({ outputFiles }) => outputFiles ?? []);
}

/**
 * @param {Record<string, string>} entryPoints
 * @param {string} js first line of every script
 * @param {{minify: boolean, write: boolean, outdir: string}} options
 */
function bundleEntries(entryPoints, js, { minify, write, outdir }) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    banner: { js },
    bundle: true,
    format: 'iife',
    target: ['chrome121', 'firefox142'],
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify,
    write,
    logLevel: 'warning',
  });
}

/**
 * The one manifest less what the other browser's store objects to.
 * @param {'chromium' | 'firefox'} browser
 */
function manifestFor(browser) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8'));
  if (browser === 'chromium') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    // Firefox has no split mode; there, the worker keeps private tabs' records in memory.
    manifest.incognito = 'spanning';
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * @param {string} folder
 * @returns {string[]} paths of all files below, relative, sorted, with forward slashes
 */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/**
 * One file for each language of the lexicon but English, which the worker holds.
 * @param {string} folder
 */
async function writeWords(folder) {
  const { outputFiles } = await build({
    stdin: { contents: `export { lexicon } from './src/lexicon'; export { linesOf } from './src/facts/word-lines';`, resolveDir: root },
    bundle: true,
    format: 'iife',
    globalName: 'registry',
    write: false,
  });
  /** @type {{ lexicon: Record<string, unknown>, linesOf: (words: unknown) => string }} */
  const { lexicon, linesOf } = runInNewContext(`${outputFiles[0]?.text ?? ''}; registry`);
  mkdirSync(folder);
  for (const [code, words] of Object.entries(lexicon)) {
    if (code !== 'en') writeFileSync(path.join(folder, `${code}.txt`), linesOf(words));
  }
}

/**
 * Writes the sentences without the space between them: they are edited in public/_locales.
 * @param {string} folder
 */
function compactTexts(folder) {
  for (const file of filesBelow(folder)) {
    const name = path.join(folder, file);
    writeFileSync(name, JSON.stringify(JSON.parse(readFileSync(name, 'utf8'))));
  }
}

/** @param {string} folder */
function packageOf(folder) {
  return zipOf(filesBelow(folder).map((file) => [file, readFileSync(path.join(folder, file))]));
}

const dist = path.join(root, 'dist');
const chromium = path.join(dist, 'chromium');
rmSync(dist, { recursive: true, force: true });
await bundle({ minify: false, write: true, outdir: chromium });
cpSync(path.join(root, 'public'), chromium, { recursive: true });
compactTexts(path.join(chromium, '_locales'));
await writeWords(path.join(chromium, 'words'));
cpSync(path.join(root, 'LICENSE'), path.join(chromium, 'LICENSE'));
cpSync(chromium, path.join(dist, 'firefox'), { recursive: true });
for (const browser of BROWSERS) writeFileSync(path.join(dist, browser, 'manifest.json'), manifestFor(browser));

/** @type {Record<string, number>} */
const sizes = {};
const outputFiles = await bundle({ minify: true, write: false, outdir: path.join(root, 'min') });
for (const file of outputFiles) {
  if (file.path.endsWith('.js')) {
    sizes[path.relative(path.join(root, 'min'), file.path).replaceAll(path.sep, '/').replace(/\.js$/, '')] = gzipSync(file.contents, {
      level: 9,
    }).length;
  }
}
const zips = Object.fromEntries(BROWSERS.map((browser) => [browser, packageOf(path.join(dist, browser))]));
sizes['zip'] = Math.max(...Object.values(zips).map((zip) => zip.length));

let over = false;
console.log('part             KB    cap   (scripts minified + gzip; zip as shipped, code readable)');
for (const [part, bytes] of Object.entries(sizes).sort()) {
  const cap = CAPS[/** @type {keyof typeof CAPS} */ (part)];
  const tooBig = cap !== undefined && bytes > cap * 1000;
  over ||= tooBig;
  console.log(
    `${part.padEnd(14)} ${(bytes / 1000).toFixed(1).padStart(6)} ${String(cap ?? '–').padStart(6)}${tooBig ? '   OVER THE CAP' : ''}`,
  );
}
if (process.argv.includes('--package')) {
  mkdirSync(path.join(root, 'out'), { recursive: true });
  const { version } = JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8'));
  for (const browser of BROWSERS) {
    const file = path.join('out', `caveat-${version}-${browser}.zip`);
    writeFileSync(path.join(root, file), zips[browser] ?? new Uint8Array());
    console.log(file);
  }
}
if (over) {
  console.error('A part is over its cap.');
  process.exit(1);
}
