# The young people's pages, in English. Reading age about nine. Words between
# two * are shown in bold.
#
# Around every page: the frame, days, words that several pages use, and what went wrong.

## Around every page
brand = Heard
home = Home
skip = Skip to the page
language = Language
help-now = Help now
leave = Leave
leave-quickly = Leave this page quickly
leaving = Leaving
back = Back
next = Next
send = Send
error-prefix = Error:
error-summary-one = We need one thing from you
error-summary-many = We need a few things from you
tabs-label = Main
tab-say = Say something
mine-title = My things
wall-title = You said, we did
foot-moderation = How we look after what you say
foot-staff = Staff pages
awaiting-review = This translation was made by a machine. A person has not checked it yet.
demonstration = This is a demonstration. { $council } is made up, and nobody reads what you write here.

## Dates
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
sent-on = sent { $date }

## Questions
progress = Question { $number } of { $count }
skip-question = Skip this one
thats-all = That’s all. Go to send
yes-no-yes = Yes
yes-no-no = No
yes-no-not_sure = Not sure

## Check and send
change = Change
send-it = Send it
sending = Sending…
not-sent-yet = Not sent yet. We can’t reach Heard right now. Your words are still on this page. We try again when you are online, or you can tap Send it.

## A thread
easy-read = Easy read

## When something is wrong with what was typed
problem-write-something = Write something, or tap Skip
problem-pick-one = Pick one
problem-too-long = That is too long for one go. Make it shorter, or send the rest after
problem-not-sent = It was not sent. Your words are still here. Please try again
problem-slow-down = That was a lot of tries. Wait a few minutes, then try again
problem-busy = Very many people are signing in right now. Wait a few seconds, then try again

## Something went wrong
error-title-missing = We can’t find this page
error-words-missing = The address may be wrong, or the page may have gone.
error-title-gone = This is no longer here
error-words-gone = It was taken back or deleted.
error-title-forbidden = This page is not for you
error-words-forbidden = You may need to sign in first.
error-title-too-big = That is too much for one go
error-words-too-big = Go back and make it shorter. Your words are still on the page before.
error-title-unreadable = We could not read that
error-words-unreadable = Go back and try again. Your words are still on the page before.
error-title-too-many = That was very quick
error-words-too-many = Wait a few minutes, then try again.
error-title-ours = Something went wrong on our side
error-words-ours = It is not your fault. Please try again in a few minutes. If you need help now, the numbers are under Help now.
error-reference = If you tell us about it, this helps us find it:
error-home = Go to the start

## Between a link on another website and what it would do
go-on-title = Press to go on
go-on-words = You came here from another website. Nothing happens until you press.
go-on-press = Go on

## A device that others use
shared-on = This is not my phone
shared-off = This is my own phone
shared-mine = This is not my phone
shared-mine-under = Nothing stays on it. You are signed out after 10 minutes.
kiosk-soon = This page goes away in one minute, for the next person. Write down your receipt, or take a picture.
kiosk-done = I’m done
lent-give-back = Thank you. Now give it back to the person who is helping you.

## Signed out before it was sent
signed-out-title = You are signed out
signed-out-kept = It is not sent yet. What you wrote waits for two hours, locked. Open it again the same way as before, on this phone or computer, and you get it back.
signed-out-gone = It was not sent, and it is not kept. Files, PINs, very long texts, and what is typed on a phone that others use are never kept.
kept-title = You wrote this before you were signed out
kept-lead = It is not sent yet. Read it, change it if you like, then send it.

## How it looks and sounds
listen = Listen
listen-stop = Stop
listen-no-voice = You can’t listen here yet. There is no voice on this phone for { $language }.
only-english = What the council wrote here is only in English so far.
