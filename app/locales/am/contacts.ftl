# Who is who.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## My people
people-title = የእኔ ሰዎች
people-own = ለእርስዎ ያሉ ሰዎች
people-none = ይህን እስካሁን አልጻፍነውም። የተሳትፎ ቡድኑን ይጠይቁ።
people-sign-in = ሠራተኛዎ ማን እንደሆነ ለማየት ይግቡ
people-team = የሚልኩትን የሚያነቡ ሰዎች
people-board = ቦርዱ፦ ኃላፊ የሆኑ ሰዎች
people-kind-worker = ማኅበራዊ ጉዳይ ሠራተኛዎ
people-kind-pa = PA (የግል አማካሪዎ)
people-kind-iro = የእርስዎ IRO
people-kind-advocate = ስለ መብትዎ የሚቆም ሰው (advocate)
people-changed = { $who } በ{ $date } ተቀይሯል
people-away = ከ{ $first } እስከ { $last } { $name } በእሱ ምትክ ይገኛል። እዚህ የሚልኩትን፣ እስካሁን ማንም ያልመለሰውን እና ለሚቀጥለው ግምገማዎ የሆነውን ሊያነብ ይችላል። ሊመልስልዎም ይችላል።
