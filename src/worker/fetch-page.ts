/** One request for one of the shop's own pages: no cookies, no referrer, no cache, no redirect, 1 MB and 8 s at most. */
import { endingOf } from '../facts/own-address';
import type { Failure } from '../model/facts';
import { decodePage } from './decode';

export const FETCH_LIMITS = {
  /** Bytes of the page, unpacked. */
  bytes: 1024 * 1024,
  /** From the request to the last byte. Milliseconds. */
  ms: 8000,
} as const;

/** Nothing here but the browser's own headers names who asks. `cors` and not `no-cors`: that one would let the answer be withheld. */
const REQUEST: RequestInit = {
  method: 'GET',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  // A redirect is told, not followed: the shop would choose whom Caveat asks next, and how often.
  redirect: 'manual',
  headers: { accept: 'text/html,application/xhtml+xml' },
};
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const PDF = /^\s*application\/(?:x-)?pdf\b/i;
/** "%PDF". */
const PDF_MARK = [0x25, 0x50, 0x44, 0x46];

/** The page's mark-up, or why there is none. */
export type Fetched = { readonly html: string; readonly status: number } | { readonly failure: Failure; readonly status?: number };

/**
 * Asks for the address.
 * @throws the signal's reason when it aborts
 */
export async function fetchPage(href: string, signal: AbortSignal): Promise<Fetched> {
  if (endingOf(href) === 'pdf') return { failure: 'pdf' };
  const patience = AbortSignal.timeout(FETCH_LIMITS.ms);
  try {
    const response = await fetch(href, { ...REQUEST, signal: AbortSignal.any([signal, patience]) });
    const told = await answerOf(response);
    // Whatever is still on its way is not wanted.
    if ('failure' in told) response.body?.cancel().catch(() => undefined);
    return told;
  } catch {
    signal.throwIfAborted();
    return { failure: patience.aborted ? 'too-slow' : 'unreachable' };
  }
}

async function answerOf(response: Response): Promise<Fetched> {
  const { status, headers } = response;
  if (response.type === 'opaqueredirect') return { failure: 'redirected' };
  if (!response.ok) return status === 401 ? { failure: 'login' } : { failure: 'http-error', status };
  const contentType = headers.get('content-type') ?? '';
  if (PDF.test(contentType)) return { failure: 'pdf' };
  if (contentType !== '' && !HTML.test(contentType)) return { failure: 'other-format' };
  const bytes = await bytesOf(response);
  if (bytes === null) return { failure: 'too-big' };
  if (PDF_MARK.every((byte, at) => bytes[at] === byte)) return { failure: 'pdf' };
  return { html: decodePage(bytes, contentType), status };
}

/** The body, read piece by piece; null as soon as it is too big, whatever its header promised. */
async function bytesOf({ body, headers }: Response): Promise<Uint8Array | null> {
  if (Number(headers.get('content-length') ?? 0) > FETCH_LIMITS.bytes) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
    length += piece.value.length;
    if (length > FETCH_LIMITS.bytes) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
