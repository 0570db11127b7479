# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## My review
my-review-title = Buổi xem xét của tôi đã quyết định gì
my-review-intro = Buổi xem xét của bạn nói rằng những việc này sẽ xảy ra. Chúng đã xảy ra chưa?
my-review-none = Ở đây chưa ghi gì. Hãy xem lại sau buổi xem xét tiếp theo của bạn.
my-review-who = Người làm: { $owner }
my-review-by = Trước hết ngày { $date }
my-review-late = Lẽ ra việc này phải xảy ra trước hết ngày { $date }.
my-review-on = Buổi xem xét ngày { $date }
my-review-challenged = IRO của bạn đang hỏi về việc này. Họ phải được trả lời trước hết ngày { $date }.
my-review-asked = IRO của bạn đã hỏi về việc này và đã được trả lời.
my-review-told = Đã làm gì
my-review-over = Việc này đã xong.
my-review-seen = IRO của bạn thấy điều bạn nói ở đây, còn nhân viên của bạn thấy việc này còn mở hay không. Nếu bạn nói không, việc này được mở lại.
my-review-seen-worker = Nhân viên của bạn thấy điều bạn nói ở đây. Nếu bạn nói không, việc này được mở lại.
my-review-moved = Đã hẹn một ngày khác, vì
my-review-changed = Điều gì đã thay đổi
