import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['tên công ty', 'đơn vị chủ quản', 'chủ sở hữu', 'công ty', 'hộ kinh doanh', 'chủ quản', 'bên bán', 'người bán'],
  phone: ['điện thoại', 'đt', 'số điện thoại', 'tổng đài', 'gọi ngay', 'di động'],
  address: ['địa chỉ', 'trụ sở', 'trụ sở chính', 'địa chỉ liên hệ'],
  days: ['ngày'],
  weeks: ['tuần'],
  months: ['tháng'],
  numbers: { hai: 2, bảy: 7, mười: 10, 'mười bốn': 14, 'mười lăm': 15, 'ba mươi': 30 },
  workingDays: ['làm việc', 'giao hàng'],
  otherPeriods: ['hoàn tiền trong', 'tiền sẽ được hoàn', 'giao hàng', 'vận chuyển', 'bảo hành', 'sửa chữa'],
}; // prettier-ignore
