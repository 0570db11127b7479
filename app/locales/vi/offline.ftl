# Without a connection, and notifications.

## What waits to be sent
outbox-waiting = Chưa gửi
outbox-waiting-why = Nó được khóa trên điện thoại này. Nó tự gửi đi khi bạn có mạng.
outbox-sent = Điều bạn viết đã được gửi.
outbox-number = Xem biên nhận của bạn
outbox-refused = Có một điều không gửi được.
outbox-look = Xem thử

## Saying something without a connection
offline-title = Bạn đang không có mạng. Bạn vẫn có thể nói.
offline-lead = Không có gì được gửi cho tới khi bạn có mạng. Nếu bạn đóng trang này trước khi xong, lời của bạn sẽ mất.
offline-help = Những số giúp được ngay
offline-keep = Giữ lại để gửi
offline-kept-title = Chưa gửi
offline-kept = Lời của bạn được khóa trên điện thoại này. Không ai đọc được ở đây, kể cả bạn. Chúng tự gửi đi khi bạn có mạng.
offline-kept-receipt = Khi lời đã gửi đi, Heard cho bạn xem biên nhận.
offline-kept-failed = Điện thoại này không còn chỗ để giữ. Lời của bạn vẫn còn trên trang này. Bạn thử lại khi có mạng nhé.
offline-no-script = Để viết khi không có mạng, trang này cần script. Các số ở mục “Cần giúp ngay” vẫn dùng được.
offline-who-can-see = Nếu bạn không có mạng, lời của bạn chờ trên điện thoại này và được khóa lại. Người cầm điện thoại đã mở khóa của bạn có thể thấy có gì đó đang chờ, nhưng không thấy nó nói gì.

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

## Signing out
signed-out = Bạn đã đăng xuất. Những gì bạn đã gõ mà chưa gửi không còn trên điện thoại này nữa. Những gì đang chờ gửi vẫn được gửi đi, với tư cách là của bạn.

## What is typed and not sent, on one’s own phone
draft-kept = Những gì bạn gõ được giữ trên điện thoại này trong 7 ngày, khóa bằng mã PIN của bạn. Người có điện thoại này và mã PIN của bạn có thể đọc được.
draft-found = Lần trước bạn đã bắt đầu viết gì đó ở đây.
draft-pin = Nhập mã PIN hoặc mật khẩu của bạn để mở.
draft-open = Mở ra
draft-wrong = Không mở được.

## What cannot be posted stays where it is
no-way-through = Hiện chúng tôi không kết nối được với Heard. Những gì bạn viết vẫn còn trên trang này. Vui lòng thử lại sau giây lát.

## Going on without a connection
go-on-offline = Tiếp tục không cần mạng
go-on-offline-why = Bạn có thể hoàn thành ở đây và giữ lại để gửi. Những gì bạn đã nói sẽ đi cùng.
typed-kept = Những gì bạn gõ được giữ hai giờ, kể cả khi bạn rời câu hỏi này. Chỉ người có chiếc điện thoại này mới mở được.
