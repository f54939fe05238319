/** Extensions for measuring, made of the built one. */
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

/** Answers gate and scan as the worker does where it wants nothing more of them. */
const PROBE_WORKER = `chrome.runtime.onMessage.addListener((message, sender, answer) => {
  answer({ response: message.name === 'snapshot' ? { lookAgain: false } : {} });
});`;

const PROBE_MANIFEST = {
  manifest_version: 3,
  name: 'Bench',
  version: '1',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['http://*/*', 'https://*/*'],
  background: { service_worker: 'worker.js' },
};

/**
 * An extension that holds the built page scripts and the probes, and starts none by itself: the real worker would bring the gate to every page,
 * and what is measured would find a world that is warm. Written to a folder of its own, removed when the process ends.
 * @returns the folder
 */
export function makeProbeExtension(): string {
  const folder = ownFolder();
  cpSync(path.join(CHROMIUM_BUILD, 'content'), path.join(folder, 'content'), { recursive: true });
  const files = {
    'manifest.json': JSON.stringify(PROBE_MANIFEST),
    'worker.js': PROBE_WORKER,
    'options.html': '<!doctype html><title>Bench</title>',
    [FILES.floor]: FLOOR,
    [FILES.empty]: '',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

/** The built extension, but its gate does not start by itself: for times with it and without. Returns its folder, removed as the other. */
export function makeQuietExtension(): string {
  const folder = ownFolder();
  cpSync(CHROMIUM_BUILD, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete manifest['content_scripts'];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

function ownFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'caveat-bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
