# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## How we look after what you say
moderation-title-who = መን የንብቦ
moderation-words-who = ኣብ ጋንታ ተሳትፎ ዘለዉ ሰባት ንስኹም እትሰድዎ ኩሉ የንብቡ። ኣብ ጉዳይኩም ኣይሰርሑን። ናብ ሰራሕተኛ ወይ IRO ዝበጽሖ ንስኹም ከምኡ እንተ መሪጽኩም ጥራይ እዩ።
moderation-title-names = ኣስማት
moderation-words-names = ቅድሚ ቃላትኩም ምጥቃምና፣ መን ምዃንኩም ከርእዩ ዝኽእሉ ኣስማትን ቦታታትን ነውጽእ።
moderation-title-safety = ሓደ ሰብ ክጉዳእ ዝኽእል እንተ ኾይኑ
moderation-words-safety = ሽዑ ድሕነትኩም ንምሕላው ክሕግዙ ንዝኽእሉ ሰባት ክንነግር ኣለና። ንመን ከም እንነግር ክንነግረኩም ኢና።
moderation-title-hide = ካብ ዓይኒ ሰብ ምኽዋል
moderation-words-hide = ሓድሓደ ግዜ ኣብታ ጋንታ ዘሎ ሰብ ንሓደ ሓሳብ ካብ ዝርዝራት ይኽውሎ፣ ንኣብነት ንሰብ ዝጎድእ ምስ ዝኸውን። ስለምንታይ ከም ዝገበሮ ክጽሕፍ ኣለዎ፣ ንስኹም ድማ ነቲ ምኽንያት ከተንብብዎ ትኽእሉ። ሓደ ነገር ጥርዓን ስለ ዝኾነ ብፍጹም ኣይንሓብኦን።
moderation-title-quotes = ቃላትኩም ኣብ ቅድሚ ካልኦት ሰባት
moderation-words-quotes = ናይ ገዛእ ርእስኹም ቃላት ንካልኦት ሰባት እነርኢ፣ ንስኹም እወ እንተ ኢልኩም ጥራይ እዩ፤ ቅድሚኡ ድማ ካልኣይ ሰብ የረጋግጾም። ኣብ ዝኾነ እዋን ደው ይበል ክትብሉ ትኽእሉ፤ ሽዑ ኣብ ዝኾነ ገጽና ኣይህሉን። ሓደ ሰብ ቅድሚ ሕጂ ሓቲምዎ እንተ ኾይኑ፣ ከውጽኦ ክንሓቶ ጥራይ ኢና እንኽእል።
moderation-title-counts = ምቑጻር
moderation-words-counts = ንዓኹም ከመልክት ዝኽእል ኣዝዩ ንእሽቶ ቁጽሪ ብፍጹም ኣይነርእን። ብዛዕባ ሰራሕተኛ ዝተዋህበ መልሲ ኣንጻር ሓደ ሰብ ብፍጹም ኣይንጥቀመሉን።
moderation-title-erase = ቃላት ምስሓብ
moderation-words-erase = ዝበልክምዎ ክትስሕቡ፣ ወይ ንኹሉ ክትድምስሱ ትኽእሉ። ንሕና ሓደ ሰብ ክጉዳእ ዝኽእል ምስ ዝኸውን፣ ወይ ንጥርዓን ዘድሊ ጥራይ ንዕቅብ።

## Who drew the cards
moderation-pictures = እቶም ናይ ስእሊ ካርድታት ናይ OpenMoji (openmoji.org) እዮም፣ ብ CC BY-SA 4.0 ብነጻ ክትጥቀሙሎም ትኽእሉ። ንሕና ቁሩብ ቀይርናዮም።

## If you are asking to stay in this country
immigration-title = ኣብዚ ሃገር ንምጽናሕ ትሓቱ እንተ ሃሊኹም
immigration-words = Heard፣ Home Office (ሚኒስትሪ ውሽጣዊ ጉዳያት) ኣይኮነን። ቃላትኩም ኣይንሰደሎምን። ግን ሕጊ ወይ ቤት ፍርዲ፣ ምምሕዳር ከባቢ ዝፈልጦ ከካፍል ከገድዶ ይኽእል። እንተ ተሻቒልኩም፣ መጀመርታ ንመሰልኩም ዝጣበቕ ሰብ (advocate) ወይ ንጠበቓኹም ሕተቱ።
immigration-unchecked = ነዞም ቃላት ክሳብ ሕጂ ጠበቓ ኣየረጋገጾምን።
