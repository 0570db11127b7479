# ገጻት ቆልዑን መንእሰያትን ብትግርኛ።
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

## Questions
progress = ሕቶ { $number } ካብ { $count }
skip-question = ነዚ ምዝላል
thats-all = ክሳብ ኣብዚ እዩ። ናብ ምስዳድ
not-seen-yet = ነዚ ክሳብ ሕጂ ዋላ ሓደ ክርእዮ ኣይክእልን። ቅድሚ ምስዳድኩም መን ከም ዝርእዮ ንስኹም ትመርጹ።
mood-1 = ኣዝዩ ሕማቕ
mood-2 = ሕማቕ
mood-3 = ማእከላይ
mood-4 = ጽቡቕ
mood-5 = ኣዝዩ ጽቡቕ
yes-no-yes = እወ
yes-no-no = ኣይፋልን
yes-no-not_sure = ብርግጽ ኣይፈልጥን

## Check and send
check-title = ክንሰዶ ዶ?
you-say = እትብልዎ
change = ምቕያር
send-it = ምስዳድ
sending = ይስደድ ኣሎ…
not-sent-yet = ክሳብ ሕጂ ኣይተሰደን። ሕጂ ምስ Heard ክንራኸብ ኣይከኣልናን። ቃላትኩም ጌና ኣብዚ ገጽ ኣለዉ። ኢንተርነት ምስ ሃለወኩም ደጊምና ክንፍትን ኢና፤ ወይ «ምስዳድ» ክትጥውቑ ትኽእሉ።
audience-ask = ነዚ መን ክርእዮ እዩ?
audience-team = ጋንታ ተሳትፎ
audience-under-team = ስርሖም ምስማዕን መልሲ ምርካብን እዩ። ኣብ ጉዳይኩም ኣይሰርሑን።
audience-worker = ናይ ጉዳየይ ሰራሕተኛ
audience-under-worker = ጋንታ ተሳትፎ ተንብቦ፣ ድሕሪኡ ንማሕበራዊ ሰራሕተኛኹም ወይ ንPA (ንውልቃዊ ኣማኻሪኹም) ትህቦ።
audience-iro = ናተይ IRO
audience-under-iro = ጋንታ ተሳትፎ ተንብቦ፣ ድሕሪኡ ነቲ ናይ ግምገማ ኣኼባታትኩም ዝመርሕ ሰብ ትህቦ።
audience-anonymous = ኣነ ምዃነይ ዋላ ሓደ ኣይፈልጥን
audience-under-anonymous = ነገራት ንምቕያር ቃላትኩም ንጥቀም። ኣስማት ነውጽእ። ከምኡ ኾይኑ እውን መልሲ ትረኽቡ።
audience-needs-account = ናይ ገዛእ ርእስኹም ሰራሕተኛ ወይ IRO ክበጽሖም ትደልዩ ዲኹም? ንዕኡ ኣካውንት የድልየኩም፤ መን ምዃኖም ምእንቲ ክንፈልጥ።
audience-unchosen = ዋላ ሓደ እንተዘይመሪጽኩም፣ ጋንታ ተሳትፎ እያ ተንብቦ።
helped-ask = ነዚ ንምባል ዝሓገዘኩም ሰብ ኣሎ ዶ?
helped-hint = ጌጋ መልሲ የለን። ሓደ ሰብ ኣብ ጎኖም ኮፍ ምስ ዝብል፣ ሰባት ዝተፈልየ ነገር ይብሉ፤ ስለዚ ምፍላጥና ይጠቕመና።
helped-alone = ኣይፋልን፣ ባዕለይ ገይረዮ
helped-someone_known = እወ፣ ዝፈልጦ ሰብ
helped-under-someone_known = ተኸናኻኒ፣ ሰራሕተኛ፣ መሓዛ፣ ስድራቤት
helped-someone_independent = እወ፣ ናጻ ዝኾነ ሰብ
helped-under-someone_independent = ንመሰልኩም ዝጣበቕ ሰብ (advocate)፣ ወይ ካብ ደገ ዝኾነ ሰብ
helped-adult_wrote = ሓደ ዓቢ ሰብ ጽሒፉለይ
helped-not_asked = ኣይተባህለን
duty-safeguarding = *ሓደ ሰብ ክጉዳእ ዝኽእል እንተ ኾይኑ*፣ ድሕነትኩም ንምሕላው ክሕግዙ ንዝኽእሉ ሰባት ክንነግር ኣለና። ንመን ከም እንነግር ክንነግረኩም ኢና።
duty-records = ቤት ፍርዲ፣ ምምሕዳር ከባቢ ዘቐምጦ ነገራት ክርኢ ክሓትት ይኽእል። ሓድሓደ ግዜ ወለዲ እውን ክሓቱ ይኽእሉ።
receipt-warning = *ናብ ኣካውንት ኣይኣተኹምን፣ ስለዚ ቅብሊት ትረኽቡ።* ናብዚን ናብ መልስናን ንምምላስ እቲ እንኮ መንገዲ ንሱ እዩ። እንተ ጠፊኡኩም፣ ዋላ ሓደ ክኸፍተልኩም ኣይክእልን፣ ንሕና እውን ኣይንኽእልን።
sealed-link-warning = *«ኣነ ምዃነይ ዋላ ሓደ ኣይፈልጥን» እንተ መሪጽኩም*፣ መን ከም ዝጸሓፎ ቆሊፍና ነቐምጦ። ድሕነት ቆልዑ ዝሕልዉ ክልተ ሰባት ነቲ ዝተቖልፈ ብሓባር ክኸፍትዎ ይኽእሉ፤ ንሱ እውን ሓደ ሰብ ልክዕ ሕጂ ኣብ ሓደጋ እንተ ሃልዩ ጥራይ እዩ። መጀመርታ ካብ ኣካውንት እንተ ወጺእኩም፣ ነዚ ምሳኹም ዘራኽቦ ዋላ ሓንቲ ነገር የለን።
small-home-warning = ስምኩም ነውጽእ። ግን ኣብቲ እትነብርሉ ቦታ ውሑዳት ሰባት ጥራይ ዝነብሩ እንተ ኾይኖም፣ *ሓደ ሰብ ንስኹም ምዃንኩም ክግምት ይኽእል*።

