import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['tersisa #', 'sisa #', 'hanya tersisa #', 'stok tinggal #', 'tinggal # lagi', 'stok terbatas', 'stok menipis', 'hampir habis', 'segera habis', 'persediaan terbatas', 'selama persediaan masih ada', 'jumlah terbatas', 'kuota terbatas'],
  activity: ['orang sedang melihat', 'orang melihat produk', 'sedang dilihat #', 'baru saja membeli', 'baru saja memesan', 'baru dibeli', 'terjual dalam', 'orang telah membeli', 'ada di keranjang', 'dibeli dalam # jam', 'menit yang lalu membeli'],
  urgency: ['hanya hari ini', 'khusus hari ini', 'penawaran terbatas', 'waktu terbatas', 'promo berakhir', 'berakhir dalam', 'berakhir hari ini', 'segera berakhir', 'kesempatan terakhir', 'hari terakhir', 'buruan beli', 'jangan sampai kehabisan', 'jangan lewatkan', 'hari jam menit', 'sisa waktu'],
  shaming: ['tidak terima kasih', 'saya tidak mau hemat', 'saya lebih suka bayar penuh', 'saya tidak butuh diskon'],
  claim: ['100% dijamin', 'harga termurah di dunia', 'jaminan harga termurah', 'termurah sedunia', 'obat ajaib'],
  extras: ['asuransi', 'asuransi pengiriman', 'perlindungan pengiriman', 'garansi tambahan', 'donasi', 'buletin', 'langganan', 'bungkus kado'],
}; // prettier-ignore
