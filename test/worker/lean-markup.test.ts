import { expect, it } from 'vitest';
import { leanMarkup } from '../../src/worker/lean-markup';

it.each([
  ['<p>a</p><script>b</script><p>c</p>', '<p>a</p><p>c</p>'],
  ['<p>a</p><SCRIPT src="x">b</Script ><p>c</p>', '<p>a</p><p>c</p>'],
  ['<script type="application/ld+json">{"a":1}</script><style>b</style>', '<script type="application/ld+json">{"a":1}</script>'],
  ['a<!-- <script> --><p>b</p></script>', 'a<p>b</p></script>'],
  ['a<svg><path d="M0"/><title>x</title></svg>b', 'ab'],
  ['a<noscript>x</noscript><template><p>y</p></template>b', 'ab'],
  ['<styles>a</styles><scripted>b', '<styles>a</styles><scripted>b'],
  ['<p>İ</p><script>x</script><p>İb</p>', '<p>İ</p><p>İb</p>'],
  ['a<script>never ends', 'a'],
  ['a<!-- never ends', 'a'],
  ['<p>plain', '<p>plain'],
  ['', ''],
])('%s becomes %s', (html, lean) => {
  expect(leanMarkup(html)).toBe(lean);
});

it.each(['<script', '<!--', '<script>', '</script>', '<svg ', '<', '<!-'])('is quick with a megabyte of %s', (piece) => {
  const before = performance.now();
  leanMarkup(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - before).toBeLessThan(500);
});
