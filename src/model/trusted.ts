/** The shops that the shopper trusts: no warning stands before their checkouts. What a person decided is kept apart from what may be evicted. */
import * as z from 'zod/mini';

/** Registrable domain → since when, in milliseconds since the epoch; 0 takes back, in private windows, what is stored outside of them. */
export const trustedSchema = z.record(z.string().check(z.maxLength(253)), z.number());
