import type { ComponentChildren } from 'preact';

const SCHEMES: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** True for an address that a page may give us to link to; everything else (`javascript:`, `data:`, broken) is shown as plain text. */
export function isSafeLink(href: string): boolean {
  return URL.canParse(href) && SCHEMES.includes(new URL(href).protocol);
}

/** A link that a shop gave, opened in a tab of its own without telling where from. */
export function OutsideLink({ href, children }: { href: string; children: ComponentChildren }) {
  if (!isSafeLink(href)) return <bdi>{children}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <bdi>{children}</bdi>
    </a>
  );
}
