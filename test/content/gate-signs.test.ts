import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { lookFor } from '../../src/content/gate-signs';

const look = (html: string, url = 'https://site.example/') => lookFor(new JSDOM(html, { url }).window.document, url);

const shops: [what: string, html: string, url?: string][] = [
  ['a link to the cart', '<a href="/cart">x</a>'],
  ['a cart in German', '<a href="/warenkorb.php">x</a>'],
  ['a cart beside the page, as pages written by hand link it', '<a href="lijst.php">x</a><a href="mandje.php">x</a>'],
  ['a cart of a site builder', '<a href="https://site.example/cart-page">x</a>'],
  ['a cart in Czech, behind another word', '<a href="/nakupni-kosik/">x</a>'],
  ['a button of PayPal’s, as pages written by hand have them', '<form action="https://www.paypal.com/cgi-bin/webscr"></form>'],
  ['the account of a debit, in a form that a framework draws', '<input id="mat-input-9" formcontrolname="iban">'],
  ['a cart of one’s own in French', '<a href="/fr/mon-panier">x</a>'],
  ['an order by landing page, paid at the door', '<form><input name="name"><input type="tel" name="phone"><input name="address"></form>'],
  ['an offer in the mark-up', '<p itemtype="https://schema.org/AggregateOffer">x</p>'],
  ['a price in camel case', '<b class="cardPrice">x</b>'],
  ['a cart in Polish', '<a href="https://site.example/koszyk/">x</a>'],
  ['a basket in a query', '<a href="?page=basket">x</a>'],
  ['a form that adds to the cart', '<form action="/index.php?route=checkout/cart/add"></form>'],
  ['a form that adds to the cart of a shop written by hand', '<form action="/cgi-bin/kurv.pl"><input name="getAttribute"></form>'],
  ['a form in French', '<form action="/ajout-panier.php"></form>'],
  ['a way to pay behind long names', `${`<input class="${'x'.repeat(90_000)}">`.repeat(20)}<input name="paypal">`],
  ['a cart behind many anchors', `${'<a name="x">x</a>'.repeat(800)}<a href="/cart">x</a>`],
  ['the code of a card, called nothing', '<input id="mui-1" inputmode="numeric" maxlength="3">'],
  ['a button by its class', '<button class="btn single_add_to_cart_button">x</button>'],
  ['product mark-up', '<div itemscope itemtype="http://schema.org/Product"></div>'],
  ['an Open Graph product', '<meta property="og:type" content="og:product">'],
  ['JSON-LD', '<script type="application/ld+json">{"@context":"https://schema.org", "@type" : ["Product"]}</script>'],
  ['a platform\u2019s script', '<script src="https://cdn.shopify.com/s/files/1/theme.js"></script>'],
  ['a platform\u2019s generator', '<meta name="generator" content="PrestaShop">'],
  ['a price by its class', '<span class="product-price">x</span>'],
  ['goods by their number', '<div data-product-id="194401">x</div>'],
  ['a price that was, where no class name tells', '<div><b>x</b> <del>x</del></div>'],
  [
    'a way to pay by its button',
    '<form method="post"><button name="method" value="bancontact">x</button></form>',
    'https://site.example/o/71f0c',
  ],
  ['a way to pay by its choice', '<input type="radio" name="w" value="paypal">'],
  ['a card’s number in boxes', '<input name="a" maxlength="4"><input maxlength="4"><input maxlength="4"><input maxlength="4">'],
  ['a choice of payment in German', '<input type="radio" name="Zahlungsart" id="payment14">'],
  ['the account of a debit', '<input name="alta[iban]">'],
  ['a wallet to pay into', '<a href="/help">x</a><a href="bitcoin:bc1qexample?amount=0.01">x</a>'],
  ['its own address', '<p>x</p>', 'https://site.example/checkout/step-1'],
  ['a step of an order by its address', '<p>x</p>', 'https://site.example/objednavka/krok-2'],
  ['a page of goods', '<p>x</p>', 'https://site.example/products/lamp'],
  ['a shadowed method', '<img name="querySelectorAll"><a href="/cart">x</a>'],
];
const checkouts: [what: string, html: string][] = [
  ['a card field by its token', '<input autocomplete="billing cc-number">'],
  ['a card field by its name', '<input name="cardNumber">'],
  ['a provider\u2019s frame', '<iframe src="https://js.stripe.com/v3/elements.html"></iframe>'],
];
const others: [what: string, html: string, url?: string][] = [
  ['a page beside the page', '<a href="cartoon.html">x</a><a href="bagels.php">x</a>'],
  ['an article', '<article><h1>News</h1><a href="/sport">Sport</a><a href="/article/stolen-bag-found-in-carton-123.html">x</a></article>'],
  ['an article\u2019s description', '<script type="application/ld+json">{"@type":"NewsArticle","name":"Product"}</script>'],
  ['an article about a currency', '<a href="/news/bitcoin:-what-now">x</a>'],
  ['a link to an order', '<a href="/order/7">x</a>'],
  ['a contact form', '<form><input name="phone"><input name="address"><input name="email"></form>'],
  ['a log-in', '<form action="/login"><input name="user"><input type="password"></form>', 'https://bank.example/login'],
  ['a guide to frames', '<iframe src="https://docs.example/guides/hosted-card-fields"></iframe>'],
  ['a date of birth', '<input name="y" maxlength="4"><input maxlength="2"><input maxlength="2">'],
  ['what somebody typed', '<input name="q" value="paypal">'],
  ['a form in Romanian', '<input name="cod_postal"><input name="urban"><button name="idealist" value="da">x</button>'],
  ['an empty page', ''],
];

describe('lookFor', () => {
  it.each(shops)('lets %s pass', (_what, html, url) => {
    expect(look(html, url)).toEqual({ passed: true, checkout: false });
  });
  it.each(checkouts)('takes %s for a checkout', (_what, html) => {
    expect(look(html)).toEqual({ passed: true, checkout: true });
  });
  it.each(others)('stops at %s', (_what, html, url) => {
    expect(look(html, url)).toEqual({ passed: false, checkout: false });
  });
});
