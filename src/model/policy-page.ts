/** PolicyPage: one of the shop's own pages that Caveat asked for because the shop links it for a policy, and what came of asking. */
import * as z from 'zod/mini';
import { FAILURES, pageFactsSchema, TOPICS } from './facts';

export const policyPageSchema = z.object({
  topic: z.enum(TOPICS),
  /** The address asked for: https, no fragment, no session and no advertiser's mark. */
  href: z.string().check(z.maxLength(600)),
  /** When it was asked for last. Milliseconds since the epoch. */
  at: z.number(),
  /** Requests within the last seven days. */
  tries: z.int(),
  /** `asked`: the answer is not there yet, or was lost with the worker; `read`; or why it could not be read. */
  outcome: z.enum(['asked', 'read', ...FAILURES]),
  /** HTTP status, for `http-error`. */
  status: z.optional(z.int()),
  /** What it says, where it was read. */
  facts: z.optional(pageFactsSchema),
});
export type PolicyPage = z.infer<typeof policyPageSchema>;
