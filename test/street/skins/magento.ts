/** A large open shop system with .html product addresses and microdata: templates and class names as its default theme emits them. */
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
import { copyBlock, countdown, drawn, outsideScripts, payLogos, plateName, seals, socialLinks, ticker } from '../widgets';

const NAMES: Readonly<Record<FieldKey | CardKey, string>> = {
  email: 'username',
  firstName: 'firstname',
  lastName: 'lastname',
  address: 'street[0]',
  postcode: 'postcode',
  city: 'city',
  country: 'country_id',
  phone: 'telephone',
  cardNumber: 'payment[cc_number]',
  expiry: 'payment[cc_exp]',
  code: 'payment[cc_cid]',
  cardName: 'payment[cc_owner]',
};

function paths(): Paths {
  const theme = '/static/version1760000000/frontend/Magento/luma';
  return {
    cart: '/checkout/cart/',
    checkout: '/checkout/',
    thanks: '/checkout/onepage/success/',
    account: '/customer/account/login/',
    search: '/catalogsearch/result/',
    all: '/catalog.html',
    style: `${theme}/css/styles-m.css`,
    script: `${theme}/requirejs/require.js`,
    group: (group) => `/${plateName(group)}.html`,
    product: (goods) => `/${goods.slug}.html`,
    text: (page) => `/${page.slug}`,
    picture: (name) => `/media/catalog/product/${name.slice(0, 1)}/${name}.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}.panel.header{background:${shop.accent};color:#fff;font-size:.88rem;padding:.4em 2rem;display:flex;justify-content:space-between}
.header.content,.page-main,.footer.content,.navigation{max-width:76rem;margin:0 auto;padding:.6rem 2rem}.header.content{display:flex;justify-content:space-between;align-items:center}.logo{font-size:1.6rem;font-weight:700;text-decoration:none}
.sections.nav-sections{background:${shop.ground}}.navigation ul{display:flex;gap:1.6rem;list-style:none;margin:0;padding:0}.navigation a{text-decoration:none;font-weight:600}
ol.product-items{list-style:none;padding:0;display:grid;grid-template-columns:repeat(4,1fr);gap:1.6rem}.product-item-info{border:1px solid #ece8e2;border-radius:6px;padding:.8rem}.product-item-name{display:block;margin:.5em 0}.special-price .price{color:${shop.accent};font-weight:700}.old-price{margin-left:.5em}
.product-view{display:grid;grid-template-columns:5fr 6fr;gap:3rem}.data.table{border-collapse:collapse}.data.table th,.data.table td{text-align:left;border-top:1px solid #e6e1da;padding:.45em 1em .45em 0}
.page-footer{background:${shop.ground};margin-top:3rem;padding:1.5rem 0;font-size:.92rem}.footer.links{columns:2;list-style:none;padding:0}.pay img{display:inline-block;margin:.2rem}
.opc-wrapper{max-width:40rem}.opc{list-style:none;padding:0}.step-title{border-bottom:1px solid #ccc;padding-bottom:.3em}.field{margin:.7em 0}.payment-method{border-bottom:1px solid #ddd;padding:.6em 0}
`;
}

function page(view: View, title: string, main: Markup, bodyClass: string): Markup {
  const { shop, words, paths: at } = view;
  return mark`<!doctype html>
<html lang="${shop.language}">
<head>
<meta charset="utf-8"/>
<meta name="title" content="${title}"/>
<meta name="description" content="${shop.slogan}"/>
<meta name="robots" content="INDEX,FOLLOW"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${title} | ${shop.name}</title>
<link rel="stylesheet" type="text/css" media="all" href="${at.style}" />
<script src="${at.script}" defer></script>
<script>var BASE_URL = '${view.url('/')}'; var require = {"baseUrl": "/static/version1760000000/frontend/Magento/luma"};</script>
${outsideScripts(view)}${copyBlock(view)}
</head>
<body data-container="body" class="${bodyClass} page-layout-1column">
<div class="page-wrapper">
<header class="page-header"><div class="panel wrapper"><div class="panel header"><span class="greet welcome">${shop.banner ?? shop.slogan}</span><a href="${at.account}">${words.account}</a></div></div>
<div class="header content"><a class="logo" href="/" title="${shop.name}">${shop.name}</a><form class="form minisearch" id="search_mini_form" action="${at.search}" method="get"><input id="search" type="text" name="q" placeholder="${words.search}" aria-label="${words.search}"></form><div data-block="minicart" class="minicart-wrapper"><a class="action showcart" href="${at.cart}">${words.cart}</a></div></div></header>
<div class="sections nav-sections"><nav class="navigation"><ul><li class="level0"><a href="${at.all}">${words.allGoods}</a></li>${view.groups.map((group) => mark`<li class="level0"><a href="${at.group(group)}">${group}</a></li>`)}</ul></nav></div>
${countdown(view)}
<main id="maincontent" class="page-main">${main}</main>
<footer class="page-footer"><div class="footer content"><ul class="footer links">${shop.pages.map((text) => mark`<li class="nav item"><a href="${at.text(text)}">${text.title}</a></li>`)}</ul>${view.lines(shop.footer.lines, 3)}${socialLinks(view)}
<div class="block newsletter"><form class="form subscribe" action="/newsletter/subscriber/new/" method="post"><label for="newsletter">${words.newsletter}</label><input name="email" type="email" id="newsletter"><button class="action subscribe primary">${words.subscribe}</button></form></div><p class="pay">${payLogos(view)}</p>${seals(view)}<small class="copyright">${shop.footer.copyright}</small></div></footer>
</div></body></html>`;
}

/** Price box; `structured` adds the microdata of an offer, on the product's own page. */
function priceBox(view: View, goods: Goods, structured = false): Markup {
  const offer =
    structured &&
    mark`<meta itemprop="price" content="${goods.price.toFixed(2)}"/><meta itemprop="priceCurrency" content="${view.shop.currency}"/>`;
  const scope = structured && raw(' itemprop="offers" itemscope itemtype="http://schema.org/Offer"');
  const now = mark`<span class="price-wrapper" data-price-type="finalPrice"><span class="price">${view.price(goods.price)}</span></span>`;
  if (goods.was === undefined) return mark`<div class="price-box price-final_price"${scope}>${now}${offer}</div>`;
  return mark`<div class="price-box price-final_price"${scope}><span class="special-price">${now}</span><span class="old-price"><s class="price">${view.price(goods.was)}</s></span>${offer}</div>`;
}

function items(view: View, goods: readonly Goods[]): Markup {
  return mark`<div class="products wrapper grid products-grid"><ol class="products list items product-items">${goods.map(
    (one) =>
      mark`<li class="item product product-item"><div class="product-item-info"><a href="${view.paths.product(one)}" class="product photo product-item-photo"><img class="product-image-photo" src="${view.paths.picture(one.slug)}" alt="${one.name}"></a><strong class="product name product-item-name"><a class="product-item-link" href="${view.paths.product(one)}">${one.name}</a></strong>${priceBox(view, one)}<form data-role="tocart-form" action="${view.paths.cart}" method="get"><input type="hidden" name="product" value="${one.slug}"><button type="submit" class="action tocart primary">${view.words.addToCart}</button></form></div></li>`,
  )}</ol></div>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { words, shop } = view;
  return mark`<form class="opc-wrapper form form-shipping-address" id="co-shipping-form" method="post" action="${orderAction(view)}"><ol class="opc" id="checkoutSteps">
<li id="shipping" class="checkout-shipping-address"><div class="step-title">${words.delivery}</div>${FIELDS.map((one) => field(view, one, NAMES[one.key], 'field _required'))}${otherAsks(view, 'field _required')}</li>
<li id="payment" class="checkout-payment-method"><div class="step-title">${words.payment}</div>${shop.checkout.note && view.lines(shop.checkout.note, 3)}<div class="payment-group">${shop.checkout.methods.map(
    (method, index) =>
      mark`<div class="payment-method"><div class="payment-method-title field choice"><input type="radio" name="payment[method]" class="radio" id="${method.id}" value="${method.id}"${index === 0 && raw(' checked')}> <label class="label" for="${method.id}"><span>${method.label}</span></label></div><div class="payment-method-content">${method.note !== undefined && mark`<p>${method.note}</p>`}${method.card && cardEntry(view, method.card, NAMES, 'field')}</div></div>`,
  )}</div></li></ol>
<div class="opc-block-summary"><span class="title">${words.order}</span><table class="data table table-totals">${orderRows(view, goods).map(([label, value]) => mark`<tr><th>${label}</th><td><span class="price">${value}</span></td></tr>`)}</table></div>
<button class="action primary checkout" type="submit">${words.placeOrder}</button></form>`;
}

export const magento: Skin = {
  paths,
  style,
  home: (view) =>
    page(
      view,
      view.shop.slogan,
      mark`<h1 class="page-title">${view.shop.slogan}</h1>${view.lines(view.shop.intro)}<h2>${view.words.allGoods}</h2>${items(view, view.shop.goods)}`,
      'cms-home cms-index-index',
    ),
  listing: (view, title, goods) =>
    page(view, title, mark`<h1 class="page-title"><span class="base">${title}</span></h1>${items(view, goods)}`, 'catalog-category-view'),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`<div class="product-view" itemscope itemtype="http://schema.org/Product"><div class="product media"><img itemprop="image" class="gallery-placeholder__image" src="${view.paths.picture(goods.slug)}" alt="${goods.name}"></div>
<div class="product-info-main"><h1 class="page-title"><span class="base" itemprop="name">${goods.name}</span></h1><div class="product attribute sku">SKU <span itemprop="sku">${goods.sku ?? goods.slug}</span></div>${goods.brand !== undefined && mark`<meta itemprop="brand" content="${goods.brand}"/>`}${goods.gtin !== undefined && mark`<meta itemprop="gtin13" content="${goods.gtin}"/>`}${priceBox(view, goods, true)}<small>${view.words.tax}</small>
${goods.rating && mark`<div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><meta itemprop="ratingValue" content="${goods.rating.average}"/><meta itemprop="reviewCount" content="${goods.rating.count}"/></div>`}
<form id="product_addtocart_form" action="${view.paths.cart}" method="get"><input type="hidden" name="product" value="${goods.slug}">${optionSelect(goods, 'super_attribute[93]')}<label for="qty">${view.words.quantity}</label><input type="number" name="qty" id="qty" value="1" class="input-text qty">${goods.stock !== undefined && mark`<div class="stock available">${goods.stock}</div>`}<button type="submit" class="action primary tocart" id="product-addtocart-button">${view.words.addToCart}</button></form>
<div class="product attribute description" itemprop="description">${view.lines(goods.about)}</div>${goods.details && mark`<table class="data table additional-attributes">${goods.details.map(([name, value]) => mark`<tr><th>${name}</th><td>${value}</td></tr>`)}</table>`}</div></div>${reviewList(view, goods)}${ticker(view)}<div class="block related"><h2>${view.words.related}</h2>${items(view, view.shop.goods.filter((one) => one !== goods).slice(0, 4))}</div>`,
      'catalog-product-view',
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.yourCart,
      mark`<h1 class="page-title">${view.words.yourCart}</h1><div class="cart-container"><table id="shopping-cart-table" class="cart items data table"><tr class="item-info"><td><a href="${view.paths.product(goods)}">${goods.name}</a></td><td><input name="cart[1][qty]" type="number" value="1" aria-label="${view.words.quantity}"></td><td><span class="cart-price"><span class="price">${view.price(goods.price)}</span></span></td></tr></table><div class="cart-summary"><p>${view.words.subtotal}: <span class="price">${view.price(goods.price)}</span></p><a class="button action primary checkout" data-role="proceed-to-checkout" href="${view.paths.checkout}">${view.words.toCheckout}</a></div></div>`,
      'checkout-cart-index',
    ),
  checkout: (view, goods) =>
    page(
      view,
      view.words.checkout,
      mark`<h1 class="page-title">${view.words.checkout}</h1><div id="checkout" class="checkout-container">${drawn(view, checkoutForm(view, goods))}</div>`,
      'checkout-index-index',
    ),
  text: (view, text) =>
    page(
      view,
      text.title,
      mark`<h1 class="page-title">${text.title}</h1>${view.lines(text.prose)}${text.form && contactForm(view, '/contact/index/post/', ['name', 'email', 'comment'], mark`<button type="submit" class="action submit primary">${view.words.send}</button>`)}`,
      'cms-page-view',
    ),
  plain: (view, title, body) => page(view, title, mark`<h1 class="page-title">${title}</h1>${body}`, 'cms-page-view'),
};
