/** Address words and marks by which shops show themselves, whatever language their text is in. All for texts in small letters. */
import type { Words } from './words';

/** Whole parts of an address: where goods are collected and paid. `mon-panier`, `mein-warenkorb`: whose it is may stand before. */
const WHOLE =
  'carts?|cart-page|baskets?|trolley|checkouts?|kass[ae]|panier|caddie|commande|carrito|carro|cesta|carrello|cassa|cos|kos[aá]r(?:ik|ica)?|koszyk|sepet(?:im)?|(?:indkoe?bs|handle|kunde)?kurv|kundvagn|varukorg(?:en)?|ostoskori|winkelwagen|(?:winkel)?mandje|winkelmand|afrekenen|carrinho|sacola|korzina|bestell(?:en|ung)|caisse|korpa|krepselis|ostukorv|grozs|giohang|keranjang|troli|shopping[-_]?bag|bag|mybag';
/** Long enough to be told inside a longer word. */
const WITHIN =
  '(?:shop|shopping|view|my|mini|your|e|order)[-_]?cart(?![a-z])|(?:add|in)[-_]?to[-_]?(?:cart|basket|bag|trolley)|(?:cart|basket)[-_]?(?:view|items?|add|display|update)|shopping[-_]?basket|warenkorb|kosik|einkaufswagen|in-den-korb|cos-cumparaturi|gio-hang|wunschliste|wunschzettel|merkzettel|wish-?list|order[-_]?(?:detail|history|status|tracking)|track[-_]?(?:your[-_]?|my[-_]?)?order|my[-_]?orders|gift[-_]?(?:card|certificate|voucher)';
/** Opens a wallet, at the beginning of an address. */
const WALLET = '(?:^|\\n)(?:bitcoin|bitcoincash|litecoin|ethereum|tron|dogecoin|monero):';
/** An address, or one of several in lines, that leads to a cart, a till, an order or a wallet. */
export const CART_ADDRESS: readonly Words[] = [
  {
    roots:
      'cart basket trolley checkout kass panier caddie commande carr cesta cassa cos kos sepet kurv vagn korg korv ostosk winkel mand afrekenen sacola korz bestell caisse korpa krepselis grozs giohang keranjang troli bag',
    pattern: () => new RegExp(`(?:^|[/?&=._:\\n])(?:m[a-z]{1,3}-)?(?:${WHOLE})(?:[/?&=._:#\\n]|$)`),
  },
  {
    roots:
      'cart basket bag trolley warenkorb kosik einkaufswagen in-den-korb cos-c gio-hang wunsch merkz wish order gift coin ethereum tron: monero',
    pattern: () => new RegExp(`${WITHIN}|${WALLET}`),
  },
];
/** Parts of the page's own address at which orders are made and paid; in links they are too common. */
export const TILL_ADDRESS: Words = {
  roots:
    'order buy pay paiement pago pagamento zahlung betal billing purchase pedido ordine objednavka zamow penztar odeme siparis rendeles comanda encomenda pokladna zakaz oformlenie thanh paraggelia tilaus bestil kassan',
  pattern: () =>
    /[/?&=.](?:orders?|buy|pay|payments?|paiement|pago|pagamento|zahlung|betal(?:en|ing)|billing|purchase|pedido|ordine|objednavka|zamow(?:ienie)?|penztar|odeme|siparis|(?:meg)?rendeles|comanda|encomenda|pokladna|zakaz|oformlenie|thanh-toan|paraggelia|tilaus|bestil|kassan)(?:[/?&=.]|$)|(?<![a-z])(?:confirm[-_]?order|order[-_]?(?:confirm|review))/,
};
/** In the name of a button or field: a cart, a way to pay, or the account that a debit is taken from. */
export const CONTROL_NAME: Words = {
  roots:
    'cart pay credit klarna zahl paie forma metodo atno platb fizetesi odeme oplat betal betaal bancontact transfer delivery iban bic ideal sepa cheque vipps swish blik faktura nachnahme vorkasse vpa',
  pattern: () =>
    /cart|paypal|credit[-_ ]?card|klarna|zahl(?:ungs)?[-_]?(?:art|weise)|paiement|(?:forma|metodo)[-_]?(?:de[-_]?)?pag|p[lł]atno[sś]|platb|fizetesi|odeme|oplat|betaal[-_]?(?:methode|wijze)|betalings|bancontact|(?:bank|wire)[-_ ]?transfer|cash[-_ ]?on[-_ ]?delivery|pay(?:ment)?[-_ ]?(?:method|type|option)|(?<![a-z])(?:iban|bic|ideal|sepa|cheque|vipps|mobilepay|swish|blik|faktura|nachnahme|vorkasse|vpa|pay[-_]?(?:now|btn|button))(?![a-z])/,
};
/** An address of goods. */
export const GOODS_ADDRESS: Words = {
  roots: 'prod shop store tienda winkel sklep obchod loja collections sku dp',
  pattern: () =>
    /[/?&=.](?:products?|produkte?|produits?|productos?|prodott[io]|produto?s?|producten|shop|store|tienda|winkel|sklep|obchod|loja|collections|sku|dp)(?:[/?&=.]|$)/,
};

/** Hosts and paths of shop platforms and of carts that are set into other sites; in script and style addresses. */
export const PLATFORM_MARKS: string =
  'cdn.shopify.com shopifycdn /plugins/woocommerce /skin/frontend/ mage/cookies /static/frontend/ /modules/blockcart /modules/ps_shoppingcart prestashop catalog/view/ bigcommerce app.ecwid.com shopware jtl-shop oxid gambio xt-commerce oscommerce zen-cart cs-cart demandware hybris /wcsstore/ lightspeed nopcommerce virtuemart easydigitaldownloads snipcart shoprenter unas. shoptet bigcartel epages shoplazza shopline tiendanube nuvemshop vtex insales cafe24 makeshop shop-pro wixstores';
/** Magento's files stand below a folder with a version in its name. */
export const PLATFORM_PATH: Words = { roots: '/static/version', pattern: () => /\/static\/version\d+\/frontend\// };
export const PLATFORM_GENERATORS: string = 'shop commerce magento opencart zencart cs-cart ecwid epages jtl oxid gambio virtuemart';
