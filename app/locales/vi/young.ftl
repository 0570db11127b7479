# Các trang dành cho trẻ em và thanh thiếu niên, bằng tiếng Việt.
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

## Questions
progress = Câu hỏi { $number } trên { $count }
skip-question = Bỏ qua câu này
thats-all = Hết rồi. Tới phần gửi
not-seen-yet = Chưa ai xem được điều này. Bạn chọn ai được xem trước khi gửi.
mood-1 = Rất tệ
mood-2 = Tệ
mood-3 = Bình thường
mood-4 = Tốt
mood-5 = Rất tốt
yes-no-yes = Có
yes-no-no = Không
yes-no-not_sure = Không chắc

## Check and send
check-title = Sẵn sàng gửi chưa?
you-say = Bạn nói
change = Sửa
send-it = Gửi đi
sending = Đang gửi…
not-sent-yet = Chưa gửi được. Bây giờ chúng tôi không kết nối được với Heard. Lời của bạn vẫn còn trên trang này. Chúng tôi sẽ thử lại khi bạn có mạng, hoặc bạn có thể bấm “Gửi đi”.
audience-ask = Ai sẽ xem điều này?
audience-team = Nhóm lắng nghe
audience-under-team = Việc của họ là lắng nghe và tìm câu trả lời. Họ không phụ trách hồ sơ của bạn.
audience-worker = Nhân viên của tôi
audience-under-worker = Nhóm lắng nghe đọc rồi chuyển cho nhân viên xã hội hoặc PA (người cố vấn riêng) của bạn.
audience-iro = IRO của tôi
audience-under-iro = Nhóm lắng nghe đọc rồi chuyển cho người chủ trì các buổi họp xem xét của bạn.
audience-anonymous = Không ai biết đó là tôi
audience-under-anonymous = Chúng tôi dùng lời của bạn để thay đổi mọi thứ. Chúng tôi xóa tên ra. Bạn vẫn nhận được câu trả lời.
audience-needs-account = Bạn muốn chính nhân viên hoặc IRO của mình nhận được? Bạn cần có tài khoản để làm vậy, để chúng tôi biết họ là ai.
audience-unchosen = Nếu bạn không chọn gì, nhóm lắng nghe sẽ đọc.
helped-ask = Có ai giúp bạn nói điều này không?
helped-hint = Không có câu trả lời nào sai. Khi có người ngồi bên cạnh, ta thường nói khác đi, nên chúng tôi cần biết điều đó.
helped-alone = Không, tôi tự làm
helped-someone_known = Có, một người tôi quen
helped-under-someone_known = Người chăm sóc, nhân viên, bạn bè, gia đình
helped-someone_independent = Có, một người độc lập
helped-under-someone_independent = Người bênh vực cho bạn (advocate), hoặc ai đó ở bên ngoài
helped-adult_wrote = Một người lớn viết giúp tôi
helped-not_asked = Bạn không nói
duty-safeguarding = *Nếu có ai đó có thể bị hại*, chúng tôi phải báo cho những người có thể giúp giữ an toàn cho bạn. Chúng tôi sẽ cho bạn biết đó là ai.
duty-records = Tòa án có thể yêu cầu xem những gì chính quyền địa phương lưu giữ. Đôi khi cha mẹ cũng có thể yêu cầu.
receipt-warning = *Bạn chưa đăng nhập, nên bạn sẽ nhận một biên nhận.* Đó là cách duy nhất để quay lại xem điều này và câu trả lời của chúng tôi. Nếu bạn làm mất, không ai mở lại cho bạn được, kể cả chúng tôi.
sealed-link-warning = *Nếu bạn chọn “Không ai biết đó là tôi”*, chúng tôi khóa lại thông tin ai đã viết. Hai người có việc giữ an toàn cho trẻ em có thể cùng nhau mở khóa đó, và chỉ khi có ai đó đang gặp nguy hiểm ngay lúc này. Nếu bạn đăng xuất trước, không có gì nối điều này với bạn.
small-home-warning = Chúng tôi xóa tên bạn ra. Nhưng nếu nơi bạn sống chỉ có ít người, *ai đó có thể đoán ra đó là bạn*.

