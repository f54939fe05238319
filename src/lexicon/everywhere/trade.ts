/** Parts of an address (path or query) that only a cart or a checkout has. Matched between non-letters. */
export const cartPaths: readonly string[] = [
  'cart', 'carts', 'basket', 'shoppingcart', 'shopping-cart', 'shopping_cart', 'shoppingbag', 'shopping-bag', 'shopping_bag', 'checkout', 'add-to-cart', 'addtocart', 'add_to_cart', 'viewcart', 'view-cart', 'view_cart', 'mycart', 'my-cart', 'warenkorb', 'kasse', 'einkaufswagen', 'panier', 'carrito', 'cesta', 'carro', 'carrello', 'carrinho', 'sacola', 'winkelwagen', 'winkelmand', 'winkelmandje', 'mandje', 'koszyk', 'kosik', 'nakupni-kosik', 'varukorg', 'kundvagn', 'kurv', 'handlekurv', 'handlevogn', 'ostoskori', 'kosar', 'cos', 'cosul', 'kosarica', 'korpa', 'korzina', 'sepet', 'sepetim', 'keranjang', 'gio-hang', 'giohang', 'trolley', 'minicart', 'add2cart', 'cartview', 'cart-page', 'showcart', 'basketview', 'basketedit', 'shopcart', 'cart.php', 'cart.asp', 'cart.aspx', 'bag', 'orderform', 'e-cart', 'ecart', 'tobasket', 'krepselis', 'grozs', 'ostukorv', 'kalathi', 'cistella', 'caddie', 'indkobskurv', 'indkoebskurv', 'kundekurv', 'mybag', 'troli',
]; // prettier-ignore

/** Parts of an address that speak of an order being placed. */
export const checkoutPaths: readonly string[] = [
  'checkout', 'checkouts', 'onepage', 'onestepcheckout', 'onepagecheckout', 'singlepagecheckoutview', 'kasse', 'caisse', 'commande', 'finalizar-compra', 'tramitar-pedido', 'pedido', 'bestellung', 'bestellen', 'bestel', 'bestelling', 'zamow', 'bestil', 'tilaus', 'order', 'orders', 'place-order', 'placeorder', 'payment', 'payments', 'pay', 'paiement', 'pago', 'zahlung', 'pagamento', 'afrekenen', 'zamowienie', 'objednavka', 'penztar', 'kassa', 'odeme', 'billing', 'purchase', 'buy', 'shipping-address', 'simplemember', 'creditoption', 'zakaz', 'oformlenie', 'thanh-toan', 'comanda', 'finalizare', 'encomenda', 'encomendar', 'finalizar-encomenda', 'rendeles', 'megrendeles', 'ordine', 'kassan', 'till-kassan', 'til-kassen', 'pokladna', 'siparis', 'paraggelia', 'tameio', 'cart', 'shopping', 'paymentmethod', 'creditcard', 'credit-card',
]; // prettier-ignore

/** Parts of an address behind the order: where a shop says to whom, and how much, to transfer. */
export const afterOrderPaths: readonly string[] = [
  'order-received', 'order-confirmation', 'order-complete', 'orderconfirmation', 'confirmation', 'thank-you', 'thankyou', 'thanks', 'success', 'danke', 'bestellbestaetigung', 'zahlungsinformationen', 'merci', 'confirmacion', 'gracias', 'pedido-recibido', 'grazie', 'conferma', 'bedankt', 'dziekujemy', 'potwierdzenie', 'obrigado', 'pedido-recebido', 'tack', 'tak', 'takk', 'kiitos', 'dekujeme', 'dakujeme', 'koszonjuk', 'multumim',
]; // prettier-ignore

/** Parts of an address that a product or a category page has. */
export const productPaths: readonly string[] = [
  'product', 'products', 'prod', 'produkt', 'produkte', 'produit', 'produits', 'producto', 'productos', 'produto', 'prodotto', 'prodotti', 'tovar', 'item', 'items', 'p', 'dp', 'sku', 'artikel', 'article', 'goods', 'product_info', 'productdetails', 'productid', 'product_id', 'prodid', 'pid', 'itemid', 'termek', 'tuote', 'vare', 'urun', 'san-pham', 'proizvod', 'izdelek',
]; // prettier-ignore

export const categoryPaths: readonly string[] = [
  'category', 'categories', 'catalog', 'catalogue', 'collections', 'collection', 'shop', 'kategorie', 'categorie', 'categoria', 'c', 'cat', 'katalog', 'kategoria', 'department', 'departments', 'product-category', 'sortiment', 'search', 'suche', 'recherche', 'buscar', 'brand', 'brands', 'sale', 'kategori', 'kategorija', 'store', 'catalogsearch', 'products',
]; // prettier-ignore

export const accountPaths: readonly string[] = [
  'login', 'signin', 'sign-in', 'sign_in', 'logon', 'account', 'my-account', 'myaccount', 'register', 'registration', 'signup', 'sign-up', 'customer', 'konto', 'anmelden', 'mon-compte', 'compte', 'connexion', 'mi-cuenta', 'cuenta', 'authentication', 'password', 'auth', 'registrieren', 'wishlist', 'user', 'profile', 'settings', 'preferences', 'einstellungen',
  'mein-konto', 'meinkonto', 'kundenkonto', 'mijn-account', 'min-side', 'minside', 'min-konto', 'mina-sidor', 'minasidor', 'mitt-konto', 'mit-konto', 'oma-tili', 'omat-tiedot', 'moje-konto', 'muj-ucet', 'moj-ucet', 'fiokom', 'contul-meu', 'hesabim', 'moj-racun', 'moj-nalog', 'minha-conta', 'il-mio-account', 'area-clienti', 'espace-client', 'mypage', 'my-page', 'kabinet', 'cabinet', 'tai-khoan', 'akun-saya', 'address-book', 'addressbook', 'adressbuch',
]; // prettier-ignore
