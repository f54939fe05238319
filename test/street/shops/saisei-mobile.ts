import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as ja from '../policies/ja';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: '再生モバイル本店',
  host: 'saisei-mobile.example',
  operator: '再生モバイル本店',
  person: '田中 太郎',
  street: '東1-1-1',
  town: '東京都中央区',
  country: '日本',
  email: 'saisei-mobile-shop@gmail.com',
  returnDays: 7,
  returnPaidBy: 'buyer',
  deliveryTime: 'ご入金確認後3〜5日',
  deliveryCost: '全国無料',
  carriers: '宅配便',
};

const phone = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['phone', colour], name.includes('タブレット') ? 'タブレット' : 'スマートフォン', `${about} 整備済み品のＡランク、ほぼ新品と同様です。バッテリー100％、完全動作の保証あります。`, { was, stock: '残りわずか' }); // prettier-ignore

export const saiseiMobile: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'eccube',
  language: 'ja',
  country: 'JP',
  currency: 'JPY',
  label: 'scam',
  why: 'Refurbished telephones at a fifth of the market price, in Japanese that no native wrote; the notice has a common name, no telephone and a free-mail address. Card logos are shown, but one may only transfer to the private account of a person with a foreign name, the mark of such shops in Japan.',
  accent: '#b3202c',
  ground: '#fff3f3',
  slogan: '整備済スマホが最大80％OFF、全国送料無料',
  intro: ['当店は正規品のみを取り扱っています。在庫処分につき、本日限りの特別価格でご提供をいたします。'],
  banner: '本日限り！全品80％OFF',
  timer: { label: 'セール終了まで', ends: { restarts: 7199 } },
  // prettier-ignore
  goods: [
    phone('pro-256', 'スマートフォン Pro 256GB', 159800, 32800, '#5a6a7f', '画面に傷なし、三眼カメラ、SIMフリー。'),
    phone('pro-128', 'スマートフォン Pro 128GB', 139800, 28800, '#3a3f4a', '側面に小さな擦れが一か所あります。'),
    phone('plus-256', 'スマートフォン Plus 256GB', 124800, 25800, '#a05a7a', '大きな画面で動画が見やすいです。'),
    phone('mini-128', 'スマートフォン mini 128GB', 86800, 17800, '#c05a4a', '手のひらに収まる大きさ、色は赤。'),
    phone('fold-512', '折りたたみスマートフォン', 239800, 48800, '#7f8f6f', '折り目の目立たない一台です。'),
    phone('tablet-11', 'タブレット 11インチ', 109800, 22800, '#8f8f95', 'ペンとケースを付けます。'),
    phone('tablet-13', 'タブレット 13インチ', 179800, 36800, '#6f7f8f', 'キーボード付きで仕事にも使えます。'),
    phone('watch-45', 'スマートウォッチ 45mm', 59800, 11800, '#3f3f45', 'ベルト二本付き、バッテリー良好です。'),
    phone('air-256', 'スマートフォン Air 256GB', 134800, 27800, '#9fb0c0', '薄くて軽い機種、箱なし。'),
    phone('max-512', 'スマートフォン Max 512GB', 189800, 38800, '#4f4a3f', '容量が大きく写真が多い方に。'),
  ],
  pages: [ja.imprint(firm, '銀行振込'), ja.shipping(firm), ja.returns(firm), ja.privacy(firm), { topic: 'contact', slug: 'contact', title: 'お問い合わせ', form: true, prose: ['ご連絡はメールのみ対応しています。'] }], // prettier-ignore
  footer: { lines: ['安心の正規保証'], copyright: 'Copyright © 2026 再生モバイル本店 All Rights Reserved.' },
  logos: ['Visa', 'Mastercard', 'JCB', 'PayPay'],
  scripts: ['https://connect.facebook.net/en_US/fbevents.js'],
  checkout: {
    methods: choices(['銀行振込（前払い）', '振込先はメールでご案内いたします。名義：グエン ヴァン フン']),
    note: ['クレジットカードはシステムのメンテナンス中です。銀行振込なら更に5％割引。'],
    shipping: { label: '宅配便', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      texts: ['legal-notice'],
      promised: ['card'],
      offered: ['bank-transfer'],
      notOffered: ['card'],
      returnDays: 7,
      terms: { paidBy: 'shopper', countedFrom: 'receipt', refund: '7 working days', exchange: true, free: true, arrival: '3–5 days' },
    },
    bad: ['half-off', 'payment-choice', 'promised-payment'],
  },
};
