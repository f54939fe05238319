/**
 * Upper bounds of one snapshot. The scan keeps them, the schema refuses what passes them. Apart from the schema, because the scan runs in
 * the page and carries no schema library.
 */
export const SNAPSHOT_LIMITS = {
  /** UTF-8 bytes of the whole message as JSON. */
  bytes: 256 * 1024,
  blocks: 3000,
  blockChars: 2000,
  links: 1500,
  forms: 60,
  fields: 400,
  options: 40,
  buttons: 400,
  images: 500,
  scripts: 200,
  frames: 60,
  meta: 80,
  jsonLd: 30,
  jsonLdChars: 30_000,
  items: 300,
  props: 40,
  prices: 300,
  timers: 20,
  urlChars: 600,
  textChars: 300,
} as const;
