# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = These eight pictures are the same as your numbers. They work in this order.
pictures-title = Find your pictures
pictures-which = Tap picture { $n } of 8
pictures-undo = Take the last one away
pictures-instead = I have pictures
pictures-instead-under = Eight of them, in order
problem-no-such-pictures = These pictures don’t open anything. Check the order and start again

## My account
account-title = My account
account-under = Your PIN, people who can help, a copy
account-looked-under = Day by day
account-copy = Get a copy of everything
account-copy-under = A file with all you said and our answers
account-erase-under = You can change your mind for 14 days
account-done-adults = Saved. These people can help you back in.
account-done-passkey = This phone can open your account now.
account-done-removed = That is gone.
account-helped = What adults did with your account
account-deed-confirmed = said that you asked for a new way in
account-deed-code = showed you a code to get back in
account-deed-paused = stopped this account
adults-title = Who can help you back in?
adults-lead = If you forget your PIN, two of these people together can give you a code. They can’t read your things or get into your account. Pick two or more. One must be from outside the participation team.
adults-save = Save these people
passkey-title = Open it with your phone
passkey-lead = Your face, finger or phone PIN can open your account. It stays on your phone. We never see it.
passkey-add = Add this phone
passkey-added = Added { $date }
passkey-remove = Take it away
passkey-not-added = That did not work. Nothing has changed.
passkey-needs-script = This needs a browser with scripts on.
passkey-sign-in = Open with my phone
secret-change = Change my PIN or password
secret-old = The PIN or password you have now
secret-new = The new PIN or password
secret-save = Change it
back-in = I forgot my PIN
back-in-under = Two adults you picked can help
back-in-title = Get back in
back-in-lead = Ask two of the adults you picked. The second one shows you a code. Only you see your new PIN.
back-in-do = Let me in
problem-wrong-secret = That is not the PIN or password you have now
problem-too-few-adults = Pick two people or more. One must be from outside the participation team
problem-staff-here = This code is for a young person’s own phone. A worker is signed in here
problem-no-such-passkey = That did not work. Use your nickname and PIN

## Who looked
looked-lead = Every time somebody opens what you said, it is written down here. Nobody can take a line away.
looked-nobody = Nobody has opened anything yet.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } of your things
   *[other] { $count } of your things
}
deed-shared = let someone else see it
deed-opened = opened a picture or recording
deed-exported = took it out in a file
deed-identified = looked up who wrote it

## Sharing again and paper
share-title = Share it with someone else
share-words = They get the same words. You don’t have to tell it twice. They will know it is from you. What has been shared can’t be unshared.
shared-line = You also shared this with: { $who }, { $date }
print = Print or save this
print-do = Print
print-careful = Think about who may find this paper.

## Leaving, with time to think
leave-what = { $count ->
    [one] Your account and { $count } thing you said go out of sight at once.
   *[other] Your account and the { $count } things you said go out of sight at once.
}
leave-undo = For 14 days you can sign in and keep them after all. Then they are destroyed, and nobody can bring them back.
leave-do = Yes, delete my things
leave-now = Delete now, don’t wait
leave-now-words = Everything is destroyed at once. Nobody can bring it back.
leaving-title = Your things are out of sight
leaving-words = They will be destroyed on { $date }. Until then you can keep them after all.
leaving-keep = Keep my things after all
leaving-go = No, let them go

## A device that others use
shared-on = This is not my phone
shared-off = This is my own phone
shared-mine = This is not my phone
shared-mine-under = Nothing stays on it. You are signed out after 10 minutes.
kiosk-soon = This page goes away in one minute, for the next person. Write down your receipt, or take a picture.
kiosk-done = I’m done

## When life changes
changes-title = What happens when…
changes-lead = This is what becomes of your account and your words. Ask the participation team if you are not sure.
changes-when-18 = You turn 18
changes-then-18 = Nothing goes away. Your account stays yours. You decide who sees what you said.
changes-when-move = You move
changes-then-move = Your account moves with you. You choose again who can help you back in.
changes-when-adoption = You are adopted
changes-then-adoption = Your messages stop. We ask you, and the people who look after you, what should become of your words.
changes-when-25 = You turn 25, or leave care for good
changes-then-25 = You can take a copy of everything, and delete it or leave it.
changes-when-death = Somebody dies
changes-then-death = Their messages stop at once. Nobody reads their words until it is decided, with care, what should happen.
changes-you-choose = You choose what happens to what you said. You can change your mind until it happens.
changes-ask = What should happen to what you said?
changes-wish-keep = Keep it with me
changes-wish-unsign = Keep it, but take me off it
changes-wish-delete = Delete it
changes-wish-ask = Ask me when it happens
changes-anonymise-means = “Take me off it” means: the team can still learn from it, but your name and your account are gone. You cannot open it any more. People who already know that it was you still know.
changes-save = Save what I want
changes-saved = Saved.
changes-happened = The team noted on { $date } that this has happened. Now you decide.
changes-decide = Do this
changes-quiet = We send you no messages until you have decided.
changes-home = Something has changed for you
changes-home-hint = You decide what becomes of what you said.
anonymise-title = Take me off what I said
anonymise-what = What you said stays with the team and helps them change things. Your nickname, your account and your way in go for good.
anonymise-do = Take me off it in 14 days
anonymising-title = You will be taken off what you said
anonymising-words = On { $date } your name and your account go. What you said stays. Until then you can keep everything as it was.

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
audience-known = { $names } gets it straight away. The participation team reads it too.
given-opened = { $who } opened it on { $date }.
given-unopened = { $who } got it on { $date } and has not opened it yet.
person-said = The person you sent it to said

## What has just been done
other-answers = { $count ->
    [one] { $count } more answer
   *[other] { $count } more answers
}
done-taken-back = Gone. Nobody can read it any more.
done-replied = Sent. It is on this page.
done-shared = Shared. It says so below.
wall-more = Show more answers

## Leaving without a script
exit-on = The weather
exit-words = You are signed out. Close this tab now: Back can still show pages you saw before, and their names stay in this browser’s history.
exit-history = To take them out: open History in the browser’s menu and delete the last hour.

## Signed out before it was sent
signed-out-title = You are signed out
signed-out-kept = It is not sent yet. What you wrote waits for two hours, locked. Open it again the same way as before, on this phone or computer, and you get it back.
signed-out-gone = It was not sent, and it is not kept. Files, PINs, very long texts, and what is typed on a phone that others use are never kept.
kept-title = You wrote this before you were signed out
kept-lead = It is not sent yet. Read it, change it if you like, then send it.
