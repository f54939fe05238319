/** A shop extension of a blog system: templates, body classes and paths as its common themes emit them. */
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
import type { Goods, Language, Shop } from '../model';
import { reviewList } from '../reviews';
import { productJson, shopJson } from '../structured';
import type { Paths, Skin, View } from '../view';
import { copyBlock, countdown, drawn, outsideScripts, payLogos, plateName, seals, socialLinks, ticker } from '../widgets';

type Slugs = readonly [string, string, string, string, string, string];
/** Slugs that the platform translates: shop, product, cart, checkout, account, category; English where nobody did. */
const SLUGS: Readonly<Partial<Record<Language, Slugs>> & { en: Slugs }> = {
  en: ['shop', 'product', 'cart', 'checkout', 'my-account', 'product-category'],
  de: ['shop', 'produkt', 'warenkorb', 'kasse', 'mein-konto', 'produkt-kategorie'],
  fr: ['boutique', 'produit', 'panier', 'commander', 'mon-compte', 'categorie-produit'],
  es: ['tienda', 'producto', 'carrito', 'finalizar-compra', 'mi-cuenta', 'categoria-producto'],
  it: ['negozio', 'prodotto', 'carrello', 'pagamento', 'mio-account', 'categoria-prodotto'],
  nl: ['winkel', 'product', 'winkelwagen', 'afrekenen', 'mijn-account', 'productcategorie'],
  pl: ['sklep', 'produkt', 'koszyk', 'zamowienie', 'moje-konto', 'kategoria-produktu'],
  pt: ['loja', 'produto', 'carrinho', 'finalizar-compra', 'minha-conta', 'categoria-produto'],
  sv: ['butik', 'produkt', 'varukorg', 'kassan', 'mitt-konto', 'produkt-kategori'],
  da: ['butik', 'vare', 'kurv', 'kasse', 'min-konto', 'varekategori'],
  cs: ['obchod', 'produkt', 'kosik', 'pokladna', 'muj-ucet', 'kategorie-produktu'],
  fi: ['kauppa', 'tuote', 'ostoskori', 'kassa', 'oma-tili', 'tuote-osasto'],
  hu: ['bolt', 'termek', 'kosar', 'penztar', 'fiokom', 'termekkategoria'],
};
const NAMES: Readonly<Record<FieldKey | CardKey, string>> = {
  email: 'billing_email',
  firstName: 'billing_first_name',
  lastName: 'billing_last_name',
  address: 'billing_address_1',
  postcode: 'billing_postcode',
  city: 'billing_city',
  country: 'billing_country',
  phone: 'billing_phone',
  cardNumber: 'wc-card-number',
  expiry: 'wc-card-expiry',
  code: 'wc-card-cvc',
  cardName: 'wc-card-name',
};

