import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['teslimat adresi', 'fatura adresi', 'fatura bilgileri', 'teslimat bilgileri', 'ödeme yöntemi', 'ödeme seçenekleri', 'kargo seçenekleri', 'sipariş özeti', 'siparişiniz', 'sipariş toplamı', 'indirim kodu', 'kart numarası', 'ödemeye geç'],
  place: ['siparişi onayla', 'siparişi tamamla', 'ödeme yap', 'ödemeyi tamamla', 'alışverişi tamamla', 'sipariş ver', 'satın almayı tamamla', 'ödeme yükümlülüğü', 'onayla ve öde', 'şimdi öde', 'siparişi gönder'],
  total: ['toplam', 'genel toplam', 'ödenecek tutar', 'toplam tutar', 'sipariş toplamı', 'kdv dahil toplam', 'ödenecek toplam'],
  subtotal: ['ara toplam', 'ürün toplamı', 'ürünler toplamı', 'ürünlerin toplamı', 'sepet toplamı'],
  asks: {
    pin: ['kart şifresi', 'kartınızın şifresi', 'kart pin kodu', 'banka kartı şifresi', 'kredi kartı şifresi'],
    'online-banking': ['internet bankacılığı şifresi', 'internet şubesi şifresi', 'banka şifreniz', 'mobil bankacılık şifresi', 'internet bankacılığı parolası'],
    'identity-document': ['kimlik fotoğrafı', 'kimlik fotokopisi', 'pasaport numarası', 'kimliğinizin fotoğrafı', 'nüfus cüzdanı fotokopisi'],
    'social-security': ['sosyal güvenlik numarası', 'sgk numarası'],
    'mothers-name': ['anne kızlık soyadı', 'annenizin kızlık soyadı', 'anne kızlık soyadınız'],
  },
  documents: ['kimlik', 'pasaport', 'ehliyet', 'sürücü belgesi'],
  methods: {
    card: ['kredi kartı', 'banka kartı', 'kredi kartıyla', 'kartla ödeme', 'banka kartıyla'],
    invoice: ['faturalı ödeme', 'sonra öde', 'vadeli ödeme'],
    'cash-on-delivery': ['kapıda ödeme', 'kapıda nakit', 'kapıda kredi kartı', 'mağazada ödeme', 'teslim alırken ödeme'],
    'direct-debit': ['otomatik ödeme talimatı'],
    'bank-transfer': ['havale', 'eft', 'havale/eft', 'banka havalesi', 'havale ile ödeme'],
    crypto: ['kripto para', 'kripto', 'kripto paralar'],
    'gift-card': ['apple hediye kartı', 'amazon hediye kartı', 'google play hediye kartı', 'steam hediye kartı', 'steam cüzdan kodu'],
    'money-transfer': ['para transferi', 'posta çeki'],
    'person-to-person': ['arkadaş ve aile', 'arkadaşlar ve aile'],
  },
  choices: { card: ['kart', 'kartla', 'kartı'], 'gift-card': ['hediye kartı', 'hediye kartları', 'hediye kartıyla'] },
  unavailable: ['kullanılamıyor', 'kullanılamaz', 'kullanım dışı', 'bakımda', 'askıya alın*', 'devre dışı', 'geçici olarak kapalı'],
}; // prettier-ignore
