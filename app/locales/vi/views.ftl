# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## Questions
not-seen-yet = Chưa ai xem được điều này. Bạn chọn ai được xem trước khi gửi.
mood-1 = Rất tệ
mood-2 = Tệ
mood-3 = Bình thường
mood-4 = Tốt
mood-5 = Rất tốt
change-done = Xong
day-field-day = Ngày
day-field-month = Tháng
day-field-year = Năm
problem-no-such-day = Chúng tôi không biết ngày này. Hãy kiểm tra ngày, tháng và năm
problem-nobody-helped = Có người đã viết vào ô của người giúp. Hãy cho biết ai đã giúp, hoặc để trống ô đó

## Check and send
check-title = Sẵn sàng gửi chưa?
you-say = Bạn nói
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
filing-told = *Điều này cũng có thể được đưa vào hồ sơ mà chính quyền địa phương lưu giữ về bạn.* Nó được đưa vào đó cùng với câu trả lời, đôi khi sớm hơn. Nhân viên xã hội của bạn có thể đọc ở đó. Nếu bạn chọn “Không ai biết đó là tôi”, nó không được đưa vào đó.
filed-gone = *Những gì đã vào hồ sơ mà chính quyền địa phương lưu giữ về bạn không bị xóa theo.* Chúng tôi đề nghị lấy điều đó ra khỏi hồ sơ. Chúng tôi không thấy được việc đó đã làm hay chưa.
filed-stays = *Những gì đã vào hồ sơ mà chính quyền địa phương lưu giữ về bạn vẫn ở lại đó, với tên của bạn.*
summary-told = *Nếu điều này đến nhân viên của bạn hoặc IRO của bạn, nó cũng có thể được đưa vào hồ sơ của bạn.* Họ có thể in nó trong bản tóm tắt buổi xem xét của bạn, bằng lời của chính bạn. Nó ở lại trong hồ sơ của bạn, kể cả khi bạn rút lại ở đây.
unsaid-told = *Điều không được nói ra trong buổi họp chỉ được đọc bởi IRO của bạn, nếu bạn chọn họ ở đây, và người phụ trách giữ an toàn cho trẻ em của chúng tôi.* Không ai khác mà bạn chọn đọc câu trả lời đó. Nếu có ai đó có thể bị hại, chúng tôi phải báo cho những người có thể giúp, và chúng tôi cho bạn biết đó là ai.
summary-stays = *Những gì đã in trong bản tóm tắt buổi xem xét của bạn vẫn ở lại trong hồ sơ của bạn, với tên của bạn.* Chúng tôi không lấy điều đó ra được.
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

## My things
mine-none = Bạn chưa nói gì ở đây.
mine-your-turn = Tới lượt bạn
mine-replied = Có người viết lại cho bạn
status-sent = Đã gửi. Chưa có ai đọc
status-has-it = Người trực đã nhận rồi
status-read = Đã đọc. Chúng tôi đang xem xét
status-wrote-back = Có người viết lại cho bạn
status-answered = Đã trả lời. Việc đó có xảy ra không?
status-closed = Bạn nói có, việc đó đã xảy ra
status-settled = Đã đọc, cảm ơn bạn. Không còn gì phải làm
status-reopened = Bạn nói không, nên chuyện này được mở lại
status-hidden = Nhóm đã cất đi, không cho hiện ra

