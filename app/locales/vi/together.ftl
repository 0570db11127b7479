# Polls, surveys, the council of children in care, rights and people.

home-together = Thêm cho bạn
home-polls = Hãy nói ý kiến của bạn: chúng tôi đang hỏi

## Polls and surveys
polls-title = Nói ý kiến của bạn
polls-lead = Những câu hỏi nhanh chúng tôi dành cho bạn. Bạn có thể bỏ qua hết.
polls-none = Lúc này chúng tôi không hỏi gì.
polls-closed = Mọi người đã nói gì
poll-until = Mở tới ngày { $date }
poll-once = Không cần tên. Bạn trả lời một lần thôi nhé, để công bằng.
poll-once-account = Bạn được tính một lần. Không ai thấy câu trả lời này là của bạn.
poll-who-reads = Nhóm lắng nghe đọc lời của bạn. Họ không thấy tên bạn. Nếu lời của bạn cho biết có ai đó có thể bị hại, chúng tôi báo cho những người có thể giúp.
poll-why-thanks = Cảm ơn bạn. Đã gửi
poll-why-already = Bạn đã trả lời câu này rồi
poll-why-members = Phần này dành cho Hội đồng
poll-why-closed = Mọi người đã nói gì
poll-why-more-thanks = Khi phần này đóng lại, chúng tôi cho biết mọi người đã nói gì.
poll-why-more-already = Mỗi người được tính một lần. Cảm ơn bạn!
poll-why-more-members = Ở đây chỉ thành viên của Hội đồng Trẻ em được Chăm sóc mới bỏ phiếu.
poll-next-person = Người tiếp theo
poll-rounded = Những con số này được làm tròn, để không ai tìm ra ai đã nói gì.
poll-too-few = Ít người quá nên không đưa ra. Như vậy mới giữ được riêng tư.
poll-about = { $count ->
   *[other] Khoảng { $count } người
}
poll-answer = Câu trả lời
poll-count = Bao nhiêu

## The Children in Care Council
council-title = Hội đồng Trẻ em được Chăm sóc
council-lead = Các bạn trẻ được chăm sóc lên tiếng thay cho mọi người được chăm sóc, và kiểm tra việc ban điều hành làm.
council-member = Bạn là thành viên. Bạn có thể đề xuất và bỏ phiếu ở đây.
council-priorities = Điều quan trọng nhất với chúng tôi
council-none = Ở đây chưa có gì.
council-votes = Bỏ phiếu
council-challenges = Thẻ thử thách
council-challenges-lead = Hội đồng đưa một thẻ cho ban điều hành. Ban điều hành phải trả lời thẻ đó.
council-answered = { $who } đã trả lời ngày { $date }
council-waiting = Ban điều hành chưa trả lời.
council-due = Họ sẽ làm, hạn là { $date }
council-judged-yes = Hội đồng nói: có, đó là câu trả lời.
council-judged-partly = Hội đồng nói: đó là một phần của câu trả lời.
council-judged-no = Hội đồng nói: không, đó không phải là câu trả lời.
council-judge-ask = Đó có phải là câu trả lời thật sự không?
council-judge-yes = Có
council-judge-partly = Một phần
council-judge-no = Không
council-proposed = Chỉ thành viên xem được điều này cho tới khi hơn một nửa đồng ý
council-agree = Tôi đồng ý
council-disagree = Tôi không đồng ý nữa
council-propose-priority = Đề xuất một điều quan trọng
council-propose-challenge = Viết một thẻ thử thách
council-what = Trong một câu
council-why = Vì sao điều này quan trọng?
council-half = Điều này được công khai khi hơn một nửa số thành viên đồng ý. Đừng dùng tên của ai.
council-send = Đề xuất
council-empty = Hãy viết thành một câu trước
council-too-much = Nhiều hơn số tiền đang có. Hãy bớt đi một ít
budget-amount = Có £{ $pounds }.
budget-open = Các thành viên đang chia số tiền này.
budget-together = Đây là cách các thành viên sẽ tiêu số tiền này.
budget-too-few = Ít thành viên chia quá, nên chúng tôi không đưa ra.
budget-pounds = £{ $pounds }
budget-left = Còn £{ $pounds }
budget-more = Thêm
budget-less = Bớt
budget-save = Lưu cách chia của tôi
council-plan = Những việc người lớn đã hứa làm
council-plan-lead = Kế hoạch của cả chính quyền địa phương, bằng lời của các bạn trẻ.
plan-done = { $count ->
   *[other] { $count } việc đã xong
}
plan-well = { $count ->
   *[other] { $count } việc đang tiến triển tốt
}
plan-maybe = { $count ->
   *[other] { $count } việc có thể bị trễ
}
plan-late = { $count ->
   *[other] { $count } việc bị trễ
}

## Rights
rights-title = Quyền của tôi
rights-lead = Những gì bạn có thể yêu cầu, và những gì chúng tôi đã hứa với bạn.
rights-search = Tìm một từ
rights-find = Tìm
rights-none = Chúng tôi không tìm thấy gì. Hãy thử từ khác.
rights-on = Viết ngày { $date }

## Good news
celebrate-title = Tin vui được chia sẻ
celebrate-lead = Tin vui từ các bạn trẻ được chăm sóc. Các bạn ấy đã đồng ý chia sẻ, không kèm tên.
celebrate-none = Ở đây chưa có tin vui nào.
celebrate-yours = Kể cho chúng tôi tin vui của bạn

## My people
people-title = Những người của tôi
people-own = Những người dành cho bạn
people-none = Chúng tôi chưa ghi lại điều này. Hãy hỏi nhóm lắng nghe.
people-sign-in = Đăng nhập để xem nhân viên của bạn là ai
people-team = Những người đọc điều bạn gửi
people-board = Ban điều hành: những người chịu trách nhiệm
people-kind-worker = Nhân viên xã hội của bạn
people-kind-pa = PA (người cố vấn riêng) của bạn
people-kind-iro = IRO của bạn
people-kind-advocate = Người bênh vực (advocate) của bạn
people-changed = { $who }: đã thay đổi ngày { $date }
