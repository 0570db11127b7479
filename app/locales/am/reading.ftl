## How it looks and sounds
look-title = ምን እንደሚመስልና እንዴት እንደሚሰማ
look-saved = ተቀምጧል። አሁን እንዲህ ይመስላል።
look-text-ask = ጽሑፉ ምን ያህል ይተልቅ?
look-text-normal = መደበኛ
look-text-large = ትልቅ
look-text-largest = በጣም ትልቅ
look-theme-ask = የትኞቹ ቀለሞች?
look-theme-phone = እንደ ስልኬ
look-theme-light = ብሩህ
look-theme-dark = ጨለማ
look-theme-contrast = ጥቁር ከደማቅ ጽሑፍ ጋር
look-switch-ask = ሌላ ምን ይረዳዎታል?
look-switch-easy = መጀመሪያ ቀላል ቃላትን አሳዩኝ
look-switch-listen = ገጾችን ማዳመጥ ልቻል
look-switch-still = ምንም አይንቀሳቀስ
look-switch-plain = የስልኬን ፊደላት ተጠቀሙ
look-cookie = ይህን የሚይዘው ስልክዎ ወይም ታብሌትዎ ነው። ማን እንደሆኑ አይናገርም።
look-save = እንዲህ ይቆይ
listen = ማዳመጥ
listen-stop = ማቆም
listen-no-voice = እስካሁን እዚህ ማዳመጥ አይችሉም። በዚህ ስልክ ላይ ለ{ $language } የሚሆን ድምጽ የለም።

## Who may translate
translator-ask = ቃላትዎን ወደ እንግሊዝኛ የሚተረጉም ሰው ሊያስፈልግ ይችላል። ማን ሊተረጉም ይችላል?
translator-anyone = ማንኛውም ተርጓሚ
translator-blind = ስምዎን ወይም የት እንደሚኖሩ አያዩም።
translator-woman = ሴት ብቻ
translator-man = ወንድ ብቻ
translator-nobody = ማንም። አትተርጉሙት

## If you are asking to stay in this country
immigration-title = በዚህ አገር ለመቆየት እየጠየቁ ከሆነ
immigration-words = Heard ማለት Home Office (የአገር ውስጥ ጉዳይ መሥሪያ ቤት) አይደለም። ቃላትዎን ለእነሱ አንልክም። ነገር ግን ሕግ ወይም ፍርድ ቤት የአካባቢው አስተዳደር የሚያውቀውን እንዲያካፍል ሊያስገድደው ይችላል። ካሳሰብዎት፣ መጀመሪያ ስለ መብትዎ የሚቆም ሰው (advocate) ወይም ጠበቃዎን ይጠይቁ።
immigration-unchecked = እነዚህን ቃላት እስካሁን ጠበቃ አላረጋገጣቸውም።

## Rate a service
rate-team = እነዚህ እንደ ቡድን የሚሠሩ ሠራተኞች ናቸው። እባክዎ የአንድ ሰው ስም አይጥቀሱ።
rate-parts = እንዴት ነው?
rate-parts-hint = የሚስማማውን ይጫኑ። ከእነዚህ ማንኛውንም መተው ይችላሉ።

## Did it happen?
again-title = ተፈጽሟል?
again-said = ይህን በ{ $date } እንደገና እናየዋለን ብለን ነበር።
again-met = ስብሰባዎ በ { $date } ነበር።
again-met-words = ለእሱ ያሉትን ያንብቡ

## The wall
wall-all = ሁሉም
wall-areas = አካባቢዎች
wall-everywhere = ሁሉም አካባቢ
wall-whose = የማን ቃላት
wall-everyone = ሁሉም ሰው ያለው
wall-mine = እኔ ያልኳቸው ነገሮች
wall-mine-too = እርስዎም ይህን ብለዋል
wall-difference-ask = ይህ ለእርስዎ ለውጥ አምጥቷል?
wall-difference = እዚህ ከተጫናችሁት 100 ሰዎች መካከል { $yes } እንዲህ ብላችኋል፦ አዎ፣ ለውጥ አምጥቷል
service-kind-where_i_live = የምኖርበት ቦታ
service-kind-worker_pa = የእኔ ጉዳይ ሠራተኛ ወይም PA
service-kind-review = የእኔ ግምገማ
service-kind-family_time = ቤተሰቤን ማየት
service-kind-school = ትምህርት ቤት እና ኮሌጅ
service-kind-health = ጤንነቴ
service-kind-emotional = የውስጥ ስሜቴ
service-kind-advocacy = ከጎኔ የሚቆም ሰው
service-kind-leaving_care = ከእንክብካቤ ለመውጣት መዘጋጀት
service-kind-housing = የራሴ ቤት
