import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['phí trả hàng', 'phí vận chuyển trả hàng', 'phí đổi trả', 'phí hoàn hàng', 'đổi trả miễn phí', 'trả hàng miễn phí'],
    byShop: ['miễn phí', 'chúng tôi chịu', 'shop chịu', 'cửa hàng chịu', 'do chúng tôi', 'chúng tôi thanh toán'],
    byShopper: ['khách hàng chịu', 'khách chịu', 'người mua chịu', 'bạn chịu', 'khách hàng thanh toán', 'do khách hàng'],
    faulty: ['lỗi', 'hư hỏng', 'bị hỏng'],
    restocking: ['phí xử lý', 'phí nhập lại kho'],
    exchange: ['đổi hàng', 'đổi sản phẩm', 'đổi trả'],
    not: ['không', 'trừ', 'chưa'],
    refund: ['hoàn tiền', 'hoàn lại tiền'],
    receipt: ['nhận hàng', 'nhận được', 'giao hàng'],
    order: ['ngày mua', 'ngày đặt hàng', 'kể từ khi mua'],
    sale: ['hàng giảm giá', 'hàng khuyến mãi'],
    opened: ['vệ sinh', 'đã mở', 'niêm phong', 'đồ lót'],
    custom: ['theo yêu cầu', 'đặt riêng', 'thiết kế riêng'],
    withdrawal: ['quyền hủy', 'quyền rút lui'],
    form: ['mẫu đơn', 'biểu mẫu trả hàng'],
    voucher: ['phiếu mua hàng', 'voucher', 'điểm thưởng'],
    only: ['chỉ', 'duy nhất'],
  },
  shipping: {
    free: ['miễn phí', 'freeship'],
    above: ['từ', 'trên', 'tối thiểu'],
    arrival: ['giao hàng', 'nhận hàng', 'thời gian giao', 'vận chuyển'],
    handling: ['xử lý', 'đóng gói', 'chuẩn bị'],
    business: ['ngày làm việc'],
    worldwide: ['toàn thế giới', 'toàn cầu'],
  },
  privacy: {
    controller: ['bên kiểm soát', 'đơn vị thu thập'],
    purposes: ['mục đích', 'sử dụng thông tin', 'phạm vi sử dụng'],
    sharing: ['bên thứ ba', 'chia sẻ', 'tiết lộ'],
    rights: ['quyền của', 'quyền truy cập', 'chỉnh sửa'],
  },
  terms: {
    law: ['luật', 'tòa án'],
    recurring: ['mỗi tháng', 'hàng tháng', 'mỗi # ngày', 'tự động gia hạn'],
    charged: ['bị trừ', 'trừ tiền', 'tính phí', 'thu phí'],
    trial: ['dùng thử'],
    subscription: ['gói đăng ký', 'thuê bao'],
  },
  warranty: {
    years: ['năm'],
    legal: ['bảo vệ quyền lợi', 'bảo hành theo luật'],
  },
}; // prettier-ignore
