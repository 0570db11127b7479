# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Amharic.

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