## Sent
sent-title = ተሰዲዱ። በጺሑና ኣሎ።
sent-nobody-yet = ክሳብ ሕጂ ዋላ ሓደ ኣየንበቦን።
sent-again = ነዚ ቅድሚ ሕጂ ካልእ ነገር ዘለዎ ሰዲድኩሞ ነይርኩም። ክልቲኡ ዓቂብናዮ ኣሎና።
sent-in-mine = ዝሰደድክምዎ ኣብዚ ኣሎ፤ መልስና እውን ኣብዚ ክኸውን እዩ
sent-come-back = *ተመሊስኩም ርኣዩ።* መልስና ኣብ «ናተይ ነገራት» ክኸውን እዩ።
sent-come-back-receipt = *ተመሊስኩም ርኣዩ።* ቅብሊትኩም ንመልስና ይኸፍቶ።
receipt-keep = ቅብሊትኩም ብጽቡቕ ዓቅቡ
receipt-keep-why = ነዚ ደጊሙ ይኸፍቶ፤ ስለዚ መልስና ከተንብቡን መሊስኩም ክትጽሕፉን ትኽእሉ። ጽሓፍዎ ወይ ስእሊ ኣልዕልዎ።
receipt-number = ቁጽሪ ቅብሊትኩም
receipt-lost-warning = ቅብሊት እንተ ጠፊኡ መልሲ እውን ይጠፍእ። ንሕና ቅዳሕ ኣይንሕዝን።
next-title = ቀጺሉ እንታይ ይኸውን
next-read = *ጋንታ ተሳትፎ ተንብቦ።* መዓስ ከም ዝተነበበ ክትርእዩ ትኽእሉ።
next-answer = *ሓደ ሰብ ይምልስ።* ክገብሮ እንተ ዘይክኢሉ፣ ስለምንታይ ከም ዝኾነ ይነግረኩም።
next-verdict = *ተፈጺሙ እንተ ኾይኑ ንስኹም ትነግሩና።* እወ፣ ብኸፊል ወይ ኣይፋልን። «ኣይፋልን» ደጊሙ ይኸፍቶ።
say-more = ካልእ ነገር ምባል

