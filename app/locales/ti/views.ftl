# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## Questions
not-seen-yet = ነዚ ክሳብ ሕጂ ዋላ ሓደ ክርእዮ ኣይክእልን። ቅድሚ ምስዳድኩም መን ከም ዝርእዮ ንስኹም ትመርጹ።
mood-1 = ኣዝዩ ሕማቕ
mood-2 = ሕማቕ
mood-3 = ማእከላይ
mood-4 = ጽቡቕ
mood-5 = ኣዝዩ ጽቡቕ
change-done = ተወዲኡ
day-field-day = መዓልቲ
day-field-month = ወርሒ
day-field-year = ዓመት
problem-no-such-day = ነዚ መዓልቲ ኣይንፈልጦን። ነታ መዓልቲ፣ ነቲ ወርሕን ነቲ ዓመትን ኣረጋግጹ
problem-nobody-helped = ኣብቲ ናይ ሓጋዚ ሳንዱቕ ሓደ ሰብ ጽሒፉ ኣሎ። መን ከም ዝሓገዘ ንገሩ፣ ወይ ነቲ ሳንዱቕ ባዶ ግደፍዎ

## Check and send
check-title = ክንሰዶ ዶ?
you-say = እትብልዎ
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
filing-told = *እዚ ናብቲ ምምሕዳር ከባቢ ብዛዕባኹም ዘቐምጦ መዝገብ እውን ክኣቱ ይኽእል።* ናብኡ ዝኣቱ ምስ መልስና እዩ፤ ሓድሓደ ግዜ ቅድሚኡ። ማሕበራዊ ሰራሕተኛኹም ኣብኡ ከንብቦ ይኽእል። «ኣነ ምዃነይ ዋላ ሓደ ኣይፈልጥን» እንተ መሪጽኩም፣ ናብኡ ኣይኣቱን።
filed-gone = *ናብቲ ምምሕዳር ከባቢ ብዛዕባኹም ዘቐምጦ መዝገብ ዝኣተወ ምስዚ ኣይድምሰስን።* ካብኡ እውን ክወጽእ ንሓትት። ወጺኡ ድዩ ክንርኢ ኣይንኽእልን።
filed-stays = *ናብቲ ምምሕዳር ከባቢ ብዛዕባኹም ዘቐምጦ መዝገብ ዝኣተወ ምስ ስምኩም ኣብኡ ይጸንሕ።*
summary-told = *እዚ ናብ ማሕበራዊ ሰራሕተኛኹም ወይ ናብ IRO ናትኩም እንተ ኸይዱ፣ ናብ ፋይልኩም እውን ክኣቱ ይኽእል።* ኣብቲ ጽማቝ ናይ ግምገማኹም ብቃላትኩም ከሕትምዎ ይኽእሉ። ኣብዚ እንተ ሰሓብኩምዎ እኳ ኣብ ፋይልኩም ይተርፍ።
unsaid-told = *ኣብቲ ኣኼባ ክበሃል ዘይብሉ ነገር፣ ኣብዚ እንተ መሪጽኩምዎ ናትኩም IRO፣ ከምኡውን ናትና ሓላፊ ድሕነት ቆልዑ ጥራይ የንብብዎ።* ካልእ እትመርጽዎ ሰብ ነቲ መልሲ ኣየንብቦን። ሓደ ሰብ ክጉዳእ ዝኽእል እንተ ኾይኑ፣ ክሕግዙ ንዝኽእሉ ሰባት ክንነግር ኣለና፣ ንመን ከም እንነግር ድማ ንነግረኩም።
summary-stays = *ኣብቲ ጽማቝ ናይ ግምገማኹም ዝተሓትመ ምስ ስምኩም ኣብ ፋይልኩም ይተርፍ።* ካብኡ ከነውጽኦ ኣይንኽእልን።
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

