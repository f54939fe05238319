/** A European shop system with numbered addresses and a schema.org "classic" theme: templates and class names as it emits them. */
import { baseStyle } from '../base-style';
import {
  cardEntry,
  contactForm,
  field,
  FIELDS,
  optionSelect,
  orderAction,
  orderRows,
  otherAsks,
  type CardKey,
  type FieldKey,
} from '../fields';
import { json, mark, raw, type Markup } from '../markup';
import type { Goods, Language, Shop } from '../model';
import { reviewList } from '../reviews';
import { productJson, shopJson } from '../structured';
import type { Paths, Skin, View } from '../view';
import { copyBlock, countdown, drawn, outsideScripts, payLogos, plateName, seals, socialLinks, ticker } from '../widgets';

type Slugs = readonly [string, string, string, string, string];
/** Slugs that the platform translates: cart, order, confirmation, account, search; English where nobody did. */
const SLUGS: Readonly<Partial<Record<Language, Slugs>> & { en: Slugs }> = {
  en: ['cart', 'order', 'order-confirmation', 'login', 'search'],
  de: ['warenkorb', 'bestellung', 'bestellbestatigung', 'anmeldung', 'suche'],
  fr: ['panier', 'commande', 'confirmation-commande', 'connexion', 'recherche'],
  es: ['carrito', 'pedido', 'confirmacion-pedido', 'iniciar-sesion', 'busqueda'],
  it: ['carrello', 'ordine', 'conferma-ordine', 'autenticazione', 'ricerca'],
  nl: ['winkelmandje', 'bestelling', 'bestelling-bevestiging', 'aanmelden', 'zoeken'],
  pl: ['koszyk', 'zamowienie', 'potwierdzenie-zamowienia', 'logowanie', 'szukaj'],
  pt: ['carrinho', 'encomenda', 'confirmacao-encomenda', 'inicio-de-sessao', 'pesquisa'],
  cs: ['kosik', 'objednavka', 'potvrzeni-objednavky', 'prihlaseni', 'vyhledavani'],
};
const NAMES: Readonly<Record<FieldKey | CardKey, string>> = {
  email: 'email',
  firstName: 'firstname',
  lastName: 'lastname',
  address: 'address1',
  postcode: 'postcode',
  city: 'city',
  country: 'id_country',
  phone: 'phone',
  cardNumber: 'card_number',
  expiry: 'card_expiry',
  code: 'card_cvc',
  cardName: 'card_holder',
};