## Open a receipt
receipt-title = ኣብ ቅብሊትኩም ዘለዉ ቁጽርታት ጽሓፉ
receipt-hint = 16 ቁጽርታት። ባዶ ቦታ እንተ ሃለወ ጸገም የብሉን።
receipt-open = ምኽፋት
receipt-lost = ቅብሊተይ ጠፊኡኒ
receipt-lost-answer = ንሓዝን። ቅዳሕ ስለ ዘይንሕዝ፣ ንዕኡ ዋላ ሓደ ክኸፍቶ ኣይክእልን። ዝበልክምዎ ግን ሕጂ እውን ይንበብ፣ ሕጂ እውን ዋጋ ኣለዎ።
say-again = ደጊምኩም ክትብልዎን ነቲ ሓድሽ ቅብሊት ክትዕቅቡን ትኽእሉ።
receipt-sign-in-under = ኣካውንት እንተ ሃልዩኩም
have-code = ኮድ ኣለኒ
have-code-under = ሰራሕተኛ ዝሃበኒ

## Sign in and join
sign-in = ምእታው
sign-in-title = እንቋዕ ብደሓን ተመለስኩም
sign-in-name = ሳጓኹም
sign-in-secret = PIN (ናይ ምስጢር ቁጽሪ) ወይ መሕለፊ ቃልኩም
no-account-needed = ኣካውንት ኣየድልን
sign-out = ካብ ኣካውንት ምውጻእ
join-title = ናትኩም ግበርዎ
join-lead = ኢመይል የለን። ቁጽሪ ተሌፎን የለን። እቲ ኮድ ዝሃበኩም ሰብ ክኣቱ ኣይክእልን።
join-code = ኮድኩም
join-code-hint = 8 ፊደላትን ቁጽርታትን። ን15 ደቓይቕ ይሰርሕ።
join-name = ሳጓ (ቅጽል ስም)
join-name-hint = ናይ ሓቂ ስምኩም ኣይኹን። ንምእታው የድልየኩም።
join-picture = ስእሊ ምረጹ
join-secret = PIN (ናይ ምስጢር ቁጽሪ) ወይ መሕለፊ ቃል
join-secret-hint = 6 ወይ ልዕሊኡ ቁጽርታት፣ ወይ ንስኹም ጥራይ እትፈልጥዎም ቃላት።
join-secret-again = እቲ ንሱ PIN ወይ መሕለፊ ቃል ደጊምኩም
join-done = ኣነ እየ
avatar-fox = ወኻርያ
avatar-whale = ዓሳ ነባሪ
avatar-cactus = ቆልቋል
avatar-comet = ጭራ ዘለዎ ኮኾብ
avatar-mushroom = ቃንጥሻ
avatar-kite = ካይት
avatar-cat = ድሙ
avatar-robot = ሮቦት

