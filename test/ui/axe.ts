import axe from 'axe-core';
import { vi } from 'vitest';

// A whole page under axe takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Rules that axe breaks in the drawn document, as lines; colours need a real browser and are looked at there. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`));
}
