# Saying something: questions, sending, receipts, a thread and who looked at it.

## Questions
not-seen-yet = Nobody can see this yet. You choose who sees it before you send.
mood-1 = Very bad
mood-2 = Bad
mood-3 = In the middle
mood-4 = Good
mood-5 = Very good
change-done = Done
day-field-day = Day
day-field-month = Month
day-field-year = Year
problem-no-such-day = We don’t know this day. Check the day, the month and the year
problem-nobody-helped = Someone wrote in the helper’s box. Say who helped, or leave the box empty

## Check and send
check-title = Ready to send?
you-say = You say
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
filing-told = *This can also go into the records the council keeps about you.* It goes there with our answer, sometimes sooner. Your worker can read it there. If you pick “Nobody knows it’s me”, it does not go there.
filed-gone = *What is in the records the council keeps about you is not deleted with it.* We ask for it to be taken out there. We cannot see if that is done.
filed-stays = *What is in the records the council keeps about you stays there, with your name.*
summary-told = *If this goes to your worker or your IRO, it can go into your file too.* They can print it in the summary of your review, in your own words. It stays in your file, even if you take it back here.
unsaid-told = *What must not be said in the meeting is read only by your IRO, if you choose them here, and by our safeguarding lead.* Nobody else you choose reads that answer. If someone could be hurt, we must tell people who can help, and we tell you who.
summary-stays = *What was printed in the summary of your review stays in your file, with your name.* We cannot take it out.
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

## My things
mine-none = You have not said anything here yet.
mine-your-turn = Your turn
mine-replied = Someone wrote back
status-sent = Sent. Nobody has read it yet
status-has-it = Someone on duty has it
status-read = Read. We are looking at it
status-wrote-back = Someone wrote back to you
status-answered = Answered. Did it happen?
status-closed = You said yes, it happened
status-settled = Read, with thanks. Nothing is left to do
status-reopened = You said no, so it’s open again
status-hidden = Kept out of sight by the team

## A thread
thread-title = Your words and our answer
you-said = You said
team-said = The participation team said
words-gone = These words have been deleted.
waiting = Waiting for an answer. You can see here when someone has read it.
waiting-thanks = You can see here when someone has read it.
talk-title = Between you and the team
hidden-why = *The team has put this out of sight.* You and the team can still read it. This is why:
complaint-yours = You made a complaint
complaint-answer-by = The council has to answer you by { $day }.
complaint-late = The council should have answered you by { $day }. That is late. You can ask for more, and your advocate can ask why.
complaint-answered = The council has answered. If you do not agree, you can ask for more until { $day }.
complaint-over = It is over. If you do not agree, you can go to the Ombudsman. It costs nothing.
complaint-help = Somebody on your side can help you with it (an advocate). It costs nothing.
advocate-yours = You asked for an advocate
advocate-ask-by = The council has to ask the advocacy service by { $day }.
advocate-answer-by = The advocacy service was asked. It has to say by { $day } who comes.
advocate-late = This should have happened by { $day }. That is late. You can ring them yourself, too.
advocate-found = Somebody was found who is on your side.
advocate-ring = To ring them yourself:
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
reader-personal_adviser = A personal adviser (PA)
reader-reviewing_officer = The person who runs reviews (IRO)
reader-carer = A carer
reader-advocate = Someone who speaks up for young people (advocate)
reader-duty_worker = The worker on duty
reader-team_manager = The manager of a team of workers
reader-action_lead = Someone who leads a part of the council’s plan
reader-provider = Someone who runs a service for the council
reader-regulation_44_visitor = The visitor who checks children’s homes (Regulation 44)
reader-complaints_manager = The person who looks after complaints
reader-independent_person = Someone from outside the council who looks at a complaint (independent person)
reader-lado = The person who looks into worries about adults who work with children (LADO)
reader-scrutineer = Someone outside the council who checks that children are kept safe (scrutineer)
reader-translator = A translator
reader-auditor = Someone who checks that things are done properly (auditor)
reader-computer = The council’s computer
deed-sent = sent it
deed-entered = typed it in for you
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

