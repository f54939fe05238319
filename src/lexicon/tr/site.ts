import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['buraya yazın', 'buraya ekleyin', 'metninizi buraya', 'şirketinizin adı', 'firma adınız', 'örnek metin', 'bu metni değiştirin', 'bu metni düzenleyin', 'buraya tıklayarak', 'firma adı buraya'],
  gaps: ['şirket adı', 'firma adı', 'isim', 'ad soyad', 'adres', 'telefon', 'telefon numarası', 'tarih', 'e-posta', 'web sitesi', 'mağaza adı', 'şehir', 'vergi no', 'gün sayısı'],
  leftovers: ['merhaba dünya', 'örnek sayfa', 'deneme ürünü', 'test ürünü', 'demo mağaza', 'logonuz'],
  titleNoise: ['ana sayfa', 'anasayfa', 'hoş geldiniz', 'online alışveriş', 'online mağaza', 'resmi site', 'resmi mağaza', 'satın al', 'sepetim', 'giriş yap', 'hesabım', 'iletişim', 'hakkımızda'],
}; // prettier-ignore
