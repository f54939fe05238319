/**
 * Draws the toolbar icons: public/icons/<name>.svg → <name>-16.png and -32.png, and -48.png and -128.png of the neutral one, for the
 * browser's list of extensions and the stores.
 * Run again after changing an SVG; the PNGs are committed, so a build needs no browser.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { ROOT } from '../harness/project';

const folder = path.join(ROOT, 'public', 'icons');
const SIZES = [16, 32] as const;

const browser = await chromium.launch({ executablePath: process.env['CAVEAT_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const name = path.basename(file, '.svg');
  const svg = readFileSync(path.join(folder, file), 'utf8');
  for (const size of name === 'neutral' ? [...SIZES, 48, 128] : SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    // Small flat drawings: without filters they are a third smaller than the browser makes them.
    const drawn = PNG.sync.read(await page.screenshot({ omitBackground: true }));
    writeFileSync(path.join(folder, `${name}-${size}.png`), PNG.sync.write(drawn, { filterType: 0, deflateLevel: 9, deflateStrategy: 0 }));
    console.log(`${name}-${size}.png`);
  }
}
await browser.close();
