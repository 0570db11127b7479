# ገጻት ቆልዑን መንእሰያትን ብትግርኛ።
# Around every page: the frame, days, words that several pages use, and what went wrong.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = መጀመርታ
skip = ናብቲ ገጽ ምኻድ
language = ቋንቋ
help-now = ሕጂ ሓገዝ
leave = ምውጻእ
leave-quickly = ካብዚ ገጽ ብቕልጡፍ ምውጻእ
leaving = ኣብ ምውጻእ
back = ንድሕሪት
next = ዝቕጽል
send = ምስዳድ
error-prefix = ጌጋ፦
error-summary-one = ካባኹም ሓደ ነገር ንደሊ
error-summary-many = ካባኹም ገለ ነገራት ንደሊ
tabs-label = ቀንዲ ዝርዝር
tab-say = ዝብሎ ኣለኒ
mine-title = ናተይ ነገራት
wall-title = ንስኻትኩም ኢልኩም፣ ንሕና ገይርና
foot-moderation = ነቲ እትብልዎ ከመይ ከም እንከናኸኖ
foot-staff = ገጻት ሰራሕተኛታት
awaiting-review = እዚ ትርጉም ብማሽን ዝተሰርሐ እዩ። ክሳብ ሕጂ ሰብ ኣየረጋገጾን።
demonstration = እዚ መርኣያ እዩ። { $council } ናይ ምህዞ ስም እዩ፤ ኣብዚ እትጽሕፍዎ ድማ ዋላ ሓደ ኣየንብቦን።

## Dates
date = { $day } { $month } { $year }
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ
sent-on = ብ{ $date } ተሰዲዱ

## Questions
progress = ሕቶ { $number } ካብ { $count }
skip-question = ነዚ ምዝላል
thats-all = ክሳብ ኣብዚ እዩ። ናብ ምስዳድ
yes-no-yes = እወ
yes-no-no = ኣይፋልን
yes-no-not_sure = ብርግጽ ኣይፈልጥን

## Check and send
change = ምቕያር
send-it = ምስዳድ
sending = ይስደድ ኣሎ…
not-sent-yet = ክሳብ ሕጂ ኣይተሰደን። ሕጂ ምስ Heard ክንራኸብ ኣይከኣልናን። ቃላትኩም ጌና ኣብዚ ገጽ ኣለዉ። ኢንተርነት ምስ ሃለወኩም ደጊምና ክንፍትን ኢና፤ ወይ «ምስዳድ» ክትጥውቑ ትኽእሉ።

## A thread
easy-read = ቀሊል ንባብ

## When something is wrong with what was typed
problem-write-something = ገለ ነገር ጽሓፉ፣ ወይ «ነዚ ምዝላል» ጠውቑ
problem-pick-one = ሓደ ምረጹ
problem-too-long = እዚ ንሓደ ግዜ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ፣ ወይ ነቲ ዝተረፈ ደሓር ስደድዎ
problem-not-sent = ኣይተሰደን። ቃላትኩም ጌና ኣብዚ ኣለዉ። በጃኹም ደጊምኩም ፈትኑ
problem-slow-down = ብዙሕ ፈተነታት ነይሩ። ገለ ደቓይቕ ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ
problem-busy = ሕጂ ኣዝዮም ብዙሓት ሰባት ይኣትዉ ኣለዉ። ገለ ካልኢታት ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ

