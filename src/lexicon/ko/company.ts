import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['상호', '상호명', '법인명', '회사명', '사업자명', '판매자', '사업자'],
  phone: ['전화', '대표전화', '전화번호', '고객센터', '연락처', '휴대폰'],
  address: ['주소', '사업장 소재지', '소재지', '반품 주소'],
  days: ['일', '일 이내'],
  weeks: ['주', '주일'],
  months: ['개월', '달'],
  numbers: { 칠: 7, 십사: 14, 삼십: 30 },
  workingDays: ['영업일', '평일', '근무일', '배송 기간'],
  otherPeriods: ['환불 처리', '환급', '배송', '출고', '발송', '보증', '수리', '승인 취소'],
}; // prettier-ignore
