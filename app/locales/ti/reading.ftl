## How it looks and sounds
look-title = ከመይ ከም ዝመስልን ከም ዝስማዕን
look-saved = ተዓቂቡ። ሕጂ ከምዚ እዩ ዝመስል።
look-text-ask = ጽሑፍ ክንደይ ይዕበ?
look-text-normal = ልሙድ
look-text-large = ዓቢ
look-text-largest = ኣዝዩ ዓቢ
look-theme-ask = ኣየኖት ሕብርታት?
look-theme-phone = ከም ናይ ተሌፎነይ
look-theme-light = ብሩህ
look-theme-dark = ጸልማት
look-theme-contrast = ጸሊም ምስ ድሙቕ ጽሑፍ
look-switch-ask = ካልእ እንታይ ይሕግዘኩም?
look-switch-easy = መጀመርታ ቀለልቲ ቃላት ኣርእዩኒ
look-switch-listen = ገጻት ክሰምዕ ኣኽእሉኒ
look-switch-still = ዋላ ሓንቲ ኣይንቀሳቐስ
look-switch-plain = ናይ ተሌፎነይ ፊደላት ተጠቐሙ
look-cookie = ነዚ ተሌፎንኩም ወይ ታብለትኩም ይሕዞ። መን ምዃንኩም ኣይነግርን።
look-save = ከምዚ ይጽናሕ
listen = ምስማዕ
listen-stop = ደው ምባል
listen-no-voice = ክሳብ ሕጂ ኣብዚ ክትሰምዑ ኣይትኽእሉን። ኣብዚ ተሌፎን ን{ $language } ዝኸውን ድምጺ የለን።

## Who may translate
translator-ask = ቃላትኩም ናብ እንግሊዝኛ ዝትርጉም ሰብ ከድሊ ይኽእል እዩ። መን ክትርጉሞ ይኽእል?
translator-anyone = ዝኾነ ተርጓሚ
translator-blind = ስምኩም ወይ ኣበይ ከም እትነብሩ ኣይርእዩን።
translator-woman = ሰበይቲ ጥራይ
translator-man = ሰብኣይ ጥራይ
translator-nobody = ዋላ ሓደ። ኣይተርጉምዎ

## If you are asking to stay in this country
immigration-title = ኣብዚ ሃገር ንምጽናሕ ትሓቱ እንተ ሃሊኹም
immigration-words = Heard፣ Home Office (ሚኒስትሪ ውሽጣዊ ጉዳያት) ኣይኮነን። ቃላትኩም ኣይንሰደሎምን። ግን ሕጊ ወይ ቤት ፍርዲ፣ ምምሕዳር ከባቢ ዝፈልጦ ከካፍል ከገድዶ ይኽእል። እንተ ተሻቒልኩም፣ መጀመርታ ንመሰልኩም ዝጣበቕ ሰብ (advocate) ወይ ንጠበቓኹም ሕተቱ።
immigration-unchecked = ነዞም ቃላት ክሳብ ሕጂ ጠበቓ ኣየረጋገጾምን።

## Rate a service
rate-team = እዚኦም ከም ጋንታ ዝሰርሑ ሰራሕተኛታት እዮም። በጃኹም ናይ ሓደ ሰብ ስም ኣይትጽሓፉ።
rate-parts = ከመይ እዩ?
rate-parts-hint = ዝሰማማዕ ጠውቑ። ካብዚኦም ዝደለኽምዎ ክትገድፉ ትኽእሉ።

## Did it happen?
again-title = ተፈጺሙ ዶ?
again-said = ነዚ ብ{ $date } ደጊምና ክንርእዮ ኢና ኢልና ኔርና።
again-met = ኣኼባኹም ብ { $date } ነይሩ።
again-met-words = ንዕኡ ዝበልክምዎ ኣንብቡ

## The wall
wall-all = ኩሉ
wall-areas = ከባቢታት
wall-everywhere = ኩሉ ከባቢ
wall-whose = ናይ መን ቃላት
wall-everyone = ኩሉ ሰብ ዝበሎ
wall-mine = ኣነ ዝበልክዎም ነገራት
wall-mine-too = ንስኹም እውን ነዚ ኢልኩም
wall-difference-ask = እዚ ንዓኹም ለውጢ ገይሩልኩም ዶ?
wall-difference = ካብቶም ኣብዚ ዝጠወቕኩም 100 ሰባት፣ { $yes } ከምዚ ኢልኩም፦ እወ፣ ለውጢ ገይሩ
service-kind-where_i_live = ዝነብረሉ ቦታ
service-kind-worker_pa = ናይ ጉዳየይ ሰራሕተኛ ወይ PA
service-kind-review = ግምገማይ
service-kind-family_time = ስድራይ ምርኣይ
service-kind-school = ቤት ትምህርትን ኮለጅን
service-kind-health = ጥዕናይ
service-kind-emotional = ውሽጣዊ ስምዒተይ
service-kind-advocacy = ኣብ ጎነይ ዝቖመ ሰብ
service-kind-leaving_care = ካብ ክንክን ንምውጻእ ምድላው
service-kind-housing = ናተይ ገዛ
