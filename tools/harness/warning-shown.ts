/** Which warning stands in a tab: the extension's own page, the bar in the shop's page, or none. Told from the shipped build alone. */
import type { Page } from 'playwright-core';

/** The quiet line is advice at a little known shop, no warning; it is told apart here. */
export type WarningShown = 'page' | 'bar' | 'line' | null;

interface DomNode {
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly { readonly shadowRootType?: string }[];
}

/** The bar is a popover right under `html` with a closed shadow root, which only the debugger sees. */
function isBar({ attributes = [], shadowRoots = [] }: DomNode): boolean {
  return attributes.includes('popover') && shadowRoots.some(({ shadowRootType }) => shadowRootType === 'closed');
}

/** Looks at what the tab shows now. */
export async function warningShown(page: Page): Promise<WarningShown> {
  if (/^chrome-extension:\/\/[a-p]{32}\/warning\.html/.test(page.url())) return 'page';
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: 2, pierce: true })) as { root: DomNode };
    const html = root.children?.find(({ children }) => children !== undefined);
    const bar = html?.children?.find(isBar);
    if (bar === undefined) return null;
    return bar.attributes?.[bar.attributes.indexOf('data-level') + 1] === 'unproven' ? 'line' : 'bar';
  } finally {
    await session.detach();
  }
}
