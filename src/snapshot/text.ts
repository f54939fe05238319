/** White space other than single spaces, or invisible characters: they only hyphenate, or hide a word from readers like us. */
const UNFOLDED = /\s\s|[^\S ]|[\u00AD\u200B\u2060]/;

/** White space of any kind becomes single spaces; ends are kept, so that pieces can be joined. */
export function fold(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ') : text;
}

/** Folded, trimmed and cut at `cap` UTF-16 units, never inside a surrogate pair. */
export function clip(text: string, cap: number): string {
  if (text === '') return text;
  const folded = fold(text.length > cap * 4 ? text.slice(0, cap * 4) : text).trim();
  if (folded.length <= cap) return folded;
  const last = folded.charCodeAt(cap - 1);
  return folded.slice(0, last >= 0xd800 && last < 0xdc00 ? cap - 1 : cap);
}

/** `text` and `piece`, both folded, with never two spaces at the seam and none at the start. */
export function join(text: string, piece: string): string {
  return text === '' || text.endsWith(' ') ? text + piece.trimStart() : text + piece;
}
