/** Export: the file that a report is passed on in. It holds what is needed to judge the shop again, so that an appeal can be checked. */
import * as z from 'zod/mini';
import { assessmentSchema } from './assessment';
import { shopFactsSchema } from './facts';

/** Raised when a file of before can no longer be judged again from what it holds. */
export const EXPORT_SCHEMA = 1;

export const judgedSchema = z.object({
  assessment: assessmentSchema,
  /** What was judged, at the time in `assessment.at`. */
  facts: shopFactsSchema,
});
export type Judged = z.infer<typeof judgedSchema>;

export const exportSchema = z.object({
  caveat: z.literal('shop-report'),
  schema: z.literal(EXPORT_SCHEMA),
  /** What the file holds, in the language of who saved it: it may quote more than its reader expects. */
  contains: z.string().check(z.maxLength(1000)),
  ...judgedSchema.shape,
});
export type Export = z.infer<typeof exportSchema>;
