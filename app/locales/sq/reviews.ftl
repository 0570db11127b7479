# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## A thread
review-told = Një shërbim u kontrollua edhe një herë për shkak të asaj që the ti dhe të tjerët
