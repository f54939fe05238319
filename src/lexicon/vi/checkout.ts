import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['địa chỉ giao hàng', 'địa chỉ nhận hàng', 'thông tin giao hàng', 'thông tin thanh toán', 'phương thức thanh toán', 'phương thức vận chuyển', 'đơn hàng của bạn', 'tóm tắt đơn hàng', 'tổng thanh toán', 'tổng đơn hàng', 'mã giảm giá', 'số thẻ', 'người nhận hàng'],
  place: ['đặt hàng', 'hoàn tất đơn hàng', 'xác nhận đơn hàng', 'thanh toán ngay', 'hoàn tất đặt hàng', 'tiến hành đặt hàng', 'xác nhận đặt hàng', 'xác nhận thanh toán', 'hoàn tất thanh toán', 'gửi đơn hàng', 'mua ngay'],
  total: ['tổng cộng', 'tổng thanh toán', 'tổng tiền', 'tổng', 'thành tiền', 'tổng số tiền', 'tổng đơn hàng'],
  subtotal: ['tạm tính', 'tổng tiền hàng', 'tổng phụ', 'tiền hàng'],
  asks: {
    pin: ['mã pin thẻ', 'mã pin của thẻ', 'mã pin atm', 'mã pin thẻ atm', 'mật khẩu thẻ'],
    'online-banking': ['mật khẩu ngân hàng', 'mật khẩu internet banking', 'tên đăng nhập internet banking', 'mật khẩu ngân hàng điện tử', 'mã otp ngân hàng'],
    'identity-document': ['ảnh cccd', 'ảnh cmnd', 'ảnh căn cước công dân', 'số hộ chiếu', 'ảnh chụp chứng minh nhân dân'],
    'social-security': ['số bảo hiểm xã hội', 'mã số bhxh'],
    'mothers-name': ['họ tên mẹ', 'tên thời con gái của mẹ'],
  },
  documents: ['cccd', 'cmnd', 'căn cước công dân', 'hộ chiếu', 'giấy phép lái xe'],
  methods: {
    card: ['thẻ tín dụng', 'thẻ ghi nợ', 'thẻ ngân hàng', 'thẻ atm', 'thẻ quốc tế'],
    invoice: ['mua trước trả sau', 'thanh toán công nợ', 'trả sau'],
    'cash-on-delivery': ['thanh toán khi nhận hàng', 'trả tiền khi nhận hàng', 'tiền mặt khi nhận hàng', 'ship cod', 'thanh toán tại cửa hàng', 'trả tiền tại cửa hàng'],
    'direct-debit': ['trích nợ tự động', 'ủy nhiệm thu'],
    'bank-transfer': ['chuyển khoản', 'chuyển khoản ngân hàng', 'chuyển khoản qua ngân hàng', 'chuyển khoản trước', 'ủy nhiệm chi'],
    crypto: ['tiền điện tử', 'tiền mã hóa', 'tiền ảo'],
    'gift-card': ['thẻ quà tặng apple', 'thẻ quà tặng amazon', 'thẻ cào điện thoại', 'thẻ google play', 'thẻ steam'],
    'money-transfer': ['chuyển tiền nhanh', 'dịch vụ chuyển tiền'],
    'person-to-person': ['bạn bè và gia đình', 'chuyển tiền cho bạn bè'],
  },
  choices: { card: ['thẻ'], 'gift-card': ['thẻ quà tặng', 'thẻ cào'] },
  unavailable: ['không khả dụng', 'tạm ngưng', 'đang bảo trì', 'tạm dừng', 'tạm khóa'],
}; // prettier-ignore