## My things
mine-none = ክሳብ ሕጂ ኣብዚ ዋላ ሓንቲ ኣይበልኩምን።
mine-your-turn = ተራኹም
mine-replied = ሓደ ሰብ መሊሱ ጽሒፉልኩም
status-sent = ተሰዲዱ። ክሳብ ሕጂ ዋላ ሓደ ኣየንበቦን
status-has-it = ተረኛ ሰብ ሒዝዎ ኣሎ
status-read = ተነቢቡ። ንርእዮ ኣለና
status-wrote-back = ሓደ ሰብ መሊሱ ጽሒፉልኩም
status-answered = መልሲ ተዋሂቡ። ተፈጺሙ ዶ?
status-closed = እወ፣ ተፈጺሙ ኢልኩም
status-settled = ተነቢቡ፣ የቐንየልና። ዝተረፈ ነገር የለን
status-reopened = ኣይፋልን ኢልኩም፤ ስለዚ ደጊሙ ተኸፊቱ
status-hidden = እታ ጋንታ ካብ ዓይኒ ሰብ ከዊላቶ

## A thread
thread-title = ቃላትኩምን መልስናን
you-said = ዝበልክምዎ
team-said = ጋንታ ተሳትፎ ዝበለቶ
words-gone = እዞም ቃላት ተደምሲሶም።
waiting = መልሲ ይጽበ ኣሎ። ሰብ ምስ ኣንበቦ ኣብዚ ክትርእዩ ትኽእሉ።
waiting-thanks = ሰብ ምስ ኣንበቦ ኣብዚ ክትርእዩ ትኽእሉ።
talk-title = ኣብ መንጎኹምን መንጎ እታ ጋንታን
hidden-why = *እታ ጋንታ ነዚ ካብ ዓይኒ ሰብ ከዊላቶ።* ንስኹምን እታ ጋንታን ሕጂ እውን ከተንብብዎ ትኽእሉ። ምኽንያቱ እዚ እዩ፦
complaint-yours = ጥርዓን ኣቕሪብኩም
complaint-answer-by = ምምሕዳር ከባቢ ክሳብ { $day } ክምልሰልኩም ኣለዎ።
complaint-late = ምምሕዳር ከባቢ ክሳብ { $day } ክምልሰልኩም ነይርዎ። ደንጉዩ ኣሎ። ተወሳኺ ክትሓቱ ትኽእሉ፣ ኣብ ጎንኹም ዘሎ ሰብ (advocate) ከኣ ንምንታይ ክሓትት ይኽእል።
complaint-answered = ምምሕዳር ከባቢ መሊሱ ኣሎ። እንተ ዘይተሰማማዕኩም ክሳብ { $day } ተወሳኺ ክትሓቱ ትኽእሉ።
complaint-over = ተወዲኡ እዩ። እንተ ዘይተሰማማዕኩም ናብ Ombudsman ክትከዱ ትኽእሉ። ክፍሊት የብሉን።
complaint-help = ኣብ ጎንኹም ዝኾነ ሰብ (advocate) ክሕግዘኩም ይኽእል። ክፍሊት የብሉን።
advocate-yours = ኣብ ጎንኹም ዝኾነ ሰብ (advocate) ሓቲትኩም
advocate-ask-by = ምምሕዳር ከባቢ ክሳብ { $day } ንኣገልግሎት advocate ክሓትት ኣለዎ።
advocate-answer-by = ኣገልግሎት advocate ተሓቲቱ ኣሎ። መን ከም ዝመጽእ ክሳብ { $day } ክነግር ኣለዎ።
advocate-late = እዚ ክሳብ { $day } ክኸውን ነይርዎ። ደንጉዩ ኣሎ። ባዕልኹም እውን ክትድውሉሎም ትኽእሉ።
advocate-found = ኣብ ጎንኹም ዝኾነ ሰብ ተረኺቡ ኣሎ።
advocate-ring = ባዕልኹም ንምድዋል፦
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
reader-personal_adviser = PA (ውልቃዊ ኣማኻሪ)
reader-reviewing_officer = እቲ ናይ ግምገማ ኣኼባታት ዝመርሕ ሰብ (IRO)
reader-carer = ተኸናኻኒ
reader-advocate = ንመሰል መንእሰያት ዝጣበቕ ሰብ (advocate)
reader-duty_worker = ተረኛ ሰራሕተኛ
reader-team_manager = ሓላፊ ናይ ሓደ ጋንታ ሰራሕተኛታት
reader-action_lead = ንሓደ ክፋል ናይ መደብ ምምሕዳር ከባቢ ዝመርሕ ሰብ
reader-provider = ንምምሕዳር ከባቢ ኣገልግሎት ዝመርሕ ሰብ
reader-regulation_44_visitor = ንገዛውቲ ቆልዑ ዝምርምር በጻሒ (Regulation 44)
reader-complaints_manager = ሓላፊ ጥርዓናት
reader-independent_person = ካብ ምምሕዳር ከባቢ ወጻኢ ኮይኑ ንጥርዓን ዝርኢ ሰብ (independent person)
reader-lado = ብዛዕባ ምስ ቆልዑ ዝሰርሑ ዓበይቲ ሰባት ዘሎ ስክፍታ ዝምርምር ሰብ (LADO)
reader-scrutineer = ቆልዑ ብደሓን ምህላዎም ዘጻሪ ካብ ምምሕዳር ከባቢ ወጻኢ ዘሎ ሰብ (scrutineer)
reader-translator = ተርጓሚ
reader-auditor = ስራሕ ብግቡእ ከም ዝተገብረ ዝምርምር ሰብ (auditor)
reader-computer = ናይቲ ምምሕዳር ኮምፒተር
deed-sent = ምስዳድ
deed-entered = ኣብዚ ንዓኻ ምጽሓፍ
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

