import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['nhập nội dung tại đây', 'nhập tại đây', 'nội dung của bạn', 'tên công ty của bạn', 'tên cửa hàng của bạn', 'văn bản mẫu', 'thay thế nội dung này', 'chỉnh sửa nội dung này', 'nhấp vào đây để sửa', 'điền vào đây', 'nội dung đang cập nhật'],
  gaps: ['tên công ty', 'tên cửa hàng', 'họ tên', 'địa chỉ', 'điện thoại', 'số điện thoại', 'ngày tháng', 'email của bạn', 'tên website', 'thành phố', 'mã số thuế', 'số ngày', 'nhập*', 'điền*'],
  leftovers: ['chào tất cả mọi người', 'trang mẫu', 'sản phẩm mẫu', 'sản phẩm test', 'cửa hàng demo', 'logo của bạn'],
  titleNoise: ['trang chủ', 'chào mừng', 'cửa hàng trực tuyến', 'website chính thức', 'cửa hàng chính hãng', 'mua hàng online', 'mua online', 'giỏ hàng', 'đăng nhập', 'tài khoản', 'liên hệ', 'giới thiệu', 'giá rẻ'],
}; // prettier-ignore
