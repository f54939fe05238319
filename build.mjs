// Builds dist/chromium and dist/firefox from one source, prints what each part weighs, and fails over the caps.
// `node build.mjs` builds; `node build.mjs --package` also writes the store zips to out/ (same bytes from the same source).
import { build } from 'esbuild';
import JSZip from 'jszip';
import phoneMetadata from 'libphonenumber-js/metadata.max.json';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

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
/** What all pages look like; each loads it before its own. */
const STYLES = { 'ui/base': 'src/ui/parts/base.css' };
/** Caps in KB (1,000 bytes): minified and gzipped script, and for `zip` the whole store package with readable code. */
const CAPS = { 'content/gate': 4, 'content/scan': 16, 'content/guard': 10, 'ui/popup': 30, worker: 190, zip: 562 };

/**
 * A hint to Chromium: compile the whole script at once. Without it every function is parsed twice, before and when it is first called, which
 * is a good part of what a page script costs (measured: a quarter of the scan's time on pages of median size).
 */
const EAGER = '//# allFunctionsCalledOnLoad';

/** What a signal's file tells readers of the code and of the generated table; a shopper's words stand in `_locales`. One property of each kind. */
const FOR_READERS = /^ {2}(?:question|why|source):\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[A-Z_]+),\n/gm;

/** Leaves out of the worker what only readers of the sources need: no code asks a signal for it (`test/house/signals.test.ts`). */
const withoutNotes = {
  name: 'without-notes',
  /** @param {import('esbuild').PluginBuild} build */
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]signals[\\/][a-z]+[\\/][a-z\d-]+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(FOR_READERS, ''),
      loader: 'ts',
    }));
  },
};

/**
 * The pages share their parts as modules; page scripts and the worker are classic scripts that must stand alone.
 * @param {{minify: boolean, write: boolean, outdir: string}} options
 */
async function bundle(options) {
  /** @param {string} folder */
  const entriesIn = (folder) => Object.fromEntries(Object.entries(ENTRIES).filter(([name]) => name.startsWith(folder)));
  return [
    await bundleEntries(entriesIn('content/'), { ...options, format: 'iife', banner: { js: EAGER } }),
    await bundleEntries(entriesIn('worker'), { ...options, format: 'iife', plugins: [withoutNotes] }),
    await bundleEntries(entriesIn('ui/'), { ...options, format: 'esm', splitting: true, chunkNames: 'ui/parts-[hash]' }),
    await bundleEntries(STYLES, options),
  ];
}

/**
 * @param {Record<string, string>} entryPoints
 * @param {import('esbuild').BuildOptions} options
 */
function bundleEntries(entryPoints, options) {
  return build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    target: ['chrome121', 'firefox142'],
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
}

/**
 * Bytes of each entry's script, gzipped, with all that it imports.
 * @param {Awaited<ReturnType<typeof bundle>>} results of a build that wrote nothing
 * @param {string} folder its `outdir`
 * @returns {Record<string, number>}
 */
