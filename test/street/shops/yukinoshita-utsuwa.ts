import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as ja from '../policies/ja';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'うつわ 雪ノ下',
  host: 'yukinoshita-utsuwa.example',
  operator: '雪下 美和（個人事業主）',
  person: '雪下 美和',
  street: '（番地はご請求があれば遅滞なく開示いたします）',
  town: '岐阜県雪見市',
  country: '日本',
  email: 'miwa@yukinoshita-utsuwa.example',
  returnDays: 7,
  returnPaidBy: 'buyer',
  deliveryTime: 'ご注文から5日以内に発送',
  deliveryCost: '全国一律880円、11,000円以上で無料',
  carriers: 'ヤマト運輸',
  hours: '平日のご連絡には2日以内にお返事します。窯焚きの日は遅くなります。',
};

export const yukinoshitaUtsuwa: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'eccube',
  language: 'ja',
  country: 'JP',
  currency: 'JPY',
  label: 'honest',
  why: 'A potter, private person in business, who gives street and telephone on request, as Japanese law allows individuals. The notice is otherwise complete, and card through a known provider and cash on delivery stand beside the transfer.',
  accent: '#3f5c6e',
  ground: '#f3f4f2',
  slogan: '粉引と飴釉の、ふだん使いのうつわ',
  intro: ['山のふもとの小さな窯で、ごはん茶碗と湯のみを焼いています。一点ずつ表情がちがいますので、写真は見本とお考えください。'],
  // prettier-ignore
  goods: [
    item('kohiki-chawan', '粉引 飯碗', 3300, ['bowl', '#e5dfd3'], '飯碗', '口径12センチほど。手になじむ重さです。', { details: [['サイズ', '径12×高さ6cm'], ['電子レンジ', '不可']] }),
    item('ame-yunomi', '飴釉 湯のみ', 2750, ['cup', '#8a5a2b'], '湯のみ', 'とろりとした飴色。熱いお茶でも持ちやすい高台です。'),
    item('mame-zara', '豆皿 三枚組', 2200, ['bowl', '#5f7a84'], '皿', 'お漬物やお醤油に。柄はおまかせになります。'),
    item('katakuchi', '片口 小', 4400, ['cup', '#c9c4b8'], '酒器', '一合入ります。ドレッシングにもどうぞ。', { stock: '残り2点' }),
    item('ame-sara-6', '飴釉 六寸皿', 3850, ['bowl', '#7a4a22'], '皿', 'パンにも焼き魚にも。高台が少し高めで洗いやすいです。'),
    item('kohiki-guinomi', '粉引 ぐい呑み', 1980, ['cup', '#ece6da'], '酒器', '使ううちに貫入が育ちます。'),
    item('hashioki', '箸置き 二つ組', 880, ['button', '#6f8a7a'], '小もの', '木の葉のかたち。土の残りで作っています。'),
    item('donburi', '粉引 どんぶり', 4950, ['bowl', '#ddd5c4'], '飯碗', 'うどん一玉がちょうど入る大きさ。', { details: [['サイズ', '径15×高さ8cm'], ['電子レンジ', '不可']] }),
  ],
  pages: [
    ja.about(['2019年に会社を辞め、祖父の小屋に窯を築きました。年に二度、近くの神社の市にも出ています。']),
    ja.shipping(firm),
    ja.returns(firm),
    {
      ...ja.imprint(firm, 'クレジットカード、代金引換、銀行振込'),
      prose: [
        ...ja.imprint(firm, 'クレジットカード、代金引換、銀行振込').prose,
        '電話番号：個人事業主のため、ご請求があれば遅滞なく開示いたします。',
      ],
    },
    also(ja.privacy(firm), 'アクセスの集計にGoogleアナリティクスを使っています。Cookieはブラウザの設定で拒否できます。'),
    ja.contact(firm),
  ],
  footer: { lines: ['うつわ 雪ノ下　岐阜県雪見市'], copyright: '© 2019–2026 うつわ 雪ノ下' },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/utsuwa_yukinoshita_kama/' }],
  logos: ['Visa', 'Mastercard', 'JCB'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-YUKINOSHITA'],
  checkout: {
    methods: [cardAt('payjp', 'クレジットカード'), ...choices('代金引換（手数料330円）', '銀行振込（前払い）')],
    shipping: { label: 'ヤマト運輸', price: 880 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      countries: ['JP'],
      texts: ['legal-notice', 'privacy'],
      returnDays: 7,
      offered: ['card', 'cash-on-delivery', 'bank-transfer'],
      card: 'provider',
      networks: ['instagram'],
    },
    good: ['card-target', 'email', 'pay-later'],
  },
};
