/** The parts of CheckoutFact that speak of card data, and of what no shop needs to ask for. */
import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';

const short = z.string().check(z.maxLength(240));
const evidence = z.array(evidenceSchema).check(z.maxLength(12));

/** Who receives card data, told from the frame or form that holds the card fields; `stranger-frame`: a frame of a host that nobody knows. */
export const CARD_TARGETS = ['provider', 'shop', 'unrelated', 'stranger-frame', 'insecure'] as const;
/** Asked for at a checkout though no shop needs it. */
export const EXCESSIVE_ASKS = ['pin', 'online-banking', 'identity-document', 'social-security', 'mothers-name'] as const;

export const cardSchemas = {
  /**
   * Card fields or a provider's card frame are there. `like`: the provider's domain that an unrelated host is disguised as; `beside`: the
   * provider whose card frame is shown at the same time as a whole card form of the page itself.
   */
  card: z.nullable(
    z.object({
      target: z.enum(CARD_TARGETS),
      host: short,
      provider: z.optional(short),
      like: z.optional(short),
      beside: z.optional(short),
      evidence,
    }),
  ),
  asks: z.array(z.object({ what: z.enum(EXCESSIVE_ASKS), evidence })),
};
