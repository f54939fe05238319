/** How levels move when a scam takes one cheap step to look better, and when it takes all of them. */
import '../harness/all-words';
import type { Level } from '../../src/model/assessment';
import { countermeasures, everything, type Countermeasure } from '../../test/street/countermeasures';
import { stages } from '../../test/street/stages';
import { allShops } from '../../test/street/town';
import { markdownTable } from '../harness/markdown';

const LEVELS: readonly Level[] = ['danger', 'caution', 'unproven', 'reassuring'];
const HEAD = [
  'step',
  'before the checkout',
  'at the checkout',
  'after every page',
  'no longer `danger` at the checkout',
  'from `danger` to `reassuring`',
];
const steps: Readonly<Record<string, Countermeasure>> = { 'as it is': (shop) => shop, ...countermeasures, 'all of them': everything };

interface Seen {
  readonly before: Level | null;
  readonly checkout: Level | null;
  readonly whole: Level | null;
}

/** Levels of every scam with every step: minutes of work. A table in Markdown, one row a step. */
export async function movesTable(): Promise<string> {
  const scams = allShops.filter((shop) => shop.label === 'scam');
  const rows: string[][] = [];
  let untouched: readonly Seen[] = [];
  for (const [name, step] of Object.entries(steps)) {
    const seen: Seen[] = [];
    for (const shop of scams) {
      const { before, checkout, whole } = await stages(step(shop));
      seen.push({ before: before.level, checkout: checkout.level, whole: whole.assessment.level });
    }
    if (rows.length === 0) untouched = seen;
    const kinder = seen.filter((one, index) => untouched[index]?.checkout === 'danger' && one.checkout !== 'danger').length;
    const byStage = (['before', 'checkout', 'whole'] as const).map((stage) => counts(seen, stage));
    rows.push([name, ...byStage, `${kinder}`, `${relieved(seen, untouched)}`]);
  }
  return `${scams.length} invented scams; shops told ${LEVELS.join(' / ')}.\n\n${markdownTable(HEAD, rows)}`;
}

function counts(seen: readonly Seen[], stage: keyof Seen): string {
  return LEVELS.map((level) => seen.filter((one) => one[stage] === level).length).join(' / ');
}

function relieved(seen: readonly Seen[], untouched: readonly Seen[]): number {
  const turned = (one: Seen, stage: 'checkout' | 'whole', index: number) =>
    untouched[index]?.[stage] === 'danger' && one[stage] === 'reassuring';
  return seen.filter((one, index) => turned(one, 'checkout', index) || turned(one, 'whole', index)).length;
}
