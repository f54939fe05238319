import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['公司名称', '公司名稱', '经营者', '營業人名稱', '运营主体', '主办单位'],
  phone: ['电话', '電話', '手机', '客服电话', '服务热线', '客服專線'],
  address: ['地址', '公司地址', '注册地址', '退貨地址'],
  days: ['天', '日', '个自然日', '自然日'],
  weeks: ['周', '星期', '週'],
  months: ['个月', '個月'],
  numbers: { 两: 2, 兩: 2, 七: 7, 十: 10, 十四: 14, 十五: 15, 三十: 30 },
  workingDays: ['工作日', '工作天', '营业日'],
  otherPeriods: ['退款到账', '退还货款', '退款將', '退款将', '配送', '发货', '出貨', '送达', '保修', '保固', '维修', '質保'],
}; // prettier-ignore
