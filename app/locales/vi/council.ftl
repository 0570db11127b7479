# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

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
plan-slips = { $count ->
   *[other] { $count } việc sẽ bị trễ
}
plan-unsaid = { $count ->
   *[other] chưa ai nói gì về { $count } việc
}
council-promises = Các lời hứa, theo ngày
council-promise-over = Ngày đó đã qua.
