# የልጆችና የወጣቶች ገጾች በአማርኛ።
# Around every page: the frame, days, words that several pages use, and what went wrong.
# Machine-drafted; awaiting review by a person who speaks Amharic.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = መነሻ
skip = ወደ ገጹ መሄድ
language = ቋንቋ
help-now = አሁን እርዳታ
leave = መውጣት
leave-quickly = ከዚህ ገጽ ቶሎ መውጣት
leaving = በመውጣት ላይ
back = መመለስ
next = ቀጣይ
send = መላክ
error-prefix = ስህተት፦
error-summary-one = ከእርስዎ አንድ ነገር እንፈልጋለን
error-summary-many = ከእርስዎ ጥቂት ነገሮች እንፈልጋለን
tabs-label = ዋና ማውጫ
tab-say = የምናገረው አለኝ
mine-title = የእኔ ነገሮች
wall-title = እናንተ ተናገራችሁ፣ እኛ ሠራን
foot-moderation = የሚናገሩትን እንዴት እንደምንጠብቅ
foot-staff = የሠራተኞች ገጾች
awaiting-review = ይህን የተረጎመው ማሽን ነው። እስካሁን ሰው አላረጋገጠውም።
demonstration = ይህ ማሳያ ነው። { $council } የፈጠራ ስም ነው፤ እዚህ የሚጽፉትንም ማንም አያነበውም።

## Dates
date = { $day } { $month } { $year }
month-1 = ጃንዋሪ
month-2 = ፌብሩዋሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር
sent-on = በ{ $date } ተልኳል

## Questions
progress = ጥያቄ { $number } ከ{ $count }
skip-question = ይህን መዝለል
thats-all = ይኸው ነው። ወደ መላክ
yes-no-yes = አዎ
yes-no-no = አይ
yes-no-not_sure = እርግጠኛ አይደለሁም

## Check and send
change = መቀየር
send-it = መላክ
sending = በመላክ ላይ…
not-sent-yet = ገና አልተላከም። አሁን ከHeard ጋር መገናኘት አልቻልንም። የጻፉት አሁንም በዚህ ገጽ ላይ አለ። ኢንተርኔት ሲኖርዎት እንደገና እንሞክራለን፤ ወይም «መላክ» የሚለውን መጫን ይችላሉ።

## A thread
easy-read = ቀላል ንባብ

## When something is wrong with what was typed
problem-write-something = የሆነ ነገር ይጻፉ፣ ወይም «ይህን መዝለል» የሚለውን ይጫኑ
problem-pick-one = አንዱን ይምረጡ
problem-too-long = ይህ ለአንድ ጊዜ በጣም ረጅም ነው። ያሳጥሩት፣ ወይም የቀረውን በኋላ ይላኩ
problem-not-sent = አልተላከም። ቃላትዎ አሁንም እዚህ አሉ። እባክዎ እንደገና ይሞክሩ
problem-slow-down = በጣም ብዙ ሙከራ ነበር። ጥቂት ደቂቃዎች ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ
problem-busy = አሁን በጣም ብዙ ሰዎች እየገቡ ነው። ጥቂት ሰከንዶች ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ

## Something went wrong
error-title-missing = ይህን ገጽ ማግኘት አልቻልንም
error-words-missing = አድራሻው የተሳሳተ ሊሆን ይችላል፣ ወይም ገጹ ጠፍቶ ሊሆን ይችላል።
error-title-gone = ይህ ከእንግዲህ እዚህ የለም
error-words-gone = ተመልሶ ተወስዷል ወይም ተሰርዟል።
error-title-forbidden = ይህ ገጽ ለእርስዎ አይደለም
error-words-forbidden = መጀመሪያ መግባት ሊያስፈልግዎት ይችላል።
error-title-too-big = ይህ ለአንድ ጊዜ በጣም ብዙ ነው
error-words-too-big = ወደ ኋላ ተመልሰው ያሳጥሩት። ቃላትዎ አሁንም በፊተኛው ገጽ ላይ አሉ።
error-title-unreadable = ያንን ማንበብ አልቻልንም
error-words-unreadable = ወደ ኋላ ተመልሰው እንደገና ይሞክሩ። ቃላትዎ አሁንም በፊተኛው ገጽ ላይ አሉ።
error-title-too-many = ያ በጣም ፈጣን ነበር
error-words-too-many = ጥቂት ደቂቃዎች ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ።
error-title-ours = በእኛ በኩል ችግር ተፈጥሯል
error-words-ours = የእርስዎ ጥፋት አይደለም። እባክዎ ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ። አሁን እርዳታ ከፈለጉ ቁጥሮቹ «አሁን እርዳታ» ውስጥ አሉ።
error-reference = ስለዚህ ከነገሩን፣ ይህ ችግሩን ለማግኘት ይረዳናል፦
error-home = ወደ መጀመሪያው መሄድ

## Between a link on another website and what it would do
go-on-title = ለመቀጠል ይጫኑ
go-on-words = ከሌላ ድረ ገጽ ወደዚህ መጥተዋል። እስኪጫኑ ድረስ ምንም አይሆንም።
go-on-press = ቀጥል

## A device that others use
shared-on = ይህ የእኔ ስልክ አይደለም
shared-off = ይህ የራሴ ስልክ ነው
shared-mine = ይህ የእኔ ስልክ አይደለም
shared-mine-under = በላዩ ላይ ምንም አይቀርም። ከ10 ደቂቃ በኋላ ከአካውንት ይወጣሉ።
kiosk-soon = ይህ ገጽ ለቀጣዩ ሰው ሲባል ከአንድ ደቂቃ በኋላ ይጠፋል። ደረሰኝዎን ይጻፉ፣ ወይም ፎቶ ያንሱት።
kiosk-done = ጨርሻለሁ
lent-give-back = እናመሰግናለን። አሁን መሣሪያውን ለሚረዳዎት ሰው ይመልሱ።

## Signed out before it was sent
signed-out-title = ከአካውንት ወጥተዋል
signed-out-kept = ገና አልተላከም። የጻፉት ለሁለት ሰዓት ተቆልፎ ይጠብቃል። በዚህ ስልክ ወይም ኮምፒውተር እንደ ቀድሞው እንደገና ይግቡ፤ ይመለስልዎታል።
signed-out-gone = አልተላከም፤ አልተቀመጠምም። ፋይሎች፣ ሚስጥራዊ ቁጥሮች፣ በጣም ረጅም ጽሑፎች እና ሌሎች በሚጠቀሙበት ስልክ ላይ የተጻፈ ነገር በፍጹም አይቀመጥም።
kept-title = ይህን ከአካውንት ከመውጣትዎ በፊት ጽፈውት ነበር
kept-lead = ገና አልተላከም። ያንብቡት፤ ከፈለጉ ይቀይሩት፤ ከዚያም ይላኩት።

## How it looks and sounds
listen = ማዳመጥ
listen-stop = ማቆም
listen-no-voice = እስካሁን እዚህ ማዳመጥ አይችሉም። በዚህ ስልክ ላይ ለ{ $language } የሚሆን ድምጽ የለም።
only-english = የአካባቢ አስተዳደሩ እዚህ የጻፈው እስካሁን በእንግሊዝኛ ብቻ ነው።
