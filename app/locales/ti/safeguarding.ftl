# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## Help now
help-hint = ምእታው ኣየድልየኩምን። ርግጸኛ ምዃን ኣየድልየኩምን።
help-offline = *ኢንተርነት የብልኩምን።* ሕጂ ዋላ ሓንቲ ክንሰድድ ኣይንኽእልን። እዞም ቁጽርታት ሕጂ እውን ይሰርሑ።
help-999 = ፖሊስ፣ ኣምቡላንስ፣ መጥፋእቲ ሓዊ
help-under-999 = ልክዕ ሕጂ ኣብ ሓደጋ እንተ ሃሊኹም። ክትዛረቡ እንተ ዘይክኢልኩም፣ ደውሉ፣ ድሕሪኡ 55 ጠውቑ።
help-childline = Childline
help-under-childline = መዓልትን ለይትን፣ ብነጻ፣ ክሳብ 18 ዓመት። ኣብ ሕሳብ ተሌፎን ኣይረአን።
number-childline = 0800 1111
help-shout = Shout
help-under-shout = መዓልትን ለይትን፣ ብነጻ፣ ብጽሑፍ መልእኽቲ።
number-shout = SHOUT ኢልኩም ብጽሑፍ መልእኽቲ ናብ 85258 ስደዱ
help-nhs = NHS ጥዕና ኣእምሮ
help-under-nhs = መዓልትን ለይትን፣ ኣእምሮኹም ኣዝዩ እንተ ተጨኒቑ።
number-nhs = 111፣ ድሕሪኡ 2
help-samaritans = Samaritans
help-under-samaritans = መዓልትን ለይትን፣ ብነጻ፣ ንዝኾነ ዕድመ።
number-samaritans = 116 123
help-duty = ተረኛ ጋንታ ምምሕዳር ከባቢ
help-emergency = ተረኛ ጋንታ፣ ብለይቲን ብቀዳምን ሰንበትን
help-advocacy = ንመሰልኩም ዝጣበቑ (advocate)፦ ኣብ ጎንኹም ዝኾነ ሰብ
help-complaints = ጥርዓን ከተቕርቡ እንተ ደሊኹም

## After something hard was said
told-title = ስለ ዝነገርኩምና የቐንየልና
told-now = ሕጂ ምስ ሰብ ተዛረቡ
told-now-hint = መልስና ክትጽበዩ ኣየድልየኩምን።
told-more = ተወሳኺ ቁጽርታት
told-open = ሕጂ ክፉት እዩ፣ ክሳብ ሰዓት { $time }
told-closed = ሕጂ ዕጹው እዩ። { $day } ሰዓት { $time } ይኽፈት
told-day-today = ሎሚ
told-day-tomorrow = ጽባሕ
told-day-1 = ሰኑይ
told-day-2 = ሰሉስ
told-day-3 = ረቡዕ
told-day-4 = ሓሙስ
told-day-5 = ዓርቢ
told-day-6 = ቀዳም
told-day-7 = ሰንበት
told-who = ነዚ መን የንብቦ፣ መዓስ ከ?
told-read-now = *ጋንታ ተሳትፎ ተንብቦ።* ሎሚ ክሳብ ሰዓት { $time } ኣብ ስራሕ ኣለዉ።
told-read-later = *ጋንታ ተሳትፎ ተንብቦ፣ ሕጂ ግን ኣይኮነን።* ቅድሚ { $day } ሰዓት { $time } ዋላ ሓደ ኣየንብቦን።
told-read-unknown = *ጋንታ ተሳትፎ ኣብ ናይ ስራሕ መዓልታት ተንብቦ።* ለይቲ፣ ቀዳመ-ሰንበት ወይ ኣብ ህዝባዊ በዓላት ዋላ ሓደ ኣየንብቦን።

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = ኮምፒዩተር ኣብ ሓደጋ ክትህሉ ከም እትኽእል ዝገልጹ ቃላት ይደሊ፣ ምእንቲ ሰብ ቀልጢፉ ከንብቦም። ቀጺሉ እንታይ ከም ዝግበር ሰብ ይውስን።
noticing-waits = ሓደ ሰብ ገና እንተዘይርእዮ፣ ወይ ኣብ ሓደጋ ከም ዘለኻ እንተመሲሉ፣ መጀመርታ ሰብ ይርእዮ። ድሕሪኡ ዝሓተትካዮ ንገብር።

