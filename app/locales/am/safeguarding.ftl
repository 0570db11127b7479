# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## Help now
help-hint = መግባት አያስፈልግዎትም። እርግጠኛ መሆን አያስፈልግዎትም።
help-offline = *ኢንተርኔት የለዎትም።* አሁን ምንም መላክ አንችልም። እነዚህ ቁጥሮች አሁንም ይሠራሉ።
help-999 = ፖሊስ፣ አምቡላንስ፣ እሳት አደጋ
help-under-999 = አሁን አደጋ ላይ ከሆኑ። መናገር ካልቻሉ ይደውሉ፣ ከዚያ 55 ይጫኑ።
help-childline = Childline
help-under-childline = ቀንና ሌሊት፣ በነጻ፣ እስከ 18 ዓመት። በስልክ ሂሳብ ላይ አይታይም።
number-childline = 0800 1111
help-shout = Shout
help-under-shout = ቀንና ሌሊት፣ በነጻ፣ በጽሑፍ መልእክት።
number-shout = SHOUT ብለው በጽሑፍ መልእክት ወደ 85258 ይላኩ
help-nhs = NHS የአእምሮ ጤና
help-under-nhs = ቀንና ሌሊት፣ አእምሮዎ በጣም ከተጨነቀ።
number-nhs = 111፣ ከዚያ 2
help-samaritans = Samaritans
help-under-samaritans = ቀንና ሌሊት፣ በነጻ፣ ለማንኛውም ዕድሜ።
number-samaritans = 116 123
help-duty = የአካባቢው አስተዳደር ተረኛ ቡድን
help-emergency = ተረኛ ቡድን፣ በሌሊት እና በቅዳሜና እሁድ
help-advocacy = ስለ መብትዎ የሚቆሙ (advocate)፦ ከእርስዎ ጎን የሚቆም ሰው
help-complaints = ቅሬታ ማቅረብ ከፈለጉ

## After something hard was said
told-title = ስለነገሩን እናመሰግናለን
told-now = አሁን ከሰው ጋር ይነጋገሩ
told-now-hint = የእኛን መልስ መጠበቅ አያስፈልግዎትም።
told-more = ተጨማሪ ቁጥሮች
told-open = አሁን ክፍት ነው፣ እስከ { $time }
told-closed = አሁን ዝግ ነው። { $day } በ{ $time } ይከፈታል
told-day-today = ዛሬ
told-day-tomorrow = ነገ
told-day-1 = ሰኞ
told-day-2 = ማክሰኞ
told-day-3 = ረቡዕ
told-day-4 = ሐሙስ
told-day-5 = ዓርብ
told-day-6 = ቅዳሜ
told-day-7 = እሑድ
told-who = ይህን ማን ያነበዋል፣ መቼስ?
told-read-now = *የተሳትፎ ቡድኑ ያነበዋል።* ዛሬ እስከ { $time } ሥራ ላይ ናቸው።
told-read-later = *የተሳትፎ ቡድኑ ያነበዋል፣ አሁን ግን አይደለም።* ከ{ $day } { $time } በፊት ማንም አያነበውም።
told-read-unknown = *የተሳትፎ ቡድኑ በሥራ ቀናት ያነበዋል።* በሌሊት፣ በሳምንት መጨረሻ ወይም በሕዝብ በዓል ቀን ማንም አያነበውም።

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = ኮምፒውተር አደጋ ላይ ልትሆን እንደምትችል የሚናገሩ ቃላትን ይፈልጋል፣ ሰው ቶሎ እንዲያነባቸው። ቀጥሎ ምን እንደሚሆን ሰው ይወስናል።
noticing-waits = ማንም ገና ካልተመለከተው፣ ወይም አደጋ ላይ ያለህ የሚመስል ከሆነ መጀመሪያ ሰው ይመለከተዋል። ከዚያ የጠየቅከውን እናደርጋለን።

## While Heard is not open
closed-title = Heard እዚህ ገና አልተከፈተም
closed-words = ዛሬ ምንም ሊልኩልን አይችሉም። አሁን ሰው ከፈለጉ፣ እነዚህ ሰዎች አሉ።
closed-again-title = Heard ለጊዜው እዚህ ተዘግቷል
closed-again-words = አሁን አዲስ ነገር ሊልኩልን አይችሉም። ከዚህ በፊት የተናገሩት አሁንም እዚህ አለ።
closed-not-sent = አልተላከም። Heard ተዘግቶ እያለ ልንቀበለው አንችልም።
closed-own = ከዚህ በፊት የተናገሩት

## I am not safe
not-safe = ደህንነት አይሰማኝም
not-safe-danger = *አሁን አደጋ ላይ ነዎት?* ወደ 999 ይደውሉ። መናገር ካልቻሉ ይደውሉ፣ ከዚያ 55 ይጫኑ።
not-safe-staffed = *ለተረኛ ሠራተኛ ወዲያውኑ እንነግራለን።* መልስ ካልሰጠ፣ ለሚቀጥለው ሰው እንነግራለን።
not-safe-staffed-one = *ለተረኛ ሠራተኛ ወዲያውኑ እንነግራለን።* መልስ ካልሰጠ፣ እንደገና እንነግራለን። ከእነዚህ ቁጥሮች ወደ አንዱ ይደውሉ።
not-safe-later = *አሁን ተረኛ ሠራተኛ የለም።* ከ{ $day } { $time } በፊት ይህን ማንም አያነበውም። ከእነዚህ ቁጥሮች ወደ አንዱ ይደውሉ።
not-safe-unstaffed = *አሁን ተረኛ ሠራተኛ የለም።* ይህ መቼ እንደሚነበብ መናገር አንችልም። ከእነዚህ ቁጥሮች ወደ አንዱ ይደውሉ።
not-safe-known = እርስዎ መሆንዎን እናውቃለን። የት እንዳሉ ግን ላናውቅ እንችላለን።
not-safe-nickname = ወደ አካውንትዎ ገብተዋል፣ ነገር ግን እውነተኛ ስምዎን ወይም የት እንዳሉ ላናውቅ እንችላለን። እዚህ ሊጽፉልን ይችላሉ።
not-safe-unknown = ወደ አካውንት አልገቡም። ማን እንደሆኑ ወይም የት እንዳሉ ካልነገሩን ልናገኝዎ አንችልም።
not-safe-skip = ሁሉንም ባዶ መተው ይችላሉ። ከታች ያለውን አዝራር ብቻ ይጫኑ።
not-safe-send = አሁን ለሰው መንገር
not-safe-meanwhile = እስከዚያ ድረስ ማድረግ የሚችሉት
not-safe-quiet = እዚህ አንጽፍልዎትም፣ ይህም «የእኔ ነገሮች» ውስጥ የለም።
not-safe-reply = እዚህ ብንጽፍልዎ ለእርስዎ ደህንነቱ የተጠበቀ ነው ብለዋል። መልሳችን እዚህ ይመጣል።
not-safe-once = ይህ ገጽ የሚታየው አንድ ጊዜ ብቻ ነው። ከዚህ ገጽ ከወጡ ይጠፋል።
