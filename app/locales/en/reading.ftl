## How it looks and sounds
look-title = How it looks and sounds
look-saved = Saved. This is how it looks now.
look-text-ask = How big is the text?
look-text-normal = Normal
look-text-large = Large
look-text-largest = Very large
look-theme-ask = Which colours?
look-theme-phone = Same as my phone
look-theme-light = Light
look-theme-dark = Dark
look-theme-contrast = Black with bright words
look-switch-ask = What else helps you?
look-switch-easy = Show easy words first
look-switch-listen = Let me listen to pages
look-switch-still = Nothing moves
look-switch-plain = Use my phone’s own letters
look-cookie = Your phone or tablet keeps this. It does not say who you are.
look-save = Keep it like this
listen = Listen
listen-stop = Stop
listen-no-voice = You can’t listen here yet. There is no voice on this phone for { $language }.

## Who may translate
translator-ask = Someone may need to turn your words into English. Who may do it?
translator-anyone = Any translator
translator-blind = They do not see your name or where you live.
translator-woman = Only a woman
translator-man = Only a man
translator-nobody = Nobody. Do not translate it

## If you are asking to stay in this country
immigration-title = If you are asking to stay in this country
immigration-words = Heard is not the Home Office. We do not send them your words. But the law or a court can make the council share what it knows. If you are worried, ask an advocate or your lawyer first.
immigration-unchecked = A lawyer has not checked these words yet.

## Rate a service
service-kind-where_i_live = Where I live
service-kind-worker_pa = My social worker or PA
service-kind-review = My review
service-kind-family_time = Seeing my family
service-kind-school = School and college
service-kind-health = My health
service-kind-emotional = How I feel inside
service-kind-advocacy = Someone on my side
service-kind-leaving_care = Getting ready to leave care
service-kind-housing = My own place
rate-team = These are workers as a team. Please do not name one person.
rate-parts = What is it like?
rate-parts-hint = Tap what fits. You can leave any of these out.

## Did it happen?
again-title = Did it happen?
again-said = We said we would look at this again on { $date }.
again-met = Your meeting was on { $date }.
again-met-words = Read what you said for it

## The wall
wall-all = Everything
wall-areas = Areas
wall-everywhere = Every area
wall-whose = Whose words
wall-everyone = What everyone said
wall-mine = Things I said
wall-mine-too = You said this too
wall-difference-ask = Did this make a difference for you?
wall-difference = { $yes } in 100 of you who tapped here said: yes, it made a difference
