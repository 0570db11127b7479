# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## Help now
help-hint = Bạn không cần đăng nhập. Bạn không cần phải chắc chắn.
help-offline = *Bạn đang không có mạng.* Bây giờ chúng tôi không gửi được gì. Những số này vẫn dùng được.
help-999 = Cảnh sát, cấp cứu, cứu hỏa
help-under-999 = Nếu bạn đang gặp nguy hiểm ngay lúc này. Nếu bạn không nói được, hãy gọi, rồi bấm 55.
help-childline = Childline
help-under-childline = Ngày và đêm, miễn phí, tới 18 tuổi. Không hiện trên hóa đơn điện thoại.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = Ngày và đêm, miễn phí, bằng tin nhắn.
number-shout = Nhắn tin SHOUT tới 85258
help-nhs = Sức khỏe tâm thần NHS
help-under-nhs = Ngày và đêm, khi tâm trạng bạn rất tệ.
number-nhs = 111, rồi 2
help-samaritans = Samaritans
help-under-samaritans = Ngày và đêm, miễn phí, mọi lứa tuổi.
number-samaritans = 116 123
help-duty = Nhóm trực của chính quyền địa phương
help-emergency = Nhóm trực ban đêm và cuối tuần
help-advocacy = Người bênh vực (advocate): người đứng về phía bạn
help-complaints = Nếu bạn muốn khiếu nại

## After something hard was said
told-title = Cảm ơn bạn đã nói với chúng tôi
told-now = Nói chuyện với ai đó ngay bây giờ
told-now-hint = Bạn không cần chờ câu trả lời của chúng tôi.
told-more = Thêm số điện thoại
told-open = Đang mở, đến { $time }
told-closed = Đang đóng. Mở lại { $day } lúc { $time }
told-day-today = hôm nay
told-day-tomorrow = ngày mai
told-day-1 = thứ Hai
told-day-2 = thứ Ba
told-day-3 = thứ Tư
told-day-4 = thứ Năm
told-day-5 = thứ Sáu
told-day-6 = thứ Bảy
told-day-7 = Chủ nhật
told-who = Ai đọc điều này, và khi nào?
told-read-now = *Nhóm lắng nghe đọc.* Hôm nay họ làm việc đến { $time }.
told-read-later = *Nhóm lắng nghe đọc, nhưng không phải bây giờ.* Không ai đọc trước { $time } { $day }.
told-read-unknown = *Nhóm lắng nghe đọc vào ngày làm việc.* Không ai đọc vào ban đêm, cuối tuần hay ngày lễ.

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = Máy tính tìm những từ cho thấy bạn có thể đang gặp nguy hiểm, để có người đọc sớm hơn. Con người quyết định điều gì xảy ra tiếp theo.
noticing-waits = Nếu chưa có ai xem, hoặc có vẻ bạn đang gặp nguy hiểm, một người sẽ xem trước. Sau đó chúng tôi làm điều bạn yêu cầu.

## While Heard is not open
closed-title = Heard ở đây chưa mở
closed-words = Hôm nay bạn chưa thể gửi gì cho chúng tôi. Nếu bạn cần ai đó ngay bây giờ, những người này luôn có mặt.
closed-again-title = Heard ở đây đang tạm đóng
closed-again-words = Lúc này bạn không thể gửi thêm gì cho chúng tôi. Những gì bạn đã nói trước đây vẫn còn ở đây.
closed-not-sent = Chưa gửi được. Chúng tôi không thể nhận khi Heard đang đóng.
closed-own = Những gì bạn đã nói trước đây

## I am not safe
not-safe = Tôi không an toàn
not-safe-danger = *Bạn đang gặp nguy hiểm ngay lúc này?* Hãy gọi 999. Nếu bạn không nói được, hãy gọi, rồi bấm 55.
not-safe-staffed = *Người trực được báo ngay.* Nếu họ không trả lời, người tiếp theo được báo.
not-safe-staffed-one = *Người trực được báo ngay.* Nếu họ không trả lời, họ được báo lại. Hãy gọi một trong những số này.
not-safe-later = *Bây giờ không có ai trực.* Không ai đọc điều này trước { $time } { $day }. Hãy gọi một trong những số này.
not-safe-unstaffed = *Bây giờ không có ai trực.* Chúng tôi không thể nói khi nào có người đọc điều này. Hãy gọi một trong những số này.
not-safe-known = Chúng tôi biết đó là bạn. Có thể chúng tôi không biết bạn đang ở đâu.
not-safe-nickname = Bạn đã đăng nhập, nhưng có thể chúng tôi không biết tên thật của bạn hoặc bạn đang ở đâu. Bạn có thể viết ra ở đây.
not-safe-unknown = Bạn chưa đăng nhập. Chúng tôi không tìm được bạn nếu bạn không nói bạn là ai hoặc bạn đang ở đâu.
not-safe-skip = Bạn có thể để trống tất cả. Chỉ cần bấm nút bên dưới.
not-safe-send = Báo cho ai đó ngay bây giờ
not-safe-meanwhile = Bạn có thể làm gì cho đến lúc đó
not-safe-quiet = Chúng tôi không viết cho bạn ở đây, và điều này không nằm ở mục “Của tôi”.
not-safe-reply = Bạn đã nói viết cho bạn ở đây là an toàn. Câu trả lời của chúng tôi sẽ ở đây.
not-safe-once = Trang này chỉ hiện một lần. Nếu bạn rời khỏi trang, nó sẽ mất.