## Sent
sent-title = Đã gửi. Chúng tôi nhận được rồi.
sent-nobody-yet = Chưa có ai đọc.
sent-again = Bạn đã gửi điều này trước đây với nội dung khác. Chúng tôi giữ cả hai.
sent-in-mine = Điều bạn gửi nằm ở đây, và câu trả lời của chúng tôi cũng sẽ ở đây
sent-come-back = *Nhớ quay lại xem nhé.* Câu trả lời của chúng tôi sẽ ở mục “Của tôi”.
sent-come-back-receipt = *Nhớ quay lại xem nhé.* Biên nhận của bạn mở được câu trả lời của chúng tôi.
receipt-keep = Hãy giữ biên nhận của bạn
receipt-keep-why = Nó giúp bạn mở lại điều này, đọc câu trả lời của chúng tôi và viết lại. Hãy chép ra giấy hoặc chụp ảnh lại.
receipt-number = Số biên nhận của bạn
receipt-lost-warning = Mất biên nhận là mất câu trả lời. Chúng tôi không giữ bản sao nào.
next-title = Chuyện gì xảy ra tiếp theo
next-read = *Nhóm lắng nghe đọc.* Bạn xem được khi nào họ đã đọc.
next-answer = *Có người trả lời.* Nếu họ không làm được, họ nói rõ vì sao.
next-verdict = *Bạn cho biết việc đó có xảy ra không.* Có, một phần hoặc không. “Không” sẽ mở lại chuyện này.
say-more = Nói điều khác

## Open a receipt
receipt-title = Nhập các số trên biên nhận của bạn
receipt-hint = 16 chữ số. Có dấu cách hay không đều được.
receipt-open = Mở ra
receipt-lost = Tôi làm mất biên nhận
receipt-lost-answer = Chúng tôi rất tiếc. Chúng tôi không giữ bản sao, nên không ai mở được biên nhận đó. Điều bạn nói vẫn được đọc và vẫn có giá trị.
say-again = Bạn có thể nói lại lần nữa và giữ biên nhận mới.
receipt-sign-in-under = Nếu bạn có tài khoản
have-code = Tôi có một mã
have-code-under = Do một nhân viên đưa

## Sign in and join
sign-in = Đăng nhập
sign-in-title = Chào bạn, gặp lại rồi
sign-in-name = Biệt danh của bạn
sign-in-secret = Mã PIN hoặc mật khẩu của bạn
no-account-needed = Không cần tài khoản
sign-out = Đăng xuất
join-title = Biến nơi này thành của bạn
join-lead = Không cần e-mail. Không cần số điện thoại. Người đưa mã cho bạn không vào được.
join-code = Mã của bạn
join-code-hint = 8 chữ cái và số. Mã dùng được trong 15 phút.
join-name = Một biệt danh
join-name-hint = Không phải tên thật. Bạn cần nó để đăng nhập.
join-picture = Chọn một hình
join-secret = Mã PIN hoặc mật khẩu
join-secret-hint = 6 chữ số trở lên, hoặc vài từ chỉ mình bạn biết.
join-secret-again = Nhập lại đúng mã PIN hoặc mật khẩu đó
join-done = Đó là tôi
avatar-fox = Cáo
avatar-whale = Cá voi
avatar-cactus = Xương rồng
avatar-comet = Sao chổi
avatar-mushroom = Nấm
avatar-kite = Diều
avatar-cat = Mèo
avatar-robot = Rô-bốt

## My things
mine-none = Bạn chưa nói gì ở đây.
mine-your-turn = Tới lượt bạn
mine-replied = Có người viết lại cho bạn
mine-erase-lead = Bạn có thể rút lại bất cứ điều nào ở đây, hoặc xóa tất cả.
mine-erase = Xóa những gì của tôi
status-sent = Đã gửi. Chưa có ai đọc
status-read = Đã đọc. Chúng tôi đang xem xét
status-answered = Đã trả lời. Việc đó có xảy ra không?
status-closed = Bạn nói có, việc đó đã xảy ra
status-settled = Đã đọc, cảm ơn bạn. Không còn gì phải làm
status-reopened = Bạn nói không, nên chuyện này được mở lại
status-hidden = Nhóm đã cất đi, không cho hiện ra
erase-title = Xóa tất cả?
erase-what = { $count ->
    [0] Tài khoản của bạn sẽ mất. Bạn chưa gửi gì từ tài khoản này.
   *[other] Tài khoản của bạn sẽ mất, và { $count } điều bạn đã nói ở đây cũng vậy. Không ai lấy lại được.
}
erase-stays = *Một số điều phải được giữ lại.* Nếu có ai đó có thể đã bị hại, hoặc nếu bạn đã khiếu nại, chúng tôi phải giữ những gì cần cho việc đó.
erase-do = Xóa tất cả
erase-keep = Không, giữ lại cho tôi

