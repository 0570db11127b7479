# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## How it looks and sounds
look-title = Trông và nghe thế nào
look-saved = Đã lưu. Bây giờ trông như thế này.
look-text-ask = Chữ to cỡ nào?
look-text-normal = Bình thường
look-text-large = To
look-text-largest = Rất to
look-theme-ask = Màu nào?
look-theme-phone = Giống điện thoại của tôi
look-theme-light = Sáng
look-theme-dark = Tối
look-theme-contrast = Nền đen, chữ sáng
look-switch-ask = Còn gì giúp được bạn?
look-switch-easy = Hiện lời dễ đọc trước
look-switch-listen = Cho tôi nghe các trang
look-switch-still = Không có gì chuyển động
look-switch-plain = Dùng kiểu chữ của điện thoại tôi
look-cookie = Điện thoại hoặc máy tính bảng của bạn giữ điều này. Nó không cho biết bạn là ai.
look-save = Giữ như vậy
