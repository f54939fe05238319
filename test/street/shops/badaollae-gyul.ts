import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as ko from '../policies/ko';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: '바다올래 귤밭',
  host: 'badaollae-gyul.example',
  operator: '바다올래농원',
  person: '강미순',
  street: '돌담로 417',
  town: '제주특별자치도 서귀포시 남원읍',
  country: '대한민국',
  email: 'badaollae@naver.com',
  phone: '064-000-0417',
  register: '사업자등록번호: 999-99-01004',
  hours: '수확철에는 문자로 남겨 주시면 저녁에 전화드립니다.',
  returnDays: 7,
  returnPaidBy: 'shop',
  deliveryTime: '수확 다음 날 발송, 2~3일 소요',
  deliveryCost: '4,000원, 10kg 이상 무료',
  carriers: '우체국택배',
};

export const badaollaeGyul: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'handmade',
  language: 'ko',
  country: 'KR',
  currency: 'KRW',
  label: 'honest',
  why: 'A tangerine farm on a page a nephew built; the first way to pay is a transfer to the farm’s account, as is usual there. The account is in the farm’s own name, the business number fits, spoilt fruit is replaced for nothing, and a card may be used as well.',
  accent: '#d9730d',
  ground: '#fff6ea',
  slogan: '나무에서 다 익힌 제주 귤',
  intro: ['약품으로 색을 내지 않아서 푸른 기가 조금 남아 있습니다. 11월 말부터 1월까지 보내 드려요.'],
  // prettier-ignore
  goods: [
    item('gyul-5kg', '노지 감귤 5kg', 23000, ['basket', '#e8862a'], '감귤', '크기가 섞여 있습니다. 터진 것이 있으면 사진을 보내 주세요. 그만큼 다시 보내 드립니다.', { details: [['중량', '5kg'], ['원산지', '제주 서귀포']] }),
    item('gyul-10kg', '노지 감귤 10kg', 39000, ['box', '#e8862a'], '감귤', '사무실이나 큰집에서 나눠 드시기 좋습니다.'),
    item('gyul-jam', '귤잼 300g', 11000, ['jar', '#c9651a'], '가공', '껍질까지 썰어 넣고 네 시간 졸였습니다.'),
    item('gyul-juice', '감귤즙 30포', 27000, ['bottle', '#f0a04b'], '가공', '물을 타지 않았습니다.'),
  ],
  pages: [
    ko.about(['친정 밭을 이어받아 열두 해째 농사짓고 있습니다. 홈페이지는 조카가 만들어 주었어요.']),
    ko.shipping(firm),
    ko.returns(firm),
    ko.privacy(firm),
    ko.contact(firm),
  ],
  footer: {
    lines: [
      '상호: 바다올래농원 | 대표: 강미순 | 사업자등록번호: 999-99-01004 | 통신판매업신고: 제2019-서귀포남원-0417호',
      '제주특별자치도 서귀포시 남원읍 돌담로 417 | 전화 064-000-0417 | badaollae@naver.com',
    ],
    copyright: '© 2026 바다올래농원',
  },
  checkout: {
    methods: choices(['무통장입금', '농협 000-0000-0417-00, 예금주 강미순(바다올래농원)'], '신용카드', '네이버페이'),
    shipping: { label: '우체국택배', price: 4000 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['640000417'],
      countries: ['KR'],
      numbers: [{ value: '9999901004', valid: true }],
      returnDays: 7,
      offered: ['bank-transfer', 'card'],
    },
    good: ['register-number'],
  },
};
