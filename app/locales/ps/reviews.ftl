# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## A thread
review-told = یو خدمت بیا وکتل شو، ځکه چې تاسو او نورو خبره وکړه
