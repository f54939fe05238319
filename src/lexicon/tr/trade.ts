import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['sepete ekle', 'sepete at', 'satın al', 'hemen al', 'şimdi al', 'sipariş ver', 'ön sipariş', 'hemen satın al', 'şimdi satın al'],
  cart: ['sepet', 'sepetim', 'alışveriş sepeti', 'sepete git', 'sepeti onayla', 'sepetiniz'],
  goods: ['stokta', 'stokta var', 'stokta yok', 'tükendi', 'ücretsiz kargo', 'kargo bedava', 'kdv dahil', 'favorilere ekle', 'istek listesi', 'liste fiyatı', 'beden tablosu', 'ürün kodu', 'hediye kartı', 'aynı gün kargo', 'peşin fiyatına', 'indirimli fiyat'],
  reviews: ['müşteri yorumları', 'değerlendirmeler', 'onaylı alışveriş'],
  verified: ['doğrulanmış alışveriş', 'doğrulanmış alıcı', 'satın alan müşteri', 'onaylı alıcı'],
  replies: ['mağazanın yanıtı', 'satıcının yanıtı', 'satıcı cevabı', 'mağaza cevabı'],
  openingHours: ['çalışma saatleri', 'çalışma saatlerimiz', 'mesai saatleri', 'müşteri hizmetleri saatleri'],
  answers: ['yanıt*', 'cevap*', 'dönüş yapı*'],
  hours: ['saat', 'saatte'],
}; // prettier-ignore
