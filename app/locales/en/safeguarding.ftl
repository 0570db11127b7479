# Help now, and what follows when something hard was said.

## Help now
help-hint = You don’t need to sign in. You don’t need to be sure.
help-offline = *You are offline.* We can’t send anything now. These numbers still work.
help-999 = Police, ambulance, fire
help-under-999 = If you are in danger right now. If you can’t talk, ring, then press 55.
help-childline = Childline
help-under-childline = Day and night, free, up to 18. Not on the phone bill.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = Day and night, free, by text.
number-shout = Text SHOUT to 85258
help-nhs = NHS mental health
help-under-nhs = Day and night, if your head is in a bad place.
number-nhs = 111, then 2
help-samaritans = Samaritans
help-under-samaritans = Day and night, free, any age.
number-samaritans = 116 123
help-duty = The council’s duty team
help-emergency = Duty team, nights and weekends
help-advocacy = Advocates: someone on your side
help-complaints = If you want to complain

## After something hard was said
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
noticing-waits = If nobody has looked at it yet, or it sounds like you may be in danger, a person looks at it first. Then we do what you asked.

## While Heard is not open
closed-title = Heard is not open here yet
closed-words = You can’t send us anything today. If you need someone now, these people are there.
closed-again-title = Heard is closed here for now
closed-again-words = You can’t send us anything new just now. What you said before is still here.
closed-not-sent = It was not sent. We can’t take it while Heard is closed.
closed-own = What you said before

## I am not safe
not-safe = I am not safe
not-safe-danger = *In danger right now?* Ring 999. If you can’t talk, ring, then press 55.
not-safe-staffed = *Someone on duty is told at once.* If they don’t answer, the next person is told.
not-safe-staffed-one = *Someone on duty is told at once.* If they don’t answer, they are told again. Ring one of these numbers.
not-safe-later = *Nobody is on duty now.* Nobody reads this before { $time } { $day }. Ring one of these numbers.
not-safe-unstaffed = *Nobody is on duty now.* We can’t say when someone reads this. Ring one of these numbers.
not-safe-known = We know it is you. We may not know where you are.
not-safe-nickname = You are signed in, but we may not know your real name or where you are. You can write it here.
not-safe-unknown = You have not signed in. We can’t find you unless you tell us who you are or where you are.
not-safe-skip = You can leave everything empty. Just press the button below.
not-safe-send = Tell someone now
not-safe-meanwhile = What you can do until then
not-safe-quiet = We don’t write to you here, and this is not in your things.
not-safe-reply = You said that it is safe to write to you here. Our answer comes here.
not-safe-once = This page is shown once. If you leave it, it is gone.