## A thread
thread-title = Lời của bạn và câu trả lời của chúng tôi
you-said = Bạn đã nói
team-said = Nhóm lắng nghe đã nói
words-gone = Những lời này đã bị xóa.
waiting = Đang chờ câu trả lời. Bạn xem được ở đây khi có người đã đọc.
waiting-thanks = Bạn xem được ở đây khi có người đã đọc.
talk-title = Giữa bạn và nhóm
hidden-why = *Nhóm đã cất điều này đi, không cho hiện ra.* Bạn và nhóm vẫn đọc được. Đây là lý do:
complaint-yours = Bạn đã khiếu nại
complaint-answer-by = Chính quyền địa phương phải trả lời bạn trước hết ngày { $day }.
complaint-late = Chính quyền địa phương lẽ ra phải trả lời bạn trước hết ngày { $day }. Họ đã trễ. Bạn có thể yêu cầu thêm, và người đứng về phía bạn (advocate) có thể hỏi lý do.
complaint-answered = Chính quyền địa phương đã trả lời. Nếu không đồng ý, bạn có thể yêu cầu thêm đến hết ngày { $day }.
complaint-over = Việc này đã xong. Nếu không đồng ý, bạn có thể tìm đến Ombudsman. Không mất tiền.
complaint-help = Người đứng về phía bạn (advocate) có thể giúp bạn. Không mất tiền.
advocate-yours = Bạn đã xin một người đứng về phía bạn (advocate)
advocate-ask-by = Chính quyền địa phương phải hỏi dịch vụ bênh vực trước hết ngày { $day }.
advocate-answer-by = Dịch vụ bênh vực đã được hỏi. Họ phải cho biết ai sẽ đến trước hết ngày { $day }.
advocate-late = Việc này lẽ ra phải xong trước hết ngày { $day }. Đã trễ. Bạn cũng có thể tự gọi cho họ.
advocate-found = Đã tìm được người đứng về phía bạn.
advocate-ring = Để tự gọi cho họ:
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
reader-personal_adviser = PA (người cố vấn riêng)
reader-reviewing_officer = Người chủ trì các buổi họp xem xét (IRO)
reader-carer = Người chăm sóc
reader-advocate = Người bênh vực cho các bạn trẻ (advocate)
reader-duty_worker = Nhân viên trực
reader-team_manager = Người quản lý một nhóm nhân viên
reader-action_lead = Người phụ trách một phần kế hoạch của chính quyền địa phương
reader-provider = Người điều hành một dịch vụ cho chính quyền địa phương
reader-regulation_44_visitor = Người đến kiểm tra các nhà nuôi trẻ (Regulation 44)
reader-complaints_manager = Người phụ trách khiếu nại
reader-independent_person = Người ở bên ngoài chính quyền địa phương xem xét một khiếu nại (independent person)
reader-lado = Người xem xét những lo ngại về người lớn làm việc với trẻ em (LADO)
reader-scrutineer = Người ở bên ngoài chính quyền địa phương xem trẻ em có được an toàn không (scrutineer)
reader-translator = Một người dịch
reader-auditor = Người kiểm tra xem mọi việc có được làm đúng không (auditor)
reader-computer = Máy tính của hội đồng
deed-sent = đã gửi
deed-entered = đã gõ lại ở đây giúp bạn
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

## When something is wrong with what was typed
problem-nothing-said = Bạn đã bỏ qua hết. Hãy trả lời một câu, rồi bạn có thể gửi
problem-needs-account = Bạn cần tài khoản để gửi cho nhân viên hoặc IRO của mình. Hãy chọn người khác, hoặc đăng nhập
problem-no-such-receipt = Những số này không mở được gì. Hãy kiểm tra cả 16 chữ số

## Nobody knows it’s me, signed in
anonymous-signed-in = Chúng tôi dùng lời của bạn để thay đổi mọi thứ. Chúng tôi xóa tên ra. Nhưng nếu có ai đó đang gặp nguy hiểm ngay lúc này, hai người có việc giữ an toàn cho trẻ em vẫn có thể xem ai đã viết.
anonymous-sign-out = Đăng xuất và gửi không kèm tài khoản của tôi

## What a helper saw
seen-title = Dành cho người giúp
seen-ask = Bạn, người giúp, đã thấy gì?
seen-hint = Chỉ viết những gì bạn thấy, ví dụ em ấy chỉ vào đâu, hoặc trông em ấy thế nào. Chúng tôi giữ riêng phần này. Chúng tôi không bao giờ tính đó là lời của chính em ấy.

## My agenda
agenda-title = Những điều tôi muốn bàn
agenda-under = In ra và mang tới buổi họp của bạn
agenda-on = Cho buổi họp của tôi ngày { $date }
agenda-chair-all = Tôi muốn chủ trì buổi họp của mình.
agenda-chair-part = Tôi muốn chủ trì một phần buổi họp của mình.
agenda-chair-first = Tôi muốn nói trước tiên.
agenda-print = Để in trang này, hãy mở menu của trình duyệt và chọn “In”.
agenda-left-out = Những điều không được nói trong buổi họp thì không có trên trang này.

## A receipt in pictures
pictures-same = Tám hình này cũng giống như các số của bạn. Chúng dùng được theo đúng thứ tự này.
pictures-title = Tìm các hình của bạn
pictures-which = Chạm vào hình { $n } trên 8
pictures-undo = Bỏ hình cuối
pictures-instead = Tôi có các hình
pictures-instead-under = Tám hình, theo thứ tự
problem-no-such-pictures = Những hình này không mở được gì. Hãy kiểm tra thứ tự và làm lại từ đầu

