/** Measured: how often one answer was counted at labelled shops, for "seen at so many of 100 honest shops". */
import * as z from 'zod/mini';

const share = z.number().check(z.minimum(0), z.maximum(1));

export const measuredSchema = z.object({
  /** Shares of the labelled scams and of the honest shops that turned out so, 0..1. */
  scams: share,
  honest: share,
  /** Shops in the set, both kinds together. */
  shops: z.int(),
  /** Year in which they were collected. */
  year: z.int(),
});
export type Measured = z.infer<typeof measuredSchema>;
