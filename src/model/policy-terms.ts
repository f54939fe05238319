/** What policies say in detail, as a lawyer of the shopper would read them. Left out is what a text does not say, or not clearly. */
import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';

const evidence = z.array(evidenceSchema).check(z.maxLength(12));
const country = z.string().check(z.maxLength(2));

/** `currency`: ISO 4217, or the sign as written where several currencies share it (`$`, `kr`). Major units. */
const amountSchema = z.object({ amount: z.number(), currency: z.string().check(z.maxLength(4)) });
/** Days, both ends counted; `business`: days of work. */
const daysSchema = z.object({ from: z.int(), to: z.int(), business: z.boolean() });

/** Who bears the cost of sending back goods that are as they should be. */
export const PAYERS = ['shop', 'shopper', 'depends'] as const;
/** Goods that are not taken back: reduced ones, opened or hygienic ones, those made for one shopper. */
export const EXCLUSIONS = ['sale', 'opened', 'custom'] as const;

export const returnTermsSchema = z.object({
  paidBy: z.optional(z.enum(PAYERS)),
  countedFrom: z.optional(z.enum(['receipt', 'order'])),
  /** What is kept back of the price. Percent, or an amount, or neither where the text only says that there is one; percent 0 where it says there is none. */
  restocking: z.optional(z.object({ percent: z.optional(z.number()), amount: z.optional(amountSchema), evidence })),
  exchange: z.optional(z.boolean()),
  /** Within how many days money is paid back. */
  refund: z.optional(daysSchema),
  excluded: z.array(z.enum(EXCLUSIONS)),
  /** The right to withdraw is called by its legal name; a form for it is named. */
  withdrawal: z.boolean(),
  form: z.boolean(),
  /** Sentences that promise a voucher in place of money, and nothing else. */
  voucherOnly: evidence,
});

export const shippingTermsSchema = z.object({
  /** The lowest one named. */
  cost: z.optional(amountSchema),
  /** Everything is sent without charge. */
  free: z.boolean(),
  freeFrom: z.optional(amountSchema),
  arrival: z.optional(z.object({ ...daysSchema.shape, evidence })),
  /** Goods are made once they are ordered: they may rightly take long. */
  toOrder: z.boolean(),
  worldwide: z.boolean(),
  /** Countries named (ISO 3166-1 alpha-2). */
  countries: z.array(country).check(z.maxLength(60)),
});

/** What a privacy policy speaks of. */
export const PRIVACY_POINTS = ['controller', 'purposes', 'sharing', 'rights', 'contact', 'gdpr', 'ccpa'] as const;
export const privacyTermsSchema = z.object({ points: z.array(z.enum(PRIVACY_POINTS)) });

export const saleTermsSchema = z.object({
  /** With its legal form. */
  operator: z.optional(z.string().check(z.maxLength(240))),
  /** Whose law or courts decide (ISO 3166-1 alpha-2). */
  law: z.optional(country),
  lawSaid: z.optional(evidence),
});

export const warrantyTermsSchema = z.object({ months: z.optional(z.int()), legal: z.boolean() });

/** Parts of a policy text, by its topic. */
export const policyTermsSchemas = {
  /** Share of the text, 0 to 1, that could stand in any shop's: sentences without a number, an address or the shop's name. */
  boilerplate: z.optional(z.number()),
  returnTerms: z.optional(returnTermsSchema),
  shippingTerms: z.optional(shippingTermsSchema),
  privacyTerms: z.optional(privacyTermsSchema),
  saleTerms: z.optional(saleTermsSchema),
  warrantyTerms: z.optional(warrantyTermsSchema),
};

export type Amount = z.infer<typeof amountSchema>;
export type ReturnTerms = z.infer<typeof returnTermsSchema>;
export type ShippingTerms = z.infer<typeof shippingTermsSchema>;
export type PrivacyTerms = z.infer<typeof privacyTermsSchema>;
export type SaleTerms = z.infer<typeof saleTermsSchema>;
export type WarrantyTerms = z.infer<typeof warrantyTermsSchema>;