## When something is wrong with what was typed
problem-nothing-said = ንኹሉ ዘሊልኩምዎ። ንሓደ ሕቶ መልሱ፣ ድሕሪኡ ክትሰዱ ትኽእሉ
problem-needs-account = ናብ ሰራሕተኛኹም ወይ IRO ንምስዳድ ኣካውንት የድልየኩም። ካልእ ሰብ ምረጹ፣ ወይ እተዉ
problem-no-such-receipt = እዞም ቁጽርታት ዋላ ሓንቲ ኣይከፍቱን። ንኹሎም 16 ኣረጋግጹ

## Nobody knows it’s me, signed in
anonymous-signed-in = ነገራት ንምቕያር ቃላትኩም ንጥቀም። ኣስማት ነውጽእ። ሓደ ሰብ ልክዕ ሕጂ ኣብ ሓደጋ እንተ ሃልዩ ግን፣ ድሕነት ቆልዑ ዝሕልዉ ክልተ ሰባት መን ከም ዝጸሓፎ ክርእዩ ይኽእሉ።
anonymous-sign-out = ውጹ እሞ ብዘይ ናተይ ኣካውንት ስደድዎ

## What a helper saw
seen-title = ንሓጋዚ
seen-ask = ንስኹም ሓጋዚ፣ እንታይ ርኢኹም?
seen-hint = ዝርኣኽምዎ ጥራይ፣ ንኣብነት እቲ ቆልዓ ናብ ምንታይ ከም ዘመልከተ ወይ ከመይ ይመስል ከም ዝነበረ። በይኑ ነቐምጦ። ከም ቃላት ናይቲ ቆልዓ ብፍጹም ኣይንቖጽሮን።

## My agenda
agenda-title = ናይ ኣኼባይ ዝርዝር
agenda-under = ኣሕትምዎ፣ ናብ ኣኼባኹም እውን ሒዝክምዎ ኪዱ
agenda-on = ንናይ { $date } ኣኼባይ
agenda-chair-all = ነቲ ኣኼባይ ባዕለይ ክመርሖ እደሊ።
agenda-chair-part = ካብቲ ኣኼባይ ሓደ ክፋል ባዕለይ ክመርሕ እደሊ።
agenda-chair-first = ኣነ መጀመርታ ክዛረብ እደሊ።
agenda-print = ነዚ ገጽ ንምሕታም፣ ናይ ብራውዘርኩም ዝርዝር ክፈቱ፣ ድሕሪኡ Print (ምሕታም) ምረጹ።
agenda-left-out = ኣብቲ ኣኼባ ክበሃል ዘይብሉ ነገር ኣብዚ ገጽ የለን።

