import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['tambah ke keranjang', 'masukkan keranjang', 'masukkan ke keranjang', 'tambahkan ke keranjang', 'beli sekarang', 'beli langsung', 'pesan sekarang', 'beli', 'tambah ke troli'],
  cart: ['keranjang', 'keranjang belanja', 'keranjang saya', 'lihat keranjang', 'troli', 'lanjut ke pembayaran'],
  goods: ['stok tersedia', 'tersedia', 'stok habis', 'habis terjual', 'gratis ongkir', 'bebas ongkir', 'termasuk ppn', 'harga normal', 'wishlist', 'jumlah', 'panduan ukuran', 'terlaris', 'terbaru', 'hemat', 'kode produk', 'diskon'],
  reviews: ['ulasan', 'ulasan pelanggan', 'pembelian terverifikasi'],
  verified: ['pembelian terverifikasi', 'pembeli terverifikasi'],
  replies: ['balasan penjual', 'respon penjual', 'balasan toko'],
  openingHours: ['jam buka', 'jam operasional', 'jam kerja', 'jam layanan'],
  answers: ['membalas', 'balas', 'dibalas', 'merespon', 'menjawab', 'balasan'],
  hours: ['jam'],
}; // prettier-ignore
