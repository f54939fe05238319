/** The trade's own words in every language, those that have no folder included. Recognising a shop must not depend on a language that the lexicon knows well. */
export const addToCart: readonly string[] = [
  'in winkelwagen', 'in winkelmand', 'toevoegen aan winkelwagen', 'bestellen', 'in mijn winkelwagen', 'voeg toe aan winkelwagen', // nl
  'aggiungi al carrello', 'acquista', 'acquista ora', 'compra ora', 'compra', 'metti nel carrello', // it
  'adicionar ao carrinho', 'comprar', 'comprar agora', 'adicionar à sacola', 'adicionar ao cesto', // pt
  'do koszyka', 'dodaj do koszyka', 'kup teraz', 'kup', 'zamów', // pl
  'lägg i varukorg', 'lägg i varukorgen', 'köp', 'köp nu', 'lägg till i varukorg', 'lägg i kundvagn', 'beställ', // sv
  'legg i handlekurv', 'kjøp', 'kjøp nå', 'legg i handlevogn', // no
  'læg i kurv', 'læg i kurven', 'køb', 'køb nu', 'tilføj til kurv', // da
  'lisää ostoskoriin', 'osta', 'osta nyt', 'lisää koriin', // fi
  'do košíku', 'vložit do košíku', 'přidat do košíku', 'koupit', 'objednat', // cs
  'do košíka', 'vložiť do košíka', 'pridať do košíka', 'kúpiť', // sk
  'kosárba', 'kosárba teszem', 'megveszem', 'kosárba rakom', 'megrendelem', // hu
  'adaugă în coș', 'adaugă în coşul', 'cumpără', 'adauga in cos', 'cumpara', 'adaugă în cos', // ro
  'dodaj u košaricu', 'u košaricu', 'dodaj u korpu', 'kupi', 'kupi odmah', 'v košarico', 'dodaj v košarico', // hr sr sl
  'в корзину', 'добавить в корзину', 'купить', 'заказать', 'купить в 1 клик', 'в кошик', 'купити', 'додати в кошик', 'до кошика', 'замовити', 'купи', 'добави в количката', 'поръчай', // ru uk bg
  'προσθήκη στο καλάθι', 'αγορά', 'στο καλάθι', 'προσθηκη στο καλαθι', // el
  'sepete ekle', 'satın al', 'hemen al', 'sepete at', // tr
  'カートに入れる', 'カゴに入れる', 'かごに入れる', '買い物かごに入れる', '購入する', '今すぐ購入', '購入手続き', 'カートへ入れる', 'カートに追加', 'ショッピングカートに入れる', '買い物カゴに入れる', // ja
  '加入购物车', '立即购买', '放入购物车', '加入購物車', '放入購物車', '立即購買', '直接購買', // zh
  '장바구니 담기', '장바구니', '구매하기', '바로구매', '장바구니에 담기', '바로 구매', // ko
  'thêm vào giỏ', 'thêm vào giỏ hàng', 'mua ngay', 'đặt hàng', 'mua hàng', 'cho vào giỏ', // vi
  'หยิบใส่ตะกร้า', 'ใส่ตะกร้า', 'สั่งซื้อ', 'ซื้อเลย', 'เพิ่มลงตะกร้า', 'หยิบใส่รถเข็น', // th
  'tambah ke keranjang', 'beli', 'beli sekarang', 'masukkan ke keranjang', 'masukkan keranjang', 'tambah ke troli', // id ms
  'أضف إلى السلة', 'أضف للسلة', 'اشتر الآن', 'شراء', 'إضافة إلى السلة', 'افزودن به سبد خرید', 'خرید', 'سفارش', 'הוסף לסל', 'הוספה לסל', 'קנה עכשיו', // ar fa he
  'कार्ट में डालें', 'अभी खरीदें', 'pirkti', 'į krepšelį', 'pievienot grozam', 'pirkt', 'ielikt grozā', 'lisa ostukorvi', 'osta kohe', 'shporta', 'afegir al cistell', 'saskira gehitu', // hi lt lv et …
]; // prettier-ignore

