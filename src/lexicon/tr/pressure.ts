import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['son # ürün', 'son # adet', 'sadece # adet', 'sadece # ürün kaldı', '# adet kaldı', 'tükenmek üzere', 'tükeniyor', 'stoklar tükenmeden', 'stoklarla sınırlı', 'sınırlı stok', 'sınırlı sayıda', 'son ürünler', 'stokta son #'],
  activity: ['kişi bakıyor', 'kişi inceliyor', 'şu an inceliyor', 'az önce satın aldı', 'az önce sipariş verdi', 'son # saatte satıldı', 'kişinin sepetinde', 'kişi satın aldı', 'kişi favoriledi', 'ziyaretçi bakıyor', 'dakika önce satın aldı'],
  urgency: ['sadece bugün', 'bugüne özel', 'sınırlı süre', 'sınırlı süreli', 'kampanya bitiyor', 'kampanya sona', 'son saatler', 'son şans', 'son gün', 'acele et', 'acele edin', 'kaçırmayın', 'gün saat dakika', 'kalan süre', 'içinde sipariş ver'],
  shaming: ['hayır teşekkürler', 'indirim istemiyorum', 'tasarruf etmek istemiyorum', 'tam fiyat ödemeyi tercih'],
  claim: ['%100 garanti', 'dünyanın en ucuz', 'en düşük fiyat garantisi', '%100 orijinal', 'mucize ürün'],
  extras: ['sigorta', 'kargo sigortası', 'gönderi koruması', 'uzatılmış garanti', 'bağış', 'bülten', 'abonelik', 'hediye paketi'],
}; // prettier-ignore
