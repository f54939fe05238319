import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['đổi trả', 'chính sách đổi trả', 'trả hàng', 'hoàn tiền', 'chính sách hoàn tiền', 'đổi trả và hoàn tiền', 'đổi hàng', 'chính sách đổi trả hàng', 'quy định đổi trả'],
  shipping: ['vận chuyển', 'giao hàng', 'chính sách giao hàng', 'chính sách vận chuyển', 'phí vận chuyển', 'giao nhận', 'vận chuyển và giao nhận', 'hình thức giao hàng'],
  privacy: ['chính sách bảo mật', 'bảo mật thông tin', 'quyền riêng tư', 'bảo vệ thông tin', 'dữ liệu cá nhân', 'chính sách quyền riêng tư'],
  terms: ['điều khoản sử dụng', 'điều khoản dịch vụ', 'điều khoản và điều kiện', 'điều khoản', 'quy định chung', 'điều kiện giao dịch', 'quy chế hoạt động'],
  contact: ['liên hệ', 'liên hệ với chúng tôi', 'chăm sóc khách hàng', 'hỗ trợ khách hàng', 'thông tin liên hệ', 'tổng đài hỗ trợ', 'dịch vụ khách hàng'],
  'legal-notice': ['thông tin pháp lý', 'thông tin doanh nghiệp', 'thông tin công ty', 'thông báo bộ công thương', 'giấy phép kinh doanh', 'thông tin chủ sở hữu'],
  about: ['giới thiệu', 'về chúng tôi', 'giới thiệu công ty', 'câu chuyện thương hiệu', 'chúng tôi là ai', 'về công ty'],
  warranty: ['bảo hành', 'chính sách bảo hành', 'quy định bảo hành', 'tra cứu bảo hành'],
  payment: ['thanh toán', 'phương thức thanh toán', 'hình thức thanh toán', 'chính sách thanh toán', 'hướng dẫn thanh toán', 'trả góp'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['đổi trả', 'trả hàng', 'đổi hàng', 'hoàn tiền', 'hoàn trả', 'trả lại', 'sản phẩm lỗi', 'lỗi nhà sản xuất', 'còn nguyên', 'nguyên tem', 'bao bì', 'chưa qua sử dụng', 'trong vòng 7 ngày', 'kể từ ngày nhận', 'hóa đơn mua hàng', 'phí đổi trả', 'điều kiện đổi trả', 'đổi size'],
  shipping: ['giao hàng', 'vận chuyển', 'phí vận chuyển', 'phí ship', 'đơn vị vận chuyển', 'thời gian giao hàng', 'ngày làm việc', 'giao hàng nhanh', 'giao hàng tiết kiệm', 'viettel post', 'nội thành', 'ngoại thành', 'miễn phí vận chuyển', 'kiện hàng'],
  privacy: ['thông tin cá nhân', 'dữ liệu cá nhân', 'thu thập thông tin', 'bảo mật', 'bảo mật thông tin', 'bên thứ ba', 'mục đích thu thập', 'phạm vi sử dụng', 'thời gian lưu trữ', 'quyền riêng tư', 'đồng ý'],
  terms: ['điều khoản', 'điều kiện', 'người dùng', 'người bán', 'người mua', 'trách nhiệm', 'sở hữu trí tuệ', 'giải quyết tranh chấp', 'pháp luật việt nam', 'hợp đồng', 'bất khả kháng', 'khiếu nại'],
  contact: ['liên hệ', 'điện thoại', 'hotline', 'tổng đài', 'giờ làm việc', 'thứ hai', 'địa chỉ', 'gửi tin nhắn'],
  'legal-notice': ['mã số thuế', 'mã số doanh nghiệp', 'giấy chứng nhận đăng ký', 'đkkd', 'gpkd', 'gpđkkd', 'sở kế hoạch và đầu tư', 'người đại diện', 'trụ sở chính'],
  about: ['giới thiệu', 'thành lập', 'sứ mệnh', 'tầm nhìn', 'câu chuyện', 'đội ngũ'],
  warranty: ['bảo hành', 'thời gian bảo hành', 'phiếu bảo hành', 'trung tâm bảo hành', 'sửa chữa', 'lỗi kỹ thuật', 'điều kiện bảo hành', 'tem bảo hành'],
  payment: ['thanh toán', 'chuyển khoản', 'thẻ tín dụng', 'tiền mặt', 'thanh toán khi nhận hàng', 'ví điện tử', 'trả góp', 'số tài khoản', 'vnpay'],
}; // prettier-ignore
