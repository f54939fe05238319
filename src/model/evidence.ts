/** Evidence: the words, link, field or number that a statement rests on. Always quoted from the page, always rendered as text. */
import * as z from 'zod/mini';

export const evidenceSchema = z.object({
  kind: z.enum(['text', 'link', 'field', 'button', 'image', 'frame', 'script', 'number', 'meta', 'address', 'absence']),
  /** The quotation, or for `absence` the address of the page on which something was not found. At most 240 characters. */
  quote: z.string().check(z.maxLength(240)),
  /** Page that it was seen on. */
  page: z.string().check(z.maxLength(600)),
  /** Number of the item in that page's snapshot, for "show on the page". */
  n: z.optional(z.int()),
});

export type Evidence = z.infer<typeof evidenceSchema>;