## While Heard is not open
closed-title = Heard ኣብዚ ገና ኣይተኸፍተን
closed-words = ሎሚ ዝኾነ ነገር ክትሰዱልና ኣይትኽእሉን። ሕጂ ሰብ እንተ ደሊኹም፣ እዞም ሰባት ኣለዉ።
closed-again-title = Heard ንግዚኡ ኣብዚ ተዓጽዩ ኣሎ
closed-again-words = ሕጂ ሓድሽ ነገር ክትሰዱልና ኣይትኽእሉን። ቅድሚ ሕጂ ዝበልኩምዎ ጌና ኣብዚ ኣሎ።
closed-not-sent = ኣይተሰደን። Heard ክሳብ ዝተዓጽወ ክንቅበሎ ኣይንኽእልን።
closed-own = ቅድሚ ሕጂ ዝበልኩምዎ

## I am not safe
not-safe = ውሕስነት ኣይስምዓንን
not-safe-danger = *ልክዕ ሕጂ ኣብ ሓደጋ ኣለኹም ዶ?* ናብ 999 ደውሉ። ክትዛረቡ እንተ ዘይክኢልኩም፣ ደውሉ፣ ድሕሪኡ 55 ጠውቑ።
not-safe-staffed = *ንተረኛ ሰራሕተኛ ብኡንብኡ ንነግር።* መልሲ እንተ ዘይሂቡ፣ ንዝቕጽል ሰብ ንነግር።
not-safe-staffed-one = *ንተረኛ ሰራሕተኛ ብኡንብኡ ንነግር።* መልሲ እንተ ዘይሂቡ፣ ደጊምና ንነግር። ናብ ሓደ ካብዞም ቁጽርታት ደውሉ።
not-safe-later = *ሕጂ ተረኛ ሰራሕተኛ የለን።* ቅድሚ { $day } ሰዓት { $time } ነዚ ዋላ ሓደ ኣየንብቦን። ናብ ሓደ ካብዞም ቁጽርታት ደውሉ።
not-safe-unstaffed = *ሕጂ ተረኛ ሰራሕተኛ የለን።* እዚ መዓስ ከም ዝንበብ ክንነግር ኣይንኽእልን። ናብ ሓደ ካብዞም ቁጽርታት ደውሉ።
not-safe-known = ንስኹም ምዃንኩም ንፈልጥ። ኣበይ ከም ዘለኹም ግን ምናልባት ኣይንፈልጥን።
not-safe-nickname = ናብ ኣካውንትኩም ኣቲኹም ኣለኹም፣ ግን ናይ ብሓቂ ስምኩም ወይ ኣበይ ከም ዘለኹም ምናልባት ኣይንፈልጥን። ኣብዚ ክትጽሕፉዎ ትኽእሉ ኢኹም።
not-safe-unknown = ናብ ኣካውንት ኣይኣተኹምን። መን ምዃንኩም ወይ ኣበይ ከም ዘለኹም እንተ ዘይነጊርኩምና፣ ክንረኽበኩም ኣይንኽእልን።
not-safe-skip = ንኹሉ ባዶ ክትገድፍዎ ትኽእሉ። ነቲ ኣብ ታሕቲ ዘሎ መልጎም ጥራይ ጠውቑ።
not-safe-send = ሕጂ ንሰብ ምንጋር
not-safe-meanwhile = ክሳብ ሽዑ ክትገብርዎ እትኽእሉ
not-safe-quiet = ኣብዚ ኣይንጽሕፈልኩምን፣ እዚ እውን ኣብ «ናተይ ነገራት» የለን።
not-safe-reply = ኣብዚ እንተ ጽሒፍናልኩም ንዓኹም ውሑስ እዩ ኢልኩም። መልስና ኣብዚ ክኸውን እዩ።
not-safe-once = እዚ ገጽ ሓደ ግዜ ጥራይ ይረአ። ካብኡ እንተ ወጺእኩም፣ ይጠፍእ።