## A thread
thread-title = Lời của bạn và câu trả lời của chúng tôi
you-said = Bạn đã nói
team-said = Nhóm lắng nghe đã nói
words-gone = Những lời này đã bị xóa.
waiting = Đang chờ câu trả lời. Bạn xem được ở đây khi có người đã đọc.
waiting-thanks = Bạn xem được ở đây khi có người đã đọc.
many-said = Chúng tôi trả lời chung cho nhiều bạn. Các bạn đã nói: { $words }
promised-by-when = { $owner } đã hứa, hạn là { $date }.
promised-by = { $owner } chịu trách nhiệm việc này.
promised-when = Hứa làm trước hạn { $date }.
easy-read = Dễ đọc
claim-done = Chúng tôi đã làm
claim-will_do = Chúng tôi sẽ làm
claim-will-do-by = Chúng tôi sẽ làm, hạn là { $date }
claim-cannot = Chúng tôi không làm được, và đây là lý do
claim-already_there = Điều đó đã có sẵn
verdict-ask-done = Việc đó có xảy ra không?
verdict-ask-will_do = Đến giờ việc đó có xảy ra không?
verdict-ask-cannot = Câu trả lời này có công bằng không?
verdict-ask-already_there = Bạn có thấy điều đó có sẵn cho mình không?
verdict-ask-meeting = Điều bạn yêu cầu có xảy ra không?
verdict-yes = Có
verdict-partly = Một phần
verdict-no = Không
verdict-given-yes = Bạn nói có
verdict-given-partly = Bạn nói một phần
verdict-given-no = Bạn nói không
verdict-change = Đổi điều tôi đã nói
verdict-hint = Chỉ mình bạn có thể đóng chuyện này. Nếu bạn nói không, chúng tôi mở lại.
talk-title = Giữa bạn và nhóm
review-told = Một dịch vụ đã được xem xét lại nhờ điều bạn và những người khác nói
hidden-why = *Nhóm đã cất điều này đi, không cho hiện ra.* Bạn và nhóm vẫn đọc được. Đây là lý do:
reply-label = Viết lại điều gì đó
reply-missing = Còn thiếu điều gì?
so-far = Những gì đã xảy ra tới giờ
step-sent = Đã gửi
step-read = Đã đọc
step-answered = Đã trả lời
step-happened = Đã xảy ra
chosen-mood = Bạn đã cảm thấy thế nào
looked-title = Ai đã xem lời của tôi
looked-line = { $date }: { $who } – { $did }
reader-me = Bạn
reader-worker = Một nhân viên
reader-participation_lead = Nhóm lắng nghe
reader-safeguarding_lead = Người phụ trách giữ an toàn cho trẻ em
reader-service_manager = Người quản lý dịch vụ
reader-commissioner = Người mua dịch vụ
reader-board_member = Một thành viên ban điều hành
reader-administrator = Người quản lý hệ thống
deed-sent = đã gửi
deed-read = đã đọc
deed-wrote = đã viết tin nhắn
deed-sorted = đã xếp theo chủ đề
deed-masked = đã xóa tên người và địa điểm
deed-noted = đã viết ghi chú cho nhóm
deed-hid = đã cất đi, không cho hiện ra
deed-showed = đã cho hiện lại
deed-quoted = đã xin cho hiện một số lời của bạn
deed-answered = đã dùng cho một câu trả lời
deed-reviewed = đã đọc để kiểm tra một dịch vụ
deed-judged = đã cho biết việc đó có xảy ra không
deed-other = đã xử lý
take-back = Rút lại
take-back-words = Chúng tôi xóa lời của bạn và ngừng xử lý. Nếu có ai đó có thể bị hại, chúng tôi phải giữ những gì cần để giúp.
take-back-do = Có, rút lại

## The wall
wall-reading = Cách đọc trang này
wall-plain = Thường
wall-topics = Chủ đề
wall-none = Ở đây chưa có gì. Trang này sẽ đầy dần khi chúng tôi trả lời.
wall-answered = Đã trả lời
wall-happened = Cứ 100 bạn cho chúng tôi biết thì { $yes } bạn nói: có, việc đó đã xảy ra
voices-about = { $n ->
   *[other] khoảng { $n } bạn
}

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