## My things
mine-none = ክሳብ ሕጂ ኣብዚ ዋላ ሓንቲ ኣይበልኩምን።
mine-your-turn = ተራኹም
mine-replied = ሓደ ሰብ መሊሱ ጽሒፉልኩም
mine-erase-lead = ካብዚኦም ዝደለኽምዎ ክትስሕቡ፣ ወይ ንኹሉ ክትድምስሱ ትኽእሉ።
mine-erase = ናተይ ነገራት ምድምሳስ
status-sent = ተሰዲዱ። ክሳብ ሕጂ ዋላ ሓደ ኣየንበቦን
status-read = ተነቢቡ። ንርእዮ ኣለና
status-answered = መልሲ ተዋሂቡ። ተፈጺሙ ዶ?
status-closed = እወ፣ ተፈጺሙ ኢልኩም
status-settled = ተነቢቡ፣ የቐንየልና። ዝተረፈ ነገር የለን
status-reopened = ኣይፋልን ኢልኩም፤ ስለዚ ደጊሙ ተኸፊቱ
status-hidden = እታ ጋንታ ካብ ዓይኒ ሰብ ከዊላቶ
erase-title = ኩሉ ይደምሰስ ዶ?
erase-what = { $count ->
    [0] ኣካውንትኩም ይጠፍእ። ካብኡ ዋላ ሓንቲ ኣይሰደድኩምን።
    [one] ኣካውንትኩም ይጠፍእ፣ እቲ ኣብዚ ዝበልክምዎ ሓደ ነገር እውን ይጠፍእ። ዋላ ሓደ ክመልሶ ኣይክእልን።
   *[other] ኣካውንትኩም ይጠፍእ፣ እቶም ኣብዚ ዝበልክምዎም { $count } ነገራት እውን ይጠፍኡ። ዋላ ሓደ ክመልሶም ኣይክእልን።
}
erase-stays = *ገለ ነገራት ክጸንሑ ኣለዎም።* ሓደ ሰብ ተጎዲኡ ክኸውን ዝኽእል እንተ ኾይኑ፣ ወይ ጥርዓን ኣቕሪብኩም እንተ ነይርኩም፣ ንዕኡ ዘድሊ ክንዕቅብ ኣለና።
erase-do = ኩሉ ምድምሳስ
erase-keep = ኣይፋልን፣ ነገራተይ ይጽንሑ

## A thread
thread-title = ቃላትኩምን መልስናን
you-said = ዝበልክምዎ
team-said = ጋንታ ተሳትፎ ዝበለቶ
words-gone = እዞም ቃላት ተደምሲሶም።
waiting = መልሲ ይጽበ ኣሎ። ሰብ ምስ ኣንበቦ ኣብዚ ክትርእዩ ትኽእሉ።
waiting-thanks = ሰብ ምስ ኣንበቦ ኣብዚ ክትርእዩ ትኽእሉ።
many-said = ንብዙሓት ካባኻትኩም ብሓባር መሊስና። ከምዚ ኢልኩም፦ { $words }
promised-by-when = ብ{ $owner } ቃል ተኣትዩ፣ ክሳብ { $date }።
promised-by = ናይዚ ሓላፍነት ናይ { $owner } እዩ።
promised-when = ክሳብ { $date } ቃል ተኣትዩ።
easy-read = ቀሊል ንባብ
claim-done = ገይርናዮ
claim-will_do = ክንገብሮ ኢና
claim-will-do-by = ክሳብ { $date } ክንገብሮ ኢና
claim-cannot = ኣይንኽእልን፣ ምኽንያቱ እዚ እዩ
claim-already_there = ድሮ ኣሎ
verdict-ask-done = ተፈጺሙ ዶ?
verdict-ask-will_do = ሕጂ ተፈጺሙ ዶ?
verdict-ask-cannot = እዚ ፍትሓዊ መልሲ ድዩ?
verdict-ask-already_there = ንዓኹም ኣሎ ዶ?
verdict-ask-meeting = እቲ ዝሓተትክምዎ ኾይኑ ድዩ፧
verdict-yes = እወ
verdict-partly = ብኸፊል
verdict-no = ኣይፋልን
verdict-given-yes = እወ ኢልኩም
verdict-given-partly = ብኸፊል ኢልኩም
verdict-given-no = ኣይፋልን ኢልኩም
verdict-change = ዝበልክዎ ምቕያር
verdict-hint = ነዚ ክትዓጽውዎ እትኽእሉ ንስኹም ጥራይ ኢኹም። ኣይፋልን እንተ ኢልኩም፣ ደጊምና ንኸፍቶ።
talk-title = ኣብ መንጎኹምን መንጎ እታ ጋንታን
review-told = ብሰንኪ እቲ ንስኹምን ካልኦትን ዝበልክምዎ፣ ሓደ ኣገልግሎት ደጊሙ ተራእዩ
hidden-why = *እታ ጋንታ ነዚ ካብ ዓይኒ ሰብ ከዊላቶ።* ንስኹምን እታ ጋንታን ሕጂ እውን ከተንብብዎ ትኽእሉ። ምኽንያቱ እዚ እዩ፦
reply-label = መልስኹም ጽሓፉ
reply-missing = ክሳብ ሕጂ እንታይ ጎዲሉ ኣሎ፧
so-far = ክሳብ ሕጂ ዝኾነ
step-sent = ተሰዲዱ
step-read = ተነቢቡ
step-answered = መልሲ ተዋሂቡ
step-happened = ተፈጺሙ
chosen-mood = ዝተሰምዓኩም
looked-title = ቃላተይ መን ርእዩ
looked-line = { $date }፦ { $who } – { $did }
reader-me = ንስኹም
reader-worker = ሰራሕተኛ
reader-participation_lead = ጋንታ ተሳትፎ
reader-safeguarding_lead = ሓላፊ ድሕነት ቆልዑ
reader-service_manager = ሓላፊ ኣገልግሎት
reader-commissioner = ኣገልግሎታት ዝዕድግ ሰብ
reader-board_member = ኣባል ቦርድ
reader-administrator = ነቲ ሲስተም ዘመሓድር ሰብ
deed-sent = ምስዳድ
deed-read = ምንባብ
deed-wrote = መልእኽቲ ምጽሓፍ
deed-sorted = ብኣርእስቲ ምፍላይ
deed-masked = ኣስማትን ቦታታትን ምውጻእ
deed-noted = ንጋንታ መዘኻኸሪ ምጽሓፍ
deed-hid = ካብ ዓይኒ ሰብ ምኽዋል
deed-showed = ናብ ቦታኡ ምምላስ
deed-quoted = ገለ ካብ ቃላትኩም ንሰብ ንምቕራብ ምሕታት
deed-answered = ንመልሲ ምጥቃም
deed-reviewed = ኣገልግሎት ንምፍታሽ ምንባብ
deed-judged = ተፈጺሙ እንተ ኾይኑ ምንጋር
deed-other = ኣብኡ ምስራሕ
take-back = ነዚ ምስሓብ
take-back-words = ቃላትኩም ንድምስስ፣ ኣብኦም ምስራሕ እውን ነቋርጽ። ሓደ ሰብ ክጉዳእ ዝኽእል እንተ ኾይኑ፣ ንምሕጋዝ ዘድሊ ክንዕቅብ ኣለና።
take-back-do = እወ፣ ክስሕቦ

