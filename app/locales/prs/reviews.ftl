# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Dari.

## A thread
review-told = به خاطر گپ شما و دیگران، یک خدمت دوباره بررسی شد
