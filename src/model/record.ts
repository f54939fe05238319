/** ShopRecord: what is stored of one shop. Facts are stored, verdicts are derived again: a changed weight needs no rescan. */
import * as z from 'zod/mini';
import { pageFactsSchema, shopFactsSchema } from './facts';
import { policyPageSchema } from './policy-page';

/** Raised with every change of the stored shape, together with a migration and a fixture in test/records/. */
export const RECORD_VERSION = 2;

export const RECORD_LIMITS = {
  /** Newest pages kept for each shop, of those that the shopper saw. */
  pages: 12,
  /** Pages that were fetched; they are counted apart, or a walk through the goods would push the policies out. */
  policyPages: 16,
  shops: 1000,
  /** Unvisited for so long, a record goes. Milliseconds. */
  ageMs: 30 * 24 * 60 * 60 * 1000,
} as const;

export const shopRecordSchema = z.object({
  version: z.literal(RECORD_VERSION),
  /** Registrable domain with private suffixes; the key. */
  domain: z.string().check(z.maxLength(253)),
  firstSeen: z.number(),
  lastSeen: z.number(),
  /** Facts of the pages that the shopper saw, one entry an address, newest last. */
  pages: z.array(pageFactsSchema).check(z.maxLength(RECORD_LIMITS.pages)),
  /** The shop's own pages that were asked for, one entry an address, the one asked for last at the end. */
  policyPages: z.array(policyPageSchema).check(z.maxLength(RECORD_LIMITS.policyPages)),
  /** Observations that outlive the page list. */
  restarts: shopFactsSchema.shape.restarts,
});
export type ShopRecord = z.infer<typeof shopRecordSchema>;