## Who looked
looked-lead = Mỗi lần có người mở điều bạn đã nói, việc đó được ghi lại ở đây. Không ai xóa được dòng nào.
looked-learnt = Một chương trình trên máy tính của chính hội đồng học từ những điều các bạn trẻ nói để biết chuyện đó thuộc chủ đề nào. Lần gần nhất là ngày { $date }, và lời của bạn có thể là một phần trong đó. Không ai đọc lời bạn để làm việc này. Khi có người lấy lại điều gì, nó quên hết và bắt đầu lại.
looked-nobody = Chưa có ai mở gì cả.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
   *[other] { $count } điều của bạn
}
deed-shared = đã cho người khác xem
deed-opened = đã mở một bức ảnh hoặc bản ghi âm
deed-exported = đã lấy ra thành một tệp
deed-filed = đã đưa vào hồ sơ của bạn
deed-identified = đã tra xem ai viết

## Sharing again and paper
share-title = Chia sẻ với người khác
share-words = Họ nhận được đúng những lời đó. Bạn không phải kể hai lần. Họ sẽ biết đó là của bạn. Điều gì đã chia sẻ rồi thì không rút lại được.
shared-line = Bạn cũng đã chia sẻ điều này với: { $who }, { $date }
share-ask-iro = Bạn đã nói điều này là cho một buổi họp. IRO của bạn chưa có nó. Bạn có muốn họ đọc trước buổi họp không? Bạn tự quyết định. Nếu có, hãy mở “{ $where }” ở đây và chọn IRO của bạn. Nếu không, bạn không phải làm gì cả.
quotes-title = Lời của bạn mà người khác được xem
quotes-waiting = Người thứ hai vẫn đang kiểm tra. Chưa có ai khác xem được.
quotes-cleared = Người khác có thể xem lời này, không kèm tên bạn.
quotes-withdrawn = Chúng tôi không cho xem lời này nữa. Nếu trước đó có ai đã in hoặc lưu lại, chúng tôi đề nghị họ bỏ đi.
quotes-promise = Bạn đã đồng ý điều này. Bạn có thể bảo dừng bất cứ lúc nào. Khi đó chúng tôi bỏ lời này khỏi mọi trang và mọi bản sao mới. Với bản mà ai đó đã in hoặc lưu trước đó, chúng tôi chỉ có thể đề nghị họ bỏ đi.
quotes-stop = Đừng cho xem nữa
print = In hoặc lưu trang này
print-do = In
print-careful = Hãy nghĩ xem ai có thể tìm thấy tờ giấy này.

