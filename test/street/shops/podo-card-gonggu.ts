import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as ko from '../policies/ko';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: '포도알 공구',
  host: 'podo-card-gonggu.example',
  operator: '포도알 공구',
  street: '',
  town: '',
  country: '대한민국',
  email: 'podoal.gonggu@gmail.com',
  register: '사업자등록번호: 999-99-01005',
  returnDays: 0,
  returnPaidBy: 'buyer',
  deliveryTime: '입고 후 순차 발송',
  deliveryCost: '무료',
  carriers: 'CJ대한통운',
};

const goods = (slug: string, name: string, was: number, price: number, group: string, picture: 'ticket' | 'box' | 'lamp', colour: string, about: string) =>
  item(slug, name, price, [picture, colour], group, about, { was, stock: '마감 임박' }); // prettier-ignore

export const podoCardGonggu: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'ko',
  country: 'KR',
  currency: 'KRW',
  label: 'scam',
  why: 'A “group order” of fan goods at half price without representative, address or telephone, with a business number whose check digit is wrong and questions answered in an open chat alone. Payment is a transfer to a private person before anything exists; the card button is “under repair” and refunds are excluded.',
  accent: '#7a4fb3',
  ground: '#f5f0fb',
  slogan: '앨범·포토카드 최저가 공동구매',
  intro: ['공구 3년 차, 사고 0건! 이번 컴백 특전은 수량이 정말 적어요. 고민은 배송만 늦출 뿐.'],
  banner: '오늘 밤 12시 1차 마감, 이후 가격 인상',
  // prettier-ignore
  goods: [
    goods('album-set', '미니 앨범 4종 세트', 79000, 34000, '앨범', 'box', '#8f6fd0', '버전 4종 모두 들어 있고 포토북은 비닐 개봉 전입니다.'),
    goods('photocard-20', '포토카드 랜덤 20장', 60000, 25000, '포토카드', 'ticket', '#d07fae', '중복 없이 보내 드리려고 노력합니다.'),
    goods('lightstick', '공식 응원봉', 52000, 22000, '굿즈', 'lamp', '#6fb3d0', '블루투스 연동, 건전지 미포함. 해외 공식 특전 포함.'),
    goods('season-greeting', '시즌 그리팅', 48000, 21000, '굿즈', 'box', '#d0b36f', '탁상 달력, 다이어리, 포스터 구성입니다.'),
    goods('fansign-entry', '팬사인회 응모 앨범 10장', 190000, 85000, '앨범', 'box', '#5f7fae', '응모 번호는 발매일에 문자로 드립니다.'),
    goods('poster-tube', '포스터 지관통 세트', 30000, 12000, '굿즈', 'box', '#8f8f9f', '구김 없이 지관통에 담아 보냅니다.'),
    goods('photocard-holo', '홀로그램 포토카드 6장', 42000, 18000, '포토카드', 'ticket', '#b38fd0', '조명에 따라 색이 바뀌는 한정판.'),
    goods('keyring', '아크릴 키링 8종', 64000, 28000, '굿즈', 'ticket', '#d08f6f', '멤버별로 한 개씩, 고리는 은색.'),
    goods('dvd-concert', '콘서트 DVD 한정반', 98000, 42000, '앨범', 'box', '#6f5fae', '자막 포함, 포토북 120쪽.'),
    goods('sticker-pack', '스티커 팩 30매', 15000, 6000, '굿즈', 'ticket', '#d0b08f', '물에 젖지 않는 재질입니다.'),
  ],
  pages: [
    ko.shipping(firm),
    { topic: 'returns', slug: 'refund', title: '취소·환불 안내', prose: ['공동구매 특성상 입금 후에는 취소와 환불이 절대 불가합니다.', '지연에 따른 환불도 불가하니 신중하게 참여해 주세요.'] },
    ko.privacy(firm),
    { topic: 'contact', slug: 'contact', title: '문의', form: true, prose: ['문의는 카카오톡 오픈채팅으로만 받습니다. 전화 상담은 하지 않아요.', `[${firm.email}](mailto:${firm.email})`] },
  ],
  footer: { lines: ['포도알 공구 | 사업자등록번호: 999-99-01005'], copyright: '© 2026 포도알 공구' },
  logos: ['신용카드', '네이버페이'],
  checkout: {
    methods: choices(['무통장입금', '카카오뱅크 3333-00-0000417, 예금주 이준혁. 입금자명 뒤에 휴대폰 끝자리를 적어 주세요.']),
    note: ['카드 결제는 시스템 점검으로 당분간 이용하실 수 없습니다.'],
    shipping: { label: '무료배송', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      numbers: [{ value: '9999901005', valid: false }],
      promised: ['card'],
      offered: ['bank-transfer'],
      notOffered: ['card'],
    },
    bad: ['half-off', 'payment-choice', 'promised-payment', 'register-number'],
  },
}; // prettier-ignore