## The wall
wall-reading = እዚ ከመይ ይንበብ
wall-plain = ልሙድ
wall-topics = ኣርእስታት
wall-none = ኣብዚ ክሳብ ሕጂ ዋላ ሓንቲ የለን። መልሲ ምስ ሃብና ይመልእ።
wall-answered = መልሲ ተዋሂቡ
wall-happened = ካብቶም ዝነገርኩምና 100 ሰባት፣ { $yes } ከምዚ ኢልኩም፦ እወ፣ ተፈጺሙ
voices-about = { $n ->
    [one] ኣስታት { $n } ካባኻትኩም
   *[other] ኣስታት { $n } ካባኻትኩም
}

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

## Rate a service
rate-list-title = እንታይ ክትግምግሙ ትደልዩ?
rate-none = ክሳብ ሕጂ እትግምግምዎ ነገር የለን።
rate-not-a-person = እትግምግምዎ ቦታ ወይ ኣገልግሎት እዩ፣ ሓደ ሰብ ብፍጹም ኣይኮነን።
rate-title = እዚ ንዓኹም ከመይ እዩ፦ { $service }?
rate-words = ብናይ ገዛእ ርእስኹም ቃላት እትብልዎ ነገር ኣሎ ዶ?
rate-together = እትግምግምዎ ቦታ ወይ ኣገልግሎት እዩ፣ ሓደ ሰብ ብፍጹም ኣይኮነን። ንመልስታት ብሓባር ንርእዮም፣ ንሱ እውን እኹላት ሰባት ምስ መለሱ ጥራይ እዩ።

