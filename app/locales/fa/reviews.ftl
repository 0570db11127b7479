# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## A thread
review-told = به‌خاطر حرف شما و دیگران، یکی از خدمات دوباره بررسی شد
