/** A shop that somebody built by hand years ago: a table here and there, short class names, one stylesheet, no structured data. */
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
import type { Paths, Skin, View } from '../view';
import { copyBlock, countdown, drawn, outsideScripts, payLogos, plateName, seals, socialLinks, ticker } from '../widgets';

type Files = readonly [string, string, string, string, string];
type Names = Readonly<Record<FieldKey | CardKey, string>>;
/** File names: all goods, product folder, cart, checkout, confirmation; English where the builder did not care. */
const FILES: Readonly<Partial<Record<Language, Files>> & { en: Files }> = {
  en: ['catalogue', 'item', 'basket', 'checkout', 'ordered'],
  de: ['sortiment', 'artikel', 'warenkorb', 'bestellen', 'bestellt'],
  fr: ['catalogue', 'article', 'panier', 'commander', 'commande-recue'],
  es: ['catalogo', 'articulo', 'cesta', 'comprar', 'pedido-recibido'],
  sv: ['sortiment', 'vara', 'korg', 'bestall', 'tack'],
  it: ['catalogo', 'articolo', 'carrello', 'ordina', 'grazie'],
  cs: ['zbozi', 'vyrobek', 'kosik', 'objednat', 'dekujeme'],
};
const NAMES: Readonly<Partial<Record<Language, Names>> & { en: Names }> = {
  en: { email: 'email', firstName: 'fname', lastName: 'lname', address: 'street', postcode: 'zip', city: 'town', country: 'country', phone: 'tel', cardNumber: 'ccnum', expiry: 'ccexp', code: 'cvv', cardName: 'ccname' }, // prettier-ignore
  de: { email: 'mail', firstName: 'vorname', lastName: 'nachname', address: 'strasse', postcode: 'plz', city: 'ort', country: 'land', phone: 'telefon', cardNumber: 'kartennr', expiry: 'gueltig', code: 'pruefnr', cardName: 'inhaber' }, // prettier-ignore
  fr: { email: 'courriel', firstName: 'prenom', lastName: 'nom', address: 'adresse', postcode: 'cp', city: 'ville', country: 'pays', phone: 'tel', cardNumber: 'carte', expiry: 'expire', code: 'crypto', cardName: 'titulaire' }, // prettier-ignore
  es: { email: 'correo', firstName: 'nombre', lastName: 'apellidos', address: 'direccion', postcode: 'cp', city: 'poblacion', country: 'pais', phone: 'telefono', cardNumber: 'tarjeta', expiry: 'caduca', code: 'cvv', cardName: 'titular' }, // prettier-ignore
};

function paths({ language }: Shop): Paths {
  const [all, item, cart, checkout, thanks] = FILES[language] ?? FILES.en;
  return {
    cart: `/${cart}.php`,
    checkout: `/${checkout}.php`,
    thanks: `/${thanks}.php`,
    account: '/login.php',
    search: '/',
    all: `/${all}.html`,
    style: '/style.css',
    script: '/menu.js',
    group: (group) => `/${plateName(group)}.html`,
    product: (goods) => `/${item}/${goods.slug}.html`,
    text: (page) => `/${page.slug}.html`,
    picture: (name) => `/bilder/${name}.svg`,
  };
}

function style(shop: Shop): string {
  return `${baseStyle(shop)}body{background:${shop.ground}}#wrap{max-width:60rem;margin:1rem auto;background:#fff;border:1px solid #ddd6cc;padding:0 1.5rem 1rem}#top{padding:1rem 0;border-bottom:4px solid ${shop.accent}}#top a{font-size:1.7rem;font-weight:700;text-decoration:none;font-family:Georgia,serif}#top p{margin:0;color:#6b645c}
#nav{padding:.6rem 0}#nav a{margin-right:1.2rem}.item{display:inline-block;width:31%;vertical-align:top;margin:0 1% 1.5rem;text-align:center}.item img,.big{border:1px solid #eee}.preis{font-weight:700;color:${shop.accent}}#foot{border-top:1px solid #ccc;font-size:.9rem;padding-top:.6rem;margin-top:2rem}#foot a{margin-right:1em}.pay img{display:inline-block;margin:.2rem}
.cols{display:flex;gap:2rem}.cols>*{flex:1}.f{margin:.6em 0}table.sum td{padding:.3em 1.2em .3em 0;border-bottom:1px solid #eee}
`;
}