function paths({ language }: Shop): Paths {
  const [all, product, cart, checkout, account, category] = SLUGS[language] ?? SLUGS.en;
  return {
    cart: `/${cart}/`,
    checkout: `/${checkout}/`,
    thanks: `/${checkout}/order-received/1042/`,
    account: `/${account}/`,
    search: '/',
    all: `/${all}/`,
    style: '/wp-content/themes/storefront/style.css',
    script: '/wp-content/plugins/woocommerce/assets/js/frontend/woocommerce.min.js',
    group: (group) => `/${category}/${plateName(group)}/`,
    product: (goods) => `/${product}/${goods.slug}/`,
    text: (page) => `/${page.slug}/`,
    picture: (name) => `/wp-content/uploads/2026/03/${name}.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}.col-full{max-width:68rem;margin:0 auto;padding:0 1.4rem}
.site-header{background:${shop.ground};padding:1.4rem 0}.site-branding{display:flex;justify-content:space-between;align-items:center;gap:2rem}.custom-logo{height:44px;width:auto}
.main-navigation ul{list-style:none;display:flex;flex-wrap:wrap;gap:1.2rem;padding:0;margin:1rem 0 0}.main-navigation a{text-decoration:none}
.store-notice{background:${shop.accent};color:#fff;text-align:center;margin:0;padding:.4em}
ul.products{list-style:none;padding:0;display:grid;grid-template-columns:repeat(3,1fr);gap:2rem}ul.products li{text-align:center;position:relative}
.onsale{position:absolute;top:.6rem;left:.6rem;background:#fff;border:1px solid ${shop.accent};padding:0 .6em;border-radius:3px;font-size:.8rem}
.woocommerce-loop-product__title{font-size:1rem;margin:.6em 0 .1em}.price{display:block;color:${shop.accent};margin-bottom:.6em}.price ins{text-decoration:none;font-weight:600}
div.product{display:grid;grid-template-columns:2fr 3fr;gap:2.5rem}table.shop_table,.woocommerce-product-attributes{border-collapse:collapse;width:100%}.shop_table td,.shop_table th,.woocommerce-product-attributes td,.woocommerce-product-attributes th{border-bottom:1px solid #e6e1da;text-align:left;padding:.5em}
.site-footer{border-top:3px solid ${shop.ground};margin-top:3rem;padding:2rem 0;font-size:.92rem}.footer-widgets{display:grid;grid-template-columns:1fr 1fr;gap:2rem}.pay img{display:inline-block;margin:.2rem}
.form-row{margin:0 0 .8em}.wc_payment_methods{list-style:none;padding:0;background:${shop.ground};border-radius:6px}.wc_payment_methods li{padding:.7em 1em}.woocommerce-checkout form{display:grid;grid-template-columns:1fr 1fr;gap:2.5rem}
`;
}

function page(view: View, title: string, body: Markup, bodyClass: string, head?: Markup): Markup {
  const { shop, words, paths: at } = view;
  return mark`<!DOCTYPE html>
<html lang="${shop.language}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${shop.name}</title>
<meta name="generator" content="WordPress 6.8.3" />
<meta name="generator" content="WooCommerce 10.2.1" />
<link rel="https://api.w.org/" href="${view.url('/wp-json/')}" />
<link rel='stylesheet' id='storefront-style-css' href='${at.style}?ver=4.6.1' media='all' />
<script src="${at.script}?ver=10.2.1" id="woocommerce-js" defer></script>
${outsideScripts(view)}${head}${copyBlock(view)}
</head>
<body class="${bodyClass} theme-storefront woocommerce-active">
${shop.banner !== undefined && mark`<p role="complementary" class="woocommerce-store-notice store-notice">${shop.banner}</p>`}
${countdown(view)}
<div id="page" class="hfeed site">
<header id="masthead" class="site-header" role="banner"><div class="col-full"><div class="site-branding"><a href="/" class="custom-logo-link" rel="home"><img class="custom-logo" src="${at.picture('logo')}" alt="${shop.name}"></a>
<ul id="site-header-cart" class="site-header-cart menu"><a class="cart-contents" href="${at.cart}">${words.cart}</a></ul></div>
<nav id="site-navigation" class="main-navigation"><ul class="menu"><li><a href="/">${words.home}</a></li><li><a href="${at.all}">${words.allGoods}</a></li>${view.groups.map((group) => mark`<li class="menu-item"><a href="${at.group(group)}">${group}</a></li>`)}<li><a href="${at.account}">${words.account}</a></li></ul></nav></div></header>
<div id="content" class="site-content"><div class="col-full"><main id="main" class="site-main">${body}</main></div></div>
<footer id="colophon" class="site-footer" role="contentinfo"><div class="col-full"><div class="footer-widgets"><div class="widget">${view.lines(shop.footer.lines, 3)}${socialLinks(view)}</div>
<div class="widget widget_nav_menu"><ul>${shop.pages.map((text) => mark`<li class="menu-item"><a href="${at.text(text)}">${text.title}</a></li>`)}</ul></div></div><p class="pay">${payLogos(view)}</p>${seals(view)}<div class="site-info">${shop.footer.copyright}</div></div></footer>
</div></body></html>`;
}

function amount(view: View, value: number): Markup {
  return mark`<span class="woocommerce-Price-amount amount"><bdi>${view.price(value)}</bdi></span>`;
}

function price(view: View, goods: Goods): Markup {
  if (goods.was === undefined) return mark`<span class="price">${amount(view, goods.price)}</span>`;
  return mark`<span class="price"><del aria-hidden="true">${amount(view, goods.was)}</del> <ins>${amount(view, goods.price)}</ins></span>`;
}

function list(view: View, goods: readonly Goods[]): Markup {
  return mark`<ul class="products columns-3">${goods.map(
    (one) =>
      mark`<li class="product type-product instock"><a href="${view.paths.product(one)}" class="woocommerce-LoopProduct-link">${one.was !== undefined && mark`<span class="onsale">${view.words.sale}</span>`}<img src="${view.paths.picture(one.slug)}" class="attachment-woocommerce_thumbnail" alt="${one.name}"><h2 class="woocommerce-loop-product__title">${one.name}</h2>${price(view, one)}</a><a href="${view.paths.cart}?add-to-cart=${one.slug}" class="button product_type_simple add_to_cart_button" rel="nofollow">${view.words.addToCart}</a></li>`,
  )}</ul>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { checkout } = view.shop;
  const { words } = view;
  return mark`<form name="checkout" method="post" class="checkout woocommerce-checkout" action="${orderAction(view)}">
<div id="customer_details"><div class="woocommerce-billing-fields"><h3>${words.delivery}</h3>${FIELDS.map((one) => field(view, one, NAMES[one.key], 'form-row validate-required'))}${otherAsks(view, 'form-row')}</div></div>
<div id="order_review" class="woocommerce-checkout-review-order"><h3>${words.order}</h3><table class="shop_table woocommerce-checkout-review-order-table">${orderRows(view, goods).map(([label, value]) => mark`<tr><th>${label}</th><td>${value}</td></tr>`)}</table>
<div id="payment" class="woocommerce-checkout-payment">${checkout.note && view.lines(checkout.note, 3)}<ul class="wc_payment_methods payment_methods methods">${checkout.methods.map(
    (method, index) =>
      mark`<li class="wc_payment_method payment_method_${method.id}"><input id="payment_method_${method.id}" type="radio" class="input-radio" name="payment_method" value="${method.id}"${index === 0 && raw(' checked')}> <label for="payment_method_${method.id}">${method.label}</label>${(method.note !== undefined || method.card) && mark`<div class="payment_box">${method.note !== undefined && mark`<p>${method.note}</p>`}${method.card && cardEntry(view, method.card, NAMES, 'form-row')}</div>`}</li>`,
  )}</ul><div class="form-row place-order"><button type="submit" class="button alt" name="woocommerce_checkout_place_order" id="place_order">${words.placeOrder}</button></div></div></div></form>`;
}

export const woocommerce: Skin = {
  paths,
  style,
  home: (view) =>
    page(
      view,
      view.shop.slogan,
      mark`<h1>${view.shop.slogan}</h1>${view.lines(view.shop.intro)}<section class="storefront-recent-products"><h2>${view.words.allGoods}</h2>${list(view, view.shop.goods)}</section>`,
      'home page-template',
      shopJson(view),
    ),
  listing: (view, title, goods) =>
    page(
      view,
      title,
      mark`<h1 class="woocommerce-products-header__title page-title">${title}</h1>${list(view, goods)}`,
      'archive woocommerce woocommerce-page',
    ),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`<div id="product-${goods.slug}" class="product type-product"><div class="woocommerce-product-gallery"><img class="wp-post-image" src="${view.paths.picture(goods.slug)}" alt="${goods.name}"></div><div class="summary entry-summary"><h1 class="product_title entry-title">${goods.name}</h1><p class="price">${price(view, goods)}</p><p class="wc-gzd-additional-info">${view.words.tax}</p>${goods.stock !== undefined && mark`<p class="stock in-stock">${goods.stock}</p>`}<form class="cart" action="${view.paths.cart}" method="get">${optionSelect(goods, 'attribute_pa_option')}<label for="quantity_1">${view.words.quantity}</label><input type="number" id="quantity_1" class="input-text qty text" name="quantity" value="1" min="1"><button type="submit" name="add-to-cart" value="${goods.slug}" class="single_add_to_cart_button button alt">${view.words.addToCart}</button></form></div></div>
<div class="woocommerce-tabs"><div class="woocommerce-Tabs-panel--description"><h2>${view.words.description}</h2>${view.lines(goods.about, 3)}</div>${goods.details && mark`<h2>${view.words.details}</h2><table class="woocommerce-product-attributes shop_attributes">${goods.details.map(([name, value]) => mark`<tr><th>${name}</th><td>${value}</td></tr>`)}</table>`}</div>${reviewList(view, goods)}${ticker(view)}<section class="related products"><h2>${view.words.related}</h2>${list(view, view.shop.goods.filter((one) => one !== goods).slice(0, 3))}</section>`,
      'single-product woocommerce woocommerce-page',
      productJson(view, goods),
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.cart,
      mark`<h1 class="entry-title">${view.words.cart}</h1><form class="woocommerce-cart-form" action="${view.paths.cart}" method="get"><table class="shop_table cart woocommerce-cart-form__contents"><tr class="cart_item"><td class="product-name"><a href="${view.paths.product(goods)}">${goods.name}</a></td><td><input type="number" class="qty" name="cart[1][qty]" value="1" aria-label="${view.words.quantity}"></td><td class="product-subtotal">${amount(view, goods.price)}</td></tr></table></form><div class="cart_totals"><p>${view.words.subtotal}: ${amount(view, goods.price)}</p><div class="wc-proceed-to-checkout"><a href="${view.paths.checkout}" class="checkout-button button alt wc-forward">${view.words.toCheckout}</a></div></div>`,
      'woocommerce-cart woocommerce-page',
    ),
  checkout: (view, goods) =>
    page(
      view,
      view.words.checkout,
      mark`<h1 class="entry-title">${view.words.checkout}</h1>${drawn(view, checkoutForm(view, goods))}`,
      'woocommerce-checkout woocommerce-page',
    ),
  text: (view, text) =>
    page(
      view,
      text.title,
      mark`<article class="page type-page"><h1 class="entry-title">${text.title}</h1><div class="entry-content">${view.lines(text.prose)}${text.form && contactForm(view, '#wpcf7-f12-o1', ['your-name', 'your-email', 'your-message'], mark`<input type="submit" value="${view.words.send}" class="wpcf7-form-control wpcf7-submit">`)}</div></article>`,
      'page',
    ),
  plain: (view, title, body) => page(view, title, mark`<h1 class="entry-title">${title}</h1>${body}`, 'page'),
};
