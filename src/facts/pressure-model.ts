/**
 * Pressure model: tells short English texts that push or steer a shopper where the words of the lexicon do not. One logistic regression for each
 * kind over the features of a text; `npm run train` makes it, ADR 9 says from what. It ships as text: what it was made for and its threshold, the
 * biases, then a line for each feature (to base 36) with its coefficients, one for each kind; zeros are left out. All are log odds in eighths.
 */
import { FEATURES_VERSION, pressureFeatures } from './pressure-features';

/** `steering`: extras, subscriptions and consent that the shopper is to slip into. */
export const LEARNED_KINDS = ['scarcity', 'activity', 'urgency', 'shaming', 'steering'] as const;
export type LearnedKind = (typeof LEARNED_KINDS)[number];

/** What becomes a notice has to be likelier than not: honest shops must not be said to press. */
const EVEN_ODDS = 0;

export interface PressureModel {
  /** A text steers where that is its likeliest kind and the log odds are above this. */
  readonly threshold: number;
  /** In the order of LEARNED_KINDS, as all coefficients. */
  readonly biases: readonly number[];
  readonly coefficients: ReadonlyMap<number, readonly number[]>;
}

const HEAD = `caveat-pressure ${FEATURES_VERSION} ${LEARNED_KINDS.join()} `;

export function linesOfModel({ threshold, biases, coefficients }: PressureModel): string {
  const lines = [...coefficients].map(([feature, values]) => `${feature.toString(36)} ${values.map((value) => value || '').join()}`);
  return `${[`${HEAD}${threshold}`, biases.join(), ...lines].join('\n')}\n`;
}

/** @throws Where the text was written for other features or kinds. */
export function modelOf(text: string): PressureModel {
  const [head = '', biases = '', ...lines] = text.trimEnd().split('\n');
  if (!head.startsWith(HEAD)) throw new Error('A pressure model of another version.');
  const coefficients = lines.map((line) => {
    const [feature = '', values = ''] = line.split(' ');
    return [Number.parseInt(feature, 36), numbers(values)] as const;
  });
  return { threshold: Number(head.slice(HEAD.length)), biases: numbers(biases), coefficients: new Map(coefficients) };
}

function numbers(list: string): number[] {
  const values = list.split(',').map(Number);
  if (values.length !== LEARNED_KINDS.length || !values.every(Number.isFinite)) throw new Error('A pressure model with gaps.');
  return values;
}

/** The likeliest kind of a text, with its log odds in eighths. */
export function likeliestKind(
  { biases, coefficients }: PressureModel,
  text: string,
): { readonly kind: LearnedKind; readonly odds: number } {
  const sums = [...biases];
  for (const feature of pressureFeatures(text)) {
    const values = coefficients.get(feature);
    if (values !== undefined) for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (values[kind] ?? 0);
  }
  const odds = Math.max(...sums);
  return { kind: LEARNED_KINDS[sums.indexOf(odds)] ?? 'steering', odds };
}

/** The kind that the model tells of a text, or null. */
export function learnedKind(model: PressureModel, text: string): LearnedKind | null {
  const { kind, odds } = likeliestKind(model, text);
  return odds > (kind === 'steering' ? model.threshold : EVEN_ODDS) ? kind : null;
}