## When something is wrong with what was typed
problem-nothing-said = You skipped everything. Answer one question, then you can send
problem-needs-account = You need an account to send it to your worker or IRO. Pick someone else, or sign in
problem-no-such-receipt = These numbers don’t open anything. Check all 16

## Nobody knows it’s me, signed in
anonymous-signed-in = We use your words to change things. We take names out. Two people who keep children safe can still open who wrote it, if someone is in danger right now.
anonymous-sign-out = Sign out and send it without my account

## What a helper saw
seen-title = For the helper
seen-ask = What did you, the helper, see?
seen-hint = Only what you saw, such as what the child pointed at, or how they looked. We keep it apart. We never count it as the child’s own words.

## My agenda
agenda-title = My agenda
agenda-under = Print it and take it to your meeting
agenda-on = For my meeting on { $date }
agenda-chair-all = I want to run my meeting.
agenda-chair-part = I want to run a part of my meeting.
agenda-chair-first = I want to speak first.
agenda-print = To print this page, open your browser’s menu and choose Print.
agenda-left-out = What must not be said in the meeting is not on this page.

## A receipt in pictures
pictures-same = These eight pictures are the same as your numbers. They work in this order.
pictures-title = Find your pictures
pictures-which = Tap picture { $n } of 8
pictures-undo = Take the last one away
pictures-instead = I have pictures
pictures-instead-under = Eight of them, in order
problem-no-such-pictures = These pictures don’t open anything. Check the order and start again

## Who looked
looked-lead = Every time somebody opens what you said, it is written down here. Nobody can take a line away.
looked-learnt = A program on the council’s own computer learns from what young people say which topic it is about. It last did that on { $date }, and your words may have been part of it. Nobody read them for that. When somebody takes something back, it forgets everything and starts again.
looked-nobody = Nobody has opened anything yet.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } of your things
   *[other] { $count } of your things
}
deed-shared = let someone else see it
deed-opened = opened a picture or recording
deed-exported = took it out in a file
deed-filed = put it into your case file
deed-identified = looked up who wrote it

## Sharing again and paper
share-title = Share it with someone else
share-words = They get the same words. You don’t have to tell it twice. They will know it is from you. What has been shared can’t be unshared.
shared-line = You also shared this with: { $who }, { $date }
share-ask-iro = You said this is for a meeting. Your IRO does not have it yet. Would you like them to read it before the meeting? It is your choice. If you would, open “{ $where }” here and choose your IRO. If not, you don’t have to do anything.
quotes-title = Your words for others to see
quotes-waiting = A second person still checks this. Nobody else sees it yet.
quotes-cleared = Other people may see this, without your name.
quotes-withdrawn = We do not show this any more. If someone printed or saved it before, we ask them to take it out.
quotes-promise = You said yes to this. You can say stop at any time. Then we take it off every page and out of every new copy. What someone printed or saved before, we can only ask them to take out.
quotes-stop = Do not show it any more
print = Print or save this
print-do = Print
print-careful = Think about who may find this paper.

