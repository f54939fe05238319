import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['返品の送料', '返品送料', '返送料', '返送の送料', '返送にかかる送料', '返品時の送料'],
    byShop: ['当店が負担', '当店負担', '弊社が負担', '弊社負担', '当社負担', '当社が負担'],
    byShopper: ['お客様のご負担', 'お客様負担', 'お客様ご負担', 'お客様にてご負担', 'お客様にご負担', '元払い'],
    faulty: ['不良品', '初期不良', '誤配送'],
    restocking: ['返品手数料', '再入庫'],
    exchange: ['交換'],
    not: ['ません', '不可', 'できかね', '除き', 'ない', '対象外'],
    refund: ['返金', '払い戻し'],
    receipt: ['到着', '受け取', 'お届け'],
    order: ['購入日', '注文日'],
    sale: ['セール品', 'アウトレット品'],
    opened: ['開封', '衛生', '下着'],
    custom: ['受注生産', 'オーダー品', '名入れ'],
    withdrawal: ['クーリングオフ', 'クーリング・オフ制度'],
    form: ['返品フォーム', '返品申請書'],
    voucher: ['ポイント', 'クーポン', '商品券'],
    only: ['のみ', 'に限り'],
  },
  shipping: {
    free: ['無料'],
    above: ['以上', 'から'],
    arrival: ['お届け', '配達', '到着', '届き'],
    handling: ['発送', '出荷'],
    business: ['営業日'],
    worldwide: ['全世界', '世界中'],
  },
  privacy: {
    controller: ['個人情報保護管理者', '管理責任者'],
    purposes: ['のために', '目的'],
    sharing: ['第三者'],
    rights: ['開示', '訂正', '削除'],
  },
  terms: {
    law: ['準拠', '管轄'],
    recurring: ['毎月', '月額', '# 日ごと', '# 日毎', '自動更新', '# 日間ごと'],
    charged: ['課金', '請求', '引き落と', '自動更新', '決済され'],
    trial: ['お試し', 'トライアル'],
    subscription: ['定期便', '定期購入', '定期コース', 'サブスク'],
  },
  warranty: {
    years: ['年'],
    legal: ['契約不適合', '瑕疵'],
  },
}; // prettier-ignore
