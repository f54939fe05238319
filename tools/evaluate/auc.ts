/** How well a score separates two classes. */

export interface Scored {
  readonly score: number;
  readonly scam: boolean;
}

/** Percentages of false alarms at which recall is told. */
const ALARM_PERCENTAGES = ['0.5', '1', '5'] as const;
export type RecallAt = Record<(typeof ALARM_PERCENTAGES)[number], number>;

/** Area under the ROC curve: the chance that a scam scores above an honest one, ties counted half. NaN when a class is empty. */
export function auc(rows: readonly Scored[]): number {
  const sorted = rows.toSorted((one, other) => one.score - other.score);
  let rankSum = 0;
  let at = 0;
  while (at < sorted.length) {
    const { score } = sorted[at] ?? { score: 0 };
    let end = at;
    while (sorted[end]?.score === score) end += 1;
    const scams = sorted.slice(at, end).filter(({ scam }) => scam).length;
    rankSum += scams * ((at + 1 + end) / 2);
    at = end;
  }
  const scams = rows.filter(({ scam }) => scam).length;
  const honest = rows.length - scams;
  return (rankSum - (scams * (scams + 1)) / 2) / (scams * honest);
}

/** Share of the scams above the lowest threshold that at most `percentage` % of the honest ones reach. */
export function recallAt(rows: readonly Scored[], percentage: number): number {
  const honest = rows.filter(({ scam }) => !scam).map(({ score }) => score);
  const scams = rows.filter(({ scam }) => scam).map(({ score }) => score);
  const allowed = Math.floor((honest.length * percentage) / 100);
  // An alarm sounds above the threshold only, so the honest one that stands at it is none.
  const threshold = honest.toSorted((one, other) => other - one)[allowed] ?? Number.NEGATIVE_INFINITY;
  return scams.filter((score) => score > threshold).length / scams.length;
}

/** Area and recalls at the usual percentages of false alarms. */
export function separation(rows: readonly Scored[]): { auc: number; recallAt: RecallAt } {
  const recalls = ALARM_PERCENTAGES.map((percentage) => [percentage, recallAt(rows, Number(percentage))]);
  return { auc: auc(rows), recallAt: Object.fromEntries(recalls) as RecallAt };
}
