/** Signal: one question asked of the facts. Finding: its answer. */
import * as z from 'zod/mini';
import { evidenceSchema, type Evidence } from './evidence';
import type { ShopFacts } from './facts';
import { measuredSchema, type Measured } from './measured';

/** Families of evidence that stand independently of each other; `danger` needs two of them. */
export const FAMILIES = [
  'security',
  'payment',
  'policy',
  'contact',
  'identity',
  'product',
  'reviews',
  'brand',
  'pressure',
  'site',
  'reputation',
] as const;
export type Family = (typeof FAMILIES)[number];

export const OUTCOMES = ['good', 'bad', 'unknown', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One way a signal can turn out. `decibans` is its weight of evidence: 10·log10(likelihood ratio), positive towards a scam. */
export interface SignalCase {
  readonly outcome: Outcome;
  readonly decibans: number;
  /** Enough for `danger` by itself. */
  readonly hard?: true;
  /** A good answer that does not rest on the shop's word alone: others run it or vouch for it, or the checkout itself shows it. */
  readonly independent?: true;
  /** Where both shares were counted: how common this answer is. It explains a weight, and changes none. */
  readonly measured?: Measured;
}

export interface Verdict<Case extends string> {
  readonly case: Case;
  /** Values for the placeholders of the case's text, in order. Rendered as text. */
  readonly args?: readonly string[];
  readonly evidence?: readonly Evidence[];
}

/** What `judge` may know besides the facts. Milliseconds since the epoch. */
export interface JudgeContext {
  readonly now: number;
}

/**
 * One file in `signals/<family>/` holds one signal. The words for its cases stand in `_locales` under `<id>_<case>`
 * (hyphens written as underscores), its title under `<id>`, what the answer means to a shopper under `<id>_means`, and what would change it,
 * which is what a shop can put right, under `<id>_change`. `question`, `why` and `source` are for readers of the code and of the generated
 * table: the build leaves them out.
 */
export interface Signal<Need extends keyof ShopFacts = keyof ShopFacts, Case extends string = string> {
  readonly id: string;
  readonly family: Family;
  /** The question in English, for the generated table. */
  readonly question: string;
  /** Why the answer matters to a shopper. */
  readonly why: string;
  /** Where the weights come from: "measured on …, n …" or "judged: …". */
  readonly source: string;
  readonly needs: readonly Need[];
  readonly cases: Readonly<Record<Case, SignalCase>>;
  judge(facts: Readonly<Pick<ShopFacts, Need>>, context: JudgeContext): Verdict<Case>;
}

export const findingSchema = z.object({
  signal: z.string().check(z.maxLength(60)),
  family: z.enum(FAMILIES),
  outcome: z.enum(OUTCOMES),
  /** Which of the signal's cases it is. */
  case: z.string().check(z.maxLength(60)),
  decibans: z.number(),
  hard: z.optional(z.literal(true)),
  independent: z.optional(z.literal(true)),
  /** How common this answer was where it was counted. */
  measured: z.optional(measuredSchema),
  /** Key of the sentence in `_locales`, with the values for its placeholders. */
  because: z.object({ key: z.string().check(z.maxLength(120)), args: z.array(z.string().check(z.maxLength(240))) }),
  evidence: z.array(evidenceSchema),
});
export type Finding = z.infer<typeof findingSchema>;