## A receipt in pictures
pictures-same = እዞም ሸሞንተ ስእልታት ምስቶም ቁጽርታትኩም ሓደ እዮም። በዚ ቅደም ተኸተል እዚ ይሰርሑ።
pictures-title = ስእልታትኩም ድለዩ
pictures-which = ስእሊ { $n } ካብ 8 ጠውቑ
pictures-undo = ነቲ ናይ መወዳእታ ምእላይ
pictures-instead = ስእልታት ኣለዉኒ
pictures-instead-under = ሸሞንተ፣ ብቅደም ተኸተል
problem-no-such-pictures = እዞም ስእልታት ዋላ ሓንቲ ኣይከፍቱን። ነቲ ቅደም ተኸተል ኣረጋግጹ፣ ካብ መጀመርታ እውን ጀምሩ

## Who looked
looked-lead = ሓደ ሰብ ነቲ ዝበልክምዎ ኣብ ዝኸፈተሉ ግዜ ኩሉ፣ ኣብዚ ይጽሓፍ። መስመር ክእሊ ዝኽእል ዋላ ሓደ የለን።
looked-learnt = ኣብ ናይቲ ምምሕዳር ባዕሉ ኮምፒተር ዘሎ ፕሮግራም፡ ካብቲ መንእሰያት ዝብልዎ ብዛዕባ እንታይ ምዃኑ ይመሃር። ንመወዳእታ ግዜ ብ{ $date } ገይርዎ፡ ቃላትኩም እውን ክፋሉ ክኸውን ይኽእል። ንከምዚ ኢሉ ዘንበቦ ሰብ የለን። ሓደ ሰብ ዝበሎ ምስ መለሰ፡ ኩሉ ይርስዕን እንደገና ይጅምርን።
looked-nobody = ክሳብ ሕጂ ዋላ ሓደ ዝኸፈቶ ነገር የለን።
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } ካብ ነገራትኩም
   *[other] { $count } ካብ ነገራትኩም
}
deed-shared = ካልእ ሰብ ክርእዮ ምፍቃድ
deed-opened = ስእሊ ወይ ዝተቐድሐ ድምጺ ምኽፋት
deed-exported = ብፋይል ምውጻእ
deed-filed = ኣብ ፋይልኩም ምእታው
deed-identified = መን ከም ዝጸሓፎ ምርኣይ

## Sharing again and paper
share-title = ንካልእ ሰብ ምክፋል
share-words = እተን ንሰን ቃላት ይበጽሕኦም። ክልተ ግዜ ክትነግርዎ ኣየድልየኩምን። ካባኹም ምዃኑ ክፈልጡ እዮም። ዝተኻፈለ ነገር ክምለስ ኣይክእልን።
shared-line = ነዚ ምስዚ እውን ተኻፊልክምዎ፦ { $who }፣ { $date }
share-ask-iro = እዚ ንኣኼባ ምዃኑ ነጊርኩምና። ክሳብ ሕጂ ናብ IROኹም ኣይበጽሐን። ቅድሚ እቲ ኣኼባ ከንብብዎ ትደልዩ ዲኹም? ምርጫኹም እዩ። እንተ ደሊኹም፣ ኣብዚ “{ $where }” ክፈቱ እሞ IROኹም ምረጹ። እንተ ዘይደሊኹም፣ ዋላ ሓደ ክትገብሩ ኣየድልየኩምን።
quotes-title = ካልኦት ሰባት ዝርእይዎም ቃላትኩም
quotes-waiting = ካልኣይ ሰብ ገና ነዚ የረጋግጾ ኣሎ። ክሳብ ሕጂ ካልእ ሰብ ኣይርእዮን።
quotes-cleared = ካልኦት ሰባት ነዚ ብዘይ ስምኩም ክርእይዎ ይኽእሉ።
quotes-withdrawn = ድሕሪ ሕጂ ነዚ ኣይነርእን። ሓደ ሰብ ቅድሚ ሕጂ ሓቲምዎ ወይ ዓቂብዎ እንተ ኾይኑ፣ ከውጽኦ ንሓቶ።
quotes-promise = ንዚ እወ ኢልኩም። ኣብ ዝኾነ እዋን ደው ይበል ክትብሉ ትኽእሉ። ሽዑ ካብ ነፍሲ ወከፍ ገጽን ካብ ነፍሲ ወከፍ ሓድሽ ቅዳሕን ነውጽኦ። ሓደ ሰብ ቅድሚ ሕጂ ዝሓተሞ ወይ ዝዓቀቦ ግን፣ ከውጽኦ ክንሓቶ ጥራይ ኢና እንኽእል።
quotes-stop = ድሕሪ ሕጂ ኣይተርእይዎ
print = ነዚ ምሕታም ወይ ምዕቃብ
print-do = ምሕታም
print-careful = ነዚ ወረቐት መን ክረኽቦ ከም ዝኽእል ሕሰቡ።

