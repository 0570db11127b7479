# Pages about rights.

## Rights
rights-title = My rights
rights-lead = What you can ask for, and what we have promised you.
rights-search = Look for a word
rights-find = Find
rights-none = We found nothing. Try another word.
rights-on = Written on { $date }
