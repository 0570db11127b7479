# Các trang dành cho trẻ em và thanh thiếu niên, bằng tiếng Việt.
# Around every page: the frame, days, words that several pages use, and what went wrong.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = Trang chính
skip = Đi tới nội dung trang
language = Ngôn ngữ
help-now = Cần giúp ngay
leave = Rời đi
leave-quickly = Rời khỏi trang này thật nhanh
leaving = Đang rời đi
back = Quay lại
next = Tiếp theo
send = Gửi
error-prefix = Lỗi:
error-summary-one = Chúng tôi cần bạn làm thêm một điều
error-summary-many = Chúng tôi cần bạn làm thêm vài điều
tabs-label = Mục chính
tab-say = Nói điều gì đó
mine-title = Của tôi
wall-title = Bạn nói, chúng tôi đã làm
foot-moderation = Chúng tôi giữ gìn lời bạn nói thế nào
foot-staff = Trang cho nhân viên
awaiting-review = Bản dịch này do máy làm. Chưa có người nào kiểm tra.
demonstration = Đây là bản dùng thử. { $council } là tên bịa ra, và không ai đọc những gì bạn viết ở đây.

## Dates
date = { $day } { $month }, { $year }
month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12
sent-on = đã gửi ngày { $date }

## Questions
progress = Câu hỏi { $number } trên { $count }
skip-question = Bỏ qua câu này
thats-all = Hết rồi. Tới phần gửi
yes-no-yes = Có
yes-no-no = Không
yes-no-not_sure = Không chắc

## Check and send
change = Sửa
send-it = Gửi đi
sending = Đang gửi…
not-sent-yet = Chưa gửi được. Bây giờ chúng tôi không kết nối được với Heard. Lời của bạn vẫn còn trên trang này. Chúng tôi sẽ thử lại khi bạn có mạng, hoặc bạn có thể bấm “Gửi đi”.

## A thread
easy-read = Dễ đọc

## When something is wrong with what was typed
problem-write-something = Hãy viết gì đó, hoặc bấm “Bỏ qua câu này”
problem-pick-one = Hãy chọn một
problem-too-long = Dài quá cho một lần. Hãy viết ngắn hơn, hoặc gửi phần còn lại sau
problem-not-sent = Chưa gửi được. Lời của bạn vẫn còn ở đây. Bạn thử lại nhé
problem-slow-down = Bạn đã thử nhiều lần quá. Chờ vài phút rồi thử lại
problem-busy = Hiện có rất nhiều người đang đăng nhập. Chờ vài giây rồi thử lại

## Something went wrong
error-title-missing = Chúng tôi không tìm thấy trang này
error-words-missing = Có thể địa chỉ bị sai, hoặc trang không còn nữa.
error-title-gone = Điều này không còn ở đây nữa
error-words-gone = Nó đã được rút lại hoặc bị xóa.
error-title-forbidden = Trang này không dành cho bạn
error-words-forbidden = Có thể bạn cần đăng nhập trước.
error-title-too-big = Nhiều quá cho một lần
error-words-too-big = Hãy quay lại và viết ngắn hơn. Lời của bạn vẫn còn ở trang trước.
error-title-unreadable = Chúng tôi không đọc được
error-words-unreadable = Hãy quay lại và thử lần nữa. Lời của bạn vẫn còn ở trang trước.
error-title-too-many = Nhanh quá
error-words-too-many = Chờ vài phút, rồi thử lại.
error-title-ours = Phía chúng tôi có lỗi
error-words-ours = Không phải lỗi của bạn. Bạn thử lại sau vài phút nhé. Nếu bạn cần giúp bây giờ, các số điện thoại nằm ở mục “Cần giúp ngay”.
error-reference = Nếu bạn báo cho chúng tôi, mã này giúp chúng tôi tìm ra lỗi:
error-home = Về trang đầu

## Between a link on another website and what it would do
go-on-title = Bấm để tiếp tục
go-on-words = Bạn đến đây từ một trang web khác. Không có gì xảy ra cho đến khi bạn bấm.
go-on-press = Tiếp tục

## A device that others use
shared-on = Đây không phải điện thoại của tôi
shared-off = Đây là điện thoại của chính tôi
shared-mine = Đây không phải điện thoại của tôi
shared-mine-under = Không có gì lưu lại trên máy. Sau 10 phút bạn được đăng xuất.
kiosk-soon = Trang này sẽ đóng sau một phút, để người tiếp theo dùng. Hãy chép biên nhận ra giấy, hoặc chụp ảnh lại.
kiosk-done = Tôi xong rồi
lent-give-back = Cảm ơn bạn. Bây giờ hãy đưa lại máy cho người đang giúp bạn.

## Signed out before it was sent
signed-out-title = Bạn đã đăng xuất
signed-out-kept = Chưa gửi. Những gì bạn đã viết được khóa và chờ trong hai giờ. Hãy vào lại như trước, trên điện thoại hoặc máy tính này, và bạn sẽ nhận lại.
signed-out-gone = Chưa gửi và không được giữ lại. Tệp, mã PIN, văn bản rất dài và những gì gõ trên điện thoại dùng chung không bao giờ được giữ lại.
kept-title = Bạn đã viết điều này trước khi bị đăng xuất
kept-lead = Chưa gửi. Hãy đọc lại, sửa nếu muốn, rồi gửi đi.

## How it looks and sounds
listen = Nghe
listen-stop = Dừng
listen-no-voice = Ở đây bạn chưa nghe được. Điện thoại này không có giọng đọc cho ngôn ngữ này: { $language }.
only-english = Những gì chính quyền địa phương viết ở đây hiện chỉ có bằng tiếng Anh.
