/** What the reviews on a page tell of themselves besides their words: when, how many stars, by whom, answered or not. */
import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';

const evidence = z.array(evidenceSchema).check(z.maxLength(12));

export const reviewHistorySchema = z.object({
  /** Reviews whose day is known; the first and last of these days as milliseconds since the epoch (UTC midnight), null where there is none. */
  dated: z.int(),
  first: z.nullable(z.number()),
  last: z.nullable(z.number()),
  /** The most reviews that were written within a few days, where those are half of all and enough to speak of; `days` from the first to the last of them. */
  burst: z.nullable(z.object({ reviews: z.int(), days: z.int(), evidence })),
  /** How many reviews gave one star, two … five. */
  stars: z.array(z.int()).check(z.length(5)),
  /** Full names under which several reviews stand. */
  authors: z.array(z.object({ name: z.string().check(z.maxLength(240)), reviews: z.int() })).check(z.maxLength(12)),
  /** Notes that the writer bought there, and answers of the shop. */
  verified: z.int(),
  replies: evidence,
});
export type ReviewHistory = z.infer<typeof reviewHistorySchema>;