## When something is wrong with what was typed
problem-write-something = ገለ ነገር ጽሓፉ፣ ወይ «ነዚ ምዝላል» ጠውቑ
problem-pick-one = ሓደ ምረጹ
problem-too-long = እዚ ንሓደ ግዜ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ፣ ወይ ነቲ ዝተረፈ ደሓር ስደድዎ
problem-nothing-said = ንኹሉ ዘሊልኩምዎ። ንሓደ ሕቶ መልሱ፣ ድሕሪኡ ክትሰዱ ትኽእሉ
problem-needs-account = ናብ ሰራሕተኛኹም ወይ IRO ንምስዳድ ኣካውንት የድልየኩም። ካልእ ሰብ ምረጹ፣ ወይ እተዉ
problem-not-sent = ኣይተሰደን። ቃላትኩም ጌና ኣብዚ ኣለዉ። በጃኹም ደጊምኩም ፈትኑ
problem-no-such-receipt = እዞም ቁጽርታት ዋላ ሓንቲ ኣይከፍቱን። ንኹሎም 16 ኣረጋግጹ
problem-slow-down = ብዙሕ ፈተነታት ነይሩ። ገለ ደቓይቕ ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ
problem-busy = ሕጂ ኣዝዮም ብዙሓት ሰባት ይኣትዉ ኣለዉ። ገለ ካልኢታት ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ
problem-no-such-account = እቲ ሳጓን እቲ PINን ኣይሰማምዑን። ንክልቲኡ ኣረጋግጹ
problem-no-such-code = እዚ ኮድ ኣይሰርሕን። ግዜኡ ሓሊፉ ክኸውን ይኽእል። ሓድሽ ሕተቱ
problem-name-taken = ነዚ ሳጓ ካልእ ሰብ ሒዝዎ ኣሎ። ካልእ ምረጹ
problem-bad-name = ክሳብ 40 ፊደላት ዘለዎ ሳጓ ጽሓፉ
problem-secret-short = ኣዝዩ ሓጺር እዩ። 6 ወይ ልዕሊኡ ቁጽርታት፣ ወይ 8 ወይ ልዕሊኡ ፊደላት ተጠቐሙ
problem-secret-long = ኣዝዩ ነዊሕ እዩ። ክሳብ 200 ፊደላት ተጠቐሙ
problem-secret-easy = ንምግማት ኣዝዩ ቀሊል እዩ። ንስኹም ጥራይ እትፈልጥዎ ነገር ምረጹ
problem-secrets-differ = ክልቲኦም ሓደ ዓይነት ኣይኮኑን። ደጊምኩም ጽሓፍዎም

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
moderation-words-quotes = ናይ ገዛእ ርእስኹም ቃላት ንካልኦት ሰባት እነርኢ፣ ንስኹም እወ እንተ ኢልኩም ጥራይ እዩ፤ ቅድሚኡ ድማ ካልኣይ ሰብ የረጋግጾም።
moderation-title-counts = ምቑጻር
moderation-words-counts = ንዓኹም ከመልክት ዝኽእል ኣዝዩ ንእሽቶ ቁጽሪ ብፍጹም ኣይነርእን። ብዛዕባ ሰራሕተኛ ዝተዋህበ መልሲ ኣንጻር ሓደ ሰብ ብፍጹም ኣይንጥቀመሉን።
moderation-title-erase = ቃላት ምስሓብ
moderation-words-erase = ዝበልክምዎ ክትስሕቡ፣ ወይ ንኹሉ ክትድምስሱ ትኽእሉ። ንሕና ሓደ ሰብ ክጉዳእ ዝኽእል ምስ ዝኸውን፣ ወይ ንጥርዓን ዘድሊ ጥራይ ንዕቅብ።

## Nobody knows it’s me, signed in
anonymous-signed-in = ነገራት ንምቕያር ቃላትኩም ንጥቀም። ኣስማት ነውጽእ። ሓደ ሰብ ልክዕ ሕጂ ኣብ ሓደጋ እንተ ሃልዩ ግን፣ ድሕነት ቆልዑ ዝሕልዉ ክልተ ሰባት መን ከም ዝጸሓፎ ክርእዩ ይኽእሉ።
anonymous-sign-out = ውጹ እሞ ብዘይ ናተይ ኣካውንት ስደድዎ
