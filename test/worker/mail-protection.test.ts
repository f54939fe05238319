import { expect, it } from 'vitest';
import { withAddresses } from '../../src/worker/mail-protection';

/** Each character combined with a key, in hexadecimal digits. */
function digits(address: string, key: number): string {
  return [key, ...Array.from(address, (letter) => letter.charCodeAt(0) ^ key)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
const INFO = digits('info@lindenhof-keramik.example', 0x5f);

it.each([
  [`<a href="/cdn-cgi/l/email-protection#${INFO}">Mail</a>`, '<a href="mailto:info@lindenhof-keramik.example">Mail</a>'],
  [
    `<a href='https://lindenhof-keramik.example/cdn-cgi/l/email-protection#${digits('info@lindenhof-keramik.example?subject=Order', 0xe1)}'>Mail</a>`,
    "<a href='mailto:info@lindenhof-keramik.example?subject=Order'>Mail</a>",
  ],
  [
    `<span class="__cf_email__" data-cfemail="${INFO}">[email&#160;protected]</span>`,
    '<span class="__cf_email__" >info@lindenhof-keramik.example</span>',
  ],
  [
    `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${INFO.toUpperCase()}" rel="nofollow">[email protected]</a>, or call`,
    '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" >info@lindenhof-keramik.example</a>, or call',
  ],
])('%s becomes %s', (html, plain) => {
  expect(withAddresses(html)).toBe(plain);
});

it.each([
  '<p>info@lindenhof-keramik.example</p>',
  '<a href="/cdn-cgi/l/email-protection">Mail</a>',
  '<a href="/cdn-cgi/l/email-protection#c0ffee">Mail</a>',
  // What would be put back is mark-up, or no address.
  `<span data-cfemail="${digits('<script>@lindenhof.example', 0x21)}">[email protected]</span>`,
  `<span data-cfemail="${digits('no address at all', 0x21)}">[email protected]</span>`,
  `<span data-cfemail="${INFO}">`,
  `<span data-cfemail="${INFO}0">[email protected]</span>`,
])('leaves %s as it is', (html) => {
  expect(withAddresses(html)).toBe(html);
});

it.each([
  'data-cfemail="00',
  `data-cfemail="${INFO}">`,
  '/cdn-cgi/l/email-protection#00',
  '<span data-cfemail=',
  'data-cfemail=000000000000 ',
])('is quick with a megabyte of %s', (piece) => {
  const before = performance.now();
  withAddresses(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - before).toBeLessThan(1000);
});
