/** How the tools write their tables. */

/** `12/80 (15.0 %)`. */
export function share(part: number, whole: number): string {
  return `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

/** Decibans with their sign, to a tenth. */
export function signed(decibans: number): string {
  return `${decibans > 0 ? '+' : ''}${decibans.toFixed(1)}`;
}

/** A Markdown table. */
export function markdownTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