function page(view: View, title: string, main: Markup): Markup {
  const { shop, words, paths: at } = view;
  return mark`<!DOCTYPE html>
<html lang="${shop.language}"><head><meta charset="utf-8"><title>${shop.name} - ${title}</title>
<meta name="description" content="${shop.slogan}"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${at.style}">
${outsideScripts(view)}${copyBlock(view)}</head>
<body><div id="wrap">
<div id="top"><a href="/">${shop.name}</a><p>${shop.slogan}</p></div>
<div id="nav"><a href="/">${words.home}</a>${view.groups.map((group) => mark`<a href="${at.group(group)}">${group}</a>`)}<a href="${at.all}">${words.allGoods}</a><a href="${at.cart}">${words.cart}</a></div>
${shop.banner !== undefined && mark`<p><b>${shop.banner}</b></p>`}${countdown(view)}
<div id="main">${main}</div>
<div id="foot">${view.lines(shop.footer.lines, 4)}<p>${shop.pages.map((text) => mark`<a href="${at.text(text)}">${text.title}</a>`)}</p>${socialLinks(view)}<p class="pay">${payLogos(view)}</p>${seals(view)}<p>${shop.footer.copyright}</p></div>
</div></body></html>`;
}

function price(view: View, goods: Goods): Markup {
  return mark`<p class="preis">${goods.was !== undefined && mark`<del>${view.price(goods.was)}</del> `}${view.price(goods.price)}</p>`;
}

function items(view: View, goods: readonly Goods[]): Markup {
  return mark`<div>${goods.map(
    (one) =>
      mark`<div class="item"><a href="${view.paths.product(one)}"><img src="${view.paths.picture(one.slug)}" alt="${one.name}"></a><h3><a href="${view.paths.product(one)}">${one.name}</a></h3>${price(view, one)}</div>`,
  )}</div>`;
}

function checkoutForm(view: View, goods: Goods): Markup {
  const { words, shop } = view;
  const names = NAMES[shop.language] ?? NAMES.en;
  return mark`<form method="post" action="${orderAction(view)}"><div class="cols"><div><h3>${words.delivery}</h3>${FIELDS.map((one) => field(view, one, names[one.key], 'f'))}${otherAsks(view, 'f')}</div>
<div><h3>${words.payment}</h3>${shop.checkout.note && view.lines(shop.checkout.note, 4)}${shop.checkout.methods.map(
    (method, index) =>
      mark`<div class="f"><input type="radio" name="zahlung" id="z${index}" value="${method.id}"${index === 0 && raw(' checked')}> <label for="z${index}">${method.label}</label>${method.note !== undefined && mark`<p>${method.note}</p>`}${method.card && cardEntry(view, method.card, names, 'f')}</div>`,
  )}<h3>${words.order}</h3><table class="sum">${orderRows(view, goods).map(([label, value]) => mark`<tr><td>${label}</td><td>${value}</td></tr>`)}</table><p><input type="submit" value="${words.placeOrder}"></p></div></div></form>`;
}

export const handmade: Skin = {
  paths,
  style,
  home: (view) =>
    page(view, view.shop.slogan, mark`<h1>${view.shop.slogan}</h1>${view.lines(view.shop.intro)}${items(view, view.shop.goods)}`),
  listing: (view, title, goods) => page(view, title, mark`<h1>${title}</h1>${items(view, goods)}`),
  product: (view, goods) =>
    page(
      view,
      goods.name,
      mark`<h1>${goods.name}</h1><div class="cols"><img class="big" src="${view.paths.picture(goods.slug)}" alt="${goods.name}"><div>${view.lines(goods.about, 3)}${price(view, goods)}<p><small>${view.words.tax}</small></p>${goods.stock !== undefined && mark`<p class="stock">${goods.stock}</p>`}<form action="${view.paths.cart}" method="get"><input type="hidden" name="artikel" value="${goods.slug}">${optionSelect(goods, 'wahl')}<label for="menge">${view.words.quantity}</label> <input id="menge" name="menge" size="3" value="1"> <input type="submit" value="${view.words.addToCart}"></form></div></div>
${goods.details && mark`<h3>${view.words.details}</h3><table class="sum">${goods.details.map(([name, value]) => mark`<tr><td>${name}</td><td>${value}</td></tr>`)}</table>`}${reviewList(view, goods)}${ticker(view)}`,
    ),
  cart: (view, goods) =>
    page(
      view,
      view.words.cart,
      mark`<h1>${view.words.yourCart}</h1><form action="${view.paths.checkout}" method="get"><table class="sum"><tr><td><a href="${view.paths.product(goods)}">${goods.name}</a></td><td><input name="menge" size="3" value="1" aria-label="${view.words.quantity}"></td><td>${view.price(goods.price)}</td></tr></table><p>${view.words.subtotal}: ${view.price(goods.price)}</p><input type="submit" value="${view.words.toCheckout}"></form>`,
    ),
  checkout: (view, goods) =>
    page(view, view.words.checkout, mark`<h1>${view.words.checkout}</h1>${drawn(view, checkoutForm(view, goods))}`),
  text: (view, text) =>
    page(
      view,
      text.title,
      mark`<h1>${text.title}</h1>${view.lines(text.prose)}${text.form && contactForm(view, '/mail.php', ['name', 'mail', 'text'], mark`<input type="submit" value="${view.words.send}">`)}`,
    ),
  plain: (view, title, body) => page(view, title, mark`<h1>${title}</h1>${body}`),
};