## The hundred pictures
receipt-word-00 = Flag
receipt-word-01 = Bell
receipt-word-02 = Shirt
receipt-word-03 = Piano
receipt-word-04 = Water
receipt-word-05 = Door
receipt-word-06 = House
receipt-word-07 = Ruler
receipt-word-08 = Dice
receipt-word-09 = Bicycle
receipt-word-10 = Boomerang
receipt-word-11 = Clover
receipt-word-12 = Headphones
receipt-word-13 = Hammer
receipt-word-14 = Cherries
receipt-word-15 = Cactus
receipt-word-16 = Bread
receipt-word-17 = Pencil
receipt-word-18 = Anchor
receipt-word-19 = Chair
receipt-word-20 = Banana
receipt-word-21 = Puzzle
receipt-word-22 = Feather
receipt-word-23 = Tree
receipt-word-24 = Shoe
receipt-word-25 = Bowl
receipt-word-26 = Crown
receipt-word-27 = Rainbow
receipt-word-28 = Drum
receipt-word-29 = Telescope
receipt-word-30 = Letter
receipt-word-31 = Lollipop
receipt-word-32 = Snowflake
receipt-word-33 = Gift
receipt-word-34 = Microphone
receipt-word-35 = Glasses
receipt-word-36 = Violin
receipt-word-37 = Frog
receipt-word-38 = Camera
receipt-word-39 = Carrot
receipt-word-40 = Balloon
receipt-word-41 = Loudspeaker
receipt-word-42 = Key
receipt-word-43 = Lamp
receipt-word-44 = Cheese
receipt-word-45 = Torch
receipt-word-46 = Brush
receipt-word-47 = Chicken
receipt-word-48 = Fish
receipt-word-49 = Wall
receipt-word-50 = Magnet
receipt-word-51 = Wheel
receipt-word-52 = Cat
receipt-word-53 = Pizza
receipt-word-54 = Cloud
receipt-word-55 = Umbrella
receipt-word-56 = Parachute
receipt-word-57 = Giraffe
receipt-word-58 = Teapot
receipt-word-59 = Car
receipt-word-60 = Fire
receipt-word-61 = Boat
receipt-word-62 = Candle
receipt-word-63 = Spoon
receipt-word-64 = Scales
receipt-word-65 = Snake
receipt-word-66 = Ladder
receipt-word-67 = Plug
receipt-word-68 = Phone
receipt-word-69 = Trophy
receipt-word-70 = Apple
receipt-word-71 = Book
receipt-word-72 = Lightning
receipt-word-73 = Scissors
receipt-word-74 = Paperclip
receipt-word-75 = Broom
receipt-word-76 = Egg
receipt-word-77 = Hat
receipt-word-78 = Sun
receipt-word-79 = Yo-yo
receipt-word-80 = Owl
receipt-word-81 = Ring
receipt-word-82 = Ladybird
receipt-word-83 = Toothbrush
receipt-word-84 = Backpack
receipt-word-85 = Cup
receipt-word-86 = Battery
receipt-word-87 = Target
receipt-word-88 = Bucket
receipt-word-89 = Bus
receipt-word-90 = Tent
receipt-word-91 = Bed
receipt-word-92 = Star
receipt-word-93 = Skateboard
receipt-word-94 = Hourglass
receipt-word-95 = Moon
receipt-word-96 = Tulip
receipt-word-97 = Kite
receipt-word-98 = Clock
receipt-word-99 = Lock

## Whom it reached
audience-known = This goes straight to { $names }. The participation team reads it too.
given-opened = { $who } opened it on { $date }.
given-stood-in = { $who }: the person standing in for them opened it on { $date }.
given-unopened = { $who } got it on { $date } and has not opened it yet.
given-other-first = Someone else reads it first.
person-said = The person you sent it to said

## What has just been done
other-answers = { $count ->
    [one] { $count } more answer
   *[other] { $count } more answers
}
done-taken-back = You won’t find it here any more. If nobody has looked at it yet, or it sounds like you may be in danger, a person looks at it first. Then we do what you asked.
done-replied = Sent. It is on this page.
done-shared = Shared. It says so below.
done-not-shown = We do not show it any more.

## Going on without a connection
typed-kept = What you type waits for two hours, even if you leave this question. Only someone with this phone can open it.

## Good news
celebrate-title = Shared good news
celebrate-lead = Good news from young people in care. They said yes to sharing it, without their name.
celebrate-none = There is no good news here yet.
celebrate-yours = Tell us your good news

## Who may translate
translator-ask = Someone may need to turn your words into English. Who may do it?
translator-ask-now = You wrote this in another language, and nobody here can read it yet. May someone put it into English? It is your choice. If you would like that, open “{ $where }” here and say who may. If not, you don’t have to do anything.
translator-anyone = Any translator
translator-blind = We take out the names and places we find. If you write your name or where you live, they may still see it.
translator-woman = Only a woman
translator-man = Only a man
translator-nobody = Nobody. Do not translate it
