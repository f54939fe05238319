/** A page for cases: an empty snapshot with the parts that a case is about. */
import { readPage } from '../../src/facts/read';
import type { PageFacts } from '../../src/model/facts';
import type { PageSnapshot, SnapshotField } from '../../src/model/snapshot';

export const NOW = Date.UTC(2026, 4, 1);

/** `texts` become visible blocks of the main part, `links` are `[text, href]`, `fields` take what they name. */
export interface Given extends Partial<Omit<PageSnapshot, 'links' | 'fields'>> {
  readonly texts?: readonly string[];
  readonly footer?: readonly string[];
  readonly anchors?: readonly (readonly [text: string, href: string])[];
  /** Links of the menu. */
  readonly menu?: readonly (readonly [text: string, href: string])[];
  /** Links that the page is paid for. */
  readonly sponsored?: readonly (readonly [text: string, href: string])[];
  readonly inputs?: readonly Partial<SnapshotField>[];
  readonly language?: string;
}

export function page({ texts = [], footer = [], anchors = [], menu = [], sponsored = [], inputs = [], ...parts }: Given): PageSnapshot {
  let n = 0;
  return {
    version: 1,
    url: 'https://www.lindenhof-keramik.example/',
    origin: 'live',
    title: '',
    lang: '',
    contentType: 'text/html',
    status: 200,
    forms: [],
    buttons: [],
    images: [],
    scripts: [],
    frames: [],
    meta: [],
    jsonLd: [],
    items: [],
    prices: [],
    timers: [],
    coverage: { elements: 0, capped: [], frames: 0, shadowRoots: 0 },
    ...parts,
    blocks: [
      ...(parts.blocks ?? []),
      ...texts.map((text) => ({ n: n++, text })),
      ...footer.map((text) => ({ n: n++, text, region: 'footer' as const })),
    ],
    links: [...anchors, ...menu, ...sponsored].map(([text, href], at) => ({
      n: n++,
      text,
      href: new URL(href, 'https://www.lindenhof-keramik.example/').href,
      ...(at >= anchors.length && at < anchors.length + menu.length && { region: 'nav' as const }),
      ...(at >= anchors.length + menu.length && { sponsored: true as const }),
    })),
    fields: inputs.map((input) => ({
      n: n++,
      tag: 'input',
      type: 'text',
      name: '',
      id: '',
      autocomplete: '',
      inputmode: '',
      label: '',
      placeholder: '',
      pattern: '',
      ...input,
    })),
  };
}

export function facts(given: Given): PageFacts {
  return readPage(page(given), { language: given.language ?? 'en', now: NOW });
}
