import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as ja from '../policies/ja';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: '月夜見遊戯',
  host: 'tsukiyomi-yugi.example',
  operator: '月夜見遊戯（個人サークル）',
  person: '野々宮 灯',
  street: '',
  town: '',
  country: '日本',
  email: 'tsukiyomi.yugi@gmail.com',
  returnDays: 10,
  returnPaidBy: 'buyer',
  deliveryTime: '土曜日にまとめて発送、その後1〜3日',
  deliveryCost: '全国一律370円',
  carriers: 'クリックポスト',
};

export const tsukiyomiYugi: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'eccube',
  language: 'ja',
  country: 'JP',
  currency: 'JPY',
  label: 'honest',
  why: 'A hobby circle sells its own games from a flat: address and telephone are only told on request, which Japanese law allows a private seller, and the mail is a free one. The notice says so openly with the maker’s name, the things are cheap and its own, and cards go to a known provider.',
  accent: '#3c3a6b',
  ground: '#f0eff7',
  slogan: '二人で遊べる、小さなゲームを作っています',
  intro: ['イベントで余った分だけ、ここで頒布しています。平日は会社員なので、お返事は夜になります。'],
  // prettier-ignore
  goods: [
    item('yoru-no-ichi', 'カードゲーム「夜の市」', 1800, ['box', '#4a4785'], 'ゲーム', '2人用、15分。箱の角が少しへこんだものが混ざります。', { details: [['人数', '2人'], ['時間', '15分'], ['内容', 'カード36枚、説明書']], reviews: [{ author: '三毛', stars: 4, date: '2026-09-05', text: '絵が好き。説明書の字が小さいです。', reply: '大きい文字の説明書をサイトに置きました。' }, { author: 'かなた', stars: 5, date: '2026-07-19', text: '旅行に持って行きました。' }] }),
    item('nyan-jinro', 'ミニゲーム「ねこ会議」', 900, ['ticket', '#c9a45a'], 'ゲーム', 'カード12枚だけ。封筒に入れて送ります。'),
    item('acrylic', 'アクリルコマ', 500, ['button', '#8a6fae'], 'グッズ', '月のかたち、色はおまかせ。'),
  ],
  pages: [
    ja.about(['2024年の春、ゲームの即売会に初めて出ました。絵も箱詰めも一人です。']),
    {
      topic: 'legal-notice',
      slug: 'tradelaw',
      title: '特定商取引法に基づく表記',
      prose: [
        '販売者：野々宮 灯（月夜見遊戯）',
        '所在地・電話番号：個人のため、ご請求をいただければ遅滞なく開示いたします。',
        `メールアドレス：[${firm.email}](mailto:${firm.email})`,
        '商品代金以外の必要料金：送料370円',
        'お支払い方法：クレジットカード',
        '返品：到着後10日以内。遊んだあとのものはご容赦ください。',
      ],
    },
    ja.returns(firm),
    ja.shipping(firm),
    { topic: 'privacy', slug: 'privacy', title: 'プライバシーポリシー', prose: ['お名前とご住所は宛名を書くためだけに使い、発送から半年で消します。ほかの人に渡すことはありません。', '開示や削除のご希望はメールでお知らせください。'] }, // prettier-ignore
  ],
  footer: { lines: ['個人サークル 月夜見遊戯'], copyright: '© 2026 月夜見遊戯' },
  social: [{ network: 'X', href: 'https://x.com/tsukiyomi_yugi' }],
  logos: ['Visa', 'Mastercard', 'JCB', 'PayPal'],
  checkout: {
    methods: [cardAt('payjp', 'クレジットカード'), ...choices('PayPal')],
    shipping: { label: 'クリックポスト', price: 370 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      returnDays: 10,
      offered: ['card', 'paypal'],
      card: 'provider',
      visibleReviews: 2,
    },
    good: ['card-target'],
  },
};
