import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['ticaret unvanı', 'ünvan', 'satıcı unvanı', 'firma unvanı', 'veri sorumlusu', 'satıcı', 'şirket unvanı', 'unvanı'],
  phone: ['telefon', 'tel', 'cep', 'müşteri hizmetleri', 'çağrı merkezi', 'gsm'],
  address: ['adres', 'adresi', 'merkez adresi', 'posta adresi'],
  days: ['gün', 'günlük', 'günü', 'gündür', 'günün'],
  weeks: ['hafta', 'haftalık'],
  months: ['ay', 'aylık'],
  numbers: { iki: 2, üç: 3, beş: 5, yedi: 7, 'on dört': 14, ondört: 14, 'on beş': 15, otuz: 30, altmış: 60 },
  workingDays: ['iş günü', 'iş gün*'],
  otherPeriods: ['iade edilecektir', 'iadesi yapılır', 'ücret iadesi', 'teslim*', 'kargo*', 'gönder*', 'garanti*', 'onarım*', 'tamir*'],
}; // prettier-ignore
