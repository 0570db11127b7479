# After something hard was said: who helps now, who reads it and when.
told-title = Thank you for telling us
told-now = Talk to someone now
told-now-hint = You don’t have to wait for our answer.
told-more = More numbers
told-open = Open now, until { $time }
told-closed = Closed now. Opens { $day } at { $time }
told-day-today = today
told-day-tomorrow = tomorrow
told-day-1 = on Monday
told-day-2 = on Tuesday
told-day-3 = on Wednesday
told-day-4 = on Thursday
told-day-5 = on Friday
told-day-6 = on Saturday
told-day-7 = on Sunday
told-who = Who reads this, and when?
told-read-now = *The participation team reads it.* They are at work today until { $time }.
told-read-later = *The participation team reads it, but not now.* Nobody reads it before { $time } { $day }.
told-read-unknown = *The participation team reads it on working days.* Nobody reads it at night, at the weekend or on a bank holiday.

# That a computer looks for words, and what waits because of it.
noticing-told = A computer looks for words that say you may be in danger, so that a person reads them sooner. A person decides what happens next.
noticing-waits = If it sounds like you may be in danger, a person looks at it first. Then we do what you asked.
