# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## Home
home-ask = Bạn muốn nói điều gì?
home-promise = Chúng tôi đọc, chúng tôi trả lời, rồi bạn cho biết việc đó có được không.
home-rate = Đánh giá một dịch vụ
home-after = Xem chuyện gì đã xảy ra sau đó
home-mine-under = Mọi điều bạn đã nói, và bây giờ đã tới đâu
home-sign-in-under = Đăng nhập để xem những gì bạn đã nói
home-receipt = Mở biên nhận
home-receipt-under = Bạn có 16 chữ số
home-wall-under = Những gì đã thay đổi vì có người lên tiếng
home-more = Những chuyện khác để nói
home-pictures = Tôi muốn dùng hình
home-words = Tôi muốn dùng chữ
unfinished-title = Làm tiếp điều bạn đã bắt đầu
unfinished-throw-away = Bỏ đi
unfinished-throw = Bỏ đi: { $what }
unfinished-kept = Nó chờ ở đây trong hai giờ. Chỉ người có chiếc điện thoại này mới mở được.
home-together = Thêm cho bạn
home-polls = Hãy nói ý kiến của bạn: chúng tôi đang hỏi

## Leaving without a script
exit-on = Thời tiết
exit-words = Bạn đã đăng xuất. Hãy đóng thẻ này ngay: nút Quay lại vẫn có thể hiện các trang bạn đã xem, và tên của chúng còn trong lịch sử của trình duyệt này.
exit-history = Để xóa chúng: mở Lịch sử trong trình đơn của trình duyệt và xóa một giờ gần nhất.
