/**
 * Words that look-alike shops put beside a brand in their domain, plain letters. Those of workshops, fans and dealers ("service", "center", "club")
 * are left out: a brand with such a word is said to be carried, not imitated.
 */
export const baitWords: readonly string[] = [
  'store', 'stores', 'shop', 'shops', 'online', 'onlineshop', 'onlinestore', 'mall', 'buy', 'uk', 'us', 'de', 'fr', 'es', 'it', 'nl', 'at', 'ch', 'eu', 'au', 'ca', 
  'boutique', 'magasin', 'tienda', 'negozio', 'sito', 'winkel', 'black', 'friday', 'hot', 'best', 'new', 'top', 'super', 'world', 'direct', 'express', '2023',
  '2024', '2025', '2026', 'free', 'kaufen', 'bestellen', 'acheter', 'comprar', 'retail', 'market', 'global', 'zone', 'hub', 'butik', 'sklep', 'loja', 'bolt', 'obchod', 'kauppa', 'magazin', 
]; // prettier-ignore

/** A shop that has a brand and a country in its address says that it is the brand there. */
export const countryWords: readonly string[] = [
  'usa', 'ireland', 'canada', 'australia', 'deutschland', 'germany', 'france', 'espana', 'spain', 'italia', 'italy', 'nederland', 'schweiz', 'suisse', 'osterreich', 'austria', 'europe', 'polska', 'sverige', 'norge', 'danmark', 'suomi', 'portugal', 'brasil', 'mexico', 'turkiye', 'greece',
]; // prettier-ignore

/** Say that goods are cheap, or the shop the brand's own. */
export const tellingWords: readonly string[] = [
  'sale', 'sales', 'discount', 'discounts', 'cheap', 'deals', 'deal', 'promo', 'offers', 'warehouse', 'closeout', 'bargain', 'giveaway', 'wholesale', 'rabatt', 'angebot', 'angebote', 'schlussverkauf',
  'ausverkauf', 'raeumungsverkauf', 'lagerverkauf', 'werksverkauf', 'guenstig', 'soldes', 'solde', 'destockage', 'pascher', 'rebajas', 'liquidacion', 'oferta', 'ofertas', 'barato', 'baratos',
  'descuento', 'oficial', 'saldi', 'sconto', 'sconti', 'ufficiale', 'korting', 'uitverkoop', 'wyprzedaz', 'promocja', 'udsalg', 'tilbud', 'rea', 'ale', 'alennus', 'slevy', 'vyprodej', 'akcio',
  'indirim', 'promocao', 'desconto', 'vip',
]; // prettier-ignore

/** Of those, what only sellers of brands say. */
export const clearanceWords: readonly string[] = [
  'outlet', 'outlets', 'official', 'offical', 'clearance', 'factory', 'replica', 'liquidation', 'blackfriday',
]; // prettier-ignore

/** Of both, what honest shops for remainders call themselves as well. */
export const outletWords: readonly string[] = ['outlet', 'outlets', 'clearance', 'factory', 'warehouse', 'closeout', 'lagerverkauf', 'werksverkauf', 'destockage']; // prettier-ignore

/** What is worn. */
export const goodsWords: readonly string[] = [
  'shoes', 'schuhe', 'chaussures', 'zapatos', 'bags', 'jackets', 'sneakers', 'clothing', 'jewelry', 'watches', 'boots', 'sandals', 'sunglasses', 'handbags', 'scarpe', 'schoenen', 'buty', 'sko', 'skor',
  'kengat', 'boty',
]; // prettier-ignore
