import { describe, expect, it } from 'vitest';
import { addressKey, endingOf, ownAddress, slashTwin } from '../../src/facts/own-address';

const PAGE = 'https://www.lindenhof-keramik.example/becher/mira';

describe('an address that a shop links', () => {
  it.each([
    ['https://www.lindenhof-keramik.example/agb', 'https://www.lindenhof-keramik.example/agb'],
    ['https://lindenhof-keramik.example/agb', 'https://www.lindenhof-keramik.example/agb'],
    ['http://www.lindenhof-keramik.example/agb', 'https://www.lindenhof-keramik.example/agb'],
    ['https://help.lindenhof-keramik.example/hc/returns', 'https://help.lindenhof-keramik.example/hc/returns'],
    ['https://www.lindenhof-keramik.example/info#versand', 'https://www.lindenhof-keramik.example/info'],
    ['https://www.lindenhof-keramik.example/shop_content.php?coID=3', 'https://www.lindenhof-keramik.example/shop_content.php?coID=3'],
    ['https://www.lindenhof-keramik.example/shop_content.php?coID=3&XTCsid=8f3a', 'https://www.lindenhof-keramik.example/shop_content.php?coID=3'],
    ['https://www.lindenhof-keramik.example/agb;jsessionid=8F3A?utm_source=x&gclid=y', 'https://www.lindenhof-keramik.example/agb'],
    ['https://www.lindenhof-keramik.example/index.php?route=information/information&information_id=4', 'https://www.lindenhof-keramik.example/index.php?route=information/information&information_id=4'],
    ['https://www.lindenhof-keramik.example/cancellation-policy', 'https://www.lindenhof-keramik.example/cancellation-policy'],
    ['https://www.lindenhof-keramik.example/payment-methods', 'https://www.lindenhof-keramik.example/payment-methods'],
    ['https://www.lindenhof-keramik.example/AGB.pdf', 'https://www.lindenhof-keramik.example/AGB.pdf'],
  ])('%s is asked for as %s', (href, asked) => {
    expect(ownAddress(href, PAGE)).toBe(asked);
  }); // prettier-ignore

  it.each([
    ['another site', 'https://policies.example/agb'],
    ['a site whose name ends alike', 'https://evil-lindenhof-keramik.example/agb'],
    ['the way out', 'https://www.lindenhof-keramik.example/account/logout'],
    ['the way out, translated', 'https://www.lindenhof-keramik.example/abmelden'],
    ['the cart', 'https://www.lindenhof-keramik.example/warenkorb'],
    ['the cart, encoded', 'https://www.lindenhof-keramik.example/%63art'],
    ['an account', 'https://www.lindenhof-keramik.example/my-account/returns'],
    ['something that it does', 'https://www.lindenhof-keramik.example/newsletter.php?action=unsubscribe'],
    ['adding to the cart', 'https://www.lindenhof-keramik.example/?add-to-cart=12'],
    ['removing', 'https://www.lindenhof-keramik.example/wishlist.php?remove=12'],
    ['leading on', 'https://www.lindenhof-keramik.example/go?url=https://elsewhere.example/'],
    ['a secret', 'https://www.lindenhof-keramik.example/agb?token=3f9'],
    ['a person', 'https://www.lindenhof-keramik.example/agb?x=anna@mail.example'],
    ['a long value', `https://www.lindenhof-keramik.example/agb?x=${'9'.repeat(81)}`],
    ['many values', 'https://www.lindenhof-keramik.example/agb?a=1&b=2&c=3&d=4&e=5&f=6&g=7'],
    ['a password', 'https://anna:pass@www.lindenhof-keramik.example/agb'],
    ['another port', 'https://www.lindenhof-keramik.example:8443/agb'],
    ['another port, without encryption', 'http://www.lindenhof-keramik.example:8080/agb'],
    ['a picture', 'https://www.lindenhof-keramik.example/versand.png'],
    ['no web address', 'javascript:popup()'],
    ['mail', 'mailto:anna@lindenhof-keramik.example'],
    ['nothing', ''],
    ['too long an address', `https://www.lindenhof-keramik.example/${'a'.repeat(600)}`],
  ])('%s is not asked for', (_what, href) => {
    expect(ownAddress(href, PAGE)).toBeNull();
  });

  it.each([
    ['https://192.168.1.5/agb', 'https://192.168.1.5/', 'https://192.168.1.5/agb'],
    ['https://192.168.1.5/agb', PAGE, null],
    ['https://[::1]/agb', 'https://[::1]/', 'https://[::1]/agb'],
    ['https://shop.nas.local/agb', 'https://shop.nas.local/', 'https://shop.nas.local/agb'],
    ['https://router.nas.local/agb', 'https://shop.nas.local/', null],
    ['https://localhost:3000/agb', 'https://localhost:3000/', 'https://localhost:3000/agb'],
    ['https://localhost:4000/agb', 'https://localhost:3000/', null],
    ['https://wiki.corp/agb', 'https://shop.corp/', null],
    ['https://other.myshopify.com/policies/refund-policy', 'https://lindenhof.myshopify.com/', null],
  ])('%s on a page at %s: %s', (href, page, asked) => {
    expect(ownAddress(href, page)).toBe(asked);
  });
});

it('knows a page again under all its addresses', () => {
  const keys = ['https://www.lamps.example/agb', 'http://lamps.example/agb/', 'https://lamps.example/agb#top'].map(addressKey);
  expect(new Set(keys).size).toBe(1);
  expect(addressKey('https://lamps.example/agb?x=1')).not.toBe(keys[0]);
});

it.each([
  ['https://lamps.example/agb', 'https://lamps.example/agb/'],
  ['https://lamps.example/agb/', 'https://lamps.example/agb'],
  ['https://lamps.example/', null],
  ['https://lamps.example/agb.html', null],
  ['https://lamps.example/agb?x=1', null],
])('%s has the twin %s', (href, twin) => {
  expect(slashTwin(href)).toBe(twin);
});

it.each([
  ['https://lamps.example/agb.PDF?x=1', 'pdf'],
  ['https://lamps.example/agb', ''],
  ['https://lamps.example/v1.2/agb', ''],
])('%s ends in "%s"', (href, ending) => {
  expect(endingOf(href)).toBe(ending);
});
