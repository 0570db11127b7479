# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## A thread
review-told = Послугу перевірили ще раз через слова – твої та інших
