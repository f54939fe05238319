import { afterEach, describe, expect, it, vi } from 'vitest';
import { FETCH_LIMITS, fetchPage } from '../../src/worker/fetch-page';

const HREF = 'https://lamps.example/returns';
const asked = vi.fn<(href: string, request: RequestInit) => Promise<Response>>();
vi.stubGlobal('fetch', asked);
const never = new AbortController().signal;

function html(body: BodyInit, { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {}): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
}

/** A body that never ends; `given` counts the pieces of 64 KB that were taken from it. */
function endless(): { body: ReadableStream; given: () => number; cancelled: () => boolean } {
  let given = 0;
  let cancelled = false;
  const body = new ReadableStream({
    pull(controller) {
      given += 1;
      controller.enqueue(new Uint8Array(64 * 1024).fill(32));
    },
    cancel() {
      cancelled = true;
    },
  });
  return { body, given: () => given, cancelled: () => cancelled };
}

afterEach(() => {
  asked.mockReset();
  vi.useRealTimers();
});

it('asks with nothing but the address', async () => {
  asked.mockResolvedValue(html('<p>Grüße'));
  expect(await fetchPage(HREF, never)).toEqual({ html: '<p>Grüße', status: 200 });
  const [href, request] = asked.mock.calls[0] ?? [];
  expect(href).toBe(HREF);
  expect(request).toMatchObject({
    method: 'GET',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'manual',
  });
  expect(request).not.toHaveProperty('body');
  expect(Object.keys(request?.headers ?? {})).toEqual(['accept']);
});

describe('an answer', () => {
  it.each<[string, Response, object]>([
    ['without a kind', new Response(new TextEncoder().encode('<p>x')), { html: '<p>x', status: 200 }],
    ['of XHTML', html('<p/>', { headers: { 'content-type': 'application/xhtml+xml' } }), { html: '<p/>', status: 200 }],
    ['that leads elsewhere', { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers(), body: null } as Response, { failure: 'redirected' }],
    ['that wants a name', html('', { status: 401 }), { failure: 'login' }],
    ['that is not there', html('Not here', { status: 404 }), { failure: 'http-error', status: 404 }],
    ['that is out of order', html('', { status: 503 }), { failure: 'http-error', status: 503 }],
    ['that is a PDF', html('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } }), { failure: 'pdf' }],
    ['that is a PDF and calls itself a page', html('%PDF-1.7 …'), { failure: 'pdf' }],
    ['that is a picture', html('GIF89a', { headers: { 'content-type': 'image/gif' } }), { failure: 'other-format' }],
    ['that promises too much', html('short', { headers: { 'content-length': String(FETCH_LIMITS.bytes + 1) } }), { failure: 'too-big' }],
    ['of 1 MB', html('x'.repeat(FETCH_LIMITS.bytes)), { html: 'x'.repeat(FETCH_LIMITS.bytes), status: 200 }],
    ['of 1 MB and a byte', html('x'.repeat(FETCH_LIMITS.bytes + 1)), { failure: 'too-big' }],
  ])('%s', async (_what, response, told) => {
    asked.mockResolvedValue(response);
    expect(await fetchPage(HREF, never)).toEqual(told);
  }); // prettier-ignore

  it('that never ends is left as soon as it is too big', async () => {
    const { body, given, cancelled } = endless();
    asked.mockResolvedValue(html(body));
    expect(await fetchPage(HREF, never)).toEqual({ failure: 'too-big' });
    expect(given()).toBeLessThan(25);
    expect(cancelled()).toBe(true);
  });

  it('that is not wanted is not loaded', async () => {
    const { body, given, cancelled } = endless();
    asked.mockResolvedValue(html(body, { headers: { 'content-type': 'application/pdf' } }));
    expect(await fetchPage(HREF, never)).toEqual({ failure: 'pdf' });
    await vi.waitFor(() => { expect(cancelled()).toBe(true); }); // prettier-ignore
    expect(given()).toBeLessThan(5);
  });
});

it('does not ask for what its name calls a PDF', async () => {
  expect(await fetchPage(`${HREF}.pdf`, never)).toEqual({ failure: 'pdf' });
  expect(asked).not.toHaveBeenCalled();
});

it('tells a shop that cannot be reached from one that is too slow', async () => {
  asked.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await fetchPage(HREF, never)).toEqual({ failure: 'unreachable' });
  const patience = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
  asked.mockImplementationOnce((_href, { signal }) => new Promise((_, fail) => signal?.addEventListener('abort', () => { fail(new DOMException('', 'AbortError')); }))); // prettier-ignore
  const slow = fetchPage(HREF, never);
  patience.abort();
  expect(await slow).toEqual({ failure: 'too-slow' });
  expect(timeout).toHaveBeenCalledWith(8000);
  timeout.mockRestore();
});

it('ends with the signal, in the middle of an answer too', async () => {
  const stop = new AbortController();
  asked.mockImplementation((_href, { signal }) => {
    const body = new ReadableStream({ start: (controller) => signal?.addEventListener('abort', () => { controller.error(signal.reason); }) }); // prettier-ignore
    return Promise.resolve(html(body));
  });
  const waiting = fetchPage(HREF, stop.signal);
  stop.abort(new Error('The tab left.'));
  await expect(waiting).rejects.toThrow('The tab left.');
});
