/** The parts of PageFacts that speak of the offer: goods, reviews, seals, brand, pressure, and the site that shows them. */
import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';
import { reviewHistorySchema } from './review-facts';

const short = z.string().check(z.maxLength(240));
const evidence = z.array(evidenceSchema).check(z.maxLength(12));

export const productFactSchema = z.object({
  /** At most 60 products of this page; amounts in major units of `currency` (ISO 4217 or empty). */
  products: z.array(
    z.object({ name: short, price: z.nullable(z.number()), currency: short, brand: short, sku: short, gtin: short, gtinValid: z.nullable(z.boolean()), structured: z.boolean() }),
  ), // prettier-ignore
  /** Prices seen, with the struck-out one where there is one. */
  prices: z.array(z.object({ amount: z.number(), currency: short, was: z.nullable(z.number()) })),
  currencies: z.array(short),
  /** Main product price in structured data and on the page disagree. */
  mismatch: evidence,
  /** Medicines that only a doctor prescribes stand beside a sentence that no prescription is needed. */
  unprescribed: z.optional(evidence),
});

export const reviewFactSchema = z.object({
  /** Rating claimed in structured data. */
  claimed: z.nullable(z.object({ count: z.int(), average: z.nullable(z.number()), evidence })),
  /** Single reviews seen on the page: how many, how many with text said twice, how many share one date. */
  visible: z.int(),
  duplicates: evidence,
  /** Review services: `hosted` when it comes from, or links to, the service's own host. */
  services: z.array(z.object({ name: short, hosted: z.boolean(), evidence })),
  /** Where single reviews are shown; records of before have none. */
  history: z.optional(reviewHistorySchema),
});

export const sealFactSchema = z.object({
  /** `issuer` link or script from the issuer's own host with an id; `unlinked` a picture that leads nowhere; `elsewhere` it leads to another host. */
  seals: z.array(z.object({ name: short, proof: z.enum(['issuer', 'unlinked', 'elsewhere']), host: short, evidence })),
});

export const brandFactSchema = z.object({
  /** Names the shop gives itself, by where they stand (title, site-name, logo, copyright, structured). */
  names: z.array(z.object({ name: short, from: short, evidence })),
  /** A known brand that the domain imitates or carries; `how`: homoglyph, punycode, bait (brand + bait word), contains. */
  imitates: z.nullable(z.object({ brand: short, how: z.enum(['homoglyph', 'punycode', 'bait', 'contains']), own: z.boolean(), evidence })),
  /** Known brands named on the page, most frequent first. */
  goods: z.array(short),
  /** Does any name of the shop share a word with its domain? Null when no name was found. */
  matchesDomain: z.nullable(z.boolean()),
  /** Characters of the part of the address that was bought (`blue-shoes.co.uk`: 10), punycode decoded. Left out where none was (a shop under its host's name, an IP address) and of a single page. */
  addressChars: z.optional(z.int()),
  /** Does the page show a picture of the shop's own sign? Null where too little was read; left out in records of before. */
  logo: z.optional(z.nullable(z.boolean())),
});

export const pressureFactSchema = z.object({
  /** Countdowns; `endsAt` in milliseconds since the epoch, computed from the remaining time. */
  timers: z.array(z.object({ context: short, endsAt: z.number(), evidence })),
  /** Stock, activity and urgency notices. */
  notices: z.array(z.object({ kind: z.enum(['scarcity', 'activity', 'urgency', 'shaming', 'claim']), evidence })),
  /** Over the prices that have a struck-out partner: how many of how many prices, median discount 0..1; `halfOff` is the share of all prices at half off or more. */
  discounts: z.object({ prices: z.int(), struck: z.int(), median: z.nullable(z.number()), halfOff: z.number() }),
  preselected: evidence,
  /** Boxes at a checkout that the mark-up ticks, with which the shopper agrees to terms or advertising. Left out where there are none. */
  consents: z.optional(evidence),
});

export const siteFactSchema = z.object({
  platform: z.nullable(short),
  analytics: evidence,
  copyrightYear: z.nullable(z.int()),
  leftovers: evidence,
  serverErrors: evidence,
  brokenImages: z.int(),
  copyBlocked: z.boolean(),
});

export type ProductFact = z.infer<typeof productFactSchema>;
export type ReviewFact = z.infer<typeof reviewFactSchema>;
export type SealFact = z.infer<typeof sealFactSchema>;
export type BrandFact = z.infer<typeof brandFactSchema>;
export type PressureFact = z.infer<typeof pressureFactSchema>;
export type SiteFact = z.infer<typeof siteFactSchema>;
