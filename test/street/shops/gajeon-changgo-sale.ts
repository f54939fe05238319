import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as ko from '../policies/ko';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: '가전창고 특가',
  host: 'gajeon-changgo-sale.example',
  operator: '가전창고',
  street: '디지털로 99',
  town: '서울특별시',
  country: '대한민국',
  email: 'gajeonchanggo.cs@gmail.com',
  returnDays: 7,
  returnPaidBy: 'buyer',
  deliveryTime: '입금 확인 후 3–7일',
  deliveryCost: '무료',
  carriers: '화물택배',
};

const device = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['machine', colour], group, `${about} 정품 새상품, 창고 정리 특가. 제조사 보증 1년.`, { was, stock: '한정 수량' }); // prettier-ignore

export const gajeonChanggoSale: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'ko',
  country: 'KR',
  currency: 'KRW',
  label: 'scam',
  why: 'Refrigerators and televisions at 60 per cent off with a business number that fails its check digit, no mail-order report and no telephone. Card logos are shown, but “for the cash discount” only a deposit to a person’s account is taken, without escrow: the usual fraud with household electronics in Korea.',
  accent: '#0057b7',
  ground: '#e8f1fb',
  slogan: '창고 대방출! 가전 최대 65% 할인',
  intro: ['현금 결제 시 추가 5% 할인. 오늘 주문하시면 내일 출고합니다.'],
  banner: '오늘 자정까지 특가',
  timer: { label: '특가 종료까지', ends: { restarts: 5399 } },
  // prettier-ignore
  goods: [
    device('fridge-4door', '4도어 냉장고 870L', 2490000, 890000, '주방', '#c8ccd0', '냉기가 골고루 도는 독립 냉각, 메탈 문 디자인.'),
    device('tv-75', '75인치 UHD TV', 1890000, 690000, '영상', '#2a2a2e', '4K 패널에 120Hz, 벽걸이 브라켓을 함께 드립니다.'),
    device('washer-24', '드럼세탁기 24kg', 1690000, 590000, '세탁', '#e0e3e8', '삶음 기능과 AI 세제 투입이 들어 있습니다.'),
    device('dryer-20', '건조기 20kg', 1790000, 640000, '세탁', '#cfd5dc', '히트펌프 방식이라 전기료 걱정이 적습니다.'),
    device('aircon-2in1', '에어컨 2in1', 2890000, 1090000, '계절', '#d8dade', '스탠드와 벽걸이 한 대씩, 기본 설치비 포함.'),
    device('robot-vac', '로봇청소기', 1290000, 450000, '생활', '#3a3a40', '물걸레까지 한 번에, 먼지 자동 비움.'),
    device('purifier', '공기청정기', 690000, 249000, '생활', '#dfe6e3', '33평까지, 필터 하나를 더 드립니다.'),
    device('induction', '인덕션', 890000, 320000, '주방', '#33363a', '3구 화구, 어린이 잠금.'),
    device('dishwasher', '식기세척기 12인용', 1190000, 430000, '주방', '#b8bcc0', '열풍 건조에 자동 문 열림.'),
  ],
  pages: [ko.shipping(firm), ko.returns(firm), ko.privacy(firm), { topic: 'contact', slug: 'contact', title: '문의하기', prose: ['상담은 [카카오톡](https://open.kakao.com/o/gajeonchanggo417)으로만 가능합니다.', `이메일: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: { lines: ['상호: 가전창고 | 사업자등록번호: 999-99-90003'], copyright: '© 2026 가전창고' },
  logos: ['Visa', 'Mastercard'],
  checkout: {
    methods: choices(['무통장입금 (현금 할인)', '예금주: 김OO 개인 계좌, 계좌번호는 카카오톡으로 안내합니다.']),
    note: ['카드 결제는 시스템 점검 중입니다.'],
    shipping: { label: '화물택배', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      numbers: [{ value: '9999990003', valid: false }],
      promised: ['card'],
      offered: ['bank-transfer'],
      notOffered: ['card'],
      returnDays: 7,
    },
    bad: ['half-off', 'payment-choice', 'promised-payment', 'register-number'],
  },
};
