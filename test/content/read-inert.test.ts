// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { readInert } from '../../src/content/read-inert';

const URL = 'https://lamps.example/legal/terms';

vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));

afterEach(() => {
  vi.restoreAllMocks();
});

it('reads mark-up as a page of its own address, and runs nothing of it', async () => {
  const ran = vi.fn();
  Object.assign(globalThis, { ran });
  const html = `<html lang="de"><title>AGB</title><body onload="ran()"><base href="https://lamps.example/legal/">
    <script>ran()</script><img src="x" onerror="ran()"><h1>AGB</h1><p>Es gilt deutsches Recht.</p><p hidden>Unsichtbar</p><a href="../versand">Versand</a>
    <iframe src="text.html" title="Text"></iframe>`;
  const snapshot = await readInert({ html, url: URL, status: 203 });
  expect(snapshot).toMatchObject({ origin: 'inert', url: URL, status: 203, lang: 'de', title: 'AGB' });
  expect(snapshot.blocks.map(({ text, hidden }) => [text, hidden])).toEqual(
    expect.arrayContaining([['Es gilt deutsches Recht.', undefined], ['Unsichtbar', true]]),
  ); // prettier-ignore
  expect(snapshot.links.map(({ href }) => href)).toEqual(['https://lamps.example/versand']);
  expect(snapshot.frames.map(({ src }) => src)).toEqual(['https://lamps.example/legal/text.html']);
  expect(ran).not.toHaveBeenCalled();
  expect(document.body.textContent).toBe('');
});

it('reads whatever comes', async () => {
  for (const html of ['', 'plain', '<frameset><frame src=a.html></frameset>', '<svg><script>', '\u0000<']) {
    expect((await readInert({ html, url: URL, status: 200 })).url).toBe(URL);
  }
});