## Something went wrong
error-title-missing = ነዚ ገጽ ክንረኽቦ ኣይከኣልናን
error-words-missing = እቲ ኣድራሻ ጌጋ ክኸውን ይኽእል፣ ወይ እቲ ገጽ ጠፊኡ ክኸውን ይኽእል።
error-title-gone = እዚ ድሕሪ ሕጂ ኣብዚ የለን
error-words-gone = ተሳሒቡ ወይ ተደምሲሱ።
error-title-forbidden = እዚ ገጽ ንዓኹም ኣይኮነን
error-words-forbidden = መጀመርታ ምእታው ከድልየኩም ይኽእል።
error-title-too-big = እዚ ንሓደ ግዜ ኣዝዩ ብዙሕ እዩ
error-words-too-big = ንድሕሪት ተመሊስኩም ኣሕጽርዎ። ቃላትኩም ጌና ኣብቲ ቅድሚ ሕጂ ዝነበረ ገጽ ኣለዉ።
error-title-unreadable = ነቲ ክነንብቦ ኣይከኣልናን
error-words-unreadable = ንድሕሪት ተመሊስኩም ደጊምኩም ፈትኑ። ቃላትኩም ጌና ኣብቲ ቅድሚ ሕጂ ዝነበረ ገጽ ኣለዉ።
error-title-too-many = ኣዝዩ ቅልጡፍ ነይሩ
error-words-too-many = ገለ ደቓይቕ ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ።
error-title-ours = ብወገንና ጸገም ኣጋጢሙ
error-words-ours = ናትኩም ጌጋ ኣይኮነን። በጃኹም ድሕሪ ገለ ደቓይቕ ደጊምኩም ፈትኑ። ሕጂ ሓገዝ እንተ ደሊኹም፣ እቶም ቁጽርታት ኣብ «ሕጂ ሓገዝ» ኣለዉ።
error-reference = ብዛዕባኡ እንተ ነጊርኩምና፣ እዚ ንምርካቡ ይሕግዘና፦
error-home = ናብ መጀመርታ ምኻድ

## Between a link on another website and what it would do
go-on-title = ንምቕጻል ጠውቑ
go-on-words = ካብ ካልእ መርበብ ሓበሬታ ኢኹም ናብዚ መጺእኩም። ክሳብ እትጥውቑ ዋላ ሓንቲ ኣይከውንን።
go-on-press = ቀጽሉ

## A device that others use
shared-on = እዚ ተሌፎነይ ኣይኮነን
shared-off = እዚ ናይ ገዛእ ርእሰይ ተሌፎን እዩ
shared-mine = እዚ ተሌፎነይ ኣይኮነን
shared-mine-under = ኣብኡ ዋላ ሓንቲ ኣይተርፍን። ድሕሪ 10 ደቓይቕ ካብ ኣካውንት ትወጹ።
kiosk-soon = እዚ ገጽ ንዝቕጽል ሰብ ክኸውን፣ ድሕሪ ሓደ ደቒቕ ይጠፍእ። ቅብሊትኩም ጽሓፍዎ፣ ወይ ስእሊ ኣልዕልዎ።
kiosk-done = ወዲአ
lent-give-back = የቐንየልና። ሕጂ ነቲ መሳርሒ ነቲ ዝሕግዘኩም ዘሎ ሰብ መልስዎ።

## Signed out before it was sent
signed-out-title = ካብ ኣካውንት ወጺእኩም ኣለኹም
signed-out-kept = ክሳብ ሕጂ ኣይተሰደን። ዝጸሓፍኩምዎ ንክልተ ሰዓት ተቖሊፉ ይጽበ። ኣብዚ ተሌፎን ወይ ኮምፒተር ከም ቅድሚ ሕጂ እንደገና እተዉ፣ ክምለሰልኩም እዩ።
signed-out-gone = ኣይተሰደን፣ ኣይተቐመጠን ድማ። ፋይላት፣ ምስጢራዊ ቁጽርታት፣ ብጣዕሚ ነዊሕ ጽሑፍ፣ ከምኡ'ውን ካልኦት ኣብ ዝጥቀሙሉ ተሌፎን ዝተጻሕፈ ፈጺሙ ኣይቅመጥን።
kept-title = ነዚ ቅድሚ ካብ ኣካውንት ምውጻእኩም ጽሒፍኩምዎ
kept-lead = ክሳብ ሕጂ ኣይተሰደን። ኣንብብዎ፣ እንተ ደሊኹም ቀይርዎ፣ ብድሕሪኡ ስደድዎ።

## How it looks and sounds
listen = ምስማዕ
listen-stop = ደው ምባል
listen-no-voice = ክሳብ ሕጂ ኣብዚ ክትሰምዑ ኣይትኽእሉን። ኣብዚ ተሌፎን ን{ $language } ዝኸውን ድምጺ የለን።
only-english = ምምሕዳር ከባቢ ኣብዚ ዝጸሓፎ ክሳብ ሕጂ ብእንግሊዝኛ ጥራይ እዩ።
