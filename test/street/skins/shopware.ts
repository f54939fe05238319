/** A German shop system with a Bootstrap storefront and microdata: templates, class names and paths as its default theme emits them. */
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
import { mark, raw, type Markup } from '../markup';
import type { Goods, Shop } from '../model';
import { reviewList } from '../reviews';
import type { Paths, Skin, View } from '../view';
import { plainAmount } from '../words';
import { copyBlock, countdown, drawn, outsideScripts, payLogos, plateName, seals, socialLinks, ticker } from '../widgets';

const NAMES: Readonly<Record<FieldKey | CardKey, string>> = {
  email: 'email',
  firstName: 'billingAddress[firstName]',
  lastName: 'billingAddress[lastName]',
  address: 'billingAddress[street]',
  postcode: 'billingAddress[zipcode]',
  city: 'billingAddress[city]',
  country: 'billingAddress[countryId]',
  phone: 'billingAddress[phoneNumber]',
  cardNumber: 'creditCardNumber',
  expiry: 'creditCardExpiry',
  code: 'creditCardCvc',
  cardName: 'creditCardHolder',
};

function paths(): Paths {
  return {
    cart: '/checkout/cart',
    checkout: '/checkout/confirm',
    thanks: '/checkout/finish',
    account: '/account/login',
    search: '/search',
    all: '/navigation/all',
    style: '/theme/2f1c9b6e/css/all.css',
    script: '/theme/2f1c9b6e/js/storefront/storefront.js',
    group: (group) => `/navigation/${plateName(group)}/`,
    product: (goods) => `/detail/${goods.slug}`,
    text: (page) => `/${page.slug}`,
    picture: (name) => `/media/4a/9c/${name}.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}.container{max-width:80rem;margin:0 auto;padding:0 1.25rem}.top-bar{font-size:.85rem;padding:.4rem 0;border-bottom:1px solid #e9ecef}.header-row{display:flex;justify-content:space-between;align-items:center;padding:1.2rem 0}.header-logo-picture img{height:40px;width:auto}.header-cart-total{font-weight:600}
.nav.main-navigation-menu{display:flex;flex-wrap:wrap;border-bottom:3px solid ${shop.accent}}.main-navigation-link{padding:.7rem 1.2rem .7rem 0;text-decoration:none;font-weight:600}.cms-block-text-hero{background:${shop.ground};padding:3rem 2rem;margin:1.5rem 0;text-align:center}
.cms-listing-row{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1.5rem}.product-box{border:1px solid #dee2e6;border-radius:3px;padding:1rem}.product-name{display:block;margin:.7rem 0;font-weight:600}.product-price{font-weight:700}.list-price{text-decoration:line-through;font-weight:400;color:#798490}
.product-detail-main{display:grid;grid-template-columns:7fr 5fr;gap:2.5rem;margin-top:1.5rem}.product-detail-price{font-size:1.4rem;font-weight:700;margin:0}.product-detail-tax{font-size:.82rem;color:#666}.product-detail-properties-table td{padding:.3em 1em .3em 0}
.footer-main{background:#f8f9fa;border-top:1px solid #dee2e6;margin-top:3rem;padding:2rem 0 1rem;font-size:.9rem}.footer-columns{display:grid;grid-template-columns:1fr 1fr 1fr;gap:2rem}.footer-links{list-style:none;padding:0}.footer-logos img{display:inline-block;margin:.2rem}.footer-vat{font-size:.8rem;text-align:center}
.checkout-container{display:grid;grid-template-columns:2fr 1fr;gap:2rem}.card.checkout-card{border:1px solid #dee2e6;padding:1rem 1.3rem;margin-bottom:1.3rem}.form-group{margin:.7em 0}.payment-method{padding:.5em 0}
`;
}

function page(view: View, title: string, main: Markup, controller: string): Markup {
  const { shop, words, paths: at } = view;
  return mark`<!DOCTYPE html>
<html lang="${shop.language}-${shop.country}" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><meta name="author" content=""><meta name="robots" content="index,follow">
<meta name="description" content="${shop.slogan}"><meta property="og:type" content="website"><meta property="og:site_name" content="${shop.name}"><meta property="og:title" content="${title}">
<meta itemprop="copyrightHolder" content="${shop.name}"><meta itemprop="copyrightYear" content="">
<title itemprop="name">${title} | ${shop.name}</title>
<link rel="stylesheet" href="${at.style}">
<script>window.features = {}; window.useDefaultCookieConsent = true; window.activeNavigationId = '018f2c'; window.router = { 'frontend.cart.offcanvas': '/checkout/offcanvas' };</script>
<script src="${at.script}" defer></script>
${outsideScripts(view)}${copyBlock(view)}
</head>
<body class="is-ctl-${controller} is-act-index">
${shop.banner !== undefined && mark`<div class="alert alert-info announcement"><div class="container">${shop.banner}</div></div>`}${countdown(view)}
<header class="header-main"><div class="container"><div class="top-bar d-none d-lg-block"><nav class="top-bar-nav">${shop.slogan}</nav></div><div class="row align-items-center header-row"><div class="col-12 header-logo-col"><div class="header-logo-main"><a class="header-logo-main-link" href="/" title="${shop.name}"><span class="header-logo-picture"><img src="${at.picture('logo')}" alt="${shop.name}" class="img-fluid header-logo-main-img"></span></a></div></div><div class="header-actions-col"><a class="btn account-menu-btn" href="${at.account}">${words.account}</a> <a class="btn header-cart-btn header-actions-btn" href="${at.cart}" data-cart-widget="true">${words.cart}</a></div></div></div></header>
<div class="nav-main"><div class="main-navigation container"><nav class="nav main-navigation-menu" itemscope="itemscope" itemtype="https://schema.org/SiteNavigationElement">${view.groups.map((group) => mark`<a class="nav-link main-navigation-link" href="${at.group(group)}" itemprop="url"><div class="main-navigation-link-text"><span itemprop="name">${group}</span></div></a>`)}</nav></div></div>
<main class="content-main"><div class="container-main container">${main}</div></main>
<footer class="footer-main"><div class="container"><div id="footerColumns" class="row footer-columns"><div class="footer-column"><div class="footer-column-headline">${shop.name}</div>${view.lines(shop.footer.lines, 5)}${socialLinks(view)}</div><div class="footer-column"><div class="footer-column-headline">${words.help}</div><ul class="list-unstyled footer-links">${shop.pages.map((text) => mark`<li class="footer-link-item"><a class="footer-link" href="${at.text(text)}">${text.title}</a></li>`)}</ul></div><div class="footer-column footer-logos"><div class="footer-column-headline">${words.weAccept}</div>${payLogos(view)}${seals(view)}</div></div></div><div class="footer-bottom"><div class="container footer-vat"><p>* ${words.tax}</p></div><div class="footer-copyright container footer-vat">${shop.footer.copyright}</div></div></footer>
</body></html>`;
}

function boxes(view: View, goods: readonly Goods[]): Markup {
  return mark`<div class="row cms-listing-row js-listing-wrapper">${goods.map(
    (one) =>
      mark`<div class="cms-listing-col"><div class="card product-box box-standard"><div class="card-body"><div class="product-image-wrapper"><a href="${view.paths.product(one)}" title="${one.name}" class="product-image-link is-standard"><img src="${view.paths.picture(one.slug)}" class="product-image is-standard" alt="${one.name}"></a></div><div class="product-info"><a href="${view.paths.product(one)}" class="product-name" title="${one.name}">${one.name}</a><div class="product-price-info"><div class="product-price-wrapper"><span class="product-price${one.was !== undefined && raw(' with-list-price')}">${view.price(one.price)}*${one.was !== undefined && mark` <span class="list-price"><span class="list-price-price">${view.price(one.was)}</span></span>`}</span></div></div><div class="product-action"><a href="${view.paths.product(one)}" class="btn btn-light btn-detail">${view.words.details}</a></div></div></div></div></div>`,
  )}</div>`;
}

/** The buy box, with the offer as microdata in it. */
function buyBox(view: View, goods: Goods): Markup {
  const { shop, words } = view;
  return mark`<div class="product-detail-buy"><div itemprop="offers" itemscope="itemscope" itemtype="https://schema.org/Offer"><meta itemprop="url" content="${view.url(view.paths.product(goods))}"><meta itemprop="priceCurrency" content="${shop.currency}"><div class="product-detail-price-container"><meta itemprop="price" content="${plainAmount(goods.price, shop.currency)}"><p class="product-detail-price${goods.was !== undefined && raw(' with-list-price')}">${view.price(goods.price)}*</p>${goods.was !== undefined && mark`<span class="product-detail-list-price-wrapper list-price-price"><span class="list-price">${view.price(goods.was)}</span></span>`}</div><div class="product-detail-tax-container"><p class="product-detail-tax">${words.tax}</p></div><div class="product-detail-delivery-information"><link itemprop="availability" href="https://schema.org/InStock">${goods.stock !== undefined && mark`<p class="delivery-information delivery-available stock">${goods.stock}</p>`}</div>
<form id="productDetailPageBuyProductForm" action="${view.paths.cart}" method="get" class="buy-widget" data-add-to-cart="true"><input type="hidden" name="lineItem" value="${goods.slug}">${optionSelect(goods, 'product-detail-configurator')}<label for="quantity">${words.quantity}</label><input type="number" id="quantity" name="quantity" class="form-control js-quantity-selector" value="1" min="1"><button class="btn btn-primary btn-buy" title="${words.addToCart}">${words.addToCart}</button></form></div></div>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { words, shop } = view;
  const { checkout } = shop;
  return mark`<form id="confirmOrderForm" method="post" action="${orderAction(view)}"><div class="checkout-container"><div class="checkout-main"><div class="card checkout-card confirm-address"><div class="card-title">${words.delivery}</div>${FIELDS.map((one) => field(view, one, NAMES[one.key], 'form-group'))}${otherAsks(view, 'form-group')}</div>
<div class="card checkout-card confirm-payment"><div class="card-title">${words.payment}</div>${checkout.note && view.lines(checkout.note, 5)}<div class="payment-methods">${checkout.methods.map(
    (method, index) =>
      mark`<div class="payment-method"><div class="form-check payment-form-group"><input type="radio" id="paymentMethod${method.id}" name="paymentMethodId" value="${method.id}" class="form-check-input payment-method-input"${index === 0 && raw(' checked="checked"')}> <label class="form-check-label payment-control-label" for="paymentMethod${method.id}"><strong>${method.label}</strong>${method.note !== undefined && mark`<span class="payment-method-description"> ${method.note}</span>`}</label></div>${method.card && cardEntry(view, method.card, NAMES, 'form-group')}</div>`,
  )}</div></div></div><aside class="checkout-aside"><div class="checkout-aside-container"><div class="checkout-aside-summary"><h2 class="checkout-aside-summary-header">${words.order}</h2><dl class="checkout-aside-summary-list">${orderRows(view, goods).map(([label, value]) => mark`<dt class="checkout-aside-summary-label">${label}</dt><dd class="checkout-aside-summary-value">${value}</dd>`)}</dl></div><div class="checkout-aside-action"><button id="confirmFormSubmit" class="btn btn-primary btn-lg" type="submit">${words.placeOrder}</button></div></div></aside></div></form>`;
}

export const shopware: Skin = {
  paths,
  style,
  home: (view) =>
    page(
      view,
      view.shop.slogan,
      mark`<div class="cms-page"><div class="cms-section"><div class="cms-block cms-block-text-hero"><h1>${view.shop.slogan}</h1>${view.lines(view.shop.intro)}</div><div class="cms-block cms-block-product-listing"><h2>${view.words.allGoods}</h2>${boxes(view, view.shop.goods)}</div></div></div>`,
      'navigation',
    ),
  listing: (view, title, goods) =>
    page(
      view,
      title,
      mark`<div class="cms-page"><h1 class="cms-element-text">${title}</h1><div class="cms-element-product-listing">${boxes(view, goods)}</div></div>`,
      'navigation',
    ),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`<div class="product-detail" itemscope="itemscope" itemtype="https://schema.org/Product"><meta itemprop="sku" content="${goods.sku ?? goods.slug}">${goods.gtin !== undefined && mark`<meta itemprop="gtin13" content="${goods.gtin}">`}${goods.brand !== undefined && mark`<div itemprop="brand" itemtype="https://schema.org/Brand" itemscope><meta itemprop="name" content="${goods.brand}"></div>`}<div class="row product-detail-headline"><h1 class="product-detail-name" itemprop="name">${goods.name}</h1></div><div class="row product-detail-main"><div class="product-detail-media"><img src="${view.paths.picture(goods.slug)}" class="img-fluid gallery-slider-image" alt="${goods.name}" itemprop="image"></div>${buyBox(view, goods)}</div>
<div class="product-detail-tabs"><div class="product-detail-description tab-pane-container"><h2 class="product-detail-description-title">${view.words.description}</h2><div class="product-detail-description-text" itemprop="description">${view.lines(goods.about, 3)}</div>${goods.details && mark`<table class="table table-striped product-detail-properties-table">${goods.details.map(([name, value]) => mark`<tr class="properties-row"><th class="properties-label">${name}:</th><td class="properties-value">${value}</td></tr>`)}</table>`}</div></div>${reviewList(view, goods)}</div>${ticker(view)}<div class="product-cross-selling"><h2>${view.words.related}</h2>${boxes(view, view.shop.goods.filter((one) => one !== goods).slice(0, 4))}</div>`,
      'product',
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.cart,
      mark`<div class="checkout"><h1 class="cart-main-header">${view.words.yourCart}</h1><div class="cart-item cart-item-product"><a class="cart-item-label" href="${view.paths.product(goods)}">${goods.name}</a> <input type="number" name="quantity" class="form-control" value="1" aria-label="${view.words.quantity}"> <span class="cart-item-total-price">${view.price(goods.price)}*</span></div><dl class="checkout-aside-summary-list"><dt>${view.words.subtotal}</dt><dd>${view.price(goods.price)}</dd></dl><div class="checkout-aside-action"><a href="${view.paths.checkout}" class="btn btn-primary btn-lg begin-checkout-btn">${view.words.toCheckout}</a></div></div>`,
      'checkout',
    ),
  checkout: (view, goods) =>
    page(
      view,
      view.words.checkout,
      mark`<div class="checkout"><h1 class="confirm-main-header">${view.words.checkout}</h1>${drawn(view, checkoutForm(view, goods))}</div>`,
      'checkout',
    ),
  text: (view, text) =>
    page(
      view,
      text.title,
      mark`<div class="cms-page"><div class="cms-block cms-block-text"><div class="cms-element-text"><h1>${text.title}</h1>${view.lines(text.prose)}</div>${text.form && contactForm(view, '/form/contact', ['form-firstName', 'form-email', 'form-comment'], mark`<button type="submit" class="btn btn-primary">${view.words.send}</button>`)}</div></div>`,
      'navigation',
    ),
  plain: (view, title, body) => page(view, title, mark`<h1>${title}</h1>${body}`, 'navigation'),
};
