import type { NoShop } from '../model';

export const lanternGazette: NoShop = {
  host: 'lantern-gazette.example',
  name: 'The Lantern Gazette',
  language: 'en',
  label: 'no-shop',
  why: 'A local newspaper that writes about prices, sales and a fraudulent shop, with a newsletter form and an invitation to subscribe. It sells nothing on these pages and has no checkout.',
  accent: '#7a1f1f',
  pages: [
    {
      path: '/',
      title: 'Front page',
      head: '<meta property="og:type" content="website"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsMediaOrganization","name":"The Lantern Gazette","url":"https://lantern-gazette.example/"}</script>',
      html: `<h1>Firewood up a third since last winter</h1><p>A cubic metre of seasoned beech costs £145 at the three merchants in the county, up from £109 a year ago. Pellets stand at £389 a tonne. <a href="/firewood-prices.html">Read more</a></p>
<h2>Lamp maker closes after forty years</h2><p>“Everything must go,” says the sign in the window, with 50 % off most lamps. The owner retires on Christmas Eve.</p>
<h2>Police warn of fake outlet shops</h2><p>Two readers paid £59.99 for trainers that never came. Trading Standards advises to pay by card and to look for an address.</p>
<form action="/newsletter.html" method="post"><label>Our morning letter <input type="email" name="email" autocomplete="email"></label> <button>Sign up</button></form>`,
    },
    {
      path: '/firewood-prices.html',
      title: 'Firewood prices',
      head: '<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Firewood up a third since last winter","datePublished":"2026-11-12"}</script>',
      html: `<article><h1>Firewood up a third since last winter</h1><p>By our reporter, 12 November 2026</p><p>Wood merchants blame dry summers and dear diesel. “In August I paid £90, in October £120,” says one of them. Beech is now £145 a cubic metre, oak £138, birch £99.</p><p>Those who order now wait four weeks. Delivery costs between £15 and £40, and nobody offers discounts.</p><table><tr><th>Beech</th><td>£145.00</td></tr><tr><th>Oak</th><td>£138.00</td></tr><tr><th>Birch</th><td>£99.00</td></tr></table><h2>Comments</h2><p>“My neighbour shares a tree with us,” writes a reader from Castleby.</p></article>`,
    },
    {
      path: '/newsletter.html',
      title: 'Newsletter',
      html: '<h1>Newsletter</h1><p>Thank you. Please confirm the letter that we sent you. The Gazette on paper costs £2.20 at the newsagent’s.</p>',
    },
  ],
};
