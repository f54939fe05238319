import { expect, it } from 'vitest';
import { snap } from './render';

it.each([
  [`<a href="javascript:popup('/agb.html')">AGB</a>`, 'https://shop.example/agb.html'],
  [`<a href="javascript:void(window.open('popup_content.php?coID=3','','width=600'))">AGB</a>`, 'https://shop.example/p/popup_content.php?coID=3'],
  [`<a href="#" onclick="window.open(&quot;https://help.shop.example/terms&quot;); return false">AGB</a>`, 'https://help.shop.example/terms'],
  [`<a href="" onclick="location.href = '../agb'">AGB</a>`, 'https://shop.example/agb'],
  [`<a href="#agb" onclick="show('index.php?page=agb')">AGB</a>`, 'https://shop.example/p/index.php?page=agb'],
  [`<a href="/agb" onclick="window.open('/elsewhere')">AGB</a>`, 'https://shop.example/agb'],
  [`<a href="javascript:void(0)" onclick="toggle('menu')">AGB</a>`, 'javascript:'],
  [`<a href="javascript:history.back()">AGB</a>`, 'javascript:'],
  [`<a href="javascript:addToCart('12','Lamp / large')">AGB</a>`, 'javascript:'],
  [`<a href="#agb">AGB</a>`, 'https://shop.example/p/1?x=2#agb'],
])('%s leads to %s', async (html, href) => {
  expect((await snap(html)).links.map((link) => link.href)).toEqual([href]);
}); // prettier-ignore

it('takes its time from no script, however long', async () => {
  const before = performance.now();
  await snap(`<a href="javascript:${'f('.repeat(50_000)}" onclick="${"x='".repeat(50_000)}">AGB</a>`);
  expect(performance.now() - before).toBeLessThan(1000);
});
