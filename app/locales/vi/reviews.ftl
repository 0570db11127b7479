# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## A thread
review-told = Một dịch vụ đã được xem xét lại nhờ điều bạn và những người khác nói
