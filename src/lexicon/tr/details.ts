import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['iade kargo*', 'iade ücret*', 'iade masraf*', 'ücretsiz iade', 'iadeler ücretsiz*', 'iade bedava'],
    byShop: ['ücretsiz*', 'bedava', 'tarafımızca', 'bize aittir', 'firmamıza aittir', 'satıcıya aittir'],
    byShopper: ['size aittir', 'alıcıya aittir', 'müşteriye aittir', 'tüketiciye aittir', 'alıcı karşılar', 'müşteri tarafından'],
    faulty: ['ayıplı', 'kusurlu', 'hasarlı'],
    restocking: ['yeniden stoklama', 'işlem ücreti'],
    exchange: ['değişim*', 'değiştir*'],
    not: ['değil*', 'olmadan', 'hariç', 'dışında', 'yok*', 'yapılmaz'],
    refund: ['para iade*', 'geri ödeme*', 'ücret iade*'],
    receipt: ['teslim al*', 'teslimat*', 'teslim edil*'],
    order: ['satın alma tarih*', 'sipariş tarih*'],
    sale: ['indirimli', 'outlet ürün*'],
    opened: ['hijyen*', 'açılmış', 'ambalajı açıl*', 'iç giyim'],
    custom: ['kişiye özel', 'özel üretim', 'sipariş üzerine'],
    withdrawal: ['cayma hakk*'],
    form: ['cayma form*', 'iade form*'],
    voucher: ['hediye çek*', 'kupon*', 'mağaza kredi*'],
    only: ['sadece', 'yalnızca'],
  },
  shipping: {
    free: ['ücretsiz*', 'bedava'],
    above: ['üzeri*', 'üstü*', 'en az'],
    arrival: ['teslim*', 'ulaş*'],
    handling: ['kargoya veril*', 'hazırlan*', 'işleme'],
    business: ['iş gün*'],
    worldwide: ['dünyanın her', 'tüm dünya*'],
  },
  privacy: {
    controller: ['veri sorumlusu*'],
    purposes: ['amaç*', 'kullanıyoruz'],
    sharing: ['üçüncü kişi*', 'üçüncü taraf*', 'paylaş*', 'aktar*'],
    rights: ['haklarınız*', 'silinmesi*', 'düzeltil*'],
  },
  terms: {
    law: ['hukuk*', 'kanun*', 'mahkeme*'],
    recurring: ['ayda', 'aylık', 'her ay', 'her # günde', 'otomatik olarak yenilen*', 'otomatik yenilen*', 'her hafta', 'haftalık'],
    charged: ['tahsil', 'çekil*', 'ücretlendiril*', 'faturalandırıl*'],
    trial: ['deneme'],
    subscription: ['abonelik*'],
  },
  warranty: {
    years: ['yıl', 'sene'],
    legal: ['yasal garanti', 'ayıplı mal', 'tüketicinin korunması'],
  },
}; // prettier-ignore
