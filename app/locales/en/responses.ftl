# Answers, whether it happened, and the wall.

## A thread
many-said = We answered many of you together. You said: { $words }
next-step = What you can do now:
promised-by-when = Promised by { $owner }, by { $date }.
promised-by = { $owner } answers for this.
promised-when = Promised by { $date }.
claim-done = We did it
claim-will_do = We will
claim-will-do-by = We will, by { $date }
claim-cannot = We can’t, and this is why
claim-already_there = It is there already
answer-corrected = We corrected this on { $date }. This is why:
answer-before = What it said before:
answer-taken-back = We took an answer back on { $date }. This is why:
answer-off-wall = There was an answer here. We are checking it.
verdict-ask-done = Did it happen?
verdict-ask-will_do = Has it happened yet?
verdict-ask-cannot = Is this a fair answer?
verdict-ask-already_there = Is it there for you?
verdict-ask-meeting = Did what you asked for happen?
verdict-yes = Yes
verdict-partly = Partly
verdict-no = No
verdict-given-yes = You said yes
verdict-given-partly = You said partly
verdict-given-no = You said no
verdict-change = Change what I said
verdict-hint = Only you can close this. If you say no, we open it again.

## The wall
wall-reading = How to read this
wall-plain = Plain
wall-topics = Topics
wall-none = There is nothing here yet. It fills up when we answer.
wall-answered = Answered
wall-checked = We are checking again whether this happened
wall-happened = { $year }: { $yes } in 100 of you who told us said: yes, it happened
wall-all = Everything
wall-areas = Areas
wall-everywhere = Every area
wall-whose = Whose words
wall-everyone = What everyone said
wall-mine = Things I said
wall-mine-too = You said this too
wall-difference-ask = Did this make a difference for you?

## What has just been done
wall-more = Show more answers

## Did it happen?
again-title = Did it happen?
again-said = We said we would look at this again on { $date }.
again-met = Your meeting was on { $date }.
again-met-words = Read what you said for it
