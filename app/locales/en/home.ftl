# The first page, what was begun, and the page that is left to.

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
home-more = More to talk about
home-pictures = I want pictures
home-words = I want words
unfinished-title = Go on with what you started
unfinished-throw-away = Throw away
unfinished-throw = Throw away: { $what }
unfinished-kept = It waits here for two hours. Only someone with this phone can open it.
home-together = More for you
home-polls = Have your say: we are asking now

## Leaving without a script
exit-on = The weather
exit-words = You are signed out. Close this tab now: Back can still show pages you saw before, and their names stay in this browser’s history.
exit-history = To take them out: open History in the browser’s menu and delete the last hour.
