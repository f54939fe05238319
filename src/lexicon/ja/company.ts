import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['販売業者', '運営会社', '会社名', '事業者名', '事業者の名称', '販売事業者'],
  phone: ['電話番号', '電話', 'tel', 'お電話', 'フリーダイヤル', '連絡先'],
  address: ['住所', '所在地', '本社所在地', '返送先'],
  days: ['日', '日間', '日以内'],
  weeks: ['週間', '週'],
  months: ['ヶ月', 'か月', 'カ月', 'ヵ月', 'ヶ月間'],
  numbers: { 七: 7, 八: 8, 十: 10, 十四: 14, 三十: 30 },
  workingDays: ['営業日', '平日', '到着予定'],
  otherPeriods: ['返金', '払い戻し', '配送', '発送', 'お届け', '保証', '修理', 'お振込', 'ご入金'],
}; // prettier-ignore
