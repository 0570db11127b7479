# Signing in, one’s account, ways back in, going, and when life changes.

## Open a receipt
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
join-known = The person who gave you the code told us who you are. So what you send to your worker goes to the right one.
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
mine-erase-lead = You can take any of these back, or delete everything.
mine-erase = Delete my things
erase-title = Delete everything?
erase-what = { $count ->
    [0] Your account goes away. You have not sent anything from it.
    [one] Your account goes away, and so does the one thing you said here. Nobody can bring it back.
   *[other] Your account goes away, and so do the { $count } things you said here. Nobody can bring them back.
}
erase-stays = *Some things must stay.* If someone could have been hurt, or if you made a complaint, we must keep what is needed for that.
erase-do = Delete everything
erase-keep = No, keep my things

## When something is wrong with what was typed
problem-no-such-account = That nickname and PIN don’t fit together. Check both
problem-no-such-code = This code doesn’t work. It may be too old. Ask for a new one
problem-name-taken = Someone has this nickname. Pick another one
problem-bad-name = Write a nickname of up to 40 letters
problem-secret-short = Too short. Use 6 numbers or more, or 8 letters or more
problem-secret-long = Too long. Use up to 200 letters
problem-secret-easy = Too easy to guess. Pick something only you know
problem-secrets-differ = The two are not the same. Type them again

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

## Signing out
signed-out = You are signed out. What you had typed but not sent is gone from this phone. Anything that waits to be sent still goes, as yours.
