# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## What waits to be sent
outbox-waiting = ገና አልተላከም
outbox-waiting-why = በዚህ ስልክ ላይ ተቆልፏል። ኢንተርኔት ሲኖርዎት በራሱ ይሄዳል።
outbox-sent = የጻፉት ተልኳል።
outbox-number = ደረሰኝዎን ይዩ
outbox-refused = አንድ ነገር መላክ አልተቻለም።
outbox-look = ይዩት

## Saying something without a connection
offline-title = ኢንተርኔት የለዎትም። ያም ሆኖ መናገር ይችላሉ።
offline-lead = ኢንተርኔት እስኪኖርዎት ድረስ ምንም አይላክም። ከመጨረስዎ በፊት ይህን ገጽ ከዘጉት ቃላትዎ ይጠፋሉ።
offline-help = አሁን የሚረዱ ቁጥሮች
offline-keep = ለመላክ ማስቀመጥ
offline-kept-title = ገና አልተላከም
offline-kept = ቃላትዎ በዚህ ስልክ ላይ ተቆልፈዋል። እዚህ ማንም ሊያነባቸው አይችልም፣ እርስዎም ጭምር። ኢንተርኔት ሲኖርዎት በራሳቸው ይሄዳሉ።
offline-kept-receipt = ከሄዱ በኋላ Heard ደረሰኝዎን ያሳይዎታል።
offline-kept-failed = ይህ ስልክ ለማስቀመጥ ቦታ የለውም። ቃላትዎ አሁንም በዚህ ገጽ ላይ አሉ። ኢንተርኔት ሲኖርዎት እባክዎ እንደገና ይሞክሩ።
offline-no-script = ያለ ኢንተርኔት ለመጻፍ ይህ ገጽ ስክሪፕት ያስፈልገዋል። «አሁን እርዳታ» ውስጥ ያሉት ቁጥሮች አሁንም ይሠራሉ።
offline-who-can-see = ኢንተርኔት ከሌለዎት ቃላትዎ ተቆልፈው በዚህ ስልክ ላይ ይጠብቃሉ። ያልተቆለፈ ስልክዎን የያዘ ሰው አንድ ነገር እየጠበቀ እንደሆነ ሊያይ ይችላል፤ ምን እንደሚል ግን ማየት አይችልም።

## What is typed and not sent, on one’s own phone
draft-kept = የሚጽፉት በዚህ ስልክ ላይ ለ7 ቀናት ይቀመጣል፣ በPINዎ ተቆልፎ። ይህን ስልክና PINዎን የያዘ ሰው ሊያነበው ይችላል።
draft-found = ከዚህ በፊት እዚህ የጀመሩት ነገር አለ።
draft-pin = ለመክፈት PIN ወይም የይለፍ ቃልዎን ይጻፉ።
draft-open = መክፈት
draft-wrong = በዚያ አልተከፈተም።

## What cannot be posted stays where it is
no-way-through = አሁን Heard ላይ መድረስ አልቻልንም። የጻፍከው አሁንም በዚህ ገጽ ላይ አለ። እባክህ ከጥቂት ጊዜ በኋላ እንደገና ሞክር።

## Going on without a connection
go-on-offline = ያለ ኢንተርኔት ይቀጥሉ
go-on-offline-why = እዚህ ጨርሰው ለመላክ ሊያስቀምጡት ይችላሉ። እስካሁን ያሉት አብሮዎት ይመጣል።
