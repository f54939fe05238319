/** The parts of CheckoutFact that speak of the sum to be paid, and of the wallets that take it. Records from before they were read lack them. */
import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';

const short = z.string().check(z.maxLength(240));

const totalSchema = z.object({
  /** In major units of `currency` (ISO 4217, or empty where the page does not say which). */
  amount: z.number(),
  currency: short,
  /** The most that the goods and all lines beside them (shipping, taxes, fees) come to; left out where the page names no goods' sum. */
  named: z.optional(z.number()),
  evidence: z.array(evidenceSchema).check(z.maxLength(12)),
});
export type OrderTotal = z.infer<typeof totalSchema>;

export const orderSchemas = {
  /** Addresses of crypto-currency that a checkout shows; left out where there are none. */
  wallets: z.optional(
    z.array(z.object({ coin: short, address: short, evidence: z.array(evidenceSchema).check(z.maxLength(12)) })).check(z.maxLength(8)),
  ),
  /** What is to be paid, as a cart or a checkout says. */
  total: z.optional(totalSchema),
  /** Currencies that the page names besides, in any of its texts; only where it has a total. */
  currencies: z.optional(z.array(short).check(z.maxLength(12))),
  /** The shopper can choose the currency. */
  currencyChoice: z.optional(z.literal(true)),
  /** Of a shop: what its cart, or an earlier step, asked for in the same visit. */
  earlierTotal: z.optional(totalSchema),
  /** Of a shop: the currencies of all its pages before, where the total is in none of them and nobody chose another. */
  earlierCurrencies: z.optional(z.array(short).check(z.maxLength(12))),
};
