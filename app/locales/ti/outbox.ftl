# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## What waits to be sent
outbox-waiting = ክሳብ ሕጂ ኣይተሰደን
outbox-waiting-why = ኣብዚ ተሌፎን ተቖሊፉ ኣሎ። ኢንተርነት ምስ ሃለወኩም ባዕሉ ይኸይድ።
outbox-sent = ዝጸሓፍክምዎ ተሰዲዱ።
outbox-number = ቅብሊትኩም ርኣዩ
outbox-refused = ሓደ ነገር ክስደድ ኣይከኣለን።
outbox-look = ርኣይዎ

## Saying something without a connection
offline-title = ኢንተርነት የብልኩምን። ከምኡ ኾይኑ እውን ክትብልዎ ትኽእሉ።
offline-lead = ኢንተርነት ክሳብ ዝህልወኩም ዋላ ሓንቲ ኣይስደድን። ቅድሚ መወዳእታ ነዚ ገጽ እንተ ዓጺኹምዎ፣ ቃላትኩም ይጠፍኡ።
offline-help = ሕጂ ዝሕግዙ ቁጽርታት
offline-keep = ንምስዳድ ዓቅብዎ
offline-kept-title = ክሳብ ሕጂ ኣይተሰደን
offline-kept = ቃላትኩም ኣብዚ ተሌፎን ተቖሊፎም ኣለዉ። ኣብዚ ዋላ ሓደ ከንብቦም ኣይክእልን፣ ንስኹም እውን ኣይትኽእሉን። ኢንተርነት ምስ ሃለወኩም ባዕሎም ይኸዱ።
offline-kept-receipt = ምስ ተሰዱ፣ Heard ቅብሊትኩም የርእየኩም።
offline-kept-failed = እዚ ተሌፎን ነዚ ንምሓዝ ቦታ የብሉን። ቃላትኩም ጌና ኣብዚ ገጽ ኣለዉ። ኢንተርነት ምስ ሃለወኩም በጃኹም ደጊምኩም ፈትኑ።
offline-no-script = ብዘይ ኢንተርነት ንምጽሓፍ፣ እዚ ገጽ ስክሪፕት የድልዮ። ኣብ «ሕጂ ሓገዝ» ዘለዉ ቁጽርታት ሕጂ እውን ይሰርሑ።
offline-who-can-see = ኢንተርነት እንተ ዘይብልኩም፣ ቃላትኩም ተቖሊፎም ኣብዚ ተሌፎን ይጽበዩ። ነቲ ዝተኸፍተ ተሌፎንኩም ዝሓዘ ሰብ፣ ሓደ ነገር ይጽበ ከም ዘሎ ክርኢ ይኽእል፤ እንታይ ከም ዝብል ግን ክርኢ ኣይክእልን።

## What is typed and not sent, on one’s own phone
draft-kept = እትጽሕፍዎ ኣብዚ ተሌፎን ን7 መዓልታት ይዕቀብ፣ ብPINኩም ተቖሊፉ። ነዚ ተሌፎንን ንPINኩምን ዝሓዘ ሰብ ከንብቦ ይኽእል።
draft-found = ቅድሚ ሕጂ ኣብዚ ዝጀመርክምዎ ነገር ኣሎ።
draft-pin = ንምኽፋቱ PIN ወይ መሕለፊ ቃልኩም ጽሓፉ።
draft-open = ምኽፋት
draft-wrong = በዚ ኣይተኸፍተን።

## What cannot be posted stays where it is
no-way-through = ሕጂ ናብ Heard ክንበጽሕ ኣይከኣልናን። ዝጸሓፍካዮ ገና ኣብዚ ገጽ’ዚ ኣሎ። በጃኻ ድሕሪ ቁሩብ እዋን ደጊምካ ፈትን።

## Going on without a connection
go-on-offline = ብዘይ ኢንተርነት ቀጽሉ
go-on-offline-why = ኣብዚ ክትውድእዎን ንምስዳድ ክትሕዝዎን ትኽእሉ። ክሳብ ሕጂ ዝበልኩምዎ ምሳኹም ይመጽእ።
