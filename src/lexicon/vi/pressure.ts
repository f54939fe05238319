import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['chỉ còn # sản phẩm', 'chỉ còn #', 'còn lại #', 'còn # sản phẩm', 'sắp hết hàng', 'sắp cháy hàng', 'số lượng có hạn', 'số lượng giới hạn', 'hàng sắp hết', 'sản phẩm cuối cùng', 'chiếc cuối cùng', 'chỉ còn vài', 'cho đến khi hết hàng'],
  activity: ['người đang xem', 'đang xem sản phẩm', 'vừa mua', 'vừa đặt hàng', 'vừa đặt mua', 'người đã mua', 'đã bán #', 'đã mua cách đây', 'phút trước đã mua', 'đã thêm vào giỏ', 'lượt mua hôm nay'],
  urgency: ['chỉ hôm nay', 'duy nhất hôm nay', 'kết thúc sau', 'kết thúc trong', 'kết thúc hôm nay', 'sắp kết thúc', 'thời gian có hạn', 'ưu đãi có hạn', 'cơ hội cuối', 'cơ hội cuối cùng', 'nhanh tay', 'đừng bỏ lỡ', 'ngày giờ phút', 'thời gian còn lại', 'giờ vàng giá sốc'],
  shaming: ['không cảm ơn', 'tôi không muốn tiết kiệm', 'tôi muốn trả giá đầy đủ'],
  claim: ['cam kết 100%', 'giá rẻ nhất thế giới', 'rẻ nhất thế giới', 'cam kết rẻ nhất', 'sản phẩm thần kỳ'],
  extras: ['bảo hiểm', 'bảo hiểm vận chuyển', 'bảo hiểm hàng hóa', 'bảo hành mở rộng', 'quyên góp', 'nhận bản tin', 'gói quà', 'đăng ký nhận tin'],
}; // prettier-ignore
