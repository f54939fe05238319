/** The built extension for measuring: the same files, but its gate does not start by itself, and two probes stand beside it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROMIUM_BUILD } from '../harness/chromium';

/** The yardstick: one pass over all nodes that puts the text together and reads every address. */
const FLOOR = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let text = '';
  const addresses = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    else if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.href) addresses.push(node.href);
      if (node.src) addresses.push(node.src);
    }
  }
  globalThis.probed = [text.length, addresses.length];
})();`;

export const FILES = { floor: 'probe-floor.js', empty: 'probe-empty.js', gate: 'content/gate.js', scan: 'content/scan.js' } as const;

/** Writes it to a folder of its own, removed when the process ends. Returns the folder. */
export function makeBenchExtension(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'caveat-bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(CHROMIUM_BUILD, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete manifest['content_scripts'];
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(path.join(folder, FILES.floor), FLOOR);
  writeFileSync(path.join(folder, FILES.empty), '');
  return folder;
}
