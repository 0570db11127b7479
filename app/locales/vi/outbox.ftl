# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

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
