/** A hosted shop system with a theme of cards and a checkout drawn as steps: templates, class names and paths as its themes emit them. */
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
import { plainAmount } from '../words';
import { copyBlock, countdown, drawn, outsideScripts, payLogos, plateName, seals, socialLinks, ticker } from '../widgets';

const NAMES: Readonly<Record<FieldKey | CardKey, string>> = {
  email: 'email',
  firstName: 'shippingAddress.firstName',
  lastName: 'shippingAddress.lastName',
  address: 'shippingAddress.address1',
  postcode: 'shippingAddress.postalCode',
  city: 'shippingAddress.city',
  country: 'shippingAddress.countryCode',
  phone: 'shippingAddress.phone',
  cardNumber: 'ccNumber',
  expiry: 'ccExpiry',
  code: 'ccCvv',
  cardName: 'ccName',
};

function paths(): Paths {
  return {
    cart: '/cart.php',
    checkout: '/checkout',
    thanks: '/checkout/order-confirmation',
    account: '/login.php',
    search: '/search.php',
    all: '/shop-all/',
    style: '/content/assets/css/theme.css',
    script: '/content/assets/dist/theme-bundle.main.js',
    group: (group) => `/categories/${plateName(group)}/`,
    product: (goods) => `/${goods.slug}/`,
    text: (page) => `/info/${page.slug}/`,
    picture: (name) => `/images/stencil/500x659/products/${name}.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}.banners{background:${shop.accent};color:#fff;text-align:center;padding:.35em 1em;font-size:.92rem}.header{border-bottom:1px solid #e3e3e3;padding:0 1.5rem 1rem}.navUser{display:flex;justify-content:flex-end;gap:1.2rem;font-size:.85rem;padding:.6rem 0}.navUser a{text-decoration:none}
.header-logo{text-align:center;margin:.4rem 0 1rem}.header-logo-text{font-size:1.8rem;font-weight:300;letter-spacing:.06em}.header-logo__link{text-decoration:none}.navPages-list{list-style:none;display:flex;flex-wrap:wrap;gap:1.6rem;justify-content:center;margin:0;padding:0}
.container{max-width:76rem;margin:0 auto;padding:1.5rem}.heroCarousel{background:${shop.ground};text-align:center;padding:3.5rem 1rem}.productGrid{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1.6rem}
.card{border:1px solid #ececec;padding:1rem}.card-figure{margin:0 0 .8rem}.card-title{font-size:1rem;margin:0}.card-text{margin:.3rem 0 0;font-weight:600}.price--rrp{text-decoration:line-through;color:#7a7a7a;font-weight:400;margin-right:.4em}
.productView{display:grid;grid-template-columns:1fr 1fr;gap:3rem}.productView-title{font-size:1.6rem;margin-top:0}.productView-info{font-size:.9rem}.footer{background:#2d2d2d;color:#eee;margin-top:3rem}.footer-info{display:grid;grid-template-columns:repeat(3,1fr);gap:2rem;padding:2rem 1.5rem;max-width:76rem;margin:0 auto}.footer-info-list{list-style:none;padding:0}.footer-info-heading{font-size:1rem}.footer-payment-icons img{display:inline-block;margin:.2rem}.footer-copyright{text-align:center;padding-bottom:1.2rem}
.checkout-steps{list-style:none;padding:0}.checkout-step{border-bottom:1px solid #ddd;padding:1rem 0}.optimizedCheckout-form-fieldset{border:0;padding:0}.form-field{margin:.7em 0}.form-checklist{list-style:none;padding:0;border:1px solid #ddd}.form-checklist-item{padding:.7em 1em;border-bottom:1px solid #eee}.layout{display:grid;grid-template-columns:2fr 1fr;gap:2.5rem}
`;
}

function page(view: View, title: string, main: Markup, type: string, head?: Markup): Markup {
  const { shop, words, paths: at } = view;
  return mark`<!DOCTYPE html>
<html class="no-js" lang="${shop.language}">
<head>
<title>${title} - ${shop.name}</title>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${shop.slogan}">
<meta property="og:site_name" content="${shop.name}"><meta property="og:type" content="${type === 'product' ? 'product' : 'website'}">
<meta name="platform" content="bigcommerce.stencil">
<link data-stencil-stylesheet href="${at.style}" rel="stylesheet">
<script>var BCData = ${json({ csrf_token: 'c0ffee', product_attributes: {} })}; window.stencilBootstrap = window.stencilBootstrap || function () {};</script>
<script src="${at.script}" defer></script>
${outsideScripts(view)}${head}${copyBlock(view)}
</head>
<body>
${shop.banner !== undefined && mark`<div class="banners" data-banner-location="top"><div class="banner">${shop.banner}</div></div>`}${countdown(view)}
<header class="header" role="banner"><nav class="navUser"><a class="navUser-action" href="${at.account}">${words.account}</a><a class="navUser-action navUser-item--cart" data-cart-preview href="${at.cart}">${words.cart}</a></nav>
<div class="header-logo"><a href="/" class="header-logo__link"><span class="header-logo-text">${shop.name}</span></a></div>
<nav class="navPages-container"><ul class="navPages-list">${view.groups.map((group) => mark`<li class="navPages-item"><a class="navPages-action" href="${at.group(group)}">${group}</a></li>`)}<li class="navPages-item"><a class="navPages-action" href="${at.all}">${words.allGoods}</a></li></ul></nav></header>
<div class="body" data-content-region data-currency-code="${shop.currency}"><div class="container">${main}</div></div>
<footer class="footer" role="contentinfo"><section class="footer-info"><article class="footer-info-col" data-section-type="footer-webPages"><h3 class="footer-info-heading">${words.help}</h3><ul class="footer-info-list">${shop.pages.map((text) => mark`<li><a href="${at.text(text)}">${text.title}</a></li>`)}</ul></article>
<article class="footer-info-col" data-section-type="storeInfo"><h3 class="footer-info-heading">${shop.name}</h3>${view.lines(shop.footer.lines, 4)}${socialLinks(view)}</article>
<article class="footer-info-col" data-section-type="newsletterSubscription"><h3 class="footer-info-heading">${words.newsletter}</h3><form action="/subscribe.php" method="post"><input type="email" name="nl_email" aria-label="${words.email}"><input class="button" type="submit" value="${words.subscribe}"></form></article></section>
<div class="footer-payment-icons container">${payLogos(view)}${seals(view)}</div><div class="footer-copyright"><p class="powered-by">${shop.footer.copyright}</p></div></footer>
</body></html>`;
}

function price(view: View, { price: now, was }: Goods): Markup {
  return mark`<div class="price-section price-section--withTax">${was !== undefined && mark`<span data-product-rrp-with-tax class="price price--rrp">${view.price(was)}</span>`}<span data-product-price-with-tax class="price price--withTax">${view.price(now)}</span></div>`;
}

function grid(view: View, goods: readonly Goods[]): Markup {
  return mark`<ul class="productGrid">${goods.map(
    (one) =>
      mark`<li class="product"><article class="card" data-entity-id="${one.slug}" data-name="${one.name}" data-product-price="${plainAmount(one.price, view.shop.currency)}"><figure class="card-figure"><a href="${view.paths.product(one)}" class="card-figure__link"><img src="${view.paths.picture(one.slug)}" alt="${one.name}" class="card-image lazyload"></a></figure><div class="card-body"><h3 class="card-title"><a href="${view.paths.product(one)}">${one.name}</a></h3><div class="card-text" data-test-info-type="price">${price(view, one)}</div></div></article></li>`,
  )}</ul>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { words, shop } = view;
  const { checkout } = shop;
  return mark`<div class="layout optimizedCheckout-contentPrimary"><div class="layout-main"><form class="checkout-form" method="post" action="${orderAction(view)}"><ol class="checkout-steps">
<li class="checkout-step optimizedCheckout-checkoutStep checkout-step--shipping"><h2 class="stepHeader-title">${words.delivery}</h2><fieldset class="form-fieldset optimizedCheckout-form-fieldset">${FIELDS.map((one) => field(view, one, NAMES[one.key], 'form-field dynamic-form-field'))}${otherAsks(view, 'form-field dynamic-form-field')}</fieldset></li>
<li class="checkout-step optimizedCheckout-checkoutStep checkout-step--payment"><h2 class="stepHeader-title">${words.payment}</h2>${checkout.note && view.lines(checkout.note, 3)}<ul class="form-checklist optimizedCheckout-form-checklist">${checkout.methods.map(
    (method, index) =>
      mark`<li class="form-checklist-item optimizedCheckout-form-checklist-item"><input type="radio" class="form-checklist-checkbox" id="radio-${method.id}" name="paymentProviderRadio" value="${method.id}"${index === 0 && raw(' checked')}> <label for="radio-${method.id}" class="form-label paymentProviderHeader-name">${method.label}</label>${(method.note !== undefined || method.card) && mark`<div class="form-checklist-body">${method.note !== undefined && mark`<p>${method.note}</p>`}${method.card && cardEntry(view, method.card, NAMES, 'form-field')}</div>`}</li>`,
  )}</ul></li></ol><div class="form-actions"><button id="checkout-payment-continue" class="button button--action button--large optimizedCheckout-buttonPrimary" type="submit">${words.placeOrder}</button></div></form></div>
<aside class="layout-cart"><article class="cart optimizedCheckout-orderSummary"><h3 class="cart-title">${words.order}</h3>${orderRows(view, goods).map(([label, value]) => mark`<div class="cart-priceItem"><span class="cart-priceItem-label">${label}</span> <span class="cart-priceItem-value">${value}</span></div>`)}</article></aside></div>`;
}

export const bigcommerce: Skin = {
  paths,
  style,
  home: (view) =>
    page(
      view,
      view.shop.slogan,
      mark`<section class="heroCarousel"><h1 class="heroCarousel-title">${view.shop.slogan}</h1>${view.lines(view.shop.intro)}<a class="button button--primary" href="${view.paths.all}">${view.words.allGoods}</a></section><h2 class="page-heading">${view.words.allGoods}</h2>${grid(view, view.shop.goods)}`,
      'default',
    ),
  listing: (view, title, goods) =>
    page(
      view,
      title,
      mark`<h1 class="page-heading">${title}</h1><div id="product-listing-container">${grid(view, goods)}</div>`,
      'category',
    ),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`<div class="productView" data-product-id="${goods.slug}"><section class="productView-images"><figure class="productView-image"><img class="productView-image--default" src="${view.paths.picture(goods.slug)}" alt="${goods.name}"></figure></section>
<section class="productView-details product-data"><h1 class="productView-title">${goods.name}</h1>${goods.brand !== undefined && mark`<h2 class="productView-brand">${goods.brand}</h2>`}<div class="productView-price">${price(view, goods)}</div><p class="productView-info">${view.words.tax}</p>${goods.sku !== undefined && mark`<dl class="productView-info"><dt>SKU:</dt><dd data-product-sku>${goods.sku}</dd></dl>`}${goods.stock !== undefined && mark`<p class="stock" data-product-stock>${goods.stock}</p>`}
<form class="form" method="get" action="${view.paths.cart}" data-cart-item-add><input type="hidden" name="action" value="add"><input type="hidden" name="product_id" value="${goods.slug}">${optionSelect(goods, 'attribute-112')}<label class="form-label" for="qty">${view.words.quantity}</label><input class="form-input form-input--incrementTotal" id="qty" name="qty" type="number" value="1" min="1"><input id="form-action-addToCart" class="button button--primary" type="submit" value="${view.words.addToCart}"></form></section></div>
<article class="productView-description"><h2>${view.words.description}</h2>${view.lines(goods.about, 3)}${goods.details && mark`<dl class="productView-info">${goods.details.map(([name, value]) => mark`<dt class="productView-info-name">${name}:</dt><dd class="productView-info-value">${value}</dd>`)}</dl>`}</article>${reviewList(view, goods)}${ticker(view)}<section class="productView-related"><h2 class="page-heading">${view.words.related}</h2>${grid(view, view.shop.goods.filter((one) => one !== goods).slice(0, 4))}</section>`,
      'product',
      productJson(view, goods),
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.cart,
      mark`<h1 class="page-heading" data-cart-page-title>${view.words.yourCart}</h1><div data-cart><table class="cart" data-cart-content><tr class="cart-item" data-item-row><td class="cart-item-block cart-item-title"><h2 class="cart-item-name"><a href="${view.paths.product(goods)}">${goods.name}</a></h2></td><td><input class="form-input cart-item-qty-input" type="number" name="qty-1" value="1" aria-label="${view.words.quantity}"></td><td class="cart-item-block"><strong class="cart-item-value">${view.price(goods.price)}</strong></td></tr></table><ul class="cart-totals"><li class="cart-total">${view.words.subtotal}: ${view.price(goods.price)}</li></ul><div class="cart-actions"><a class="button button--primary" href="${view.paths.checkout}" data-primary-checkout-now-action>${view.words.toCheckout}</a></div></div>`,
      'cart',
    ),
  checkout: (view, goods) =>
    page(view, view.words.checkout, mark`<h1>${view.words.checkout}</h1>${drawn(view, checkoutForm(view, goods))}`, 'checkout'),
  text: (view, text) =>
    page(
      view,
      text.title,
      mark`<main class="page"><h1 class="page-heading">${text.title}</h1><div class="page-content page-content--centered">${view.lines(text.prose)}${text.form && contactForm(view, '/pages.php?action=sendContactForm', ['contact_fullname', 'contact_email', 'contact_question'], mark`<input class="button button--primary" type="submit" value="${view.words.send}">`)}</div></main>`,
      'page',
    ),
  plain: (view, title, body) => page(view, title, mark`<h1 class="page-heading">${title}</h1>${body}`, 'page'),
};
