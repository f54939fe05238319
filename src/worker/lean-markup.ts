/** Takes out of a page's mark-up what nobody reads, before the shop's tab parses it: most of a page is scripts, styles and drawings. */

const DROPPED = /<!--|<(script|style|svg|template|noscript)(?=[\s>/])/g;
/** JSON-LD is text for machines, but text. */
const KEPT = /ld\+json/;
const ATTRIBUTE_CHARS = 2000;

/**
 * One pass, linear in the text. It knows no attributes: what stands in quotes like a tag counts as one. So a page can hide its own text from
 * the reader, as it can in many ways.
 */
export function leanMarkup(html: string): string {
  // Not of the whole text at once: some capitals are two letters long in lower case, and the places would no longer fit.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const parts: string[] = [];
  let from = 0;
  DROPPED.lastIndex = 0;
  for (let match = DROPPED.exec(lower); match !== null; match = DROPPED.exec(lower)) {
    const { index } = match;
    const name = match[1];
    const end =
      name === undefined ? after(lower, '-->', index + 4) : after(lower, '>', after(lower, `</${name}`, after(lower, '>', index)));
    DROPPED.lastIndex = end;
    if (name === 'script' && KEPT.test(lower.slice(index, Math.min(after(lower, '>', index), index + ATTRIBUTE_CHARS)))) continue;
    parts.push(html.slice(from, index));
    from = end;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

/** The place behind the next such mark; the end of the text where there is none: what never ends goes as far. */
function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}
