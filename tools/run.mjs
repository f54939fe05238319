// Runs a tool written in TypeScript: `node tools/run.mjs NAME [ARG …]`. Needs nothing but Node's own modules before the dependencies are there.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);
const tools = ['start', 'test', 'check', 'evaluate', 'bench', 'street', 'weigh', 'train', 'generate', 'icons', 'mutate'];

if (!name || !tools.includes(name)) {
  console.error(`Which tool? One of: ${tools.join(', ')}.`);
  process.exit(2);
}
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node 20 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

/** Installs the dependencies when they are missing or older than the lock file's content. */
function install() {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const stamp = path.join(root, 'node_modules', '.caveat-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing dependencies (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed; see above.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

install();
const { build } = await import('esbuild');
const outfile = path.join(root, 'node_modules', '.cache', 'caveat', `${name}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, 'tools', name, 'main.ts')],
  outfile,
  bundle: true,
  // What the extension carries is bundled here as there; only the tools' own packages are loaded from their place.
  external: Object.keys(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies),
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Bundled modules lose their place; tools find the project's files from this constant.
  define: { PROJECT_ROOT: JSON.stringify(root) },
});
const child = spawn(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit' });
// Ctrl-C reaches the tool by itself; it closes its browsers, and this process waits for it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
