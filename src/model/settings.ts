/** Settings: what the shopper chose for the whole extension. Each has the value that it starts with. */
import * as z from 'zod/mini';

export const settingsSchema = z.object({
  /** Caveat fetches the pages that a shop links for its policies. */
  readPolicies: z.boolean(),
  /** One quiet sentence in the checkout of a little known shop. Settings stored before it came have none. */
  quietLine: z._default(z.boolean(), true),
});
/** Some of them; what is not said stays as it is. */
export const settingsChangeSchema = z.object({ readPolicies: z.optional(z.boolean()), quietLine: z.optional(z.boolean()) });
export type Settings = z.infer<typeof settingsSchema>;

export const FIRST_SETTINGS: Settings = { readPolicies: true, quietLine: true };
