# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## Home
home-ask = እንታይ ክትብሉ ትደልዩ?
home-promise = ነንብቦ፣ ንምልስ፤ ድሕሪኡ ሰሪሑ እንተ ኾይኑ ንስኹም ትነግሩና።
home-rate = ንሓደ ኣገልግሎት ምግምጋም
home-after = ድሕሪኡ እንታይ ከም ዝኾነ ምርኣይ
home-mine-under = ዝበልክምዎ ኩሉ፣ ሕጂ ኣበይ ከም ዝበጽሐ
home-sign-in-under = ዝበልክምዎ ንምርኣይ እተዉ
home-receipt = ቅብሊት ምኽፋት
home-receipt-under = 16 ቁጽርታት ኣለዉኹም
home-wall-under = ሰብ ስለ ዝተዛረበ ዝተለወጠ ነገር
home-more = ካልእ እትዛረብሉ
home-pictures = ስእልታት እደሊ
home-words = ቃላት እደሊ
unfinished-title = ነቲ ዝጀመርክምዎ ቀጽልዎ
unfinished-throw-away = ምድርባይ
unfinished-throw = ምድርባይ፦ { $what }
unfinished-kept = ኣብዚ ንክልተ ሰዓት ይጽበየኩም። ክኸፍቶ ዝኽእል ነዚ ተሌፎን ዝሓዘ ሰብ ጥራይ እዩ።
home-together = ካልእ ንዓኹም
home-polls = ሓሳብኩም ሃቡ፦ ሕጂ ንሓትት ኣለና

## Leaving without a script
exit-on = ኩነታት ኣየር
exit-words = ካብ ኣካውንት ወጺእኩም ኣለኹም። ሕጂ ነዚ ታብ ዕጸውዎ፦ መምለሲ መልጎም ክሳብ ሕጂ ቅድሚ ሕጂ ዝረኣኹምዎም ገጻት ከርኢ ይኽእል፣ ኣስማቶም ድማ ኣብ ታሪኽ ናይዚ ብራውዘር ይተርፍ።
exit-history = ንምድምሳሶም፦ ኣብ ዝርዝር ናይቲ ብራውዘር «ታሪኽ» ክፈቱ እሞ ናይ መወዳእታ ሰዓት ደምስሱ።