## Rate a service
rate-list-title = Bạn muốn đánh giá điều gì?
rate-none = Chưa có gì để đánh giá.
rate-not-a-person = Bạn đánh giá một nơi hoặc một dịch vụ, không bao giờ đánh giá một người.
rate-title = Bạn thấy điều này thế nào: { $service }?
rate-words = Bạn có muốn nói thêm bằng lời của mình không?
rate-together = Bạn đánh giá một nơi hoặc một dịch vụ, không bao giờ đánh giá một người. Chúng tôi xem các câu trả lời chung với nhau, và chỉ khi có đủ người đã trả lời.

## When something is wrong with what was typed
problem-write-something = Hãy viết gì đó, hoặc bấm “Bỏ qua câu này”
problem-pick-one = Hãy chọn một
problem-too-long = Dài quá cho một lần. Hãy viết ngắn hơn, hoặc gửi phần còn lại sau
problem-nothing-said = Bạn đã bỏ qua hết. Hãy trả lời một câu, rồi bạn có thể gửi
problem-needs-account = Bạn cần tài khoản để gửi cho nhân viên hoặc IRO của mình. Hãy chọn người khác, hoặc đăng nhập
problem-not-sent = Chưa gửi được. Lời của bạn vẫn còn ở đây. Bạn thử lại nhé
problem-no-such-receipt = Những số này không mở được gì. Hãy kiểm tra cả 16 chữ số
problem-slow-down = Bạn đã thử nhiều lần quá. Chờ vài phút rồi thử lại
problem-busy = Hiện có rất nhiều người đang đăng nhập. Chờ vài giây rồi thử lại
problem-no-such-account = Biệt danh và mã PIN đó không khớp nhau. Hãy kiểm tra cả hai
problem-no-such-code = Mã này không dùng được. Có thể mã đã quá hạn. Hãy xin mã mới
problem-name-taken = Đã có người dùng biệt danh này. Hãy chọn tên khác
problem-bad-name = Hãy viết một biệt danh dài tối đa 40 chữ cái
problem-secret-short = Ngắn quá. Hãy dùng 6 chữ số trở lên, hoặc 8 chữ cái trở lên
problem-secret-long = Dài quá. Hãy dùng tối đa 200 chữ cái
problem-secret-easy = Dễ đoán quá. Hãy chọn điều chỉ mình bạn biết
problem-secrets-differ = Hai lần nhập không giống nhau. Hãy nhập lại

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

## How we look after what you say
moderation-title-who = Ai đọc
moderation-words-who = Những người trong nhóm lắng nghe đọc mọi điều bạn gửi. Họ không phụ trách hồ sơ của bạn. Nhân viên hoặc IRO chỉ nhận được nếu bạn chọn như vậy.
moderation-title-names = Tên
moderation-words-names = Trước khi dùng lời của bạn, chúng tôi xóa những tên người và địa điểm có thể cho biết bạn là ai.
moderation-title-safety = Khi có ai đó có thể bị hại
moderation-words-safety = Khi đó chúng tôi phải báo cho những người có thể giúp giữ an toàn cho bạn. Chúng tôi sẽ cho bạn biết đó là ai.
moderation-title-hide = Cất đi, không cho hiện ra
moderation-words-hide = Đôi khi một người trong nhóm không cho một lời nói hiện trong danh sách, ví dụ khi nó có thể làm ai đó tổn thương. Họ phải ghi rõ vì sao, và bạn đọc được lý do. Chúng tôi không bao giờ giấu điều gì vì đó là lời khiếu nại.
moderation-title-quotes = Lời của bạn trước mọi người
moderation-words-quotes = Chúng tôi chỉ cho người khác xem lời của chính bạn nếu bạn đã đồng ý, và có người thứ hai kiểm tra trước.
moderation-title-counts = Các con số
moderation-words-counts = Chúng tôi không bao giờ đưa ra con số nhỏ tới mức có thể chỉ ra bạn. Câu trả lời về một nhân viên không bao giờ được dùng để chống lại một người.
moderation-title-erase = Rút lại
moderation-words-erase = Bạn có thể rút lại điều bạn đã nói, hoặc xóa tất cả. Chúng tôi chỉ giữ những gì cần khi có ai đó có thể bị hại, hoặc cho một khiếu nại.

## Nobody knows it’s me, signed in
anonymous-signed-in = Chúng tôi dùng lời của bạn để thay đổi mọi thứ. Chúng tôi xóa tên ra. Nhưng nếu có ai đó đang gặp nguy hiểm ngay lúc này, hai người có việc giữ an toàn cho trẻ em vẫn có thể xem ai đã viết.
anonymous-sign-out = Đăng xuất và gửi không kèm tài khoản của tôi
