# How what is said is looked after.

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
moderation-words-quotes = We only show your own words to other people if you said yes, and a second person checks them first. You can say stop at any time: then it is on none of our pages. If someone printed it before, we can only ask them to take it out.
moderation-title-counts = Counting
moderation-words-counts = We never show a number so small that it could point at you. An answer about a worker is never used against one person.
moderation-title-erase = Taking it back
moderation-words-erase = You can take back what you said, or delete everything. We only keep what is needed when someone could get hurt, or for a complaint.

## Who drew the cards
moderation-pictures = The picture cards are by OpenMoji (openmoji.org), free to use under CC BY-SA 4.0. We changed them a little.

## If you are asking to stay in this country
immigration-title = If you are asking to stay in this country
immigration-words = Heard is not the Home Office. We do not send them your words. But the law or a court can make the council share what it knows. If you are worried, ask an advocate or your lawyer first.
immigration-unchecked = A lawyer has not checked these words yet.
