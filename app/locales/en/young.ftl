# The young people's pages, in English. Reading age about nine. Words between
# two * are shown in bold.

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

## Home
home-ask = What do you want to say?
home-promise = We read it, we answer, and you tell us if it worked.
home-rate = Rate a service
home-after = See what happened
home-mine-under = Everything you said, and where it has got to
home-sign-in-under = Sign in to see what you said
home-receipt = Open a receipt
home-receipt-under = You have 16 numbers
home-wall-under = What changed because somebody said it

## Questions
progress = Question { $number } of { $count }
skip-question = Skip this one
thats-all = That’s all. Go to send
not-seen-yet = Nobody can see this yet. You choose who sees it before you send.
mood-1 = Very bad
mood-2 = Bad
mood-3 = In the middle
mood-4 = Good
mood-5 = Very good
yes-no-yes = Yes
yes-no-no = No
yes-no-not_sure = Not sure

## Check and send
check-title = Ready to send?
you-say = You say
change = Change
send-it = Send it
sending = Sending…
not-sent-yet = Not sent yet. We can’t reach Heard right now. Your words are still on this page. We try again when you are online, or you can tap Send it.
audience-ask = Who will see this?
audience-team = The participation team
audience-under-team = Their job is to listen and get answers. They do not work on your case.
audience-worker = My worker
audience-under-worker = The participation team reads it and gives it to your social worker or PA.
audience-iro = My IRO
audience-under-iro = The participation team reads it and gives it to the person who runs your reviews.
audience-anonymous = Nobody knows it’s me
audience-under-anonymous = We use your words to change things. We take names out. You still get an answer.
audience-needs-account = Want your own worker or IRO to get it? You need an account for that, so that we know who they are.
audience-unchosen = If you choose nothing, the participation team reads it.
helped-ask = Did anyone help you say this?
helped-hint = There is no wrong answer. People say different things when someone sits beside them, so it helps us to know.
helped-alone = No, I did it on my own
helped-someone_known = Yes, someone I know
helped-under-someone_known = A carer, a worker, a friend, family
helped-someone_independent = Yes, someone independent
helped-under-someone_independent = An advocate, or someone from outside
helped-adult_wrote = An adult wrote it for me
helped-not_asked = You didn’t say
duty-safeguarding = *If someone could get hurt*, we must tell people who can help keep you safe. We will tell you who.
duty-records = A court can ask to see what the council keeps. Sometimes parents can ask too.
receipt-warning = *You are not signed in, so you get a receipt.* It is the only way back to this and to our answer. If you lose it, nobody can open it for you, not even us.
sealed-link-warning = *If you pick “Nobody knows it’s me”*, we lock away who wrote it. Two people who keep children safe can open that lock together, and only if someone is in danger right now. If you sign out first, nothing links it to you.
small-home-warning = We take your name out. But if only a few people live where you live, *someone may guess it was you*.

## Sent
sent-title = Sent. We’ve got it.
sent-nobody-yet = Nobody has read it yet.
sent-again = You sent this before with something different in it. We kept both.
sent-in-mine = What you sent is here, and our answer will be too
sent-come-back = *Come back and look.* Our answer will be in My things.
sent-come-back-receipt = *Come back and look.* Your receipt opens our answer.
receipt-keep = Keep your receipt
receipt-keep-why = It opens this again, so you can read our answer and write back. Write it down or take a picture of it.
receipt-number = Your receipt number
receipt-lost-warning = Lost receipt, lost answer. We keep no copy.
next-title = What happens next
next-read = *The participation team reads it.* You can see when they have.
next-answer = *Somebody answers.* If they can’t do it, they say why.
next-verdict = *You say if it happened.* Yes, partly or no. “No” opens it again.
say-more = Say something else

## Open a receipt
receipt-title = Type the numbers from your receipt
receipt-hint = 16 numbers. Spaces don’t matter.
receipt-open = Open it
receipt-lost = I lost my receipt
receipt-lost-answer = We are sorry. We don’t keep a copy, so nobody can open that one. What you said is still read and still counts.
say-again = You can say it again and keep the new receipt.
receipt-sign-in-under = If you have an account
have-code = I have a code
have-code-under = From a worker

## Sign in and join
sign-in = Sign in
sign-in-title = Hello again
sign-in-name = Your nickname
sign-in-secret = Your PIN or password
no-account-needed = No account needed
sign-out = Sign out
join-title = Make it yours
join-lead = No e-mail. No phone number. The person who gave you the code can’t get in.
join-code = Your code
join-code-hint = 8 letters and numbers. It works for 15 minutes.
join-name = A nickname
join-name-hint = Not your real name. You need it to sign in.
join-picture = Pick a picture
join-secret = A PIN or a password
join-secret-hint = 6 numbers or more, or some words only you know.
join-secret-again = The same PIN or password again
join-done = That’s me
avatar-fox = Fox
avatar-whale = Whale
avatar-cactus = Cactus
avatar-comet = Comet
avatar-mushroom = Mushroom
avatar-kite = Kite
avatar-cat = Cat
avatar-robot = Robot

