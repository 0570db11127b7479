# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## A thread
review-told = أُعيد النظر في خدمة بسبب ما قلته وقاله آخرون
