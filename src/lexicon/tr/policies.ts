import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['iade*', 'iade ve değişim', 'cayma hakkı', 'iptal ve iade', 'iade koşulları', 'iptal iade', 'değişim ve iade', 'iade politikası', 'teslimat ve iade'],
  shipping: ['kargo*', 'teslimat*', 'kargo ve teslimat', 'teslimat bilgileri', 'teslimat koşulları', 'kargo takip', 'gönderim*', 'kargo bilgileri'],
  privacy: ['gizlilik*', 'gizlilik politikası', 'kişisel veriler*', 'kvkk', 'aydınlatma metni', 'çerez politikası'],
  terms: ['mesafeli satış sözleşmesi', 'satış sözleşmesi', 'kullanım koşulları', 'üyelik sözleşmesi', 'şartlar ve koşullar', 'kullanım şartları', 'ön bilgilendirme formu'],
  contact: ['iletişim', 'bize ulaşın', 'müşteri hizmetleri', 'iletişim bilgileri', 'bize yazın', 'iletişim formu', 'müşteri destek'],
  'legal-notice': ['yasal uyarı', 'künye', 'firma bilgileri', 'şirket bilgileri', 'yasal bilgiler', 'etbis'],
  about: ['hakkımızda', 'biz kimiz', 'kurumsal', 'hikayemiz', 'şirketimiz', 'hakkında'],
  warranty: ['garanti*', 'garanti koşulları', 'garanti şartları', 'garanti ve servis'],
  payment: ['ödeme*', 'ödeme seçenekleri', 'ödeme yöntemleri', 'ödeme bilgileri', 'taksit seçenekleri', 'güvenli ödeme'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['cayma hakkı*', 'cayma', 'iade', 'iadesi', 'iadeler', 'iade edilebilir', 'iade etmek', 'değişim', '14 gün içinde', 'on dört gün', 'gerekçe göstermeksizin', 'hiçbir gerekçe', 'fatura ile birlikte', 'kullanılmamış', 'orijinal ambalaj*', 'iade kargo', 'ücret iadesi', 'cayma bildirimi'],
  shipping: ['kargo', 'kargoya', 'teslimat', 'teslim edilir', 'teslim süresi', 'iş günü', 'kargo ücreti', 'yurtiçi kargo', 'aras kargo', 'kargo firması', 'gönderi', 'sevkiyat', 'ücretsiz kargo', 'adrese teslim'],
  privacy: ['kişisel veri*', 'kişisel verilerin', 'kvkk', 'veri sorumlusu', 'açık rıza', 'aydınlatma metni', 'işlenmesi', 'gizlilik', 'çerez*', 'ilgili kişi', '6698 sayılı'],
  terms: ['mesafeli satış sözleşmesi', 'mesafeli sözleşmeler*', 'satıcı*', 'alıcı*', 'tüketici*', 'sözleşme*', 'tüketici hakem heyet*', 'yükümlülük*', 'mücbir sebep*', 'fikri mülkiyet', 'yetkili mahkeme', '6502 sayılı'],
  contact: ['bize ulaşın', 'müşteri hizmetleri', 'telefon', 'çalışma saatleri', 'hafta içi', 'iletişim formu', 'mesajınız', 'bize yazın'],
  'legal-notice': ['mersis', 'vergi dairesi', 'vergi no', 'vergi numarası', 'ticaret sicil*', 'ticaret unvanı', 'kep adresi', 'ünvan', 'merkez adresi'],
  about: ['hakkımızda', 'yılında kuruldu', 'aile şirketi', 'hikayemiz', 'misyonumuz', 'ekibimiz'],
  warranty: ['garanti', 'garanti süresi', 'garanti belgesi', 'ayıplı', 'arıza*', 'yetkili servis', 'onarım', 'garanti kapsamı*'],
  payment: ['ödeme', 'kredi kartı', 'banka kartı', 'havale', 'eft', 'kapıda ödeme', 'taksit', '3d secure', 'sanal pos'],
}; // prettier-ignore
