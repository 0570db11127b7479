# Without a connection, and notifications.

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

## Notifications
push-neutral = Heard ላይ አዲስ ነገር አለ።
push-title = አዲስ ነገር ሲኖር ንገሩኝ
push-under = ስልክዎ ሊነግርዎት ይችላል። ስለ ምን እንደሆነ በፍጹም አይናገርም።
push-says-only = ስልክዎ የሚያሳየው ይህን ብቻ ነው፦
push-later = መጀመሪያ የሆነ ነገር ይናገሩ። ከዚያ በኋላ ይህን ማብራት ይችላሉ።
push-ask = ስለ ምን እንንገርዎት?
push-tell-answer = ለተናገርኩት ነገር የተሰጠ መልስ
push-tell-message = ለእኔ የመጣ መልእክት
push-tell-recheck = ተፈጽሟል?
push-tell-news = «እናንተ ተናገራችሁ፣ እኛ ሠራን» ላይ አዲስ መልሶች
push-devices = { $devices ->
    [0] ይህ ጠፍቷል።
    [one] ይህ በ{ $devices } ስልክ ወይም ኮምፒውተር ላይ በርቷል።
   *[other] ይህ በ{ $devices } ስልኮችና ኮምፒውተሮች ላይ በርቷል።
}
push-on = እዚህ ማብራት
push-save = ማስቀመጥ
push-off = በሁሉም ቦታ ማጥፋት
push-cannot = ይህ ብራውዘር ያን ማድረግ አይችልም። ሁልጊዜም «የእኔ ነገሮች» ውስጥ ማየት ይችላሉ።
push-blocked = ስልክዎ አይ ብሏል። በስልኩ ሴቲንግ ውስጥ ለዚህ ገጽ መቀየር ይችላሉ።
push-refused = ለዚህ ስልክ ማብራት አልቻልንም። እባክዎ እንደገና ይሞክሩ።

## iPhone
iphone-title = በiPhone ወይም በiPad ላይ
iphone-why = መጀመሪያ Heardን Home Screen (መነሻ ስክሪን) ላይ ያስቀምጡ። ተራ ስምና ሥዕል አለው።
iphone-share = Share የሚለውን ይጫኑ፤ ቀስት ያለው ሳጥን ነው።
iphone-add = Add to Home Screen የሚለውን ይጫኑ።
iphone-open = Heardን ከHome Screen ይክፈቱና ወደዚህ ገጽ ይመለሱ።

## Signing out
signed-out = ከአካውንት ወጥተዋል። ጽፈውት ያልላኩት ነገር ከዚህ ስልክ ጠፍቷል። ለመላክ የሚጠብቅ ነገር ግን አሁንም ይሄዳል፣ የእርስዎ ሆኖ።

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
typed-kept = የሚጽፉት ለሁለት ሰዓት ይቆያል፤ ይህን ጥያቄ ቢተዉትም እንኳ። ሊከፍተው የሚችለው ይህን ስልክ የያዘ ሰው ብቻ ነው።
