import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['반품 배송비', '반송비', '반품비', '왕복 배송비', '반품 택배비', '무료 반품'],
    byShop: ['무료', '판매자가 부담', '판매자 부담', '당사가 부담', '당사 부담', '회사가 부담'],
    byShopper: ['고객님 부담', '고객 부담', '구매자 부담', '고객님께서 부담', '고객이 부담', '구매자가 부담'],
    faulty: ['불량', '오배송', '하자'],
    restocking: ['재입고 수수료', '반품 수수료'],
    exchange: ['교환'],
    not: ['불가', '않', '없', '제외', '어렵'],
    refund: ['환불', '환급'],
    receipt: ['받으신', '수령', '배송 완료'],
    order: ['구매일', '주문일', '결제일'],
    sale: ['세일 상품', '할인 상품'],
    opened: ['개봉', '위생', '속옷'],
    custom: ['주문 제작', '맞춤'],
    withdrawal: ['청약 철회'],
    form: ['반품 신청서', '청약철회 신청서'],
    voucher: ['적립금', '상품권', '쿠폰'],
    only: ['만 가능', '로만'],
  },
  shipping: {
    free: ['무료'],
    above: ['이상', '부터'],
    arrival: ['배송', '도착'],
    handling: ['발송', '출고', '준비'],
    business: ['영업일', '근무일'],
    worldwide: ['전 세계', '해외 배송'],
  },
  privacy: {
    controller: ['보호책임자', '개인정보 처리자'],
    purposes: ['목적'],
    sharing: ['제3자', '위탁'],
    rights: ['열람', '정정', '삭제'],
  },
  terms: {
    law: ['준거법', '관할', '법률', '법을'],
    recurring: ['매월', '매달', '# 일마다', '자동 갱신'],
    charged: ['청구', '결제됩니다', '자동 결제', '자동 갱신', '인출'],
    trial: ['체험'],
    subscription: ['정기 구독', '정기구독', '정기 배송', '정기배송', '구독'],
  },
  warranty: {
    years: ['년'],
    legal: ['품질보증', '소비자분쟁해결기준', '법적 보증'],
  },
}; // prettier-ignore
