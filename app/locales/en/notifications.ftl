# Being told that there is something new.

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
