/** A hosted shop system with "collections" and a theme of sections: templates, class names and paths as its themes emit them. */
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
import { productJson, shopJson } from '../structured';
import type { Paths, Skin, View } from '../view';
import { copyBlock, countdown, drawn, outsideScripts, payLogos, plateName, seals, socialLinks, ticker } from '../widgets';

const POLICY_SLUGS: Readonly<Record<string, string>> = {
  returns: 'policies/refund-policy',
  shipping: 'policies/shipping-policy',
  privacy: 'policies/privacy-policy',
  terms: 'policies/terms-of-service',
  'legal-notice': 'policies/legal-notice',
};
const NAMES: Readonly<Record<FieldKey | CardKey, string>> = {
  email: 'email',
  firstName: 'firstName',
  lastName: 'lastName',
  address: 'address1',
  postcode: 'postalCode',
  city: 'city',
  country: 'countryCode',
  phone: 'phone',
  cardNumber: 'number',
  expiry: 'expiry',
  code: 'verification_value',
  cardName: 'name',
};

function paths(): Paths {
  const asset = '/cdn/shop/t/7/assets';
  return {
    cart: '/cart',
    checkout: '/checkouts/cn/Z2NwLWV1cm9wZS13ZXN0/information',
    thanks: '/checkouts/cn/Z2NwLWV1cm9wZS13ZXN0/thank-you',
    account: '/account/login',
    search: '/search',
    all: '/collections/all',
    style: `${asset}/base.css`,
    script: `${asset}/global.js`,
    group: (group) => `/collections/${plateName(group)}`,
    product: (goods) => `/products/${goods.slug}`,
    text: (page) => `/${POLICY_SLUGS[page.topic] ?? `pages/${page.slug}`}`,
    picture: (name) => `/cdn/shop/files/${name}.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}.announcement-bar{background:${shop.accent};color:#fff;text-align:center;font-size:.9rem;padding:.4em}
.page-width{max-width:72rem;margin:0 auto;padding:0 1.5rem}
.header{display:flex;gap:2rem;align-items:center;justify-content:space-between;padding:1.2rem 0}
.header__heading-link{font-size:1.5rem;font-weight:700;letter-spacing:.02em;text-decoration:none}
.list-menu{display:flex;gap:1.4rem;list-style:none;padding:0;margin:0}.list-menu a{text-decoration:none}
.banner{background:${shop.ground};padding:4rem 0;text-align:center}
.product-grid{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1.5rem;padding:0}
.card img,.product__media img{border-radius:10px;width:100%}.card__heading{font-size:1rem;margin:.6em 0 .2em}.badge{background:${shop.accent};color:#fff;border-radius:1em;font-size:.75rem;padding:.1em .7em}
.product{display:grid;grid-template-columns:1fr 1fr;gap:2.5rem;padding:2rem 0}.price{font-weight:600}
.footer{background:${shop.ground};margin-top:4rem;padding:2.5rem 0;font-size:.92rem}.footer__content{display:grid;grid-template-columns:1fr 1fr 1fr;gap:2rem}
.footer ul{list-style:none;padding:0}.list-payment{display:flex;flex-wrap:wrap;gap:.4rem;margin:1rem 0}
.checkout-main{max-width:34rem;margin:0 auto;padding:1rem 1.5rem}.field{margin:.7em 0}.field label{display:block;font-size:.85rem}.payment-option{border:1px solid #d8d2c9;border-radius:8px;padding:.7em 1em;margin:.5em 0}
`;
}

function page(view: View, title: string, main: Markup, head?: Markup): Markup {
  const { shop, words, paths: at } = view;
  return mark`<!doctype html>
<html class="no-js" lang="${shop.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} – ${shop.name}</title>
<meta name="description" content="${shop.slogan}">
<meta property="og:site_name" content="${shop.name}">
<meta property="og:type" content="website">
<link rel="stylesheet" href="${at.style}">
<script>window.Shopify = window.Shopify || {}; Shopify.shop = "${plateName(shop.name)}.myshopify.com"; Shopify.theme = {"name":"Dawn","id":14200${shop.name.length}};</script>
<script src="${at.script}" defer></script>
${outsideScripts(view)}${head}${copyBlock(view)}
</head>
<body class="gradient">
<div id="shopify-section-announcement-bar" class="shopify-section"><div class="announcement-bar" role="region">${shop.banner ?? shop.slogan}</div></div>
${countdown(view)}
<header class="shopify-section page-width"><div class="header">
<a class="header__heading-link" href="/">${shop.name}</a>
<nav><ul class="list-menu">${view.groups.map((group) => mark`<li><a href="${at.group(group)}">${group}</a></li>`)}<li><a href="${at.all}">${words.allGoods}</a></li></ul></nav>
<div class="header__icons"><a href="${at.account}">${words.account}</a> · <a id="cart-icon-bubble" href="${at.cart}">${words.cart}</a></div>
</div></header>
<main id="MainContent" class="content-for-layout">${main}</main>
<footer class="footer"><div class="page-width footer__content">
<div><h2>${words.help}</h2><ul>${shop.pages.map((text) => mark`<li><a href="${at.text(text)}">${text.title}</a></li>`)}</ul></div>
<div><h2>${shop.name}</h2>${view.lines(shop.footer.lines, 3)}${socialLinks(view)}</div>
<div><form action="/contact" method="post"><label for="NewsletterForm">${words.newsletter}</label><input id="NewsletterForm" type="email" name="contact[email]" autocomplete="email"><button>${words.subscribe}</button></form></div>
</div><div class="page-width"><div class="list-payment">${payLogos(view)}</div>${seals(view)}<small class="copyright__content">${shop.footer.copyright}</small></div></footer>
</body></html>`;
}

function price(view: View, goods: Goods): Markup {
  if (goods.was === undefined)
    return mark`<div class="price"><span class="price-item price-item--regular">${view.price(goods.price)}</span></div>`;
  return mark`<div class="price price--on-sale"><s class="price-item price-item--regular">${view.price(goods.was)}</s> <span class="price-item price-item--sale">${view.price(goods.price)}</span> <span class="badge">${view.words.sale}</span></div>`;
}

function grid(view: View, goods: readonly Goods[]): Markup {
  return mark`<ul id="product-grid" class="grid product-grid">${goods.map(
    (one) =>
      mark`<li class="grid__item"><div class="card"><a href="${view.paths.product(one)}"><img src="${view.paths.picture(one.slug)}" alt="${one.name}" loading="lazy"></a><h3 class="card__heading"><a class="full-unstyled-link" href="${view.paths.product(one)}">${one.name}</a></h3>${price(view, one)}</div></li>`,
  )}</ul>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { shop, words } = view;
  const { checkout } = shop;
  return mark`<form class="checkout-main" data-checkout method="post" action="${orderAction(view)}">
<h1>${words.checkout}</h1>${checkout.note && view.lines(checkout.note)}
<section><h2>${words.delivery}</h2>${FIELDS.map((one) => field(view, one, NAMES[one.key], 'field'))}</section>
<section><h2>${words.payment}</h2><fieldset>${checkout.methods.map(
    (method, index) =>
      mark`<div class="payment-option"><input type="radio" id="basic-${method.id}" name="basic" value="${method.id}"${index === 0 && raw(' checked')}> <label for="basic-${method.id}">${method.label}</label>${method.note !== undefined && mark`<p>${method.note}</p>`}${method.card && cardEntry(view, method.card, NAMES, 'field')}</div>`,
  )}</fieldset></section>
${otherAsks(view, 'field')}
<section class="order-summary"><h2>${words.order}</h2>${orderRows(view, goods).map(([label, amount]) => mark`<p>${label}: <strong>${amount}</strong></p>`)}</section>
<button type="submit" id="checkout-pay-button">${words.placeOrder}</button></form>`;
}

export const shopify: Skin = {
  paths,
  style,
  home: (view) =>
    page(
      view,
      view.shop.slogan,
      mark`<section class="banner"><div class="page-width"><h1>${view.shop.slogan}</h1>${view.lines(view.shop.intro)}<a class="button button--primary" href="${view.paths.all}">${view.words.allGoods}</a></div></section><section class="page-width"><h2>${view.words.allGoods}</h2>${grid(view, view.shop.goods)}</section>`,
      shopJson(view),
    ),
  listing: (view, title, goods) =>
    page(view, title, mark`<div class="page-width"><h1 class="collection-hero__title">${title}</h1>${grid(view, goods)}</div>`),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`<div class="page-width"><section class="product" data-section="template--product"><div class="product__media"><img src="${view.paths.picture(goods.slug)}" alt="${goods.name}"></div>
<div class="product__info-container"><h1 class="product__title">${goods.name}</h1>${price(view, goods)}<div class="product__tax">${view.words.tax}</div>
<form method="get" action="${view.paths.cart}" class="product-form" data-type="add-to-cart-form"><input type="hidden" name="id" value="${goods.slug}">${optionSelect(goods, 'Option-1')}<label for="Quantity-1">${view.words.quantity}</label><input id="Quantity-1" type="number" name="quantity" value="1" min="1">${goods.stock !== undefined && mark`<p class="stock">${goods.stock}</p>`}<button type="submit" name="add" class="product-form__submit button">${view.words.addToCart}</button></form>
<div class="product__description rte">${view.lines(goods.about)}</div>${goods.details && mark`<dl>${goods.details.map(([name, value]) => mark`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`}</div></section>${reviewList(view, goods)}${ticker(view)}<section><h2>${view.words.related}</h2>${grid(view, view.shop.goods.filter((one) => one !== goods).slice(0, 3))}</section></div>`,
      productJson(view, goods),
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.yourCart,
      mark`<cart-items class="page-width"><h1>${view.words.yourCart}</h1><form action="${view.paths.checkout}" method="get" id="cart"><table class="cart-items"><tr class="cart-item"><td><a href="${view.paths.product(goods)}">${goods.name}</a></td><td><input class="quantity__input" type="number" name="updates[]" value="1" aria-label="${view.words.quantity}"></td><td class="price">${view.price(goods.price)}</td></tr></table><p class="totals">${view.words.subtotal}: ${view.price(goods.price)}</p><small>${view.words.tax}</small><p><button type="submit" id="checkout" name="checkout">${view.words.toCheckout}</button></p></form></cart-items>`,
    ),
  checkout: (view, goods) => page(view, view.words.checkout, drawn(view, checkoutForm(view, goods))),
  text: (view, text) =>
    page(
      view,
      text.title,
      mark`<div class="page-width page-width--narrow shopify-policy__container"><div class="shopify-policy__title"><h1>${text.title}</h1></div><div class="rte">${view.lines(text.prose)}</div>${text.form && contactForm(view, '/contact#contact_form', ['contact[name]', 'contact[email]', 'contact[body]'], mark`<button>${view.words.send}</button>`)}</div>`,
    ),
  plain: (view, title, body) => page(view, title, mark`<div class="page-width"><h1>${title}</h1>${body}</div>`),
};
