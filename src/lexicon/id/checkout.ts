import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['alamat pengiriman', 'alamat penagihan', 'alamat tagihan', 'metode pembayaran', 'metode pengiriman', 'ringkasan pesanan', 'ringkasan belanja', 'pesanan anda', 'total pembayaran', 'total tagihan', 'kode promo', 'kode voucher', 'nomor kartu'],
  place: ['buat pesanan', 'bayar sekarang', 'konfirmasi pesanan', 'selesaikan pesanan', 'selesaikan pembayaran', 'pesan dan bayar', 'kirim pesanan', 'lanjutkan pembayaran', 'bayar', 'proses pesanan', 'konfirmasi pembayaran'],
  total: ['total', 'total pembayaran', 'total tagihan', 'total belanja', 'total bayar', 'jumlah total', 'total harga'],
  subtotal: ['subtotal', 'subtotal produk', 'subtotal pesanan', 'total harga barang', 'subtotal untuk produk'],
  asks: {
    pin: ['pin kartu', 'pin atm', 'pin kartu kredit', 'pin kartu debit', 'pin atm anda'],
    'online-banking': ['password internet banking', 'user id internet banking', 'password mobile banking', 'kata sandi bank', 'pin mobile banking'],
    'identity-document': ['foto ktp', 'unggah ktp', 'selfie dengan ktp', 'nomor paspor', 'foto paspor'],
    'social-security': ['nomor bpjs', 'nomor bpjs ketenagakerjaan'],
    'mothers-name': ['nama ibu kandung', 'nama gadis ibu kandung', 'nama gadis ibu'],
  },
  documents: ['ktp', 'paspor', 'kartu identitas', 'kartu tanda penduduk'],
  methods: {
    card: ['kartu kredit', 'kartu debit', 'kartu kredit/debit', 'kartu bank'],
    invoice: ['bayar nanti', 'paylater', 'pembayaran tempo'],
    'cash-on-delivery': ['bayar di tempat', 'bayar ditempat', 'bayar saat terima', 'bayar di toko', 'bayar saat ambil'],
    'direct-debit': ['debit langsung', 'autodebet', 'auto debit'],
    'bank-transfer': ['transfer bank', 'transfer antar bank', 'transfer rekening', 'virtual account', 'transfer manual'],
    crypto: ['mata uang kripto', 'aset kripto', 'kripto'],
    'gift-card': ['kartu hadiah apple', 'kartu hadiah amazon', 'voucher google play', 'voucher steam', 'kartu hadiah google'],
    'money-transfer': ['kiriman uang', 'wesel pos'],
    'person-to-person': ['teman dan keluarga', 'kirim ke teman'],
  },
  choices: { card: ['kartu'], 'gift-card': ['kartu hadiah', 'gift card'] },
  unavailable: ['tidak tersedia', 'tidak dapat digunakan', 'dalam pemeliharaan', 'ditangguhkan', 'dinonaktifkan', 'gangguan'],
}; // prettier-ignore
