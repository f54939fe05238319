/** A Japanese shop system with its own class grammar and its guest order page: templates, class names and paths as its default theme emits them. */
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
import { productJson } from '../structured';
import type { Paths, Skin, View } from '../view';
import { copyBlock, countdown, drawn, outsideScripts, payLogos, seals, socialLinks, ticker } from '../widgets';

/** Pages that the system has a place of its own for. */
const HELP: Readonly<Record<string, string>> = {
  'legal-notice': 'help/tradelaw',
  privacy: 'help/privacy',
  terms: 'help/agreement',
  about: 'help/about',
  shipping: 'guide',
  contact: 'contact',
};
const NAMES: Readonly<Record<FieldKey | CardKey, string>> = {
  email: 'nonmember[email]',
  firstName: 'nonmember[name][name02]',
  lastName: 'nonmember[name][name01]',
  address: 'nonmember[address][addr02]',
  postcode: 'nonmember[postal_code]',
  city: 'nonmember[address][addr01]',
  country: 'nonmember[country]',
  phone: 'nonmember[phone_number]',
  cardNumber: 'card_no',
  expiry: 'card_expire',
  code: 'security_code',
  cardName: 'card_holder',
};
/** Family name first, then the place from large to small. */
const ORDER: readonly FieldKey[] = ['lastName', 'firstName', 'postcode', 'country', 'city', 'address', 'phone', 'email'];

