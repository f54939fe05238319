/** Settings: what the shopper chose for the whole extension. Each has the value that it starts with. */
import * as z from 'zod/mini';

export const settingsSchema = z.object({
  /** Caveat fetches the pages that a shop links for its policies. */
  readPolicies: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const FIRST_SETTINGS: Settings = { readPolicies: true };
