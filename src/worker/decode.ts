/** Bytes of a fetched page to text, as a browser would read them. */

/** Where a page may declare its encoding. Bytes. */
const HEAD = 2048;
const DECLARED = /<meta[^>]{0,300}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,30})/i;
const IN_HEADER = /charset\s{0,4}=\s{0,4}["']?([\w:.-]{2,30})/i;
/** What browsers take for the encoding of a page that names none and is not UTF-8. */
const OLD = 'windows-1252';

/** @param contentType header of the response, or empty */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder(OLD).decode(bytes.subarray(0, HEAD));
  // Mark-up that could be read as ASCII so far is not UTF-16, whatever it says.
  const declared = DECLARED.exec(head)?.[1]?.replace(/^utf-?16.*$/i, 'utf-8');
  const named = byMark(bytes) ?? IN_HEADER.exec(contentType)?.[1] ?? declared;
  const decoder = named === undefined ? null : decoderOf(named);
  if (decoder !== null) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(OLD).decode(bytes);
  }
}

/** The encoding that the first bytes tell: their word goes before every other. */
function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** Null for a name that no browser knows. */
function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
