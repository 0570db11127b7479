# Without a connection, and notifications.

## What waits to be sent
outbox-waiting = Not sent yet
outbox-waiting-why = It is locked on this phone. It goes by itself when you are online.
outbox-sent = What you wrote has been sent.
outbox-number = See your receipt
outbox-refused = One thing could not be sent.
outbox-look = Look at it

## Saying something without a connection
offline-title = You are offline. You can still say it.
offline-lead = Nothing is sent until you are online. If you close this page before the end, your words are gone.
offline-help = Numbers that help now
offline-keep = Keep it to send
offline-kept-title = Not sent yet
offline-kept = Your words are locked on this phone. Nobody can read them here, not even you. They go by themselves when you are online.
offline-kept-receipt = When they have gone, Heard shows you your receipt.
offline-kept-failed = This phone has no room to keep it. Your words are still on this page. Please try again when you are online.
offline-no-script = To write without a connection, this page needs scripts. The numbers under Help now still work.
offline-who-can-see = If you are offline, your words wait on this phone, locked. Someone with your unlocked phone could see that something is waiting, but not what it says.

## Notifications
push-neutral = There is something new in Heard.
push-title = Tell me when there is something new
push-under = Your phone can tell you. It never says what it is about.
push-says-only = Your phone shows only this:
push-later = Say something first. After that you can turn this on.
push-ask = What should we tell you about?
push-tell-answer = An answer to something I said
push-tell-message = A message to me
push-tell-recheck = Did it happen?
push-tell-news = New answers on the wall
push-devices = { $devices ->
    [0] This is off.
    [one] This is on, on { $devices } phone or computer.
   *[other] This is on, on { $devices } phones and computers.
}
push-on = Turn it on here
push-save = Save
push-off = Turn it off everywhere
push-cannot = This browser cannot do it. You can always look in My things.
push-blocked = Your phone said no. You can change that in the phone’s settings for this page.
push-refused = We could not turn it on for this phone. Please try again.

## iPhone
iphone-title = On an iPhone or iPad
iphone-why = Put Heard on your Home Screen first. It has a plain name and picture.
iphone-share = Tap Share, the box with an arrow.
iphone-add = Tap Add to Home Screen.
iphone-open = Open Heard from your Home Screen and come back to this page.

## Signing out
signed-out = You are signed out. What you had typed but not sent is gone from this phone. Anything that waits to be sent still goes, as yours.

## What is typed and not sent, on one’s own phone
draft-kept = What you type is kept on this phone for 7 days, locked with your PIN. Someone with this phone and your PIN could read it.
draft-found = You started something here before.
draft-pin = Type your PIN or password to open it.
draft-open = Open it
draft-wrong = That did not open it.

## What cannot be posted stays where it is
no-way-through = We can’t reach Heard right now. What you typed is still on this page. Please try again in a moment.

## Going on without a connection
go-on-offline = Go on without internet
go-on-offline-why = You can finish it here and keep it to send. What you said so far comes with you.
typed-kept = What you type waits for two hours, even if you leave this question. Only someone with this phone can open it.