## The hundred pictures
receipt-word-00 = ባንዴራ
receipt-word-01 = ደወል
receipt-word-02 = ካሚቻ
receipt-word-03 = ፒያኖ
receipt-word-04 = ማይ
receipt-word-05 = ማዕጾ
receipt-word-06 = ገዛ
receipt-word-07 = ሪጋ
receipt-word-08 = ዳዶ
receipt-word-09 = ብሽክለታ
receipt-word-10 = ቡመራንግ
receipt-word-11 = ቆጽሊ
receipt-word-12 = ሄድፎን
receipt-word-13 = ማርቴሎ
receipt-word-14 = ቸሪ
receipt-word-15 = ቆልቋል
receipt-word-16 = ባኒ
receipt-word-17 = ርሳስ
receipt-word-18 = መልህቕ
receipt-word-19 = መንበር
receipt-word-20 = ባናና
receipt-word-21 = ፓዝል
receipt-word-22 = ክንቲት
receipt-word-23 = ገረብ
receipt-word-24 = ጫማ
receipt-word-25 = ጻሕሊ
receipt-word-26 = ዘውዲ
receipt-word-27 = ቀስተደበና
receipt-word-28 = ከበሮ
receipt-word-29 = ቴለስኮፕ
receipt-word-30 = ደብዳበ
receipt-word-31 = ካራሜላ
receipt-word-32 = ውርጪ
receipt-word-33 = ህያብ
receipt-word-34 = ማይክሮፎን
receipt-word-35 = መነጽር
receipt-word-36 = ቫዮሊን
receipt-word-37 = እንቁርዖብ
receipt-word-38 = ካሜራ
receipt-word-39 = ካሮቲ
receipt-word-40 = ባሎን
receipt-word-41 = ሜጋፎን
receipt-word-42 = መፍትሕ
receipt-word-43 = መብራህቲ
receipt-word-44 = ፎርማጆ
receipt-word-45 = ላምባዲና
receipt-word-46 = ብሩሽ
receipt-word-47 = ደርሆ
receipt-word-48 = ዓሳ
receipt-word-49 = መንደቕ
receipt-word-50 = ማግኔት
receipt-word-51 = መንኮርኮር
receipt-word-52 = ድሙ
receipt-word-53 = ፒሳ
receipt-word-54 = ደበና
receipt-word-55 = ጽላል
receipt-word-56 = ፓራሹት
receipt-word-57 = ዘራፍ
receipt-word-58 = በራድ
receipt-word-59 = መኪና
receipt-word-60 = ሓዊ
receipt-word-61 = ጃልባ
receipt-word-62 = ሽምዓ
receipt-word-63 = ማንካ
receipt-word-64 = ሚዛን
receipt-word-65 = ተመን
receipt-word-66 = መሳልል
receipt-word-67 = ስፒና
receipt-word-68 = ተሌፎን
receipt-word-69 = ዋንጫ
receipt-word-70 = ቱፋሕ
receipt-word-71 = መጽሓፍ
receipt-word-72 = በርቂ
receipt-word-73 = መቐስ
receipt-word-74 = ክሊፕ
receipt-word-75 = መኾስተር
receipt-word-76 = እንቋቑሖ
receipt-word-77 = ቆብዕ
receipt-word-78 = ጸሓይ
receipt-word-79 = ዮዮ
receipt-word-80 = ጉንጓ
receipt-word-81 = ቀለቤት
receipt-word-82 = ሕንዚዝ
receipt-word-83 = ብሩሽ ስኒ
receipt-word-84 = ሳንጣ
receipt-word-85 = ኩባያ
receipt-word-86 = ባትሪ
receipt-word-87 = ዒላማ
receipt-word-88 = ሰንኬሎ
receipt-word-89 = ኣውቶቡስ
receipt-word-90 = ድንኳን
receipt-word-91 = ዓራት
receipt-word-92 = ኮኾብ
receipt-word-93 = ስኬትቦርድ
receipt-word-94 = ሰዓት ሑጻ
receipt-word-95 = ወርሒ
receipt-word-96 = ዕምባባ
receipt-word-97 = ካይት
receipt-word-98 = ሰዓት
receipt-word-99 = ሉኬቶ

