import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['biaya pengembalian', 'ongkos kirim pengembalian', 'ongkir retur', 'biaya retur', 'gratis pengembalian', 'pengembalian gratis'],
    byShop: ['gratis', 'kami tanggung', 'ditanggung kami', 'ditanggung penjual', 'ditanggung toko', 'kami menanggung'],
    byShopper: ['ditanggung pembeli', 'ditanggung pelanggan', 'ditanggung oleh pembeli', 'ditanggung oleh pelanggan', 'tanggungan pembeli', 'ditanggung konsumen'],
    faulty: ['cacat', 'rusak', 'salah'],
    restocking: ['biaya restocking', 'biaya penanganan'],
    exchange: ['penukaran', 'tukar', 'ditukar'],
    not: ['tidak', 'tanpa', 'kecuali', 'bukan'],
    refund: ['pengembalian dana', 'uang kembali', 'dana dikembalikan'],
    receipt: ['diterima', 'menerima', 'penerimaan'],
    order: ['tanggal pembelian', 'sejak pembelian', 'tanggal pemesanan'],
    sale: ['barang diskon', 'barang obral'],
    opened: ['higienis', 'dibuka', 'segel', 'pakaian dalam'],
    custom: ['pesanan khusus', 'custom made', 'dibuat khusus'],
    withdrawal: ['hak pembatalan', 'hak membatalkan'],
    form: ['formulir pengembalian', 'formulir retur'],
    voucher: ['voucher', 'kredit toko', 'kupon'],
    only: ['hanya', 'saja'],
  },
  shipping: {
    free: ['gratis', 'bebas ongkir', 'bebas ongkos'],
    above: ['di atas', 'minimal', 'mulai', 'lebih dari'],
    arrival: ['pengiriman', 'sampai', 'tiba', 'diantar'],
    handling: ['diproses', 'proses', 'dikemas'],
    business: ['hari kerja'],
    worldwide: ['seluruh dunia', 'mancanegara'],
  },
  privacy: {
    controller: ['pengendali'],
    purposes: ['tujuan', 'kami gunakan', 'kami menggunakan', 'keperluan'],
    sharing: ['pihak ketiga', 'membagikan', 'dibagikan'],
    rights: ['hak anda', 'hak untuk', 'menghapus'],
  },
  terms: {
    law: ['hukum', 'undang undang', 'pengadilan', 'yurisdiksi'],
    recurring: ['per bulan', 'setiap bulan', 'bulanan', 'setiap # hari', 'diperpanjang otomatis'],
    charged: ['ditagih', 'didebit', 'dipotong', 'dibebankan'],
    trial: ['uji coba', 'masa percobaan'],
    subscription: ['langganan', 'berlangganan', 'keanggotaan'],
  },
  warranty: {
    years: ['tahun'],
    legal: ['perlindungan konsumen', 'garansi hukum'],
  },
}; // prettier-ignore
