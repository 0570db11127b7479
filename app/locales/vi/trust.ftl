# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = Tám hình này cũng giống như các số của bạn. Chúng dùng được theo đúng thứ tự này.
pictures-title = Tìm các hình của bạn
pictures-which = Chạm vào hình { $n } trên 8
pictures-undo = Bỏ hình cuối
pictures-instead = Tôi có các hình
pictures-instead-under = Tám hình, theo thứ tự
problem-no-such-pictures = Những hình này không mở được gì. Hãy kiểm tra thứ tự và làm lại từ đầu

## My account
account-title = Tài khoản của tôi
account-under = Mã PIN của bạn, những người có thể giúp, một bản sao
account-looked-under = Từng ngày một
account-copy = Lấy bản sao của tất cả
account-copy-under = Một tệp có mọi điều bạn đã nói và các câu trả lời của chúng tôi
account-erase-under = Bạn có thể đổi ý trong 14 ngày
account-done-adults = Đã lưu. Những người này có thể giúp bạn vào lại.
account-done-passkey = Bây giờ điện thoại này mở được tài khoản của bạn.
account-done-removed = Đã gỡ bỏ.
account-helped = Người lớn đã làm gì với tài khoản của bạn
account-deed-confirmed = đã xác nhận rằng bạn xin một cách vào mới
account-deed-code = đã cho bạn xem mã để vào lại
account-deed-paused = đã dừng tài khoản này
adults-title = Ai có thể giúp bạn vào lại?
adults-lead = Nếu bạn quên mã PIN, hai người trong số này cùng nhau có thể đưa cho bạn một mã. Họ không đọc được những gì của bạn và không vào được tài khoản của bạn. Hãy chọn hai người trở lên. Một người phải ở bên ngoài nhóm lắng nghe.
adults-save = Lưu những người này
passkey-title = Mở bằng điện thoại của bạn
passkey-lead = Khuôn mặt, ngón tay hoặc mã PIN điện thoại của bạn có thể mở tài khoản. Thông tin đó nằm lại trên điện thoại của bạn. Chúng tôi không bao giờ thấy.
passkey-add = Thêm điện thoại này
passkey-added = Đã thêm ngày { $date }
passkey-remove = Gỡ bỏ
passkey-not-added = Không được rồi. Không có gì thay đổi.
passkey-needs-script = Việc này cần trình duyệt có bật script.
passkey-sign-in = Mở bằng điện thoại của tôi
secret-change = Đổi mã PIN hoặc mật khẩu của tôi
secret-old = Mã PIN hoặc mật khẩu bạn đang dùng
secret-new = Mã PIN hoặc mật khẩu mới
secret-save = Đổi
back-in = Tôi quên mã PIN
back-in-under = Hai người lớn bạn đã chọn có thể giúp
back-in-title = Vào lại
back-in-lead = Hãy nhờ hai trong số những người lớn bạn đã chọn. Người thứ hai cho bạn xem một mã. Chỉ mình bạn thấy mã PIN mới.
back-in-do = Cho tôi vào
problem-wrong-secret = Đó không phải là mã PIN hoặc mật khẩu bạn đang dùng
problem-too-few-adults = Hãy chọn hai người trở lên. Một người phải ở bên ngoài nhóm lắng nghe
problem-staff-here = Mã này dành cho điện thoại riêng của một bạn trẻ. Ở đây đang có nhân viên đăng nhập
problem-no-such-passkey = Không được rồi. Hãy dùng biệt danh và mã PIN của bạn

## Who looked
looked-lead = Mỗi lần có người mở điều bạn đã nói, việc đó được ghi lại ở đây. Không ai xóa được dòng nào.
looked-nobody = Chưa có ai mở gì cả.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
   *[other] { $count } điều của bạn
}
deed-shared = đã cho người khác xem
deed-opened = đã mở một bức ảnh hoặc bản ghi âm
deed-exported = đã lấy ra thành một tệp
deed-identified = đã tra xem ai viết

## Sharing again and paper
share-title = Chia sẻ với người khác
share-words = Họ nhận được đúng những lời đó. Bạn không phải kể hai lần. Họ sẽ biết đó là của bạn. Điều gì đã chia sẻ rồi thì không rút lại được.
shared-line = Bạn cũng đã chia sẻ điều này với: { $who }, { $date }
print = In hoặc lưu trang này
print-do = In
print-careful = Hãy nghĩ xem ai có thể tìm thấy tờ giấy này.

## Leaving, with time to think
leave-what = { $count ->
   *[other] Tài khoản của bạn và { $count } điều bạn đã nói sẽ được cất đi ngay, không hiện ra nữa.
}
leave-undo = Trong 14 ngày, bạn có thể đăng nhập và giữ lại tất cả. Sau đó chúng bị hủy, và không ai lấy lại được.
leave-do = Có, xóa những gì của tôi
leave-now = Xóa ngay, không chờ
leave-now-words = Tất cả bị hủy ngay lập tức. Không ai lấy lại được.
leaving-title = Những gì của bạn không còn hiện ra nữa
leaving-words = Chúng sẽ bị hủy vào ngày { $date }. Từ giờ tới lúc đó, bạn vẫn có thể giữ lại.
leaving-keep = Thôi, giữ lại cho tôi
leaving-go = Không, cứ xóa đi

