/** Examples → the model that ships: which features are kept, one regression a kind, and the operating point. */
import { LEARNED_KINDS, likeliestKind, type PressureModel } from '../../src/facts/pressure-model';
import { hashed } from '../../src/facts/pressure-features';
import { fitLogistic } from './regression';
import type { Example } from './texts';

/** A feature is learned from so many groups of labelled texts at least, or so many hosts: what one page alone says is its own affair. */
const MIN_GROUPS = 2;
const MIN_HOSTS = 3;
/** Operating point: this share of the background is taken for pressure, measured on hosts that the model did not see. */
const ALARMS = 0.01;
/** Where there is no background: as likely as not. */
const EVEN_ODDS = 0;
/** Coefficients ship in eighths. */
const PARTS = 8;

/** Learns from the examples; the threshold is chosen on background that was held out, one half of the hosts for the other. */
export function trainModel(labelled: readonly Example[], plain: readonly Example[]): PressureModel {
  const model = learn([...labelled, ...plain]);
  if (plain.length === 0) return { ...model, threshold: EVEN_ODDS };
  const odds = [0, 1].flatMap((half) => {
    const [seen, unseen] = halves(plain, half);
    const other = learn([...labelled, ...seen]);
    return unseen.map(({ text }) => likeliestKind(other, text).odds);
  });
  odds.sort((one, other) => other - one);
  return { ...model, threshold: odds[Math.floor(ALARMS * odds.length)] ?? EVEN_ODDS };
}

function halves(plain: readonly Example[], half: number): readonly [Example[], Example[]] {
  const isSeen = ({ group }: Example): boolean => hashed(group) % 2 === half;
  return [plain.filter(isSeen), plain.filter((example) => !isSeen(example))];
}

/** A model at even odds. */
function learn(examples: readonly Example[]): PressureModel {
  const features = keptFeatures(examples);
  const at = new Map(features.map((feature, index) => [feature, index]));
  const rows: number[][] = features.map(() => []);
  const lexicon = LEARNED_KINDS.map((): number[] => []);
  for (const [row, { features: own, lexicon: kind }] of examples.entries()) {
    for (const feature of own) rows[at.get(feature) ?? -1]?.push(row);
    // The lexicon's answer shares in what it explains. The model is asked where there is none, so its coefficient does not ship.
    lexicon[LEARNED_KINDS.findIndex((learned) => learned === kind)]?.push(row);
  }
  const columns = [...rows, ...lexicon].map((column) => Int32Array.from(column));
  const weights = Float64Array.from(examples, ({ weight }) => weight);
  const fits = LEARNED_KINDS.map((kind) =>
    fitLogistic(
      { columns, weights },
      Uint8Array.from(examples, (example) => (example.kind === kind ? 1 : 0)),
    ),
  );
  const coefficients = features.map((feature, index) => [feature, fits.map((fit) => whole(fit.coefficients[index] ?? 0))] as const);
  const biases = fits.map(({ bias }) => whole(bias));
  const used = coefficients.filter(([, values]) => values.some((value) => value !== 0));
  return { threshold: EVEN_ODDS, biases, coefficients: new Map(used) };
}

function whole(odds: number): number {
  return Math.round(odds * PARTS);
}

/** Ascending, so that nothing depends on the order of the texts. */
function keptFeatures(examples: readonly Example[]): number[] {
  const counts = [
    { from: examples.filter(({ weight }) => weight === 1), least: MIN_GROUPS },
    { from: examples.filter(({ weight }) => weight < 1), least: MIN_HOSTS },
  ];
  const kept = counts.flatMap(({ from, least }) => {
    const groups = new Map<number, Set<string>>();
    for (const { features, group } of from) {
      for (const feature of features) groups.set(feature, (groups.get(feature) ?? new Set()).add(group));
    }
    return [...groups].flatMap(([feature, { size }]) => (size >= least ? [feature] : []));
  });
  return [...new Set(kept)].sort((one, other) => one - other);
}
