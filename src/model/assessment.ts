/** Assessment: the self-contained judgement of a shop. Badge, guard, popup, report page and exported JSON render it without any judging code. */
import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';
import { policyTermsSchemas } from './policy-terms';
import { FAMILIES, findingSchema } from './signal';

/** From kindest to worst. */
export const LEVELS = ['reassuring', 'unproven', 'caution', 'danger'] as const;
export type Level = (typeof LEVELS)[number];

/** How a payment method treats a buyer who was cheated. `irreversible` money is gone once sent. */
export const PROTECTIONS = ['protected', 'after-delivery', 'irreversible'] as const;
export type Protection = (typeof PROTECTIONS)[number];

const short = z.string().check(z.maxLength(240));
const address = z.string().check(z.maxLength(600));

/** What the shop says of itself, drawn for the popup's "Shop facts" and for the safest way to pay. */
const shopCardSchema = z.object({
  name: z.optional(short),
  operator: z.optional(short),
  country: z.optional(short),
  emails: z.array(short),
  phones: z.array(short),
  /** ISO 4217, where it has only one. */
  currency: z.optional(short),
  policies: z.array(
    z.object({
      topic: short,
      href: address,
      text: short,
      /** What its text says, where it was read. */
      says: z.optional(z.object({ returnDays: z.optional(z.int()), ...policyTermsSchemas })),
    }),
  ),
  profiles: z.array(z.object({ network: short, href: address })),
  payment: z.array(z.object({ method: short, protection: z.enum(PROTECTIONS), offered: z.boolean() })),
});
export type ShopCard = z.infer<typeof shopCardSchema>;

export const assessmentSchema = z.object({
  schema: z.literal(1),
  /** Version of the extension that judged. */
  engine: short,
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** Registrable domain, private suffixes counted: the key of the shop. */
  domain: short,
  shop: shopCardSchema,
  isShop: z.boolean(),
  /** Why it was taken for a shop, or what spoke for it. */
  shopSigns: z.array(evidenceSchema),
  /** Null when the site is no shop. */
  level: z.nullable(z.enum(LEVELS)),
  /** Probability of a scam after the evidence, 0..1. Never shown as a naked number. */
  posterior: z.number(),
  /** Share of the questions that could be answered, 0..1, weighted. */
  coverage: z.number(),
  families: z.array(z.object({ family: z.enum(FAMILIES), decibans: z.number(), capped: z.boolean() })),
  findings: z.array(findingSchema),
  /** True when the page shown last asks for payment or delivery data. */
  checkout: z.boolean(),
  /** `fetched`: Caveat read it by itself, the shopper has not seen it. */
  pages: z.array(z.object({ url: address, kind: short, at: z.number(), fetched: z.optional(z.literal(true)) })),
  /** Message keys (with values) of what could not be read and why; `topic` names the policy that it is about. */
  unread: z.array(z.object({ key: short, args: z.array(short), topic: z.optional(short) })),
});
export type Assessment = z.infer<typeof assessmentSchema>;

/**
 * How a warning stands: `page` before a dangerous checkout, `dialog` in the page of a known payment provider to which a dangerous shop sent
 * the shopper, `bar` in a doubtful checkout, `line` (one quiet sentence) in the checkout of a little known shop.
 */
export const WARNING_KINDS = ['page', 'dialog', 'bar', 'line'] as const;

/** What a checkout warning says; made from an assessment, rendered by the guard and the warning page. */
export const warningSchema = z.object({
  kind: z.enum(WARNING_KINDS),
  level: z.enum(['unproven', 'caution', 'danger']),
  domain: short,
  name: z.optional(short),
  /** Host of the payment page, where the shop has sent the shopper to another one. */
  on: z.optional(short),
  /** The two or three strongest findings against the shop. */
  reasons: z.array(findingSchema).check(z.maxLength(3)),
  /** Safest methods this shop names, best first. */
  payment: z.array(short),
});
export type Warning = z.infer<typeof warningSchema>;
