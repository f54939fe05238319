import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['masukkan teks di sini', 'tulis di sini', 'teks anda di sini', 'nama perusahaan anda', 'nama toko anda', 'contoh teks', 'ganti teks ini', 'edit teks ini', 'klik di sini untuk mengedit', 'isi di sini'],
  gaps: ['nama perusahaan', 'nama toko', 'nama', 'alamat', 'telepon', 'nomor telepon', 'tanggal', 'alamat email', 'nama situs', 'situs web', 'kota', 'npwp', 'jumlah hari', 'masukkan*'],
  leftovers: ['halo dunia', 'laman contoh', 'halaman contoh', 'produk contoh', 'toko demo', 'logo anda'],
  titleNoise: ['beranda', 'selamat datang', 'toko online', 'situs resmi', 'toko resmi', 'belanja online', 'jual', 'keranjang', 'masuk', 'akun saya', 'hubungi kami', 'tentang kami', 'harga murah'],
}; // prettier-ignore
