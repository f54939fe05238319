import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import type { Firm } from '../policies/firm';
import * as ja from '../policies/ja';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'ブランドアウトレット',
  host: 'japan-brand-store.example',
  operator: 'カスタマーサービス部',
  street: '西区8-99',
  town: '大阪府大阪市',
  country: '日本',
  email: 'service@aftersale-jpmail.example',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '7〜15日',
  deliveryCost: '無料',
  carriers: 'EMS',
};

const bag = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['bag', colour], name.includes('財布') ? '財布' : 'バッグ', about, { was, brand: 'COACH', rating: { count: 3310, average: 5 } }); // prettier-ignore

export const coachOutletGinza: Shop = {
  host: 'coach-outlet-ginza.example',
  name: 'COACH アウトレット',
  skin: 'magento',
  language: 'ja',
  country: 'JP',
  currency: 'JPY',
  label: 'scam',
  why: 'A brand’s name with “outlet” in an address that is not the brand’s, every bag at 85 per cent off, and policies that name another address. The notice that Japanese law asks for is missing, and the card number is sent to an unrelated host.',
  accent: '#2a2118',
  ground: '#f4f0ea',
  slogan: 'アウトレット公式通販、全品85％OFF',
  intro: ['全世界で人気のバッグを最安値でお届けします。期間限定のファイナルセールを開催中です。'],
  banner: 'ファイナルセール 残り時間わずか',
  timer: { label: '終了まで', ends: { restarts: 1799 } },
  // prettier-ignore
  goods: [
    bag('tote-brown', 'COACH トートバッグ ブラウン', 68000, 9800, '#7a4f2a', '100％正規品、新品未使用。Ａ４が入る大きさで、内側にポケットが三つあります。'),
    bag('tote-black', 'COACH トートバッグ ブラック', 68000, 9800, '#26262a', '定番の黒。通勤にも使える軽さです。'),
    bag('shoulder-red', 'COACH ショルダーバッグ レッド', 52000, 7600, '#a32f2f', 'ショルダーの長さは五段階で調整できます。'),
    bag('rucksack', 'COACH リュック', 79000, 11500, '#4a4a3f', '背面にファスナーポケット、パソコンも入ります。'),
    bag('wallet-long', 'COACH 長財布', 42000, 5900, '#8a6a3f', 'カード12枚、小銭入れつき。箱とタグが付きます。'),
    bag('wallet-mini', 'COACH 三つ折り財布', 31000, 4500, '#c08a5a', '手のひらサイズ、お札も折らずに入ります。'),
    bag('boston', 'COACH ボストンバッグ', 92000, 13200, '#5a3f33', '二泊ほどの旅行にちょうどよい大きさです。'),
    bag('pouch', 'COACH ポーチ', 22000, 3300, '#b59a7f', '化粧品やケーブルの整理に。'),
    bag('card-case', 'COACH カードケース', 24000, 3600, '#4f5f7a', '名刺が30枚入ります。箱にリボンをかけます。'),
  ],
  pages: [ja.shipping(firm), ja.returns(firm), ja.privacy(firm), { topic: 'contact', slug: 'contact', title: 'お問い合わせ', form: true, prose: [`[${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: { lines: ['お客様の情報はＳＳＬで守られます'], copyright: '© 2026 COACH OUTLET' },
  logos: ['Visa', 'Mastercard', 'JCB', 'PayPal'],
  seals: [{ name: 'Norton Secured' }],
  checkout: {
    methods: [cardHere('クレジットカード')],
    action: 'https://secure.jp-cardgate.example/pay/submit',
    shipping: { label: 'EMS', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      imitates: 'coach',
      emails: [{ address: firm.email, kind: 'other-domain' }],
      offered: ['card'],
      notOffered: ['paypal'],
      card: 'unrelated',
      foreign: ['japan-brand-store.example'],
      seals: [{ name: 'Norton', proof: 'unlinked' }],
    },
    bad: ['brand-bait', 'card-target', 'half-off', 'policy-ownership', 'seal-proof'],
  },
};
