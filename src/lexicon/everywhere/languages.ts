/**
 * What tells the languages of the lexicon apart: the script, letters that few others have, and words that stand on nearly every page of a shop.
 * A word that is common in several languages says little and is left out, unless the languages are close.
 */
export type Script = 'latin' | 'greek' | 'cyrillic' | 'hebrew' | 'arabic' | 'thai' | 'hangul' | 'kana' | 'han';

export interface LanguageMarks {
  readonly script: Script;
  readonly letters: string;
  /** Lower case; compared without accents. */
  readonly words: readonly string[];
}

export const languageMarks: Readonly<Record<string, LanguageMarks>> = {
  en: { script: 'latin', letters: '', words: ['the', 'and', 'with', 'your', 'you', 'our', 'this', 'are', 'from', 'have', 'will', 'about', 'search', 'more', 'shipping', 'returns', 'terms', 'sign', 'account', 'cart', 'if', 'to', 'by', 'not', 'can', 'when'] },
  de: { script: 'latin', letters: 'ß', words: ['und', 'der', 'das', 'nicht', 'für', 'ist', 'sie', 'ein', 'eine', 'von', 'zum', 'zur', 'oder', 'wir', 'ihre', 'warenkorb', 'mehr', 'versand', 'impressum', 'suche', 'mit', 'den', 'dem', 'auf', 'sich', 'bei', 'nach', 'auch', 'wird', 'werden'] },
  fr: { script: 'latin', letters: 'êœç', words: ['les', 'une', 'est', 'pour', 'avec', 'vous', 'nous', 'votre', 'dans', 'sur', 'qui', 'aux', 'panier', 'compte', 'notre', 'livraison', 'et', 'recherche', 'mentions', 'tous', 'le', 'du', 'au', 'pas', 'ce', 'par', 'sont'] },
  es: { script: 'latin', letters: 'ñ¿¡', words: ['los', 'las', 'una', 'por', 'para', 'del', 'nuestro', 'como', 'carrito', 'cuenta', 'envío', 'y', 'compra', 'todos', 'sin', 'buscar', 'cesta', 'inicio', 'más', 'iniciar', 'el', 'al', 'con', 'nos', 'sus', 'tiene', 'puede'] },
  it: { script: 'latin', letters: '', words: ['il', 'gli', 'che', 'della', 'sono', 'più', 'nostro', 'carrello', 'acquista', 'spedizione', 'di', 'nel', 'anche', 'tutti', 'cerca', 'accedi', 'prodotti', 'ordine', 'chi', 'nostri', 'per', 'non', 'dalla', 'alla', 'dei', 'delle', 'con'] },
  nl: { script: 'latin', letters: '', words: ['het', 'een', 'van', 'voor', 'niet', 'wij', 'onze', 'naar', 'ook', 'bij', 'uw', 'zijn', 'winkelwagen', 'bestellen', 'winkelmand', 'zoeken', 'inloggen', 'meer', 'klantenservice', 'verzending', 'dat', 'kunt', 'wordt', 'met', 'aan', 'nog'] },
  pl: { script: 'latin', letters: 'ąęłńśźż', words: ['nie', 'jest', 'się', 'dla', 'oraz', 'lub', 'koszyk', 'koszyka', 'zamówienie', 'dostawa', 'zł', 'sklep', 'przez', 'jak', 'zaloguj', 'szukaj', 'regulamin', 'wszystkie', 'twój', 'nas', 'można', 'może', 'bez', 'od', 'przy'] },
  pt: { script: 'latin', letters: 'ãõ', words: ['não', 'uma', 'com', 'dos', 'das', 'para', 'por', 'você', 'nosso', 'seu', 'carrinho', 'conta', 'compra', 'frete', 'encomenda', 'ou', 'são', 'pesquisar', 'entrar', 'minha', 'envio', 'os', 'ao', 'pela', 'pelo', 'até', 'também', 'sem', 'nas'] },
  sv: { script: 'latin', letters: 'å', words: ['och', 'att', 'det', 'är', 'för', 'med', 'inte', 'som', 'varukorg', 'varukorgen', 'köp', 'frakt', 'kassa', 'eller', 'till', 'av', 'ett', 'våra', 'sök', 'kundtjänst', 'köpvillkor', 'du', 'vi', 'från', 'kan', 'oss', 'har', 'ditt', 'inom'] },
  da: { script: 'latin', letters: 'åø', words: ['og', 'det', 'er', 'med', 'ikke', 'som', 'kurv', 'køb', 'levering', 'eller', 'til', 'af', 'et', 'vores', 'handelsbetingelser', 'søg', 'dage', 'kundeservice', 'dig', 'fortrydelsesret', 'du', 'vi', 'kan', 'fra', 'os', 'har', 'dit', 'hos', 'skal'] },
  no: { script: 'latin', letters: 'åø', words: ['og', 'det', 'er', 'med', 'ikke', 'som', 'handlekurv', 'handlekurven', 'kjøp', 'levering', 'eller', 'til', 'av', 'et', 'våre', 'frakt', 'søk', 'kundeservice', 'deg', 'angrerett', 'dager', 'du', 'vi', 'kan', 'fra', 'oss', 'har', 'ditt', 'hos', 'skal'] },
  fi: { script: 'latin', letters: '', words: ['ja', 'on', 'ei', 'tai', 'ostoskori', 'ostoskoriin', 'kirjaudu', 'toimitus', 'tuotteet', 'myös', 'kun', 'kaikki', 'tuote', 'osta', 'sekä', 'haku', 'yhteystiedot', 'asiakaspalvelu', 'toimitusehdot', 'meistä', 'sen', 'voi', 'kanssa', 'jos', 'siitä', 'saa', 'voit', 'olla'] },
  cs: { script: 'latin', letters: 'ěřů', words: ['je', 'se', 'pro', 'nebo', 'jsou', 'košík', 'košíku', 'objednávka', 'doprava', 'zboží', 'kč', 'při', 'přihlášení', 'vše', 'jako', 'máme', 'hledat', 'podmínky', 'kontakty', 'skladem', 'od', 'po', 'bez', 'však', 'také', 'za', 'aby', 'není', 'lze', 've'] },
  sk: { script: 'latin', letters: 'ľĺŕô', words: ['je', 'sa', 'pre', 'alebo', 'sú', 'košík', 'košíka', 'objednávka', 'doprava', 'tovar', 'pri', 'prihlásenie', 'všetko', 'ako', 'máme', 'hľadať', 'podmienky', 'kontakt', 'skladom', 'nie', 'od', 'po', 'bez', 'však', 'aj', 'za', 'aby', 'možné', 'ale'] },
  hu: { script: 'latin', letters: 'őű', words: ['az', 'és', 'egy', 'nem', 'hogy', 'van', 'kosár', 'kosárba', 'rendelés', 'szállítás', 'termék', 'termékek', 'fiók', 'vagy', 'minden', 'keresés', 'bejelentkezés', 'kapcsolat', 'fizetés', 'raktáron', 'is', 'pedig', 'nélkül', 'csak', 'ha', 'mi', 'belül', 'kell', 'lehet'] },
  ro: { script: 'latin', letters: 'ășțşţ', words: ['și', 'în', 'cu', 'pentru', 'este', 'din', 'sunt', 'mai', 'care', 'coș', 'contul', 'comanda', 'livrare', 'produse', 'sau', 'caută', 'termeni', 'adaugă', 'lei', 'despre', 'nu', 'prin', 'se', 'vă', 'poate', 'fără', 'pe', 'ale'] },
  el: { script: 'greek', letters: '', words: [] },
  tr: { script: 'latin', letters: 'ğışİ', words: ['ve', 'bir', 'bu', 'için', 'ile', 'sepet', 'sepetim', 'sepete', 'giriş', 'kargo', 'ürün', 'ürünler', 'olarak', 'tüm', 'üye', 'hesabım', 'daha', 'veya', 'iletişim', 'sipariş', 'olan', 'gibi', 'kadar', 'çok', 'her', 'sonra'] },
  ja: { script: 'kana', letters: '', words: [] },
  ko: { script: 'hangul', letters: '', words: [] },
  zh: { script: 'han', letters: '', words: [] },
  ar: { script: 'arabic', letters: '', words: [] },
  he: { script: 'hebrew', letters: '', words: [] },
  uk: { script: 'cyrillic', letters: 'іїєґ', words: ['та', 'або', 'кошик', 'замовлення', 'що', 'всі', 'увійти', 'як', 'про', 'від', 'після', 'ми', 'якщо', 'це', 'наявності'] },
  ru: { script: 'cyrillic', letters: 'ыэъё', words: ['или', 'корзина', 'корзину', 'заказ', 'что', 'все', 'войти', 'как', 'от', 'наличии', 'и', 'после', 'мы', 'если', 'это', 'при'] },
  id: { script: 'latin', letters: '', words: ['dan', 'yang', 'untuk', 'dengan', 'di', 'ini', 'dari', 'keranjang', 'masuk', 'kami', 'anda', 'produk', 'semua', 'tidak', 'belanja', 'pengiriman', 'atau', 'beli', 'akun', 'pesanan', 'dalam', 'setelah', 'dapat', 'harus', 'pada', 'oleh', 'juga', 'bisa'] },
  vi: { script: 'latin', letters: 'ơưđ', words: ['và', 'của', 'cho', 'với', 'bạn', 'trong', 'được', 'giỏ', 'hàng', 'phẩm', 'mua', 'đăng', 'nhập', 'không', 'các', 'đặt', 'thanh', 'toán', 'giao', 'liên', 'có', 'thể', 'khi', 'để', 'này', 'từ', 'nếu', 'chúng', 'tôi'] },
  th: { script: 'thai', letters: '', words: [] },
}; // prettier-ignore