function paths(shop: Shop): Paths {
  const [cart, order, confirmation, account, search] = SLUGS[shop.language] ?? SLUGS.en;
  const number = (goods: Goods) => shop.goods.indexOf(goods) + 20;
  const groups = [...new Set(shop.goods.map((goods) => goods.group))];
  return {
    cart: `/${cart}`,
    checkout: `/${order}`,
    thanks: `/${confirmation}`,
    account: `/${account}`,
    search: `/${search}`,
    all: '/2-home',
    style: '/themes/classic/assets/css/theme.css',
    script: '/themes/core.js',
    group: (group) => `/${groups.indexOf(group) + 3}-${plateName(group)}`,
    product: (goods) => `/${plateName(goods.group)}/${number(goods)}-${goods.slug}.html`,
    text: (page) => `/content/${shop.pages.indexOf(page) + 1}-${page.slug}`,
    picture: (name) => `/img/p/${name}-home_default.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}.container{max-width:70rem;margin:0 auto;padding:0 1.2rem}.header-nav{border-bottom:2px solid ${shop.ground};padding:.5rem 0;font-size:.9rem}.header-nav .container,.header-top .container{display:flex;justify-content:space-between;align-items:center}
.header-top{padding:1.2rem 0}.logo{height:40px;width:auto}.top-menu{list-style:none;display:flex;gap:1.5rem;margin:0;padding:0}.top-menu a{text-decoration:none;text-transform:uppercase;letter-spacing:.04em;font-size:.9rem}
#content-wrapper{padding:1.5rem 0}.products.row{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:1.4rem}.product-miniature{box-shadow:0 2px 10px #0001;padding:.8rem;background:#fff;text-align:center}.product-title{font-size:.98rem}.price{font-weight:700;color:${shop.accent}}.regular-price{text-decoration:line-through;color:#777;margin-right:.4em}.discount{background:${shop.accent};color:#fff;padding:0 .4em;border-radius:3px}
.product-container{display:grid;grid-template-columns:5fr 7fr;gap:2.5rem}.data-sheet dt{font-weight:600}.carousel{background:${shop.ground};padding:2.6rem 2rem;border-radius:4px}
#footer{background:${shop.ground};margin-top:2rem;padding:2rem 0;font-size:.92rem}.footer-container .row{display:grid;grid-template-columns:2fr 1fr;gap:2rem}.footer-container ul{list-style:none;padding:0}.pay img{display:inline-block;margin:.2rem}
#checkout .container{max-width:46rem}.checkout-step{background:#fafaf8;border:1px solid #e8e3db;padding:1rem 1.4rem;margin:1rem 0}.form-group{margin:.7em 0}.payment-option{margin:.5em 0}
`;
}

function page(view: View, title: string, main: Markup, id: string, head?: Markup): Markup {
  const { shop, words, paths: at } = view;
  return mark`<!doctype html>
<html lang="${shop.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="x-ua-compatible" content="ie=edge">
<title>${title} - ${shop.name}</title>
<meta name="description" content="${shop.slogan}">
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${shop.name}">
<link rel="stylesheet" href="${at.style}" type="text/css" media="all">
<script>var prestashop = ${json({ currency: { iso_code: shop.currency }, urls: { base_url: view.url('/') } })};</script>
<script src="${at.script}" defer></script>
${outsideScripts(view)}${head}${copyBlock(view)}
</head>
<body id="${id}" class="lang-${shop.language} currency-${shop.currency.toLowerCase()} layout-full-width page-${id}">
<main><header id="header"><div class="header-banner">${shop.banner !== undefined && mark`<p class="container">${shop.banner}</p>`}</div>
<nav class="header-nav"><div class="container"><div id="_desktop_contact_link">${shop.slogan}</div><div><a href="${at.account}">${words.account}</a> <span class="blockcart cart-preview"><a href="${at.cart}?action=show">${words.cart}</a></span></div></div></nav>
<div class="header-top"><div class="container"><a href="/"><img class="logo" src="${at.picture('logo')}" alt="${shop.name}"></a><ul class="top-menu" id="top-menu">${view.groups.map((group) => mark`<li class="category"><a class="dropdown-item" href="${at.group(group)}">${group}</a></li>`)}</ul></div></div></header>
${countdown(view)}
<section id="wrapper"><div class="container"><div id="content-wrapper">${main}</div></div></section>
<footer id="footer"><div class="footer-container container"><div class="row"><div class="block-contact">${view.lines(shop.footer.lines, 4)}${socialLinks(view)}</div>
<div class="links"><h3>${words.help}</h3><ul>${shop.pages.map((text) => mark`<li><a class="cms-page-link" href="${at.text(text)}">${text.title}</a></li>`)}</ul></div></div>
<p class="pay">${payLogos(view)}</p>${seals(view)}<p class="text-sm-center">${shop.footer.copyright}</p></div></footer></main>
</body></html>`;
}

function prices(view: View, goods: Goods): Markup {
  if (goods.was === undefined)
    return mark`<div class="product-price-and-shipping"><span class="price">${view.price(goods.price)}</span></div>`;
  const off = Math.round((1 - goods.price / goods.was) * 100);
  return mark`<div class="product-price-and-shipping"><span class="regular-price">${view.price(goods.was)}</span> <span class="discount-percentage discount">-${off}%</span> <span class="price">${view.price(goods.price)}</span></div>`;
}

function miniatures(view: View, goods: readonly Goods[]): Markup {
  return mark`<div class="products row">${goods.map(
    (one) =>
      mark`<article class="product-miniature js-product-miniature" data-id-product="${view.shop.goods.indexOf(one) + 20}"><a href="${view.paths.product(one)}" class="thumbnail product-thumbnail"><img src="${view.paths.picture(one.slug)}" alt="${one.name}" loading="lazy"></a><div class="product-description"><h3 class="h3 product-title"><a href="${view.paths.product(one)}">${one.name}</a></h3>${prices(view, one)}</div></article>`,
  )}</div>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { words, shop } = view;
  return mark`<form id="js-checkout-form" method="post" action="${orderAction(view)}">
<section id="checkout-addresses-step" class="checkout-step -current"><h2 class="step-title">${words.delivery}</h2>${FIELDS.map((one) => field(view, one, NAMES[one.key], 'form-group row'))}${otherAsks(view, 'form-group row')}</section>
<section id="checkout-payment-step" class="checkout-step"><h2 class="step-title">${words.payment}</h2>${shop.checkout.note && view.lines(shop.checkout.note, 3)}<div class="payment-options">${shop.checkout.methods.map(
    (method, index) =>
      mark`<div id="payment-option-${index + 1}-container" class="payment-option"><input id="payment-option-${index + 1}" type="radio" name="payment-option" data-module-name="${method.id}"${index === 0 && raw(' checked')}> <label for="payment-option-${index + 1}"><span>${method.label}</span></label><div class="additional-information">${method.note !== undefined && mark`<p>${method.note}</p>`}${method.card && cardEntry(view, method.card, NAMES, 'form-group')}</div></div>`,
  )}</div></section>
<section id="js-checkout-summary" class="checkout-step"><h2>${words.order}</h2>${orderRows(view, goods).map(([label, value]) => mark`<div class="cart-summary-line"><span class="label">${label}</span> <span class="value">${value}</span></div>`)}</section>
<div id="payment-confirmation"><button type="submit" class="btn btn-primary">${words.placeOrder}</button></div></form>`;
}

export const prestashop: Skin = {
  paths,
  style,
  home: (view) =>
    page(
      view,
      view.shop.slogan,
      mark`<div id="carousel" class="carousel"><h1>${view.shop.slogan}</h1>${view.lines(view.shop.intro)}</div><section class="featured-products"><h2>${view.words.allGoods}</h2>${miniatures(view, view.shop.goods)}</section>`,
      'index',
      shopJson(view),
    ),
  listing: (view, title, goods) =>
    page(
      view,
      title,
      mark`<h1 id="js-product-list-header">${title}</h1><section id="products">${miniatures(view, goods)}</section>`,
      'category',
    ),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`<div class="product-container js-product-container"><section class="page-content"><div class="product-cover"><img class="js-qv-product-cover" src="${view.paths.picture(goods.slug)}" alt="${goods.name}"></div></section>
<div><h1 class="h1">${goods.name}</h1><div class="product-prices">${prices(view, goods)}<div class="tax-shipping-delivery-label">${view.words.tax}</div></div><div class="product-information"><div class="product-description">${view.lines(goods.about, 3)}</div><form action="${view.paths.cart}" method="get" id="add-to-cart-or-refresh">${optionSelect(goods, 'group[1]')}<label for="quantity_wanted">${view.words.quantity}</label><input type="number" name="qty" id="quantity_wanted" value="1" class="input-group">${goods.stock !== undefined && mark`<span id="product-availability" class="stock">${goods.stock}</span>`}<button class="btn btn-primary add-to-cart" data-button-action="add-to-cart" type="submit" name="add" value="${goods.slug}">${view.words.addToCart}</button></form></div></div></div>
${goods.details && mark`<section class="product-features"><h2 class="h6">${view.words.details}</h2><dl class="data-sheet">${goods.details.map(([name, value]) => mark`<dt class="name">${name}</dt><dd class="value">${value}</dd>`)}</dl></section>`}${reviewList(view, goods)}${ticker(view)}<section class="product-accessories"><h2>${view.words.related}</h2>${miniatures(view, view.shop.goods.filter((one) => one !== goods).slice(0, 4))}</section>`,
      'product',
      productJson(view, goods),
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.cart,
      mark`<div class="cart-grid"><h1>${view.words.yourCart}</h1><ul class="cart-items"><li class="cart-item"><a class="label" href="${view.paths.product(goods)}">${goods.name}</a> <input class="js-cart-line-product-quantity" type="number" name="product-quantity-spin" value="1" aria-label="${view.words.quantity}"> <span class="product-price">${view.price(goods.price)}</span></li></ul><div class="cart-summary"><p>${view.words.total}: <span class="value">${view.price(goods.price)}</span></p><a href="${view.paths.checkout}" class="btn btn-primary">${view.words.toCheckout}</a></div></div>`,
      'cart',
    ),
  checkout: (view, goods) =>
    page(view, view.words.checkout, mark`<h1>${view.words.checkout}</h1>${drawn(view, checkoutForm(view, goods))}`, 'checkout'),
  text: (view, text) =>
    page(
      view,
      text.title,
      mark`<header class="page-header"><h1>${text.title}</h1></header><section id="content" class="page-content page-cms">${view.lines(text.prose)}${text.form && contactForm(view, '', ['name', 'from', 'message'], mark`<input class="btn btn-primary" type="submit" name="submitMessage" value="${view.words.send}">`)}</section>`,
      'cms',
    ),
  plain: (view, title, body) => page(view, title, mark`<h1>${title}</h1>${body}`, 'pagenotfound'),
};