export const cart: readonly string[] = [
  'winkelwagen', 'winkelmand', 'winkelmandje', 'winkelwagentje', 'carrello', 'carrinho', 'sacola', 'cesto', 'koszyk', 'varukorg', 'kundvagn', 'varukorgen', 'handlekurv', 'handlevogn', 'kurv', 'indkøbskurv', 'ostoskori', 'košík', 'nákupní košík', 'nákupný košík',
  'kosár', 'coș', 'coşul', 'coșul', 'cosul meu', 'coșul de cumpărături', 'košarica', 'korpa', 'корзина', 'кошик', 'количка', 'корзину', 'καλάθι', 'καλαθι', 'sepet', 'sepetim', 'alışveriş sepeti', 'カート', '買い物かご', 'ショッピングカート', 'カゴの中', '买物车', '购物车', '購物車',
  '장바구니', 'giỏ hàng', 'ตะกร้าสินค้า', 'ตะกร้า', 'รถเข็น', 'keranjang', 'keranjang belanja', 'troli', 'سلة', 'سلة التسوق', 'عربة التسوق', 'سبد خرید', 'עגלה', 'עגלת קניות', 'סל קניות', 'कार्ट', 'krepšelis', 'grozs', 'ostukorv', 'cistella',
]; // prettier-ignore

/** Said beside goods or in a shop's menus. */
export const goods: readonly string[] = [
  'op voorraad', 'gratis verzending', 'verlanglijst', 'incl. btw', 'uitverkocht', 'disponibile', 'spedizione gratuita', 'esaurito', 'iva inclusa', 'lista dei desideri', 'em estoque', 'frete grátis', 'parcele', 'sem juros', 'esgotado', 'portes grátis', 'dostępny', 'darmowa dostawa', 'wysyłka', 'przechowalnia', 'brak w magazynie',
  'i lager', 'på lager', 'fri frakt', 'fri fragt', 'varastossa', 'ilmainen toimitus', 'skladem', 'skladom', 'doprava zdarma', 'raktáron', 'ingyenes szállítás', 'în stoc', 'in stoc', 'transport gratuit', 'na zalihi', 'na skladištu', 'besplatna dostava', 'в наличии', 'нет в наличии', 'доставка', 'бесплатная доставка', 'в наявності', 'безкоштовна доставка',
  'есть в наличии', 'артикул', 'скидка', 'наличие', 'сравнить', 'избранное', 'σε απόθεμα', 'διαθέσιμο', 'stokta', 'kargo', 'ücretsiz kargo', 'kdv dahil', '在庫あり', '送料無料', '税込', '売り切れ', '在庫', '有货', '包邮', '库存', '免运费', '현货', '무료배송', '품절', 'còn hàng', 'hết hàng', 'miễn phí vận chuyển', 'giao hàng', 'สินค้าหมด', 'จัดส่งฟรี', 'มีสินค้า', 'stok', 'gratis ongkir', 'متوفر', 'توصيل مجاني', 'موجود', 'במלאי', 'yra sandėlyje', 'laos', 'ir noliktavā',
]; // prettier-ignore

/** On the links of those who compare goods or write about them: to whoever sells. */
export const toShop: readonly string[] = [
  'go to shop', 'go to store', 'visit shop', 'visit store', 'to the shop', 'to the offer', 'view offer', 'view deal', 'see offer', 'zum shop', 'zum angebot', 'zum anbieter', 'zum händler', 'voir l\'offre', 'voir le marchand', 'aller au magasin', 'vers la boutique',
  'ver oferta', 'ir a la tienda', 'ver en la tienda', 'ver na loja', 'ir à loja', 'ir para a loja', 'vai al negozio', 'vedi offerta', 'vai all\'offerta', 'naar winkel', 'naar de winkel', 'naar shop', 'bekijk aanbieding', 'idź do sklepu', 'zobacz ofertę',
  'till butik', 'till butiken', 'til butikk', 'til butikken', 'til butik', 'gå til butik', 'gå till butik', 'kauppaan', 'siirry kauppaan', 'do obchodu', 'přejít do obchodu', 'prejsť do obchodu', 'irány a bolt', 'tovább a boltba', 'megnézem a boltban', 'spre magazin', 'vezi oferta', 'vezi ofertă',
  'στο κατάστημα', 'μετάβαση στο κατάστημα', 'mağazaya git', 'satıcıya git', 'в магазин', 'перейти в магазин', 'к магазину', 'до магазину', 'перейти до магазину', 'ショップへ', 'ショップで見る', 'お店で見る', '쇼핑몰 가기', '사러가기', '去商店', '前往商店', '去购买', 'đến nơi bán', 'tới nơi bán', 'ไปที่ร้าน', 'ไปยังร้านค้า', 'ke toko', 'lihat di toko', 'اذهب إلى المتجر', 'לחנות', 'מעבר לחנות',
]; // prettier-ignore
