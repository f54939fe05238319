/** Korean policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

/** Number of the final consonant in a Korean syllable, 0 for none; of Latin letters those that end in one when read out. */
function finalConsonant(word: string): number {
  const last = word.at(-1) ?? '';
  const syllable = last.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11172) return syllable % 28;
  return /[mn]/i.test(last) ? 16 : 0;
}

const RIEUL = 8;

/** “By” or “to” a thing: 으로 after a final consonant other than ㄹ. `word` is what is read, where `written` is a link. */
function by(word: string, written = word): string {
  return written + ([0, RIEUL].includes(finalConsonant(word)) ? '로' : '으로');
}

/** A word as the subject of a sentence: 이 after a final consonant, 가 without. */
function subject(word: string): string {
  return word + (finalConsonant(word) === 0 ? '가' : '이');
}

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'exchange-refund',
    title: '교환 및 반품 안내',
    prose: [
      `상품을 받으신 날부터 ${firm.returnDays}일 이내에 청약철회(교환·반품)를 하실 수 있습니다.`,
      `${by(firm.email, `[${firm.email}](mailto:${firm.email})`)} 주문번호와 함께 신청해 주세요. 반품 주소: ${firm.town} ${firm.street}.`,
      firm.returnPaidBy === 'shop'
        ? '반품 배송비는 판매자가 부담합니다.'
        : '단순 변심에 의한 반품 배송비는 고객님 부담이며, 불량이나 오배송은 판매자가 부담합니다.',
      '반품 상품이 도착한 날부터 3영업일 이내에 결제하신 수단으로 환불해 드립니다.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'delivery',
    title: '배송 안내',
    prose: [
      `${by(firm.carriers)} 발송합니다. 배송 기간: ${firm.deliveryTime}.`,
      `배송비: ${firm.deliveryCost}.`,
      '발송 후 운송장 번호를 문자로 알려 드립니다.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'privacy',
    title: '개인정보처리방침',
    prose: [
      `${firm.operator}(이하 "회사")는 ${firm.host}에서 수집한 개인정보를 개인정보 보호법에 따라 처리합니다.`,
      '수집 항목: 이름, 주소, 연락처, 이메일, 주문 내역. 이용 목적: 상품 배송 및 고객 상담.',
      '배송업체와 결제대행사 외의 제3자에게 제공하지 않으며, 관련 법령에 따라 거래 기록을 5년간 보관합니다.',
      `개인정보 열람·정정·삭제 요청: [${firm.email}](mailto:${firm.email})`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'terms',
    title: '이용약관',
    prose: [
      `이 약관은 ${subject(firm.operator)} 운영하는 ${firm.shop}의 이용 조건을 정합니다.`,
      '주문은 회사가 주문 확인을 통지한 때에 계약이 성립합니다.',
      '상품의 하자에 대해서는 소비자분쟁해결기준에 따라 보상합니다. 반품은 [별도 안내](page:returns)를 참고해 주세요.',
    ],
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'contact',
    title: '문의하기',
    form: true,
    prose: lines(
      firm.phone !== undefined && `고객센터: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `이메일: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'about', title: '브랜드 소개', prose };
}
