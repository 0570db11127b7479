# What waits to be sent, and writing without a connection.

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
