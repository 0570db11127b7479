# Without a connection, and notifications.

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

## Notifications
push-neutral = ኣብ Heard ሓድሽ ነገር ኣሎ።
push-title = ሓድሽ ነገር ምስ ዝህሉ ንገሩኒ
push-under = ተሌፎንኩም ክነግረኩም ይኽእል። ብዛዕባ ምንታይ ምዃኑ ብፍጹም ኣይነግርን።
push-says-only = ተሌፎንኩም እዚ ጥራይ የርኢ፦
push-later = መጀመርታ ሓደ ነገር በሉ። ድሕሪኡ ነዚ ክትውልዕዎ ትኽእሉ።
push-ask = ብዛዕባ ምንታይ ክንነግረኩም?
push-tell-answer = ንዝበልክዎ ነገር ዝተዋህበ መልሲ
push-tell-message = ንዓይ ዝመጸ መልእኽቲ
push-tell-recheck = ተፈጺሙ ዶ?
push-tell-news = ኣብ «ንስኻትኩም ኢልኩም፣ ንሕና ገይርና» ሓደስቲ መልስታት
push-devices = { $devices ->
    [0] እዚ ጠፊኡ ኣሎ።
    [one] እዚ ኣብ { $devices } ተሌፎን ወይ ኮምፒተር ተወሊዑ ኣሎ።
   *[other] እዚ ኣብ { $devices } ተሌፎናትን ኮምፒተራትን ተወሊዑ ኣሎ።
}
push-on = ኣብዚ ምውላዕ
push-save = ምዕቃብ
push-off = ኣብ ኩሉ ቦታ ምጥፋእ
push-cannot = እዚ ብራውዘር ክገብሮ ኣይክእልን። ኩሉ ግዜ ኣብ «ናተይ ነገራት» ክትርእዩ ትኽእሉ።
push-blocked = ተሌፎንኩም ኣይፋልን ኢሉ። ኣብ ናይ ተሌፎን ሰቲንግስ ንዚ ገጽ ክትቅይርዎ ትኽእሉ።
push-refused = ንዚ ተሌፎን ክንውልዖ ኣይከኣልናን። በጃኹም ደጊምኩም ፈትኑ።

## iPhone
iphone-title = ኣብ iPhone ወይ iPad
iphone-why = መጀመርታ ንHeard ኣብ Home Screen (ቀዳማይ ስክሪን) ኣቐምጥዎ። ልሙድ ስምን ስእልን ኣለዎ።
iphone-share = Share ጠውቑ፤ ንሱ እቲ ፍላጻ ዘለዎ ሳንዱቕ እዩ።
iphone-add = Add to Home Screen ጠውቑ።
iphone-open = ንHeard ካብ Home Screen ክፈትዎ፣ ድሕሪኡ ናብዚ ገጽ ተመለሱ።

## Signing out
signed-out = ካብ ኣካውንት ወጺእኩም ኣለኹም። ጽሒፍክምዎ ግን ዘይሰደድክምዎ ካብዚ ተሌፎን ጠፊኡ። ክስደድ ዝጽበ ዘሎ ግን ሕጂ እውን ይስደድ፣ ከም ናትኩም ኮይኑ።

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
typed-kept = እትጽሕፍዎ ንክልተ ሰዓት ይጽበ፣ ነዚ ሕቶ እንተ ገዲፍኩምዎ እውን። ክኸፍቶ ዝኽእል ነዚ ተሌፎን ዝሓዘ ሰብ ጥራይ እዩ።
