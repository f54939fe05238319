/**
 * Words that are looked for in the names and addresses of every page there is. A world is new on each page, and making a long expression ready in
 * it costs up to a millisecond, and again where it is asked twice: together a fifth of what the gate did. Almost no page holds even a part of the
 * words, so that is asked first.
 */
export interface Words {
  /** Any text that the expression matches holds one of these. Parted by spaces, as all such lists: the gate is to be small. */
  readonly roots: string;
  /** Made ready only where a text holds a root. */
  readonly pattern: () => RegExp;
}

/** Whether a text holds one of the parts, which spaces part. */
export function holds(text: string, parts: string): boolean {
  return parts.split(' ').some((part) => text.includes(part));
}

/** Whether the words stand in a text of small letters. */
export function tells(text: string, { roots, pattern }: Words): boolean {
  return holds(text, roots) && pattern().test(text);
}
