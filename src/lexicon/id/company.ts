import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['nama perusahaan', 'dikelola oleh', 'dimiliki oleh', 'dioperasikan oleh', 'pemilik', 'penjual', 'nama usaha'],
  phone: ['telepon', 'telp', 'hp', 'no hp', 'nomor telepon', 'hubungi'],
  address: ['alamat', 'kantor pusat', 'alamat kantor', 'alamat toko'],
  days: ['hari', 'hari kalender', 'x24 jam'],
  weeks: ['minggu'],
  months: ['bulan'],
  numbers: { dua: 2, tiga: 3, lima: 5, tujuh: 7, sepuluh: 10, 'empat belas': 14, 'tiga puluh': 30, 'enam puluh': 60 },
  workingDays: ['kerja', 'hari kerja', 'pengiriman'],
  otherPeriods: ['dana dikembalikan', 'pengembalian dana', 'refund*', 'dikirim*', 'pengiriman', 'garansi', 'perbaikan'],
}; // prettier-ignore
