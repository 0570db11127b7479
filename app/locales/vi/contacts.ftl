# Who is who.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

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
people-away = Từ { $first } đến { $last }, { $name } làm thay người này. Người đó có thể đọc điều bạn gửi ở đây, điều chưa ai trả lời và điều dành cho buổi xem xét tiếp theo của bạn. Người đó có thể trả lời bạn.
