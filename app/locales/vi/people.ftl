# Signing in, one’s account, ways back in, going, and when life changes.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## Open a receipt
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
join-known = Người đưa mã cho bạn đã cho chúng tôi biết bạn là ai. Nhờ vậy, điều bạn gửi cho nhân viên của mình sẽ đến đúng người.
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
mine-erase-lead = Bạn có thể rút lại bất cứ điều nào ở đây, hoặc xóa tất cả.
mine-erase = Xóa những gì của tôi
erase-title = Xóa tất cả?
erase-what = { $count ->
    [0] Tài khoản của bạn sẽ mất. Bạn chưa gửi gì từ tài khoản này.
   *[other] Tài khoản của bạn sẽ mất, và { $count } điều bạn đã nói ở đây cũng vậy. Không ai lấy lại được.
}
erase-stays = *Một số điều phải được giữ lại.* Nếu có ai đó có thể đã bị hại, hoặc nếu bạn đã khiếu nại, chúng tôi phải giữ những gì cần cho việc đó.
erase-do = Xóa tất cả
erase-keep = Không, giữ lại cho tôi

## When something is wrong with what was typed
problem-no-such-account = Biệt danh và mã PIN đó không khớp nhau. Hãy kiểm tra cả hai
problem-no-such-code = Mã này không dùng được. Có thể mã đã quá hạn. Hãy xin mã mới
problem-name-taken = Đã có người dùng biệt danh này. Hãy chọn tên khác
problem-bad-name = Hãy viết một biệt danh dài tối đa 40 chữ cái
problem-secret-short = Ngắn quá. Hãy dùng 6 chữ số trở lên, hoặc 8 chữ cái trở lên
problem-secret-long = Dài quá. Hãy dùng tối đa 200 chữ cái
problem-secret-easy = Dễ đoán quá. Hãy chọn điều chỉ mình bạn biết
problem-secrets-differ = Hai lần nhập không giống nhau. Hãy nhập lại

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

## Signing out
signed-out = Bạn đã đăng xuất. Những gì bạn đã gõ mà chưa gửi không còn trên điện thoại này nữa. Những gì đang chờ gửi vẫn được gửi đi, với tư cách là của bạn.
