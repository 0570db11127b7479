# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## Notifications
push-neutral = Có điều mới trong Heard.
push-title = Báo cho tôi khi có điều mới
push-under = Điện thoại của bạn có thể báo. Nó không bao giờ nói đó là chuyện gì.
push-says-only = Điện thoại của bạn chỉ hiện thế này:
push-later = Hãy nói điều gì đó trước. Sau đó bạn có thể bật mục này.
push-ask = Bạn muốn chúng tôi báo về điều gì?
push-tell-answer = Câu trả lời cho điều tôi đã nói
push-tell-message = Tin nhắn cho tôi
push-tell-recheck = Việc đó có xảy ra không?
push-tell-news = Câu trả lời mới trên bảng chung
push-devices = { $devices ->
    [0] Mục này đang tắt.
   *[other] Mục này đang bật, trên { $devices } điện thoại hoặc máy tính.
}
push-on = Bật ở đây
push-save = Lưu
push-off = Tắt ở mọi nơi
push-cannot = Trình duyệt này không làm được. Bạn luôn có thể xem trong mục “Của tôi”.
push-blocked = Điện thoại của bạn đã từ chối. Bạn có thể đổi điều đó trong phần cài đặt của điện thoại cho trang này.
push-refused = Chúng tôi không bật được cho điện thoại này. Bạn thử lại nhé.

## iPhone
iphone-title = Trên iPhone hoặc iPad
iphone-why = Trước hết hãy đưa Heard ra Màn hình chính. Nó có tên và hình đơn giản.
iphone-share = Chạm vào Share (Chia sẻ), hình cái hộp có mũi tên.
iphone-add = Chạm vào Add to Home Screen (Thêm vào Màn hình chính).
iphone-open = Mở Heard từ Màn hình chính rồi quay lại trang này.
