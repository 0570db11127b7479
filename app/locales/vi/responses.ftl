# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## A thread
many-said = Chúng tôi trả lời chung cho nhiều bạn. Các bạn đã nói: { $words }
next-step = Bây giờ bạn có thể làm gì:
promised-by-when = { $owner } đã hứa, hạn là { $date }.
promised-by = { $owner } chịu trách nhiệm việc này.
promised-when = Hứa làm trước hạn { $date }.
claim-done = Chúng tôi đã làm
claim-will_do = Chúng tôi sẽ làm
claim-will-do-by = Chúng tôi sẽ làm, hạn là { $date }
claim-cannot = Chúng tôi không làm được, và đây là lý do
claim-already_there = Điều đó đã có sẵn
answer-corrected = Chúng tôi đã sửa điều này vào ngày { $date }. Đây là lý do:
answer-before = Trước đây ghi là:
answer-taken-back = Chúng tôi đã rút lại một câu trả lời vào ngày { $date }. Đây là lý do:
answer-off-wall = Ở đây từng có một câu trả lời. Chúng tôi đang kiểm tra lại.
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

## The wall
wall-reading = Cách đọc trang này
wall-plain = Thường
wall-topics = Chủ đề
wall-none = Ở đây chưa có gì. Trang này sẽ đầy dần khi chúng tôi trả lời.
wall-answered = Đã trả lời
wall-checked = Chúng tôi đang kiểm tra lại xem việc này có xảy ra không
wall-happened = { $year }: Cứ 100 bạn cho chúng tôi biết thì { $yes } bạn nói: có, việc đó đã xảy ra
wall-all = Tất cả
wall-areas = Khu vực
wall-everywhere = Mọi khu vực
wall-whose = Lời của ai
wall-everyone = Mọi người đã nói gì
wall-mine = Những điều tôi đã nói
wall-mine-too = Bạn cũng đã nói điều này
wall-difference-ask = Điều này có tạo ra khác biệt cho bạn không?

## What has just been done
wall-more = Xem thêm câu trả lời

## Did it happen?
again-title = Việc đó có xảy ra không?
again-said = Chúng tôi đã nói sẽ xem lại điều này vào ngày { $date }.
again-met = Cuộc họp của bạn là ngày { $date }.
again-met-words = Đọc điều bạn đã nói cho cuộc họp