function paths(shop: Shop): Paths {
  const groups = [...new Set(shop.goods.map((goods) => goods.group))];
  return {
    cart: '/cart',
    checkout: '/shopping',
    thanks: '/shopping/complete',
    account: '/mypage/login',
    search: '/products/list/search',
    all: '/products/list',
    style: '/html/template/default/assets/css/style.css',
    script: '/html/template/default/assets/js/eccube.js',
    group: (group) => `/products/list/category/${groups.indexOf(group) + 1}`,
    product: (goods) => `/products/detail/${shop.goods.indexOf(goods) + 1}`,
    text: (page) => `/${HELP[page.topic] ?? `user_data/${page.slug}`}`,
    picture: (name) => `/html/upload/save_image/${name}.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}body{font-family:"Hiragino Sans","Yu Gothic",Meiryo,sans-serif;color:#525263}.ec-layoutRole__contents,.ec-headerRole,.ec-itemNav,.ec-footerRole__inner{max-width:70rem;margin:0 auto;padding:0 1.2rem}.ec-headerNaviRole{display:flex;justify-content:flex-end;gap:1.2rem;font-size:.85rem;padding:.6rem 1.2rem}.ec-headerTitle{text-align:center;padding:1rem}.ec-headerTitle__title a{font-size:1.7rem;text-decoration:none;color:${shop.accent}}
.ec-itemNav__nav{display:flex;flex-wrap:wrap;list-style:none;padding:0;border-top:1px solid #ddd;border-bottom:1px solid #ddd}.ec-itemNav__nav a{display:block;padding:.8rem 1.4rem}.ec-newsline{background:${shop.ground};padding:.5rem 1rem}.ec-sliderRole{background:${shop.ground};padding:3rem 1.5rem;text-align:center}
.ec-shelfGrid{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:1.6rem}.price02-default,.ec-price__price{color:${shop.accent};font-weight:700}.ec-productRole__priceRegular{text-decoration:line-through;color:#888}.ec-grid2{display:grid;grid-template-columns:1fr 1fr;gap:2.5rem}.ec-productRole__title{font-size:1.5rem;margin-top:0}
.ec-footerRole{border-top:1px solid #7d7d7d;background:${shop.ground};margin-top:3rem;padding:1.5rem 0;font-size:.88rem}.ec-footerNavi{display:flex;flex-wrap:wrap;gap:1.4rem;list-style:none;justify-content:center;padding:0}.ec-footerTitle__copyright{text-align:center}.ec-borderedDefs dl{display:block;border-top:1px dotted #ccc;padding:.7em 0}.ec-orderRole{max-width:46rem}.ec-rectHeading{background:#f3f3f3;padding:.4em .8em;font-size:1.05rem}.ec-radio{padding:.4em 0}.pay img{display:inline-block;margin:.2rem}
`;
}

function page(view: View, title: string, main: Markup, id: string, head?: Markup): Markup {
  const { shop, words, paths: at } = view;
  return mark`<!doctype html>
<html lang="${shop.language}">
<head prefix="og: http://ogp.me/ns# fb: http://ogp.me/ns/fb# product: http://ogp.me/ns/product#">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><meta name="eccube-csrf-token" content="q1w2e3">
<title>${shop.name} / ${title}</title>
<meta name="description" content="${shop.slogan}"><meta property="og:site_name" content="${shop.name}"><meta property="og:type" content="${id === 'page_product_detail' ? 'og:product' : 'website'}">
<link rel="stylesheet" href="${at.style}">
<script src="${at.script}" defer></script>
${outsideScripts(view)}${head}${copyBlock(view)}
</head>
<body id="${id}" class="${id === 'page_homepage' ? 'front_page' : 'product_page'}">
<div class="ec-layoutRole"><div class="ec-layoutRole__header"><div class="ec-headerNaviRole"><div class="ec-headerNav__item"><a href="${at.account}"><span class="ec-headerNav__itemLink">${words.account}</span></a></div><div class="ec-headerRole__cart"><div class="ec-cartNaviWrap"><a class="ec-cartNavi__cartLink" href="${at.cart}"><span class="ec-cartNavi__label">${words.cart}</span></a></div></div></div>
<div class="ec-headerRole"><div class="ec-headerTitle"><div class="ec-headerTitle__title"><a href="/">${shop.name}</a></div></div></div>
<div class="ec-itemNav"><ul class="ec-itemNav__nav"><li><a href="${at.all}">${words.allGoods}</a></li>${view.groups.map((group) => mark`<li><a href="${at.group(group)}">${group}</a></li>`)}</ul></div></div>
${shop.banner !== undefined && mark`<div class="ec-newsline"><div class="ec-newsline__info">${shop.banner}</div></div>`}${countdown(view)}
<div class="ec-layoutRole__contents"><div class="ec-layoutRole__main">${main}</div></div>
<div class="ec-layoutRole__footer"><div class="ec-footerRole"><div class="ec-footerRole__inner"><ul class="ec-footerNavi">${shop.pages.map((text) => mark`<li class="ec-footerNavi__link"><a href="${at.text(text)}">${text.title}</a></li>`)}</ul>${view.lines(shop.footer.lines, 4)}${socialLinks(view)}<p class="pay">${payLogos(view)}</p>${seals(view)}<div class="ec-footerTitle"><div class="ec-footerTitle__copyright">${shop.footer.copyright}</div></div></div></div></div></div>
</body></html>`;
}

function price(view: View, { price: now, was }: Goods): Markup {
  return mark`${was !== undefined && mark`<div class="ec-productRole__priceRegular"><span class="price01-default">${view.price(was)}</span></div>`}<div class="ec-price"><span class="ec-price__price price02-default">${view.price(now)}</span> <span class="ec-price__tax">${view.words.tax}</span></div>`;
}

function shelf(view: View, goods: readonly Goods[]): Markup {
  return mark`<div class="ec-shelfRole"><ul class="ec-shelfGrid">${goods.map(
    (one) =>
      mark`<li class="ec-shelfGrid__item"><a href="${view.paths.product(one)}"><p class="ec-shelfGrid__item-image"><img src="${view.paths.picture(one.slug)}" alt="${one.name}"></p><p class="ec-shelfGrid__item-name">${one.name}</p></a>${price(view, one)}</li>`,
  )}</ul></div>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { words, shop } = view;
  const { checkout } = shop;
  const fields = ORDER.flatMap((key) => FIELDS.filter((one) => one.key === key));
  return mark`<form id="shopping-form" method="post" action="${orderAction(view)}"><div class="ec-orderRole"><div class="ec-orderDelivery"><div class="ec-rectHeading"><h2>${words.delivery}</h2></div><div class="ec-borderedDefs">${fields.map((one) => field(view, one, NAMES[one.key], 'ec-input'))}${otherAsks(view, 'ec-input')}</div></div>
<div class="ec-orderPayment"><div class="ec-rectHeading"><h2>${words.payment}</h2></div>${checkout.note && view.lines(checkout.note, 3)}${checkout.methods.map(
    (method, index) =>
      mark`<div class="ec-radio"><input type="radio" id="shopping_order_Payment_${index}" name="_shopping_order[Payment]" value="${method.id}"${index === 0 && raw(' checked="checked"')}> <label for="shopping_order_Payment_${index}">${method.label}</label>${method.note !== undefined && mark`<p>${method.note}</p>`}${method.card && cardEntry(view, method.card, NAMES, 'ec-input')}</div>`,
  )}</div><div class="ec-orderRole__summary"><div class="ec-totalBox"><h2>${words.order}</h2>${orderRows(view, goods).map(([label, value]) => mark`<dl class="ec-totalBox__spec"><dt>${label}</dt><dd>${value}</dd></dl>`)}<div class="ec-totalBox__btn"><button type="submit" class="ec-blockBtn--action">${words.placeOrder}</button></div></div></div></div></form>`;
}

const heading = (text: string) => mark`<div class="ec-pageHeader"><h1>${text}</h1></div>`;

export const eccube: Skin = {
  paths,
  style,
  home: (view) =>
    page(
      view,
      view.shop.slogan,
      mark`<div class="ec-sliderRole"><h1>${view.shop.slogan}</h1>${view.lines(view.shop.intro)}</div><div class="ec-secHeading"><h2>${view.words.allGoods}</h2></div>${shelf(view, view.shop.goods)}`,
      'page_homepage',
    ),
  listing: (view, title, goods) => page(view, title, mark`${heading(title)}${shelf(view, goods)}`, 'page_product_list'),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`<div class="ec-productRole"><div class="ec-grid2"><div class="ec-grid2__cell"><div class="ec-sliderItemRole"><div class="slide-item"><img src="${view.paths.picture(goods.slug)}" alt="${goods.name}"></div></div></div><div class="ec-grid2__cell"><div class="ec-productRole__profile"><h1 class="ec-productRole__title">${goods.name}</h1><div class="ec-productRole__price">${price(view, goods)}</div>${goods.sku !== undefined && mark`<div class="ec-productRole__code"><span class="product-code-default">${goods.sku}</span></div>`}${goods.stock !== undefined && mark`<p class="stock">${goods.stock}</p>`}<form action="${view.paths.cart}" method="get" id="form1" name="form1"><div class="ec-productRole__actions">${optionSelect(goods, 'classcategory_id1')}<div class="ec-numberInput"><label for="quantity">${view.words.quantity}</label><input type="number" id="quantity" name="quantity" min="1" value="1"></div><input type="hidden" name="product_id" value="${goods.slug}"></div><div class="ec-productRole__btn"><button type="submit" class="ec-blockBtn--action add-cart">${view.words.addToCart}</button></div></form><div class="ec-productRole__description">${view.lines(goods.about, 3)}</div>${goods.details && mark`<dl>${goods.details.map(([name, value]) => mark`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`}</div></div></div></div>${reviewList(view, goods)}${ticker(view)}<div class="ec-secHeading"><h2>${view.words.related}</h2></div>${shelf(view, view.shop.goods.filter((one) => one !== goods).slice(0, 3))}`,
      'page_product_detail',
      productJson(view, goods),
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.yourCart,
      mark`<div class="ec-cartRole">${heading(view.words.yourCart)}<form name="form" id="form_cart" method="get" action="${view.paths.checkout}"><div class="ec-cartTable"><ol class="ec-cartTable__body"><li class="ec-cartRow"><div class="ec-cartRow__name"><a href="${view.paths.product(goods)}">${goods.name}</a></div><div class="ec-cartRow__amount"><input type="number" name="quantity" value="1" aria-label="${view.words.quantity}"></div><div class="ec-cartRow__subtotal">${view.price(goods.price)}</div></li></ol></div><div class="ec-cartRole__actions"><div class="ec-cartRole__total">${view.words.subtotal}：<span class="ec-cartRole__totalAmount">${view.price(goods.price)}</span></div><button type="submit" class="ec-blockBtn--action">${view.words.toCheckout}</button></div></form></div>`,
      'page_cart',
    ),
  checkout: (view, goods) =>
    page(view, view.words.checkout, mark`${heading(view.words.checkout)}${drawn(view, checkoutForm(view, goods))}`, 'page_shopping'),
  text: (view, text) =>
    page(
      view,
      text.title,
      mark`<div class="ec-role">${heading(text.title)}<div class="ec-off1Grid">${view.lines(text.prose)}${text.form && contactForm(view, '/contact', ['contact[name]', 'contact[email]', 'contact[contents]'], mark`<button type="submit" class="ec-blockBtn--action">${view.words.send}</button>`)}</div></div>`,
      'page_help',
    ),
  plain: (view, title, body) => page(view, title, mark`${heading(title)}${body}`, 'page_other'),
};
