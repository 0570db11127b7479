# የልጆችና የወጣቶች ገጾች በአማርኛ።
# Machine-drafted; awaiting review by a person who speaks Amharic.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = መነሻ
skip = ወደ ገጹ ይለፉ
language = ቋንቋ
help-now = እርዳታ አሁን
leave = መውጣት
leave-quickly = ከዚህ ገጽ ቶሎ መውጣት
leaving = እየወጣን ነው
back = ተመለስ
next = ቀጣይ
send = ላክ
error-prefix = ስህተት፦
error-summary-one = ከእርስዎ አንድ ነገር እንፈልጋለን
error-summary-many = ከእርስዎ ጥቂት ነገሮች እንፈልጋለን
tabs-label = ዋና ማውጫ
tab-say = የሆነ ነገር መናገር
mine-title = የእኔ ነገሮች
wall-title = እናንተ ተናገራችሁ፣ እኛ ሠራን
foot-moderation = የምትናገሩትን እንዴት እንደምንጠብቅ
foot-staff = የሠራተኞች ገጾች
awaiting-review = ይህን የተረጎመው ማሽን ነው። እስካሁን ሰው አላየውም።
demonstration = ይህ ማሳያ ብቻ ነው።
