/** What the policies of a page say; part of PageFacts (facts.ts). */
import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';
import { policyTermsSchemas } from './policy-terms';

const short = z.string().check(z.maxLength(240));
const address = z.string().check(z.maxLength(600));
const evidence = z.array(evidenceSchema).check(z.maxLength(12));

export const TOPICS = ['returns', 'shipping', 'privacy', 'terms', 'contact', 'legal-notice', 'about', 'warranty', 'payment'] as const;
export type Topic = (typeof TOPICS)[number];

export const policyFactSchema = z.object({
  /** Links to policy pages, own site only, best first per topic. */
  links: z.array(z.object({ topic: z.enum(TOPICS), href: address, text: short, evidence })),
  /** Policies whose text was read: the page itself is one, or holds one. */
  texts: z.array(
    z.object({
      topic: z.enum(TOPICS),
      page: address,
      chars: z.int(),
      /** Days within which goods can be returned, for returns and terms. */
      returnDays: z.nullable(z.int()),
      /** The far country (ISO 3166-1 alpha-2; 142 is Asia, UN M.49) that goods go back to, where a returns policy names one. */
      returnsTo: z.optional(z.object({ country: short, evidence })),
      /** Gaps of a template left open: `[COMPANY NAME]`, lorem ipsum, instructions to the owner. */
      placeholders: evidence,
      /** Domains and e-mail domains of somebody else in the text. */
      foreignDomains: evidence,
      /** Shop names of somebody else in the text. */
      foreignNames: evidence,
      ...policyTermsSchemas,
    }),
  ),
  /** The far country (ISO 3166-1 alpha-2) that goods are sent from, where a page that is no policy says so. */
  dispatch: z.optional(z.object({ country: short, evidence })),
  /** Sentences of a policy or checkout by which a sum is taken again and again. */
  renewal: z.optional(evidence),
  /** The sum that a checkout's own sentence takes again; `currency` as ISO 4217 where it is known. */
  renewalSum: z.optional(z.object({ amount: z.number(), currency: short })),
  /** A page that is neither offers a subscription, or names a price per month and the like. */
  subscription: z.optional(evidence),
});

export type PolicyFact = z.infer<typeof policyFactSchema>;
