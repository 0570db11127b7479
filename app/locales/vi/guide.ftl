# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## Rights
rights-title = Quyền của tôi
rights-lead = Những gì bạn có thể yêu cầu, và những gì chúng tôi đã hứa với bạn.
rights-search = Tìm một từ
rights-find = Tìm
rights-none = Chúng tôi không tìm thấy gì. Hãy thử từ khác.
rights-on = Viết ngày { $date }
