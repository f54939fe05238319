import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as ko from '../policies/ko';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: '달빛공방',
  host: 'dalbit-gongbang.example',
  operator: '달빛공방',
  person: '한소율',
  street: '달맞이길 41, 1층',
  town: '전라북도 전주시 완산구',
  country: '대한민국',
  email: 'hello@dalbit-gongbang.example',
  phone: '063-000-0417',
  hours: '상담 시간: 평일 11:00–17:00 (점심 13:00–14:00)',
  returnDays: 7,
  returnPaidBy: 'buyer',
  deliveryTime: '결제 후 2–3일',
  deliveryCost: '3,000원 (5만원 이상 무료)',
  carriers: '우체국택배',
};

export const dalbitGongbang: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'ko',
  country: 'KR',
  currency: 'KRW',
  label: 'honest',
  why: 'A paper-craft workshop whose footer shows all that Korean law wants on the first page: name, representative, address, a valid business number, mail-order report number and host. Cards and known pay services, escrow for transfers, ordinary prices.',
  accent: '#3a4f6b',
  ground: '#f2f1ec',
  slogan: '한지로 만든 조명과 문구',
  intro: ['전주 한지로 등을 만듭니다. 손으로 붙이기 때문에 무늬가 조금씩 다릅니다.'],
  // prettier-ignore
  goods: [
    item('hanji-lamp', '한지 무드등', 48000, ['lamp', '#e6d3a8'], '조명', '은은한 빛이 퍼지는 원형 조명입니다. LED 전구가 포함되어 있습니다.', { details: [['크기', '지름 20cm'], ['재질', '한지, 소나무']] }),
    item('hanji-note', '한지 노트', 12000, ['book', '#7f6f9f'], '문구', '실로 엮은 노트, 80쪽.'),
    item('gift-envelope', '봉투 5매 세트', 6000, ['ticket', '#c46a5a'], '문구', '용돈 봉투로 쓰기 좋습니다.'),
    item('diy-kit', '등 만들기 키트', 21000, ['box', '#8fa07a'], '체험', '한 시간이면 완성할 수 있어요. 풀은 따로 준비해 주세요. 상자 디자인이 바뀌어 남은 수량만 할인합니다.', { was: 25000 }),
  ],
  pages: [
    ko.about(['2021년 한옥마을 골목에서 시작했습니다. 토요일에는 수업을 합니다.']),
    ko.shipping(firm),
    ko.returns(firm),
    ko.terms(firm),
    also(
      ko.privacy(firm),
      '방문 통계를 위해 네이버 애널리틱스와 구글 애널리틱스를 사용하며, 브라우저에서 쿠키 저장을 거부하실 수 있습니다.',
    ),
    ko.contact(firm),
  ],
  footer: {
    lines: [
      '상호: 달빛공방 | 대표자: 한소율 | 사업자등록번호: 999-99-90002 | 통신판매업신고: 제2021-전주완산-0417호',
      '주소: 전라북도 전주시 완산구 달맞이길 41, 1층 | 고객센터: 063-000-0417 | 이메일: hello@dalbit-gongbang.example',
      '호스팅 서비스: 한빛호스팅 | 현금 결제 시 구매안전(에스크로) 서비스를 이용하실 수 있습니다.',
    ],
    copyright: '© 2026 달빛공방',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/dalbit.gongbang.jeonju/' }],
  logos: ['신용카드', '카카오페이', '네이버페이'],
  scripts: ['https://wcs.naver.net/wcslog.js', 'https://www.googletagmanager.com/gtag/js?id=G-DALBIT0001'],
  checkout: {
    methods: choices('신용카드', '카카오페이', '네이버페이', '무통장입금(에스크로)'),
    shipping: { label: '우체국택배', price: 3000 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['630000417'],
      countries: ['KR'],
      numbers: [{ value: '9999990002', valid: true }],
      returnDays: 7,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '3 working days',
        exchange: true,
        withdrawal: true,
        cost: '3000 KRW',
        freeFrom: '50000 KRW',
        arrival: '2–3 days',
        privacy: ['purposes', 'sharing', 'rights', 'contact'],
      },
      offered: ['card', 'bank-transfer'],
      networks: ['instagram'],
    },
    good: ['email', 'social-profiles'],
  },
};
