/** Invisible characters that only serve to hyphenate, or to hide a word from readers like us. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const INVISIBLE_SOMEWHERE = /[\u00AD\u200B\u2060\uFEFF]/;

/** White space of any kind becomes single spaces; ends are kept, so that pieces can be joined. */
export function fold(text: string): string {
  const bare = INVISIBLE_SOMEWHERE.test(text) ? text.replace(INVISIBLE, '') : text;
  return bare.replace(/\s+/g, ' ');
}

/** Folded, trimmed and cut at `cap` UTF-16 units, never inside a surrogate pair. */
export function clip(text: string, cap: number): string {
  const folded = fold(text.slice(0, cap * 4)).trim();
  if (folded.length <= cap) return folded;
  const last = folded.charCodeAt(cap - 1);
  return folded.slice(0, last >= 0xd800 && last < 0xdc00 ? cap - 1 : cap);
}

/** `text` and `piece`, both folded, with never two spaces at the seam and none at the start. */
export function join(text: string, piece: string): string {
  return text === '' || text.endsWith(' ') ? text + piece.trimStart() : text + piece;
}
