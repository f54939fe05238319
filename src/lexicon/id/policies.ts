import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['pengembalian*', 'retur', 'kebijakan pengembalian', 'pengembalian barang', 'pengembalian dana', 'penukaran', 'retur barang', 'tukar barang', 'kebijakan retur'],
  shipping: ['pengiriman*', 'kebijakan pengiriman', 'ongkos kirim', 'ongkir', 'info pengiriman', 'informasi pengiriman', 'cara pengiriman', 'lacak pengiriman'],
  privacy: ['kebijakan privasi', 'privasi', 'perlindungan data', 'data pribadi', 'kebijakan cookie', 'pemberitahuan privasi'],
  terms: ['syarat dan ketentuan', 'syarat & ketentuan', 'ketentuan layanan', 'ketentuan penggunaan', 'syarat penggunaan', 'syarat layanan', 'ketentuan umum'],
  contact: ['hubungi kami', 'kontak', 'kontak kami', 'layanan pelanggan', 'bantuan', 'pusat bantuan', 'layanan konsumen'],
  'legal-notice': ['informasi hukum', 'informasi perusahaan', 'legalitas', 'data perusahaan', 'izin usaha', 'informasi legal'],
  about: ['tentang kami', 'tentang perusahaan', 'profil perusahaan', 'cerita kami', 'siapa kami', 'tentang toko'],
  warranty: ['garansi', 'kebijakan garansi', 'klaim garansi', 'garansi produk'],
  payment: ['pembayaran', 'cara pembayaran', 'metode pembayaran', 'cara bayar', 'konfirmasi pembayaran', 'informasi pembayaran'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['pengembalian', 'pengembalian barang', 'pengembalian dana', 'retur', 'tukar', 'penukaran', 'mengembalikan', 'dikembalikan', 'kemasan asli', 'belum dipakai', 'cacat produksi', 'barang rusak', 'video unboxing', 'ongkos kirim retur', '7 hari', 'kebijakan pengembalian', 'refund', 'label masih'],
  shipping: ['pengiriman', 'dikirim', 'ongkir', 'ongkos kirim', 'kurir', 'jasa pengiriman', 'jne', 'j&t', 'sicepat', 'hari kerja', 'nomor resi', 'resi', 'paket', 'estimasi'],
  privacy: ['data pribadi', 'informasi pribadi', 'kebijakan privasi', 'privasi', 'mengumpulkan', 'pihak ketiga', 'persetujuan', 'perlindungan data pribadi', 'uu pdp', 'kerahasiaan', 'pengendali data'],
  terms: ['syarat dan ketentuan', 'pengguna', 'penjual', 'pembeli', 'perjanjian', 'tanggung jawab', 'hukum yang berlaku', 'sengketa', 'hak kekayaan intelektual', 'ketentuan', 'keadaan kahar', 'ganti rugi'],
  contact: ['hubungi kami', 'telepon', 'layanan pelanggan', 'jam operasional', 'senin', 'whatsapp', 'pesan anda', 'alamat'],
  'legal-notice': ['npwp', 'nib', 'siup', 'tdp', 'nomor induk berusaha', 'akta pendirian', 'perseroan', 'direktur', 'alamat perusahaan'],
  about: ['tentang kami', 'didirikan', 'berdiri sejak', 'misi kami', 'tim kami', 'visi dan misi'],
  warranty: ['garansi', 'garansi resmi', 'masa garansi', 'kartu garansi', 'klaim garansi', 'kerusakan', 'perbaikan', 'service center'],
  payment: ['pembayaran', 'transfer bank', 'kartu kredit', 'virtual account', 'rekening', 'bayar di tempat', 'cicilan', 'gopay', 'ovo'],
}; // prettier-ignore