## The hundred pictures
receipt-word-00 = Cờ
receipt-word-01 = Chuông
receipt-word-02 = Áo
receipt-word-03 = Đàn piano
receipt-word-04 = Nước
receipt-word-05 = Cửa
receipt-word-06 = Nhà
receipt-word-07 = Thước kẻ
receipt-word-08 = Xúc xắc
receipt-word-09 = Xe đạp
receipt-word-10 = Bumơrang
receipt-word-11 = Cỏ ba lá
receipt-word-12 = Tai nghe
receipt-word-13 = Búa
receipt-word-14 = Anh đào
receipt-word-15 = Xương rồng
receipt-word-16 = Bánh mì
receipt-word-17 = Bút chì
receipt-word-18 = Mỏ neo
receipt-word-19 = Ghế
receipt-word-20 = Chuối
receipt-word-21 = Ghép hình
receipt-word-22 = Lông chim
receipt-word-23 = Cây
receipt-word-24 = Giày
receipt-word-25 = Tô
receipt-word-26 = Vương miện
receipt-word-27 = Cầu vồng
receipt-word-28 = Trống
receipt-word-29 = Kính thiên văn
receipt-word-30 = Lá thư
receipt-word-31 = Kẹo mút
receipt-word-32 = Bông tuyết
receipt-word-33 = Quà
receipt-word-34 = Micro
receipt-word-35 = Kính mắt
receipt-word-36 = Đàn vĩ cầm
receipt-word-37 = Ếch
receipt-word-38 = Máy ảnh
receipt-word-39 = Cà rốt
receipt-word-40 = Bóng bay
receipt-word-41 = Loa
receipt-word-42 = Chìa khóa
receipt-word-43 = Đèn
receipt-word-44 = Phô mai
receipt-word-45 = Đèn pin
receipt-word-46 = Cọ
receipt-word-47 = Gà
receipt-word-48 = Cá
receipt-word-49 = Tường
receipt-word-50 = Nam châm
receipt-word-51 = Bánh xe
receipt-word-52 = Mèo
receipt-word-53 = Pizza
receipt-word-54 = Mây
receipt-word-55 = Ô
receipt-word-56 = Dù nhảy
receipt-word-57 = Hươu cao cổ
receipt-word-58 = Ấm trà
receipt-word-59 = Ô tô
receipt-word-60 = Lửa
receipt-word-61 = Thuyền
receipt-word-62 = Nến
receipt-word-63 = Thìa
receipt-word-64 = Cân
receipt-word-65 = Rắn
receipt-word-66 = Thang
receipt-word-67 = Phích cắm
receipt-word-68 = Điện thoại
receipt-word-69 = Cúp
receipt-word-70 = Táo
receipt-word-71 = Sách
receipt-word-72 = Tia chớp
receipt-word-73 = Kéo
receipt-word-74 = Kẹp giấy
receipt-word-75 = Chổi
receipt-word-76 = Trứng
receipt-word-77 = Mũ
receipt-word-78 = Mặt trời
receipt-word-79 = Yo-yo
receipt-word-80 = Cú mèo
receipt-word-81 = Nhẫn
receipt-word-82 = Bọ rùa
receipt-word-83 = Bàn chải đánh răng
receipt-word-84 = Ba lô
receipt-word-85 = Cốc
receipt-word-86 = Pin
receipt-word-87 = Bia bắn
receipt-word-88 = Xô
receipt-word-89 = Xe buýt
receipt-word-90 = Lều
receipt-word-91 = Giường
receipt-word-92 = Ngôi sao
receipt-word-93 = Ván trượt
receipt-word-94 = Đồng hồ cát
receipt-word-95 = Mặt trăng
receipt-word-96 = Hoa tulip
receipt-word-97 = Diều
receipt-word-98 = Đồng hồ
receipt-word-99 = Ổ khóa

## Whom it reached
audience-known = { $names } nhận được ngay. Nhóm lắng nghe cũng đọc.
given-opened = { $who } đã mở vào { $date }.
given-stood-in = { $who }: người làm thay đã mở vào { $date }.
given-unopened = { $who } nhận được vào { $date } và chưa mở.
given-other-first = Người khác đọc trước.
person-said = Người bạn gửi đến đã nói

## What has just been done
other-answers = { $count ->
   *[other] { $count } câu trả lời khác
}
done-taken-back = Bạn không còn thấy nó ở đây nữa. Nếu chưa có ai xem, hoặc có vẻ bạn đang gặp nguy hiểm, một người sẽ xem trước. Sau đó chúng tôi làm điều bạn yêu cầu.
done-replied = Đã gửi. Nó ở trên trang này.
done-shared = Đã chia sẻ. Xem bên dưới.
done-not-shown = Chúng tôi không cho xem nữa.

## Going on without a connection
typed-kept = Những gì bạn gõ được giữ hai giờ, kể cả khi bạn rời câu hỏi này. Chỉ người có chiếc điện thoại này mới mở được.

## Good news
celebrate-title = Tin vui được chia sẻ
celebrate-lead = Tin vui từ các bạn trẻ được chăm sóc. Các bạn ấy đã đồng ý chia sẻ, không kèm tên.
celebrate-none = Ở đây chưa có tin vui nào.
celebrate-yours = Kể cho chúng tôi tin vui của bạn

## Who may translate
translator-ask = Có thể cần người dịch lời của bạn sang tiếng Anh. Ai được làm việc đó?
translator-ask-now = Bạn đã viết điều này bằng một ngôn ngữ khác, và ở đây chưa ai đọc được. Có thể nhờ ai đó dịch sang tiếng Anh không? Bạn tự quyết định. Nếu có, hãy mở “{ $where }” ở đây và chọn ai được làm việc đó. Nếu không, bạn không phải làm gì cả.
translator-anyone = Người dịch nào cũng được
translator-blind = Chúng tôi bỏ đi những tên và nơi mà chúng tôi tìm thấy. Nhưng nếu bạn viết tên mình hay nơi mình sống, họ vẫn có thể thấy.
translator-woman = Chỉ phụ nữ
translator-man = Chỉ đàn ông
translator-nobody = Không ai. Đừng dịch
