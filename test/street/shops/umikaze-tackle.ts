import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as ja from '../policies/ja';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: '海風釣具オンライン',
  host: 'umikaze-tackle.example',
  operator: '有限会社海風釣具店',
  person: '西浦 剛',
  street: '港町3-9',
  town: '静岡県浜見市',
  country: '日本',
  email: 'order@umikaze-tackle.example',
  phone: '054-000-0417',
  register: '適格請求書発行事業者登録番号：T9999999990017',
  hours: '電話受付 平日10:00〜17:00',
  returnDays: 7,
  returnPaidBy: 'shop',
  deliveryTime: 'ご入金確認後3〜5営業日',
  deliveryCost: '全国送料無料',
  carriers: '佐川急便',
};

export const umikazeTackle: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'eccube',
  language: 'ja',
  country: 'JP',
  currency: 'JPY',
  label: 'scam',
  why: 'The notice under the trade law is complete and even carries a valid invoice number, because it was copied from a tackle shop that exists. A company of its size takes cards; here one must pay first, into the account of a private person with a foreign name, which the police of Japan call the first mark of a fake shop.',
  accent: '#15607a',
  ground: '#edf5f7',
  slogan: 'リールとロッドの専門店',
  intro: ['店頭在庫と共有しています。写真は実物を店長が撮影したものです。'],
  // prettier-ignore
  goods: [
    item('spinning-4000', 'スピニングリール 4000番', 32800, ['wheel', '#3f6f8a'], 'リール', '堤防から青物まで使える番手です。替えスプールは別売りです。', { details: [['自重', '260g'], ['ギア比', '6.2']] }),
    item('bait-150', 'ベイトリール 150', 28600, ['wheel', '#8a3f3f'], 'リール', '左巻き。ブレーキは10段階で調整できます。'),
    item('rod-96m', 'シーバスロッド 9.6フィート', 24200, ['tool', '#2f2f33'], 'ロッド', '2本継ぎ、竿袋付き。'),
    item('cooler-15', 'クーラーボックス 15L', 9800, ['box', '#d8e3e6'], '用品', '氷が一日半もちました。'),
  ],
  pages: [
    ja.about(['昭和五十二年に港のそばで開店しました。釣果の写真は店の壁に貼っています。']),
    ja.imprint(firm, '銀行振込（前払い）'),
    ja.shipping(firm),
    ja.returns(firm),
    ja.privacy(firm),
    ja.contact(firm),
  ],
  footer: { lines: ['有限会社海風釣具店　静岡県浜見市港町3-9'], copyright: '© 2026 海風釣具オンライン' },
  checkout: {
    methods: choices(['銀行振込（前払い）', '振込先：みなと銀行 東支店 普通 0000417　口座名義：グエン ヴァン ナム']),
    note: ['ご入金を確認してから発送の手配をいたします。'],
    shipping: { label: '佐川急便', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['540000417'],
      operators: [firm.operator],
      numbers: [{ value: '9999999990017', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'cash-on-delivery'],
    },
    bad: ['payment-choice'],
  },
};
