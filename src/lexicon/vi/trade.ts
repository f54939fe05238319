import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['thêm vào giỏ', 'thêm vào giỏ hàng', 'mua ngay', 'đặt hàng', 'đặt mua', 'mua hàng', 'cho vào giỏ', 'đặt hàng ngay', 'thêm giỏ hàng'],
  cart: ['giỏ hàng', 'giỏ hàng của bạn', 'xem giỏ hàng', 'tiến hành thanh toán', 'giỏ hàng của tôi', 'túi hàng'],
  goods: ['còn hàng', 'hết hàng', 'tạm hết hàng', 'miễn phí vận chuyển', 'freeship', 'giá gốc', 'giá niêm yết', 'giá khuyến mãi', 'đã bao gồm vat', 'yêu thích', 'số lượng', 'bảng size', 'mã sản phẩm', 'bán chạy', 'tiết kiệm', 'sản phẩm liên quan'],
  reviews: ['đánh giá của khách hàng', 'đánh giá sản phẩm', 'đã mua hàng'],
  verified: ['đã mua hàng', 'người mua đã xác minh', 'mua hàng đã xác minh'],
  replies: ['phản hồi của người bán', 'phản hồi của shop', 'trả lời của cửa hàng'],
  openingHours: ['giờ làm việc', 'giờ mở cửa', 'thời gian làm việc', 'giờ hoạt động'],
  answers: ['phản hồi', 'trả lời', 'hồi đáp'],
  hours: ['giờ', 'tiếng'],
}; // prettier-ignore
