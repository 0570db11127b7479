# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## How we look after what you say
moderation-title-who = ማን ያነበዋል
moderation-words-who = በተሳትፎ ቡድኑ ውስጥ ያሉ ሰዎች እርስዎ የሚልኩትን ሁሉ ያነባሉ። በእርስዎ ጉዳይ ላይ አይሠሩም። ለሠራተኛ ወይም ለIRO የሚደርሰው እርስዎ ያንን ከመረጡ ብቻ ነው።
moderation-title-names = ስሞች
moderation-words-names = ቃላትዎን ከመጠቀማችን በፊት፣ ማን እንደሆኑ ሊያሳዩ የሚችሉ ስሞችንና ቦታዎችን እናወጣለን።
moderation-title-safety = አንድ ሰው ሊጎዳ የሚችል ከሆነ
moderation-words-safety = ያኔ ደህንነትዎን ለመጠበቅ ሊረዱ ለሚችሉ ሰዎች መንገር አለብን። ለማን እንደምንነግር እንነግርዎታለን።
moderation-title-hide = ከእይታ ውጭ ማድረግ
moderation-words-hide = አንዳንድ ጊዜ በቡድኑ ውስጥ ያለ ሰው አንድን ሐሳብ ከዝርዝሮች ውጭ ያደርጋል፤ ለምሳሌ ሰውን የሚጎዳ ሲሆን። ለምን እንደሆነ መጻፍ አለበት፤ እርስዎም ምክንያቱን ማንበብ ይችላሉ። አንድን ነገር ቅሬታ ስለሆነ በፍጹም አንደብቅም።
moderation-title-quotes = ቃላትዎ በሌሎች ሰዎች ፊት
moderation-words-quotes = የራስዎን ቃላት ለሌሎች ሰዎች የምናሳየው እርስዎ አዎ ካሉ ብቻ ነው፤ መጀመሪያም ሁለተኛ ሰው ይፈትሻቸዋል። በማንኛውም ጊዜ ይቁም ማለት ይችላሉ፤ ያኔ በየትኛውም ገጻችን ላይ አይኖርም። አንድ ሰው ቀደም ብሎ አትሞት ከሆነ፣ እንዲያወጣው መጠየቅ ብቻ ነው የምንችለው።
moderation-title-counts = መቁጠር
moderation-words-counts = እርስዎን ሊጠቁም የሚችል በጣም ትንሽ ቁጥር በፍጹም አናሳይም። ስለ ሠራተኛ የተሰጠ መልስ በአንድ ሰው ላይ በፍጹም አይውልም።
moderation-title-erase = መልሶ መውሰድ
moderation-words-erase = የተናገሩትን መልሰው መውሰድ ወይም ሁሉንም መሰረዝ ይችላሉ። የምናስቀምጠው አንድ ሰው ሊጎዳ በሚችልበት ጊዜ ወይም ለቅሬታ የሚያስፈልገውን ብቻ ነው።

## Who drew the cards
moderation-pictures = የሥዕል ካርዶቹ የOpenMoji (openmoji.org) ናቸው፤ በCC BY-SA 4.0 በነጻ መጠቀም ይቻላል። እኛ ትንሽ ቀይረናቸዋል።

## If you are asking to stay in this country
immigration-title = በዚህ አገር ለመቆየት እየጠየቁ ከሆነ
immigration-words = Heard ማለት Home Office (የአገር ውስጥ ጉዳይ መሥሪያ ቤት) አይደለም። ቃላትዎን ለእነሱ አንልክም። ነገር ግን ሕግ ወይም ፍርድ ቤት የአካባቢው አስተዳደር የሚያውቀውን እንዲያካፍል ሊያስገድደው ይችላል። ካሳሰብዎት፣ መጀመሪያ ስለ መብትዎ የሚቆም ሰው (advocate) ወይም ጠበቃዎን ይጠይቁ።
immigration-unchecked = እነዚህን ቃላት እስካሁን ጠበቃ አላረጋገጣቸውም።
