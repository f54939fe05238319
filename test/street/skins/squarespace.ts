/** A site builder of sections and blocks with a small shop in it: templates, class names and paths as its sites emit them. */
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
import type { Goods, Shop } from '../model';
import { reviewList } from '../reviews';
import { productJson } from '../structured';
import type { Paths, Skin, View } from '../view';
import { copyBlock, countdown, drawn, outsideScripts, payLogos, plateName, seals, socialLinks, ticker } from '../widgets';

const NAMES: Readonly<Record<FieldKey | CardKey, string>> = {
  email: 'email',
  firstName: 'fname',
  lastName: 'lname',
  address: 'address',
  postcode: 'zip',
  city: 'city',
  country: 'country',
  phone: 'phone',
  cardNumber: 'cardNumber',
  expiry: 'cardExpiry',
  code: 'cardCvc',
  cardName: 'cardholderName',
};

function paths(): Paths {
  return {
    cart: '/cart',
    checkout: '/checkout',
    thanks: '/checkout/order-confirmed',
    account: '/account',
    search: '/search',
    all: '/shop',
    style: '/s/site.css',
    script: '/s/site-bundle.js',
    group: (group) => `/shop/category/${plateName(group)}`,
    product: (goods) => `/shop/p/${goods.slug}`,
    text: (page) => `/${page.slug}`,
    picture: (name) => `/s/${name}.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}body{font-family:"Helvetica Neue",Arial,sans-serif}.header-announcement-bar-wrapper{background:${shop.accent};color:#fff;text-align:center;padding:.5em}
.header{display:flex;justify-content:space-between;align-items:center;gap:2rem;padding:1.8rem 4vw}.header-title-text a{font-size:1.4rem;text-decoration:none;letter-spacing:.08em}.header-nav-list{display:flex;flex-wrap:wrap;gap:1.5rem}.header-nav-item a,.header-actions a{text-decoration:none}
.page-section{padding:3vw 4vw}.page-section--lead{background:${shop.ground};padding:6vw 4vw;text-align:center}.products-flex-container{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:2.2rem}.grid-title{margin-top:.8em}.grid-prices{color:#555}.original-price{text-decoration:line-through;color:#888;margin-left:.5em}.product-mark{font-size:.8rem;text-transform:uppercase;letter-spacing:.08em}
.ProductItem{display:grid;grid-template-columns:3fr 2fr;gap:4vw}.ProductItem-details-title{font-weight:400}.product-price{font-size:1.15rem}.sqs-add-to-cart-button{border-radius:0}.sections{min-height:50vh}
.footer-sections{background:${shop.ground};padding:3vw 4vw;font-size:.92rem;display:grid;grid-template-columns:2fr 1fr 1fr;gap:3vw}.footer-sections img{display:inline-block;margin:.15rem}.form-item{margin:.8em 0}.checkout-form{max-width:36rem;margin:0 auto}.payment-method{padding:.6em 0;border-bottom:1px solid #ddd}
`;
}

function page(view: View, title: string, main: Markup, type: string, head?: Markup): Markup {
  const { shop, words, paths: at } = view;
  const context = { websiteId: '65f0c1', templateId: '5c5a519771c10ba3470d8101', website: { siteTitle: shop.name }, pageType: type };
  return mark`<!doctype html>
<html xmlns:og="http://opengraphprotocol.org/schema/" lang="${shop.language}-${shop.country}">
<head>
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="viewport" content="width=device-width, initial-scale=1"><meta charset="utf-8">
<!-- This is Squarespace. --><!-- ${plateName(shop.name)} -->
<title>${title} — ${shop.name}</title>
<meta property="og:site_name" content="${shop.name}"><meta property="og:title" content="${title} — ${shop.name}"><meta property="og:type" content="website"><meta name="description" content="${shop.slogan}">
<link rel="stylesheet" type="text/css" href="${at.style}">
<script data-name="static-context">Static = window.Static || {}; Static.SQUARESPACE_CONTEXT = ${json(context)};</script>
<script src="${at.script}" defer></script>
${outsideScripts(view)}${head}${copyBlock(view)}
</head>
<body id="collection-65f0c1" class="tweak-products-width-full primary-button-style-solid collection-type-${type} mobile-style-available">
<div id="siteWrapper" class="clearfix site-wrapper">
${shop.banner !== undefined && mark`<div class="header-announcement-bar-wrapper"><div class="sqs-announcement-bar-dropzone"><p>${shop.banner}</p></div></div>`}${countdown(view)}
<header data-test="header" id="header" class="header theme-col--primary"><div class="header-title"><div class="header-title-text"><a id="site-title" href="/">${shop.name}</a></div></div>
<nav class="header-nav"><div class="header-nav-wrapper"><div class="header-nav-list"><div class="header-nav-item header-nav-item--collection"><a href="${at.all}">${words.allGoods}</a></div>${view.groups.map((group) => mark`<div class="header-nav-item header-nav-item--collection"><a href="${at.group(group)}">${group}</a></div>`)}</div></div></nav>
<div class="header-actions header-actions--right"><div class="header-actions-action header-actions-action--cart"><a href="${at.cart}" class="cart-style-text sqs-custom-cart">${words.cart} (<span class="sqs-cart-quantity">0</span>)</a></div></div></header>
<main id="page" class="container" role="main"><article class="sections" id="sections">${main}</article></main>
<footer class="sections footer-sections" id="footer-sections"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${view.lines(shop.footer.lines, 4)}<p>${shop.footer.copyright}</p></div></div></div>
<div class="sqs-block html-block sqs-block-html"><div class="sqs-html-content">${shop.pages.map((text) => mark`<p><a href="${at.text(text)}">${text.title}</a></p>`)}</div></div>
<div class="sqs-block socialaccountlinks-v2-block">${socialLinks(view)}<p>${payLogos(view)}</p>${seals(view)}</div></footer>
</div></body></html>`;
}

function price(view: View, { price: now, was }: Goods): Markup {
  if (was === undefined) return mark`<div class="product-price">${view.price(now)}</div>`;
  return mark`<div class="product-price"><span class="sale-price">${view.price(now)}</span><span class="original-price">${view.price(was)}</span></div>`;
}

function grid(view: View, goods: readonly Goods[]): Markup {
  return mark`<div class="collection-content-wrapper"><div class="list-grid products-flex-container">${goods.map(
    (one) =>
      mark`<div class="grid-item" data-item-id="${one.slug}"><a href="${view.paths.product(one)}" class="grid-item-link"><div class="grid-image"><img class="grid-item-image" src="${view.paths.picture(one.slug)}" alt="${one.name}"></div><div class="grid-title">${one.name}</div></a><div class="grid-prices">${one.was !== undefined && mark`<div class="product-mark sale">${view.words.sale}</div>`}${price(view, one)}</div></div>`,
  )}</div></div>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { words, shop } = view;
  const { checkout } = shop;
  return mark`<form id="checkout-form" class="checkout-form" method="post" action="${orderAction(view)}"><section id="checkout-step-shipping"><h2>${words.delivery}</h2>${FIELDS.map((one) => field(view, one, NAMES[one.key], 'form-item field'))}${otherAsks(view, 'form-item field')}</section>
<section id="checkout-step-payment"><h2>${words.payment}</h2>${checkout.note && view.lines(checkout.note, 3)}${checkout.methods.map(
    (method, index) =>
      mark`<div class="payment-method"><input type="radio" name="paymentMethod" id="payment-${method.id}" value="${method.id}"${index === 0 && raw(' checked')}> <label for="payment-${method.id}">${method.label}</label>${method.note !== undefined && mark`<p class="description">${method.note}</p>`}${method.card && cardEntry(view, method.card, NAMES, 'form-item field')}</div>`,
  )}</section>
<section class="order-summary" data-test="order-summary"><h2>${words.order}</h2>${orderRows(view, goods).map(([label, value]) => mark`<div class="summary-line-item"><span>${label}</span> <span>${value}</span></div>`)}</section>
<button type="submit" class="purchase-button sqs-button-element--primary" data-test="checkout-purchase">${words.placeOrder}</button></form>`;
}

const section = (body: Markup, lead = false) =>
  mark`<section data-test="page-section" class="page-section ${lead ? 'page-section--lead' : 'layout-engine-section'}"><div class="content-wrapper"><div class="content"><div class="sqs-layout">${body}</div></div></div></section>`;
const block = (body: Markup) =>
  mark`<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${body}</div></div></div>`;

export const squarespace: Skin = {
  paths,
  style,
  home: (view) =>
    page(
      view,
      view.shop.slogan,
      mark`${section(block(mark`<h1>${view.shop.slogan}</h1>${view.lines(view.shop.intro)}`), true)}${section(grid(view, view.shop.goods))}`,
      'page',
    ),
  listing: (view, title, goods) =>
    page(view, title, section(mark`<h1 class="nested-category-title">${title}</h1>${grid(view, goods)}`), 'products'),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`${section(mark`<article class="ProductItem hentry" data-item-id="${goods.slug}"><section class="ProductItem-gallery"><div class="ProductItem-gallery-slides"><img class="ProductItem-gallery-slides-item-image" src="${view.paths.picture(goods.slug)}" alt="${goods.name}"></div></section>
<section class="ProductItem-details"><h1 class="ProductItem-details-title">${goods.name}</h1>${price(view, goods)}<div class="ProductItem-details-excerpt">${view.lines(goods.about, 3)}</div>${goods.stock !== undefined && mark`<div class="ProductItem-stock stock">${goods.stock}</div>`}
<form method="get" action="${view.paths.cart}"><input type="hidden" name="item" value="${goods.slug}"><div class="product-variants">${optionSelect(goods, 'variant-option-1')}</div><div class="product-quantity-input"><label for="quantity-1">${view.words.quantity}</label><input id="quantity-1" name="quantity" type="number" value="1" min="1"></div><div class="sqs-add-to-cart-button-wrapper"><button class="sqs-add-to-cart-button sqs-button-element--primary" type="submit"><span class="sqs-add-to-cart-button-inner">${view.words.addToCart}</span></button></div></form>${goods.details && mark`<ul class="ProductItem-details-list">${goods.details.map(([name, value]) => mark`<li>${name}: ${value}</li>`)}</ul>`}</section></article>${reviewList(view, goods)}`)}${ticker(view)}${section(mark`<h2>${view.words.related}</h2>${grid(view, view.shop.goods.filter((one) => one !== goods).slice(0, 3))}`)}`,
      'products',
      productJson(view, goods),
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.yourCart,
      section(
        mark`<div id="sqs-cart-root" class="sqs-fullpage-shopping-cart-content"><h2 class="cart-title">${view.words.yourCart}</h2><div class="cart-container"><div class="cart-row"><a class="cart-row-title" href="${view.paths.product(goods)}">${goods.name}</a> <input class="cart-row-qty" type="number" name="qty" value="1" aria-label="${view.words.quantity}"> <span class="cart-row-price">${view.price(goods.price)}</span></div></div><div class="cart-subtotal"><span class="cart-subtotal-label">${view.words.subtotal}</span> <span class="cart-subtotal-price">${view.price(goods.price)}</span></div><div class="cart-checkout"><a class="cart-checkout-button button" href="${view.paths.checkout}">${view.words.toCheckout}</a></div></div>`,
      ),
      'cart',
    ),
  checkout: (view, goods) =>
    page(view, view.words.checkout, section(mark`<h1>${view.words.checkout}</h1>${drawn(view, checkoutForm(view, goods))}`), 'checkout'),
  text: (view, text) =>
    page(
      view,
      text.title,
      section(
        block(
          mark`<h1>${text.title}</h1>${view.lines(text.prose)}${text.form && contactForm(view, '/api/form/SaveFormSubmission', ['name-yui', 'email-yui', 'message-yui'], mark`<button class="sqs-system-button sqs-editable-button" type="submit">${view.words.send}</button>`)}`,
        ),
      ),
      'page',
    ),
  plain: (view, title, body) => page(view, title, section(mark`<h1>${title}</h1>${body}`), 'page'),
};
