# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

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