## My things
mine-none = You have not said anything here yet.
mine-your-turn = Your turn
mine-replied = Someone wrote back
mine-erase-lead = You can take any of these back, or delete everything.
mine-erase = Delete my things
status-sent = Sent. Nobody has read it yet
status-read = Read. We are looking at it
status-answered = Answered. Did it happen?
status-closed = You said yes, it happened
status-settled = Read, with thanks. Nothing is left to do
status-reopened = You said no, so it’s open again
status-hidden = Kept out of sight by the team
erase-title = Delete everything?
erase-what = { $count ->
    [0] Your account goes away. You have not sent anything from it.
    [one] Your account goes away, and so does the one thing you said here. Nobody can bring it back.
   *[other] Your account goes away, and so do the { $count } things you said here. Nobody can bring them back.
}
erase-stays = *Some things must stay.* If someone could have been hurt, or if you made a complaint, we must keep what is needed for that.
erase-do = Delete everything
erase-keep = No, keep my things

## A thread
thread-title = Your words and our answer
you-said = You said
team-said = The participation team said
words-gone = These words have been deleted.
waiting = Waiting for an answer. You can see here when someone has read it.
waiting-thanks = You can see here when someone has read it.
many-said = We answered many of you together. You said: { $words }
promised-by-when = Promised by { $owner }, by { $date }.
promised-by = { $owner } answers for this.
promised-when = Promised by { $date }.
easy-read = Easy read
claim-done = We did it
claim-will_do = We will
claim-will-do-by = We will, by { $date }
claim-cannot = We can’t, and this is why
claim-already_there = It is there already
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
talk-title = Between you and the team
review-told = A service was looked at again because of what you and others said
hidden-why = *The team has put this out of sight.* You and the team can still read it. This is why:
reply-label = Say something back
reply-missing = What is still missing?
so-far = What has happened so far
step-sent = Sent
step-read = Read
step-answered = Answered
step-happened = It happened
chosen-mood = How you felt
looked-title = Who looked at my words
looked-line = { $date }: { $who } – { $did }
reader-me = You
reader-worker = A worker
reader-participation_lead = The participation team
reader-safeguarding_lead = The safeguarding lead
reader-service_manager = A service manager
reader-commissioner = The person who buys services
reader-board_member = A board member
reader-administrator = The person who runs the system
deed-sent = sent it
deed-read = read it
deed-wrote = wrote a message
deed-sorted = sorted it by topic
deed-masked = took names and places out
deed-noted = wrote a note for the team
deed-hid = put it out of sight
deed-showed = put it back
deed-quoted = asked to show some of your words
deed-answered = used it for an answer
deed-reviewed = read it to check a service
deed-judged = said if it happened
deed-other = worked on it
take-back = Take it back
take-back-words = We delete your words and stop working on them. If someone could be hurt, we must keep what is needed to help.
take-back-do = Yes, take it back

## The wall
wall-reading = How to read this
wall-plain = Plain
wall-topics = Topics
wall-none = There is nothing here yet. It fills up when we answer.
wall-answered = Answered
wall-happened = { $yes } in 100 of you who told us said: yes, it happened
voices-about = { $n ->
    [one] about { $n } of you
   *[other] about { $n } of you
}

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

## Rate a service
rate-list-title = What do you want to rate?
rate-none = There is nothing to rate yet.
rate-not-a-person = You rate a place or a service, never one person.
rate-title = How is this for you: { $service }?
rate-words = Anything in your own words?
rate-together = You rate a place or a service, never one person. We look at answers together, and only when enough people have answered.

## When something is wrong with what was typed
problem-write-something = Write something, or tap Skip
problem-pick-one = Pick one
problem-too-long = That is too long for one go. Make it shorter, or send the rest after
problem-nothing-said = You skipped everything. Answer one question, then you can send
problem-needs-account = You need an account to send it to your worker or IRO. Pick someone else, or sign in
problem-not-sent = It was not sent. Your words are still here. Please try again
problem-no-such-receipt = These numbers don’t open anything. Check all 16
problem-slow-down = That was a lot of tries. Wait a few minutes, then try again
problem-busy = Very many people are signing in right now. Wait a few seconds, then try again
problem-no-such-account = That nickname and PIN don’t fit together. Check both
problem-no-such-code = This code doesn’t work. It may be too old. Ask for a new one
problem-name-taken = Someone has this nickname. Pick another one
problem-bad-name = Write a nickname of up to 40 letters
problem-secret-short = Too short. Use 6 numbers or more, or 8 letters or more
problem-secret-long = Too long. Use up to 200 letters
problem-secret-easy = Too easy to guess. Pick something only you know
problem-secrets-differ = The two are not the same. Type them again

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

## How we look after what you say
moderation-title-who = Who reads it
moderation-words-who = People in the participation team read everything you send. They do not work on your case. A worker or IRO only gets it if you choose that.
moderation-title-names = Names
moderation-words-names = Before we use your words, we take out names and places that could show who you are.
moderation-title-safety = When someone could get hurt
moderation-words-safety = Then we must tell people who can help keep you safe. We will tell you who.
moderation-title-hide = Keeping things out of sight
moderation-words-hide = Sometimes a person in the team keeps a view out of lists, for example when it would hurt somebody. They must write down why, and you can read the reason. We never hide something because it is a complaint.
moderation-title-quotes = Your words in public
moderation-words-quotes = We only show your own words to other people if you said yes, and a second person checks them first.
moderation-title-counts = Counting
moderation-words-counts = We never show a number so small that it could point at you. An answer about a worker is never used against one person.
moderation-title-erase = Taking it back
moderation-words-erase = You can take back what you said, or delete everything. We only keep what is needed when someone could get hurt, or for a complaint.

## Nobody knows it’s me, signed in
anonymous-signed-in = We use your words to change things. We take names out. Two people who keep children safe can still open who wrote it, if someone is in danger right now.
anonymous-sign-out = Sign out and send it without my account
