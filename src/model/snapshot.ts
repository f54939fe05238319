/**
 * PageSnapshot: what was on the page, without any opinion. Made by `snapshot/` in the page (or from an inert document),
 * checked against this schema in the worker before anything reads it: everything in it is the page's word.
 */
import * as z from 'zod/mini';
import { SNAPSHOT_LIMITS } from './snapshot-limits';

const L = SNAPSHOT_LIMITS;
const url = z.string().check(z.maxLength(L.urlChars));
const text = z.string().check(z.maxLength(L.textChars));
/** Position of an element in document order of the walk; the scan finds the element again by it ("show on the page"). */
const n = z.int().check(z.minimum(0));
/** True where a person would not see the item (not rendered, transparent, clipped to nothing). Hidden text proves nothing good. */
const hidden = z.optional(z.literal(true));
/** Landmark that the item stands in, by element or ARIA role; left out in the page's main part. */
const region = z.optional(z.enum(['header', 'nav', 'footer', 'aside', 'dialog']));

const blockSchema = z.object({
  n,
  /** White space folded; one block is the text of one block-level element without its block children. */
  text: z.string().check(z.maxLength(L.blockChars)),
  /** Heading level 1–6 where the block is a heading. */
  heading: z.optional(z.int().check(z.minimum(1), z.maximum(6))),
  region,
  hidden,
});
/**
 * `href` is absolute without fragment unless it is only one; `text` falls back to aria-label, title, or the alt of an image inside; `sponsored`:
 * the page says that it is paid for the link (`rel`).
 */
const linkSchema = z.object({ n, href: url, text, region, hidden, sponsored: z.optional(z.literal(true)) });
const formSchema = z.object({
  n,
  /** Absolute address the form sends to; the page's own where the attribute is absent. */
  action: url,
  method: z.enum(['get', 'post', 'dialog']),
  hidden,
});
const fieldSchema = z.object({
  n,
  /** `n` of the form that owns the field, where there is one. */
  form: z.optional(n),
  tag: z.enum(['input', 'select', 'textarea']),
  /** The input's type in lower case ('text' by default), 'select' or 'textarea'. The value is never read. */
  type: text,
  name: text,
  id: text,
  autocomplete: text,
  inputmode: text,
  /** Text of its label elements, aria-label, aria-labelledby; without one, the nearest text before it. */
  label: text,
  placeholder: text,
  pattern: text,
  maxlength: z.optional(z.int()),
  required: z.optional(z.literal(true)),
  /** The mark-up (not the shopper) ticked it. */
  preselected: z.optional(z.literal(true)),
  /** A radio button that the mark-up does not let be chosen. */
  disabled: z.optional(z.literal(true)),
  /** First option texts of a select. */
  options: z.optional(z.array(text).check(z.maxLength(L.options))),
  hidden,
});
/** Real buttons, submit inputs and elements with the role; `form` as for fields, `action` where the button itself says where to send it. */
const buttonSchema = z.object({ n, form: z.optional(n), text, action: z.optional(url), hidden });
const imageSchema = z.object({
  n,
  src: url,
  alt: text,
  /** Where the image leads, when it stands in a link. */
  href: z.optional(url),
  /** Loaded and empty. */
  broken: z.optional(z.literal(true)),
  region,
  hidden,
});
/** Address without query; inline scripts are not listed. */
const scriptSchema = z.object({ src: url });
const frameSchema = z.object({ n, src: url, title: text, hidden });
const metaSchema = z.object({ name: text, content: z.string().check(z.maxLength(L.textChars)) });
const itemSchema = z.object({
  n,
  format: z.enum(['microdata', 'rdfa']),
  /** schema.org type without its address, for example `Product`. */
  type: text,
  props: z.array(z.tuple([text, text])).check(z.maxLength(L.props)),
});
const priceSchema = z.object({
  n,
  /** The price as written, for example `1.299,00 €`. */
  text,
  /** The struck-out price beside it, as written. */
  struck: z.optional(text),
});
const timerSchema = z.object({
  n,
  /** The countdown as written, for example `02:14:09`. */
  text,
  /** Nearest text around it. */
  context: text,
  /** Seconds it lost per second between two looks (1 for a running countdown); left out when looked at once. */
  rate: z.optional(z.number()),
});
const coverageSchema = z.object({
  /** Elements walked. */
  elements: n,
  /** Names of the limits of SNAPSHOT_LIMITS that cut something off, `elements` or `time` when the walk stopped early, `loading` when the page was not all there. */
  capped: z.array(text).check(z.maxLength(40)),
  /** Frames with a document that this snapshot does not hold. */
  frames: n,
  /** Open shadow roots walked. */
  shadowRoots: n,
});

export const snapshotSchema = z.object({
  version: z.literal(1),
  url,
  /** `live`: the tab's page; `inert`: a document parsed from fetched text, where visibility cannot be known. */
  origin: z.enum(['live', 'inert']),
  title: text,
  /** `<html lang>` as written, or empty. */
  lang: text,
  contentType: text,
  /** HTTP status of the navigation, 0 where the browser does not tell. */
  status: z.int().check(z.minimum(0), z.maximum(999)),
  canonical: z.optional(url),
  blocks: z.array(blockSchema).check(z.maxLength(L.blocks)),
  links: z.array(linkSchema).check(z.maxLength(L.links)),
  forms: z.array(formSchema).check(z.maxLength(L.forms)),
  fields: z.array(fieldSchema).check(z.maxLength(L.fields)),
  buttons: z.array(buttonSchema).check(z.maxLength(L.buttons)),
  images: z.array(imageSchema).check(z.maxLength(L.images)),
  scripts: z.array(scriptSchema).check(z.maxLength(L.scripts)),
  frames: z.array(frameSchema).check(z.maxLength(L.frames)),
  meta: z.array(metaSchema).check(z.maxLength(L.meta)),
  /** Raw text of the JSON-LD scripts; read, and forgiven, in the worker. */
  jsonLd: z.array(z.string().check(z.maxLength(L.jsonLdChars))).check(z.maxLength(L.jsonLd)),
  items: z.array(itemSchema).check(z.maxLength(L.items)),
  prices: z.array(priceSchema).check(z.maxLength(L.prices)),
  timers: z.array(timerSchema).check(z.maxLength(L.timers)),
  coverage: coverageSchema,
});

export type PageSnapshot = z.infer<typeof snapshotSchema>;
export type SnapshotBlock = z.infer<typeof blockSchema>;
export type SnapshotLink = z.infer<typeof linkSchema>;
export type SnapshotForm = z.infer<typeof formSchema>;
export type SnapshotField = z.infer<typeof fieldSchema>;
export type SnapshotImage = z.infer<typeof imageSchema>;
export type SnapshotFrame = z.infer<typeof frameSchema>;
export type SnapshotItem = z.infer<typeof itemSchema>;
export type SnapshotPrice = z.infer<typeof priceSchema>;
export type SnapshotTimer = z.infer<typeof timerSchema>;
export type Region = NonNullable<SnapshotBlock['region']>;
