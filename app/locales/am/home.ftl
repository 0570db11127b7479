# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## Home
home-ask = ምን መናገር ይፈልጋሉ?
home-promise = እናነባለን፣ እንመልሳለን፤ ከዚያ ነገሩ ተሳክቶ እንደሆነ እርስዎ ይነግሩናል።
home-rate = ለአንድ አገልግሎት ደረጃ መስጠት
home-after = ከዚያ ምን እንደሆነ ማየት
home-mine-under = የተናገሩት ሁሉ፣ አሁን የት እንደደረሰ
home-sign-in-under = የተናገሩትን ለማየት ይግቡ
home-receipt = ደረሰኝ መክፈት
home-receipt-under = 16 ቁጥሮች አሉዎት
home-wall-under = አንድ ሰው ስለተናገረ የተለወጠው ነገር
home-more = ሌላ የሚነጋገሩበት
home-pictures = ሥዕሎች እፈልጋለሁ
home-words = ቃላት እፈልጋለሁ
unfinished-title = የጀመሩትን ይቀጥሉ
unfinished-throw-away = መጣል
unfinished-throw = መጣል፦ { $what }
unfinished-kept = እዚህ ለሁለት ሰዓት ይጠብቅዎታል። ሊከፍተው የሚችለው ይህን ስልክ የያዘ ሰው ብቻ ነው።
home-together = ሌላ ለእርስዎ
home-polls = ሐሳብዎን ይስጡ፦ አሁን እየጠየቅን ነው

## Leaving without a script
exit-on = የአየር ሁኔታ
exit-words = ከአካውንት ወጥተዋል። ይህን ትር አሁን ይዝጉት፦ የመመለሻ አዝራሩ ከዚህ በፊት ያዩዋቸውን ገጾች አሁንም ሊያሳይ ይችላል፤ ስማቸውም በዚህ ብራውዘር ታሪክ ውስጥ ይቀራል።
exit-history = ለማጥፋት፦ በብራውዘሩ ዝርዝር ውስጥ «ታሪክ»ን ይክፈቱና የመጨረሻውን ሰዓት ይሰርዙ።
