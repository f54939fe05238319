import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as ja from '../policies/ja';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: '木漏れ日焙煎所',
  host: 'komorebi-baisenjo.example',
  operator: '株式会社木漏れ日焙煎所',
  person: '代表取締役 森田 洋介',
  street: '元町3丁目99-4',
  town: '兵庫県灘浜市',
  country: '日本',
  email: 'info@komorebi-baisenjo.example',
  phone: '078-000-0417',
  register: '適格請求書発行事業者登録番号：T9999999990009',
  hours: '営業時間：火〜土 10:00〜18:00',
  returnDays: 8,
  returnPaidBy: 'shop',
  deliveryTime: 'ご注文から2営業日以内に発送',
  deliveryCost: '500円（5,000円以上無料）',
  carriers: '日本郵便',
};

export const komorebiBaisenjo: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'ja',
  country: 'JP',
  currency: 'JPY',
  label: 'honest',
  why: 'A coffee roaster, stock company, whose notice under the act on specified commercial transactions names everything: representative, address, telephone, invoice number with right check digit. Its own profile, ordinary prices, card in the platform’s frame and payment at a convenience store.',
  accent: '#6b4a2b',
  ground: '#f7f1ea',
  slogan: '焼きたてを、その週のうちに',
  intro: ['注文をいただいてから焙煎します。深煎りが苦手な方にこそ試していただきたい豆があります。'],
  banner: '年末の最終発送は12月26日です',
  // prettier-ignore
  goods: [
    item('komorebi-blend', '木漏れ日ブレンド 200g', 1480, ['sack', '#7a5230'], 'ブレンド', '中煎り。りんごのような酸味と、やわらかい甘さ。', {
      rating: { count: 2, average: 4.5 },
      reviews: [
        { author: '匿名希望', stars: 4, date: '2026-08-19', text: '朝に合う味。もう少し深くても好きです。' },
        { author: 'たまご', stars: 5, date: '2026-10-03', text: '夫婦で飲んでいます。焙煎日が書いてあるのがよいです。' },
      ],
    }),
    item('fukairi', '深煎り 200g', 1380, ['sack', '#3a2618'], 'ブレンド', 'ミルクに負けない苦味です。'),
    item('decaf', 'カフェインレス 200g', 1680, ['sack', '#8f7a5f'], 'シングル', '水だけでカフェインを抜いた豆を使っています。'),
    item('drip-bag', 'ドリップバッグ 10袋', 1850, ['box', '#b08d5a'], 'ギフト', '会社の引き出しに一箱どうぞ。'),
  ],
  pages: [
    ja.about(['2016年、商店街の空き店舗で始めました。今は焙煎機二台、スタッフ四人です。']),
    ja.shipping(firm),
    ja.returns(firm),
    ja.imprint(firm, 'クレジットカード、コンビニ決済、Amazon Pay'),
    ja.privacy(firm),
    ja.terms(firm),
    ja.contact(firm),
  ],
  footer: {
    lines: ['株式会社木漏れ日焙煎所　兵庫県灘浜市元町3丁目99-4　電話 078-000-0417'],
    copyright: '© 2026 Komorebi Baisenjo Co., Ltd.',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/komorebi.baisenjo.nadahama/' }],
  logos: ['Visa', 'Mastercard', 'JCB', 'American Express', 'Amazon Pay'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-KOMOREBI01'],
  checkout: {
    methods: [cardAt('shopify', 'クレジットカード'), ...choices('コンビニ決済', 'Amazon Pay')],
    shipping: { label: '日本郵便 クリックポスト', price: 500 },
    unnamed: 0,
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['780000417'],
      operators: ['株式会社木漏れ日焙煎所'],
      countries: ['JP'],
      numbers: [{ value: '9999999990009', valid: true }],
      returnDays: 8,
      terms: {
        paidBy: 'shop',
        countedFrom: 'receipt',
        refund: '7 working days',
        exchange: true,
        cost: '500 JPY',
        freeFrom: '5000 JPY',
        free: false,
        privacy: ['purposes', 'sharing', 'rights', 'contact'],
        law: 'JP',
      },
      offered: ['card', 'amazon-pay'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'order-total', 'social-profiles'],
  },
};