## A device that others use
shared-on = Đây không phải điện thoại của tôi
shared-off = Đây là điện thoại của chính tôi
shared-mine = Đây không phải điện thoại của tôi
shared-mine-under = Không có gì lưu lại trên máy. Sau 10 phút bạn được đăng xuất.
kiosk-soon = Trang này sẽ đóng sau một phút, để người tiếp theo dùng. Hãy chép biên nhận ra giấy, hoặc chụp ảnh lại.
kiosk-done = Tôi xong rồi

## When life changes
changes-title = Chuyện gì xảy ra khi…
changes-lead = Đây là những gì sẽ xảy ra với tài khoản và lời của bạn. Nếu chưa rõ, hãy hỏi nhóm lắng nghe.
changes-when-18 = Bạn tròn 18 tuổi
changes-then-18 = Không có gì mất đi. Tài khoản vẫn là của bạn. Bạn quyết định ai được xem điều bạn đã nói.
changes-when-move = Bạn chuyển chỗ ở
changes-then-move = Tài khoản đi theo bạn. Bạn chọn lại ai có thể giúp bạn vào lại.
changes-when-adoption = Bạn được nhận làm con nuôi
changes-then-adoption = Các tin nhắn cho bạn dừng lại. Chúng tôi hỏi bạn, và những người chăm sóc bạn, nên làm gì với lời của bạn.
changes-when-25 = Bạn tròn 25 tuổi, hoặc rời hẳn sự chăm sóc
changes-then-25 = Bạn có thể lấy bản sao của tất cả, rồi xóa hoặc để lại.
changes-when-death = Có người qua đời
changes-then-death = Tin nhắn cho người đó dừng ngay. Không ai đọc lời của họ cho tới khi có quyết định, một cách cẩn thận, về việc nên làm gì.
changes-you-choose = Bạn chọn nên làm gì với điều bạn đã nói. Bạn có thể đổi ý cho tới khi chuyện đó xảy ra.
changes-ask = Nên làm gì với điều bạn đã nói?
changes-wish-keep = Giữ lại, vẫn là của tôi
changes-wish-unsign = Giữ lại, nhưng gỡ tôi ra
changes-wish-delete = Xóa đi
changes-wish-ask = Hỏi tôi khi chuyện đó xảy ra
changes-anonymise-means = “Gỡ tôi ra” nghĩa là: nhóm vẫn học được từ điều đó, nhưng tên và tài khoản của bạn không còn nữa. Bạn không mở lại được nữa. Những người đã biết đó là bạn thì vẫn biết.
changes-save = Lưu điều tôi muốn
changes-saved = Đã lưu.
changes-happened = Ngày { $date }, nhóm ghi lại rằng chuyện này đã xảy ra. Bây giờ bạn quyết định.
changes-decide = Làm như vậy
changes-quiet = Chúng tôi không gửi tin nhắn nào cho bạn cho tới khi bạn quyết định.
changes-home = Có điều đã thay đổi với bạn
changes-home-hint = Bạn quyết định nên làm gì với điều bạn đã nói.
anonymise-title = Gỡ tôi ra khỏi điều tôi đã nói
anonymise-what = Điều bạn đã nói ở lại với nhóm và giúp họ thay đổi mọi thứ. Biệt danh, tài khoản và cách đăng nhập của bạn mất hẳn.
anonymise-do = Gỡ tôi ra sau 14 ngày
anonymising-title = Bạn sẽ được gỡ ra khỏi điều bạn đã nói
anonymising-words = Ngày { $date }, tên và tài khoản của bạn sẽ mất. Điều bạn đã nói vẫn ở lại. Từ giờ tới lúc đó, bạn vẫn có thể giữ mọi thứ như cũ.

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
given-unopened = { $who } nhận được vào { $date } và chưa mở.
person-said = Người bạn gửi đến đã nói

## What has just been done
other-answers = { $count ->
   *[other] { $count } câu trả lời khác
}
done-taken-back = Đã xoá. Không ai đọc được nữa.
done-replied = Đã gửi. Nó ở trên trang này.
done-shared = Đã chia sẻ. Xem bên dưới.
wall-more = Xem thêm câu trả lời

## Leaving without a script
exit-on = Thời tiết
exit-words = Bạn đã đăng xuất. Hãy đóng thẻ này ngay: nút Quay lại vẫn có thể hiện các trang bạn đã xem, và tên của chúng còn trong lịch sử của trình duyệt này.
exit-history = Để xóa chúng: mở Lịch sử trong trình đơn của trình duyệt và xóa một giờ gần nhất.

## Signed out before it was sent
signed-out-title = Bạn đã đăng xuất
signed-out-kept = Chưa gửi. Những gì bạn đã viết được khóa và chờ trong hai giờ. Hãy vào lại như trước, trên điện thoại hoặc máy tính này, và bạn sẽ nhận lại.
signed-out-gone = Chưa gửi và không được giữ lại. Tệp, mã PIN, văn bản rất dài và những gì gõ trên điện thoại dùng chung không bao giờ được giữ lại.
kept-title = Bạn đã viết điều này trước khi bị đăng xuất
kept-lead = Chưa gửi. Hãy đọc lại, sửa nếu muốn, rồi gửi đi.
