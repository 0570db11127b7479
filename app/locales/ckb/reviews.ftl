# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## A thread
review-told = بەهۆی قسەکانی تۆ و کەسانی تر، دووبارە سەیری خزمەتگوزارییەک کرایەوە
