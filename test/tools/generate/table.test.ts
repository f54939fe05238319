import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { signals } from '../../../src/signals/index';
import { signalTable } from '../../../tools/generate/table';
import { ROOT } from '../../../tools/harness/project';

describe('the generated table', () => {
  it('is the one in the folder', () => {
    expect(readFileSync(path.join(ROOT, 'src/signals/README.md'), 'utf8'), 'run "npm run generate"').toBe(signalTable(signals));
  });

  it('changes with a weight', () => {
    const [first, ...rest] = signals;
    if (!first) throw new Error('no signals');
    const heavier = { ...first, cases: { ...first.cases, plain: { outcome: 'bad', decibans: 4.25 } as const } };
    expect(signalTable([heavier, ...rest])).toContain('plain: bad +4.25 dB');
  });
});