## Whom it reached
audience-known = ብቀጥታ ናብ { $names } ይበጽሕ። ጋንታ ተሳትፎ’ውን ተንብቦ።
given-opened = { $who }፦ ኣብ { $date } ከፊቱዎ።
given-stood-in = { $who }፦ ኣብ ክንድኡ ዘሎ ሰብ ኣብ { $date } ከፊቱዎ።
given-unopened = { $who }፦ ኣብ { $date } በጺሕዎ፣ ክሳብ ሕጂ ግን ኣይከፈቶን።
given-other-first = መጀመርታ ካልእ ሰብ የንብቦ።
person-said = እቲ ዝሰደድካሉ ሰብ በለ

## What has just been done
other-answers = { $count ->
    [one] { $count } ካልእ መልሲ
   *[other] { $count } ካልኦት መልስታት
}
done-taken-back = ድሕሪ ሕጂ ኣብዚ ኣይትረኽብዎን። ሓደ ሰብ ገና እንተዘይርእዮ፣ ወይ ኣብ ሓደጋ ከም ዘለኻ እንተመሲሉ፣ መጀመርታ ሰብ ይርእዮ። ድሕሪኡ ዝሓተትካዮ ንገብር።
done-replied = ተላኢኹ። ኣብዚ ገጽ’ዚ ኣሎ።
done-shared = ተኻፊሉ። ኣብ ታሕቲ ተጻሒፉ ኣሎ።
done-not-shown = ድሕሪ ሕጂ ኣይነርእዮን።

## Going on without a connection
typed-kept = እትጽሕፍዎ ንክልተ ሰዓት ይጽበ፣ ነዚ ሕቶ እንተ ገዲፍኩምዎ እውን። ክኸፍቶ ዝኽእል ነዚ ተሌፎን ዝሓዘ ሰብ ጥራይ እዩ።

## Good news
celebrate-title = ዝተኻፈለ ብስራት
celebrate-lead = ኣብ ክንክን ካብ ዘለዉ መንእሰያት ዝመጸ ጽቡቕ ዜና። ብዘይ ስሞም ክንካፈሎ እወ ኢሎም።
celebrate-none = ክሳብ ሕጂ ኣብዚ ጽቡቕ ዜና የለን።
celebrate-yours = ጽቡቕ ዜናኹም ንገሩና

## Who may translate
translator-ask = ቃላትኩም ናብ እንግሊዝኛ ዝትርጉም ሰብ ከድሊ ይኽእል እዩ። መን ክትርጉሞ ይኽእል?
translator-ask-now = እዚ ብኻልእ ቋንቋ ጽሒፍኩምዎ፣ ክሳብ ሕጂ ኣብዚ ዘንብቦ የለን። ሰብ ናብ እንግሊዝኛ ክትርጉሞ ይኽእል ዶ? ምርጫኹም እዩ። እንተ ደሊኹም፣ ኣብዚ “{ $where }” ክፈቱ እሞ መን ከም ዝኽእል ምረጹ። እንተ ዘይደሊኹም፣ ዋላ ሓደ ክትገብሩ ኣየድልየኩምን።
translator-anyone = ዝኾነ ተርጓሚ
translator-blind = ንረኽቦም ኣስማትን ቦታታትን ነውጽኦም። ስምኩም ወይ ኣበይ ከም እትነብሩ እንተ ጽሒፍኩም ግን ክርእይዎ ይኽእሉ።
translator-woman = ሰበይቲ ጥራይ
translator-man = ሰብኣይ ጥራይ
translator-nobody = ዋላ ሓደ። ኣይተርጉምዎ
