/**
 * PageFacts: what one page says, no opinion. ShopFacts: the pages of one shop merged. Stored in the record, so every change of
 * shape is a new record version (see record.ts). A fact that could not be read is `null` or an empty list with the reason in `unread`.
 */
import * as z from 'zod/mini';
import { PROTECTIONS } from './assessment';
import { cardSchemas } from './card-facts';
import { evidenceSchema } from './evidence';
import { hoursFactSchema } from './hours-facts';
import { orderSchemas } from './order-facts';
import { payeesSchema, representativesSchema } from './person-facts';
import { policyFactSchema, TOPICS } from './policy-facts';
import { brandFactSchema, pressureFactSchema, productFactSchema, reviewFactSchema, sealFactSchema, siteFactSchema } from './offer-facts';

const short = z.string().check(z.maxLength(240));
const address = z.string().check(z.maxLength(600));
const evidence = z.array(evidenceSchema).check(z.maxLength(12));

export const PAGE_KINDS = ['home', 'product', 'category', 'cart', 'checkout', 'policy', 'account', 'error', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Why a page that the shop links could not be read though it was asked for. */
// prettier-ignore
export const FAILURES = [
  'redirected', 'login', 'error-page', 'pdf', 'other-format', 'scripts', 'frame', 'too-big', 'too-slow', 'http-error', 'unreachable',
] as const;
export type Failure = (typeof FAILURES)[number];
/** Why the text of a policy that the shop links is not known. `no-text`: its page was read, and no such text was recognised there. */
export const UNREAD_REASONS = ['not-opened', 'no-text', ...FAILURES] as const;

// prettier-ignore
export const METHODS = [
  'card', 'paypal', 'apple-pay', 'google-pay', 'shop-pay', 'amazon-pay', 'klarna', 'afterpay', 'invoice', 'cash-on-delivery',
  'direct-debit', 'ideal', 'bancontact', 'giropay', 'sofort', 'eps', 'przelewy24', 'blik', 'bizum', 'twint', 'mbway', 'swish', 'mobilepay', 'vipps',
  'interac', 'bank-transfer', 'crypto', 'gift-card', 'money-transfer', 'person-to-person',
] as const;
export type Method = (typeof METHODS)[number];

/** Is it a shop, and which page of one? `points` speak for a shop; the threshold stands in facts/shop.ts. */
export const shopFactSchema = z.object({ isShop: z.boolean(), points: z.number(), kind: z.enum(PAGE_KINDS), signs: evidence });

export const securityFactSchema = z.object({
  https: z.boolean(),
  /** Forms with a password or card field that send to http. */
  insecureForms: evidence,
  /** Scripts of a payment page from hosts that look like a known service's and are none; `like` is the service's domain. Left out where there are none. */
  disguised: z.optional(z.array(z.object({ host: short, like: short, evidence })).check(z.maxLength(6))),
});

export const checkoutFactSchema = z.object({
  /** Payment or delivery data of an order is asked for on this page. */
  isCheckout: z.boolean(),
  signs: evidence,
  ...cardSchemas,
  /** Methods the shopper can really choose here. Null when the step does not show them. */
  offered: z.nullable(
    z.array(
      z.object({
        method: z.enum(METHODS),
        protection: z.enum(PROTECTIONS),
        evidence,
        /** To be sent to somebody's mobile number, past the service that collects for shops. Left out where nothing says so. */
        byHand: z.optional(z.boolean()),
      }),
    ),
  ),
  /** Choices beside them that name no method we know. */
  unnamed: z.optional(evidence),
  ...orderSchemas,
});

/** Methods named anywhere outside the checkout (logos, texts, provider scripts): promises. */
export const paymentFactSchema = z.object({
  promised: z.array(z.object({ method: z.enum(METHODS), protection: z.enum(PROTECTIONS), evidence })),
  /** Bank details printed on the page (IBAN with valid check digits). */
  ibans: z.array(z.object({ iban: short, country: short, evidence })),
  payees: payeesSchema,
  /** A checkout or policy says that the sum is taken in China's currency, while the page shows another. */
  farCharge: z.optional(evidence),
  /** Beside an account, the page tells what to call the payment: a loan, a gift, help for the family. */
  falsePurpose: z.optional(evidence),
});

export const PHONE_TYPES = ['fixed-line', 'mobile', 'fixed-line-or-mobile', 'premium-rate', 'shared-cost', 'toll-free'] as const;
export const EMAIL_KINDS = ['own-domain', 'free-mail', 'disposable', 'other-domain'] as const;
export const contactFactSchema = z.object({
  emails: z.array(z.object({ address: short, kind: z.enum(EMAIL_KINDS), evidence })),
  phones: z.array(
    z.object({
      number: short,
      country: z.nullable(short),
      /** By the country's numbering plan; null where no plan could be asked, and left out in records of before. */
      valid: z.optional(z.nullable(z.boolean())),
      type: z.optional(z.nullable(z.enum(PHONE_TYPES))),
      evidence,
    }),
  ),
  form: evidence,
  chat: evidence,
  messengers: z.array(z.object({ network: short, href: address, evidence })),
  /** `deep`: leads to a profile; otherwise to the network's front page or nowhere. `handle` as in the address. */
  profiles: z.array(z.object({ network: short, href: address, handle: short, deep: z.boolean(), evidence })),
  /** Where the page states one; records of before have none. */
  hours: z.optional(hoursFactSchema),
});

export const identityFactSchema = z.object({
  /** Operator names with their legal form, as written. */
  operators: z.array(z.object({ name: short, form: short, country: z.nullable(short), evidence })),
  addresses: z.array(z.object({ text: short, country: z.nullable(short), postcode: z.nullable(short), evidence })),
  /** Tax and company numbers; `valid` false means "not valid as written", null means no check digit exists. */
  numbers: z.array(z.object({ kind: short, value: short, country: short, valid: z.nullable(z.boolean()), evidence })),
  representatives: representativesSchema,
  /** Country codes (ISO 3166-1 alpha-2) with the reasons, strongest first; see facts/country.ts. */
  countries: z.array(z.object({ code: short, from: short, evidence })),
});

/** What an outside look-up told, with the shopper's consent. Null where nobody asked. */
export const lookupFactSchema = z.object({ registeredAt: z.nullable(z.number()) });

const judgedSchemas = {
  shop: shopFactSchema,
  security: securityFactSchema,
  checkout: checkoutFactSchema,
  payment: paymentFactSchema,
  policy: policyFactSchema,
  contact: contactFactSchema,
  identity: identityFactSchema,
  product: productFactSchema,
  reviews: reviewFactSchema,
  seals: sealFactSchema,
  brand: brandFactSchema,
  pressure: pressureFactSchema,
  site: siteFactSchema,
};

export const pageFactsSchema = z.object({
  url: address,
  domain: short,
  host: short,
  /** Lower-case BCP 47 primary language, or empty where unknown. */
  language: short,
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** Names of limits that cut the snapshot, from its coverage. */
  capped: z.array(short),
  /** Nobody looked at it: Caveat fetched it, and read it without its scripts and styles. */
  fetched: z.optional(z.literal(true)),
  ...judgedSchemas,
});
export type PageFacts = z.infer<typeof pageFactsSchema>;

/** Merged over pages. Same parts as a page's; lists are united, the newest page wins where there is one answer. */
export const shopFactsSchema = z.object({
  domain: short,
  /** Pages read, newest last. */
  pages: z.array(z.object({ url: address, kind: z.enum(PAGE_KINDS), at: z.number(), capped: z.array(short), fetched: z.optional(z.literal(true)) })), // prettier-ignore
  languages: z.array(short),
  ...judgedSchemas,
  /** Countdown seen to end later than it had promised before, on the same page. */
  restarts: evidence,
  lookup: lookupFactSchema,
  /** Policies that are linked but whose text is not known, and why. `status` is the HTTP status of an `http-error`. */
  unread: z.array(z.object({ topic: z.enum(TOPICS), href: address, reason: z.enum(UNREAD_REASONS), status: z.optional(z.int()) })),
});
export type ShopFacts = z.infer<typeof shopFactsSchema>;

export type ShopFact = z.infer<typeof shopFactSchema>;
export type SecurityFact = z.infer<typeof securityFactSchema>;
export type CheckoutFact = z.infer<typeof checkoutFactSchema>;
export type PaymentFact = z.infer<typeof paymentFactSchema>;
export type ContactFact = z.infer<typeof contactFactSchema>;
export type IdentityFact = z.infer<typeof identityFactSchema>;
export type LookupFact = z.infer<typeof lookupFactSchema>;
export { TOPICS };
export type { PolicyFact, Topic } from './policy-facts';
export type { BrandFact, PressureFact, ProductFact, ReviewFact, SealFact, SiteFact } from './offer-facts';