function sizesOf(results, folder) {
  const scripts = new Map(results.flatMap(({ outputFiles }) => outputFiles ?? []).map((file) => [path.relative(root, file.path), file]));
  const outputs = Object.assign({}, ...results.map(({ metafile }) => metafile?.outputs));
  /** @param {string} file @param {Set<string>} seen @returns {number} */
  const bytesOf = (file, seen) => {
    if (seen.has(file)) return 0;
    seen.add(file);
    /** @type {{ path: string, kind: string }[]} */
    const imports = outputs[file]?.imports ?? [];
    const own = gzipSync(scripts.get(path.normalize(file))?.contents ?? '', { level: 9 }).length;
    return imports.reduce((sum, each) => sum + bytesOf(each.path, seen), own);
  };
  const files = Object.keys(ENTRIES).map((name) => [name, path.posix.join(path.relative(root, folder), `${name}.js`)]);
  return Object.fromEntries(files.map(([name = '', file = '']) => [name, bytesOf(file, new Set())]));
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
 * One file for each language of the lexicon, one for the known brands, one for other lists, and one for the countries' telephone numbers.
 * @param {string} folder
 */
async function writeWords(folder) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { lexicon } from './src/lexicon'; export { linesOf } from './src/facts/word-lines'; export { linesOfBrands } from './src/facts/known-brands'; export { brandEntries } from './src/lexicon/everywhere/brands'; export { lists } from './src/lexicon/everywhere/lists'; export { linesOfPlans } from './src/facts/phone-numbers';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'iife',
    globalName: 'registry',
    write: false,
  });
  /** @type {{ lexicon: Record<string, unknown>, linesOf: (words: unknown) => string, brandEntries: unknown, linesOfBrands: (entries: unknown) => string, lists: unknown, linesOfPlans: (metadata: unknown) => string }} */
  const { lexicon, linesOf, brandEntries, linesOfBrands, lists, linesOfPlans } = runInNewContext(`${outputFiles[0]?.text ?? ''}; registry`);
  mkdirSync(folder);
  for (const [code, words] of Object.entries(lexicon)) {
    writeFileSync(path.join(folder, `${code}.txt`), linesOf(words));
  }
  writeFileSync(path.join(folder, 'brands.txt'), linesOfBrands(brandEntries));
  writeFileSync(path.join(folder, 'lists.txt'), JSON.stringify(lists));
  writeFileSync(path.join(folder, 'phones.txt'), linesOfPlans(phoneMetadata));
}

/**
 * Writes the sentences without the space between them, and what fills them by its number (`$1`) instead of by a name: they are edited in
 * public/_locales.
 * @param {string} folder
 */
function compactTexts(folder) {
  for (const file of filesBelow(folder)) {
    const name = path.join(folder, file);
    /** @type {Record<string, { message: string, placeholders?: Record<string, { content: string }> }>} */
    const texts = JSON.parse(readFileSync(name, 'utf8'));
    const filled = Object.entries(texts).map(([key, { message, placeholders = {} }]) => {
      const byNumber = message.replace(/\$(\w+)\$/g, (_, word) => contentOf(placeholders, String(word), file));
      return [key, { message: byNumber }];
    });
    writeFileSync(name, JSON.stringify(Object.fromEntries(filled)));
  }
}

/**
 * @param {Record<string, { content: string }>} placeholders
 * @param {string} name as a sentence writes it between dollar signs
 * @param {string} file named in the error
 */
function contentOf(placeholders, name, file) {
  const content = placeholders[name.toLowerCase()]?.content;
  if (content === undefined) throw new Error(`${file}: $${name}$ is no placeholder of its sentence.`);
  return content;
}

/**
 * jszip compresses in JavaScript, so that two machines give the same bytes whatever their zlib, and 3 % smaller than fflate does.
 * @param {string} folder
 */
function zipOf(folder) {
  const zip = new JSZip();
  // A fixed date (the earliest a zip can hold) makes two builds give the same bytes.
  const always = { date: new Date(Date.UTC(1980, 0, 1)), unixPermissions: 0o644, createFolders: false };
  for (const file of filesBelow(folder)) zip.file(file, readFileSync(path.join(folder, file)), always);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'UNIX' });
}

const dist = path.join(root, 'dist');
const chromium = path.join(dist, 'chromium');
rmSync(dist, { recursive: true, force: true });
await bundle({ minify: false, write: true, outdir: chromium });
cpSync(path.join(root, 'public'), chromium, { recursive: true });
compactTexts(path.join(chromium, '_locales'));
await writeWords(path.join(chromium, 'words'));
cpSync(path.join(root, 'src/lexicon/en/pressure-model.txt'), path.join(chromium, 'words/pressure.txt'));
cpSync(path.join(root, 'LICENSE'), path.join(chromium, 'LICENSE'));
cpSync(chromium, path.join(dist, 'firefox'), { recursive: true });
for (const browser of BROWSERS) writeFileSync(path.join(dist, browser, 'manifest.json'), manifestFor(browser));

const min = path.join(root, 'min');
const sizes = sizesOf(await bundle({ minify: true, write: false, outdir: min }), min);
const zips = Object.fromEntries(await Promise.all(BROWSERS.map(async (browser) => [browser, await zipOf(path.join(dist, browser))])));
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
