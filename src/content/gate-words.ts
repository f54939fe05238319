/** Address words and marks by which shops show themselves, whatever language their text is in. */

/** Whole parts of an address: where goods are collected and paid. */
const WHOLE =
  'carts?|baskets?|trolley|checkouts?|kasse|kassa|panier|caddie|commande|carrito|carro|cesta|carrello|cassa|cos|kosik|kosarik|kos[aá]r|kosarica|koszyk|sepet|sepetim|kurv|indkobskurv|indkoebskurv|handlekurv|kundekurv|kundvagn|varukorg(?:en)?|ostoskori|winkelwagen|winkelmand(?:je)?|afrekenen|carrinho|sacola|korzina|bestellen|bestellung|caisse|korpa|krepselis|ostukorv|grozs|giohang|keranjang|troli|shopping[-_]?bag|bag|mybag';
/** Long enough to be told inside a longer word. */
const WITHIN =
  '(?:shop|shopping|view|my|mini|your|e|order)[-_]?cart(?![a-z])|(?:add|in)[-_]?to[-_]?(?:cart|basket|bag|trolley)|(?:cart|basket)[-_]?(?:view|items?|add|display|update)|shopping[-_]?basket|warenkorb|einkaufswagen|in-den-korb|cos-cumparaturi|gio-hang|wunschliste|wunschzettel|merkzettel|wish-?list|order[-_]?(?:detail|history|status|tracking)|track[-_]?(?:your[-_]?|my[-_]?)?order|my[-_]?orders|gift[-_]?(?:card|certificate|voucher)';
/** An address that leads to a cart, a till or an order. */
export const CART_ADDRESS = new RegExp(`[/?&=._:](?:${WHOLE})(?:[/?&=._:#]|$)|${WITHIN}`, 'i');
/** An address of goods. */
export const GOODS_ADDRESS =
  /[/?&=.](?:products?|produkte?|produits?|productos?|prodott[io]|produto?s?|producten|shop|store|tienda|winkel|sklep|obchod|loja|collections|sku|dp)(?:[/?&=.]|$)/i;

/** Hosts and paths of shop platforms and of carts that are set into other sites; in script and style addresses. */
export const PLATFORM_ADDRESS =
  /cdn\.shopify\.com|shopifycdn|\/plugins\/woocommerce|\/skin\/frontend\/|mage\/cookies|\/static\/(?:version\d+\/)?frontend\/|\/modules\/(?:blockcart|ps_shoppingcart)|prestashop|catalog\/view\/(?:theme|javascript)|bigcommerce|app\.ecwid\.com|shopware|jtl-?shop|oxid|gambio|xt-?commerce|osc(?:ommerce|sid)|zen-?cart|cs-?cart|volusion|3dcart|\/is-bin\/intershop|demandware|hybris|\/wcsstore\/|lightspeed|shoplightspeed|nopcommerce|virtuemart|jigoshop|easydigitaldownloads|snipcart|foxycart|shoprenter|unas\.|shoptet|tictail|bigcartel|epages|myshoplaza|shoplazza|shopline|ueeshop|tiendanube|nuvemshop|vtex|insales|cafe24|makeshop|shop-pro|wixstores|squarespace.{0,40}commerce/i;
export const PLATFORM_GENERATOR =
  /shopify|woocommerce|magento|prestashop|shopware|opencart|oscommerce|zen ?cart|bigcommerce|ecwid|epages|jtl|oxid|gambio|xt:?commerce|virtuemart|nopcommerce|cs-cart|shoper|sho?ptet|commerce|shop/i;

/** Frames and scripts in which card data is typed. */
export const CARD_FRAMES =
  'iframe[src*="js.stripe.com"],iframe[src*="checkout.stripe.com"],iframe[src*="adyen.com"],iframe[src*="braintreegateway.com"],iframe[src*="paypal.com/"],iframe[src*="klarna"],iframe[src*="checkout.com/"],iframe[src*="mollie.com"],iframe[src*="squareup.com"],iframe[src*="authorize.net"],iframe[src*="worldpay"],iframe[src*="checkout.shopifycs.com"],iframe[src*="pay.google.com"],iframe[name^="card-fields"],iframe[src*="spreedly"],iframe[src*="recurly.com"]';
export const CARD_FIELDS =
  'input[autocomplete~="cc-number" i],input[autocomplete~="cc-csc" i],input[autocomplete~="cc-exp" i],input[autocomplete~="cc-exp-month" i],input[name*="cardnumber" i],input[name*="card_number" i],input[name*="card-number" i],input[id*="cardnumber" i],input[id*="card-number" i],input[id*="card_number" i],input[name*="ccnum" i],input[id*="ccnum" i],input[name*="cc_num" i],input[name*="creditcard" i],input[id*="creditcard" i],input[name*="credit_card" i],input[id*="credit_card" i],input[name="cvv" i],input[name="cvc" i],input[id*="cvv" i],input[id*="cvc" i],input[name*="cardholder" i],input[id*="cardholder" i],input[autocomplete~="cc-name" i]';
