/** A free shop system with a Bootstrap default theme, tabs and an accordion checkout: templates, class names and paths as it emits them. */
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
  email: 'email',
  firstName: 'firstname',
  lastName: 'lastname',
  address: 'address_1',
  postcode: 'postcode',
  city: 'city',
  country: 'country_id',
  phone: 'telephone',
  cardNumber: 'cc_number',
  expiry: 'cc_expire_date',
  code: 'cc_cvv2',
  cardName: 'cc_owner',
};

function paths(): Paths {
  return {
    cart: '/index.php/checkout/cart',
    checkout: '/index.php/checkout/checkout',
    thanks: '/index.php/checkout/success',
    account: '/index.php/account/login',
    search: '/index.php/product/search',
    all: '/index.php/product/special',
    style: '/catalog/view/theme/default/stylesheet/stylesheet.css',
    script: '/catalog/view/javascript/common.js',
    group: (group) => `/${plateName(group)}-c`,
    product: (goods) => `/${goods.slug}`,
    text: (page) => `/information/${page.slug}`,
    picture: (name) => `/image/cache/catalog/${name}-500x500.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}body{font-size:15px;color:#555}.container{max-width:73rem;margin:0 auto;padding:0 15px}#top{background:#eee;border-bottom:1px solid #e2e2e2;padding:.35rem 0;font-size:.85rem}#top .list-inline{display:flex;gap:1.4rem;justify-content:flex-end;list-style:none;margin:0}ul.list-unstyled,ul.nav-tabs{list-style:none;padding:0}#logo{padding:1.2rem 0}#logo a{font-size:1.7rem;font-weight:700;color:${shop.accent};text-decoration:none}
#menu{background:${shop.accent};border-radius:4px;padding:0 1rem}#menu ul{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:0}#menu a{color:#fff;display:block;padding:.7rem 1rem}.jumbotron{background:${shop.ground};padding:2.2rem;margin:1.2rem 0}
.row-products{display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:1.2rem}.product-thumb{border:1px solid #ddd;background:#fff}.product-thumb .caption{padding:0 1rem .8rem}.price{color:#444;font-weight:600}.price-old{text-decoration:line-through;color:#999;margin-left:.5em;font-weight:400}.price-tax{display:block;font-size:.78rem;color:#999;font-weight:400}.button-group button{width:100%;border-radius:0}
.product-row{display:grid;grid-template-columns:2fr 1fr;gap:2rem}.table-bordered td,.table-bordered th{border:1px solid #ddd;padding:.5em .8em;text-align:left}.table-bordered{border-collapse:collapse}footer{background:#303030;color:#e2e2e2;margin-top:2.5rem;padding:2rem 0 1rem;font-size:.9rem}footer .row{display:grid;grid-template-columns:1fr 1fr 1fr;gap:2rem}footer ul{padding:0}footer img{display:inline-block;margin:.2rem}
.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:.6rem}.panel-heading{background:#f5f5f5;padding:.5rem 1rem;margin:0;font-size:1rem}.panel-body{padding:1rem}.form-group{margin:.7em 0}
`;
}

function page(view: View, title: string, main: Markup, id: string): Markup {
  const { shop, words, paths: at } = view;
  return mark`<!DOCTYPE html>
<!--[if IE]><![endif]-->
<html dir="ltr" lang="${shop.language}">
<head>
<meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>${title}${id !== 'common-home' && mark` - ${shop.name}`}</title>
<base href="${view.url('/')}">
<meta name="description" content="${shop.slogan}">
<link href="${at.style}" rel="stylesheet">
<script src="${at.script}" defer></script>
${outsideScripts(view)}${copyBlock(view)}
</head>
<body>
<nav id="top"><div class="container"><div id="top-links" class="nav pull-right"><ul class="list-inline"><li><a href="${at.account}">${words.account}</a></li><li><a href="${at.cart}" title="${words.cart}"><span class="hidden-xs">${words.cart}</span></a></li><li><a href="${at.checkout}" title="${words.checkout}"><span class="hidden-xs">${words.checkout}</span></a></li></ul></div></div></nav>
<header><div class="container"><div class="row"><div id="logo"><a href="/">${shop.name}</a></div></div></div></header>
<div class="container"><nav id="menu" class="navbar"><ul class="nav navbar-nav">${view.groups.map((group) => mark`<li><a href="${at.group(group)}">${group}</a></li>`)}</ul></nav></div>
${shop.banner !== undefined && mark`<div class="container"><div class="alert alert-info">${shop.banner}</div></div>`}${countdown(view)}
<div id="${id}" class="container"><div class="row"><div id="content" class="col-sm-12">${main}</div></div></div>
<footer><div class="container"><div class="row"><div class="col-sm-3"><h5>${words.help}</h5><ul class="list-unstyled">${shop.pages.map((text) => mark`<li><a href="${at.text(text)}">${text.title}</a></li>`)}</ul></div><div class="col-sm-6"><h5>${words.contact}</h5>${view.lines(shop.footer.lines, 5)}${socialLinks(view)}</div><div class="col-sm-3">${payLogos(view)}${seals(view)}</div></div><hr><p>${shop.footer.copyright} · Powered By <a href="https://www.opencart.com">OpenCart</a></p></div></footer>
</body></html>`;
}

function price(view: View, { price: now, was }: Goods): Markup {
  return mark`<p class="price">${was === undefined ? view.price(now) : mark`<span class="price-new">${view.price(now)}</span> <span class="price-old">${view.price(was)}</span>`}<span class="price-tax">${view.words.tax}</span></p>`;
}

function thumbs(view: View, goods: readonly Goods[]): Markup {
  return mark`<div class="row row-products">${goods.map(
    (one) =>
      mark`<div class="product-layout col-lg-3 col-md-3 col-sm-6 col-xs-12"><div class="product-thumb transition"><div class="image"><a href="${view.paths.product(one)}"><img src="${view.paths.picture(one.slug)}" alt="${one.name}" title="${one.name}" class="img-responsive"></a></div><div class="caption"><h4><a href="${view.paths.product(one)}">${one.name}</a></h4>${price(view, one)}</div><div class="button-group"><button type="button" onclick="cart.add('${one.slug}');"><span>${view.words.addToCart}</span></button></div></div></div>`,
  )}</div>`;
}

function panel(step: number, title: string, body: Markup): Markup {
  return mark`<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title">${step}. ${title}</h4></div><div class="panel-collapse collapse in" id="collapse-${step}"><div class="panel-body">${body}</div></div></div>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { words, shop } = view;
  const { checkout } = shop;
  const payment = mark`${checkout.note && view.lines(checkout.note, 5)}${checkout.methods.map(
    (method, index) =>
      mark`<div class="radio"><label><input type="radio" name="payment_method" value="${method.id}"${index === 0 && raw(' checked="checked"')}> ${method.label}</label>${method.note !== undefined && mark`<p class="well">${method.note}</p>`}${method.card && cardEntry(view, method.card, NAMES, 'form-group required')}</div>`,
  )}`;
  const order = mark`<div class="table-responsive"><table class="table table-bordered table-hover">${orderRows(view, goods).map(([label, value]) => mark`<tr><td class="text-left">${label}</td><td class="text-right">${value}</td></tr>`)}</table></div><div class="buttons"><div class="pull-right"><input type="submit" value="${words.placeOrder}" id="button-confirm" class="btn btn-primary"></div></div>`;
  const address = mark`${FIELDS.map((one) => field(view, one, NAMES[one.key], 'form-group required'))}${otherAsks(view, 'form-group required')}`;
  return mark`<form method="post" action="${orderAction(view)}"><div class="panel-group" id="accordion">${panel(1, words.delivery, address)}${panel(2, words.payment, payment)}${panel(3, words.order, order)}</div></form>`;
}

export const opencart: Skin = {
  paths,
  style,
  home: (view) =>
    page(
      view,
      view.shop.name,
      mark`<div class="jumbotron"><h1>${view.shop.slogan}</h1>${view.lines(view.shop.intro)}</div><h3>${view.words.allGoods}</h3>${thumbs(view, view.shop.goods)}`,
      'common-home',
    ),
  listing: (view, title, goods) => page(view, title, mark`<h2>${title}</h2>${thumbs(view, goods)}`, 'product-category'),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`<div class="row product-row"><div class="col-sm-8"><ul class="thumbnails list-unstyled"><li><a class="thumbnail" href="${view.paths.picture(goods.slug)}" title="${goods.name}"><img src="${view.paths.picture(goods.slug)}" title="${goods.name}" alt="${goods.name}"></a></li></ul><ul class="nav nav-tabs"><li class="active">${view.words.description}</li></ul><div class="tab-content"><div class="tab-pane active" id="tab-description">${view.lines(goods.about, 4)}</div>${goods.details && mark`<div class="tab-pane" id="tab-specification"><table class="table table-bordered">${goods.details.map(([name, value]) => mark`<tr><td>${name}</td><td>${value}</td></tr>`)}</table></div>`}</div></div>
<div class="col-sm-4"><h1>${goods.name}</h1><ul class="list-unstyled">${goods.brand !== undefined && mark`<li>${goods.brand}</li>`}${goods.sku !== undefined && mark`<li>${goods.sku}</li>`}${goods.stock !== undefined && mark`<li class="stock">${goods.stock}</li>`}</ul><ul class="list-unstyled"><li><h2>${view.price(goods.price)}</h2></li>${goods.was !== undefined && mark`<li><span class="price-old">${view.price(goods.was)}</span></li>`}<li>${view.words.tax}</li></ul><form id="product" action="${view.paths.cart}" method="get">${optionSelect(goods, 'input-option1')}<div class="form-group"><label class="control-label" for="input-quantity">${view.words.quantity}</label><input type="number" name="quantity" value="1" id="input-quantity" class="form-control"><input type="hidden" name="product_id" value="${goods.slug}"><button type="submit" id="button-cart" class="btn btn-primary btn-lg btn-block">${view.words.addToCart}</button></div></form></div></div>${reviewList(view, goods)}${ticker(view)}<h3>${view.words.related}</h3>${thumbs(view, view.shop.goods.filter((one) => one !== goods).slice(0, 4))}`,
      'product-product',
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.cart,
      mark`<h1>${view.words.yourCart}</h1><div class="table-responsive"><table class="table table-bordered"><tr><td class="text-left"><a href="${view.paths.product(goods)}">${goods.name}</a></td><td><input type="number" name="quantity[1]" value="1" aria-label="${view.words.quantity}"></td><td class="text-right">${view.price(goods.price)}</td></tr><tr><td colspan="2">${view.words.subtotal}</td><td>${view.price(goods.price)}</td></tr></table></div><div class="buttons clearfix"><div class="pull-right"><a href="${view.paths.checkout}" class="btn btn-primary">${view.words.toCheckout}</a></div></div>`,
      'checkout-cart',
    ),
  checkout: (view, goods) =>
    page(view, view.words.checkout, mark`<h1>${view.words.checkout}</h1>${drawn(view, checkoutForm(view, goods))}`, 'checkout-checkout'),
  text: (view, text) =>
    page(
      view,
      text.title,
      mark`<h1>${text.title}</h1>${view.lines(text.prose)}${text.form && contactForm(view, '/index.php/information/contact', ['input-name', 'input-email', 'input-enquiry'], mark`<input class="btn btn-primary" type="submit" value="${view.words.send}">`)}`,
      'information-information',
    ),
  plain: (view, title, body) => page(view, title, mark`<h1>${title}</h1>${body}`, 'common-success'),
};
