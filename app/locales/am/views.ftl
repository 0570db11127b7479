# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## Questions
not-seen-yet = ይህን እስካሁን ማንም ማየት አይችልም። ከመላክዎ በፊት ማን እንደሚያየው እርስዎ ይመርጣሉ።
mood-1 = በጣም መጥፎ
mood-2 = መጥፎ
mood-3 = መካከለኛ
mood-4 = ጥሩ
mood-5 = በጣም ጥሩ
change-done = ጨርሻለሁ
day-field-day = ቀን
day-field-month = ወር
day-field-year = ዓመት
problem-no-such-day = ይህን ቀን አናውቀውም። ቀኑን፣ ወሩንና ዓመቱን ይፈትሹ
problem-nobody-helped = በረዳቱ ሳጥን ውስጥ አንድ ሰው ጽፏል። ማን እንደረዳ ይናገሩ፣ ወይም ሳጥኑን ባዶ ይተዉት

## Check and send
check-title = ለመላክ ዝግጁ ነዎት?
you-say = እርስዎ የሚሉት
audience-ask = ይህን ማን ያየዋል?
audience-team = የተሳትፎ ቡድኑ
audience-under-team = ሥራቸው ማዳመጥና መልስ ማግኘት ነው። በእርስዎ ጉዳይ ላይ አይሠሩም።
audience-worker = የእኔ ጉዳይ ሠራተኛ
audience-under-worker = የተሳትፎ ቡድኑ ያነበውና ለማኅበራዊ ጉዳይ ሠራተኛዎ ወይም ለPA (ለግል አማካሪዎ) ይሰጣል።
audience-iro = የእኔ IRO
audience-under-iro = የተሳትፎ ቡድኑ ያነበውና ስለ እርስዎ የሚደረጉ የግምገማ ስብሰባዎችን ለሚመራው ሰው ይሰጣል።
audience-anonymous = እኔ መሆኔን ማንም አያውቅም
audience-under-anonymous = ነገሮችን ለመለወጥ ቃላትዎን እንጠቀማለን። ስሞችን እናወጣለን። ያም ሆኖ መልስ ያገኛሉ።
audience-needs-account = የራስዎ ሠራተኛ ወይም IRO እንዲደርሳቸው ይፈልጋሉ? ለዚህ አካውንት ያስፈልግዎታል፤ ማን እንደሆኑ የምናውቀው በዚያ ነው።
audience-unchosen = ምንም ካልመረጡ፣ የተሳትፎ ቡድኑ ያነበዋል።
helped-ask = ይህን ለመናገር የረዳዎት ሰው አለ?
helped-hint = የተሳሳተ መልስ የለም። አንድ ሰው አጠገባቸው ሲቀመጥ ሰዎች የተለየ ነገር ይናገራሉ፤ ስለዚህ ማወቃችን ይጠቅመናል።
helped-alone = አይ፣ በራሴ ነው የሠራሁት
helped-someone_known = አዎ፣ የማውቀው ሰው
helped-under-someone_known = ተንከባካቢ፣ ሠራተኛ፣ ጓደኛ፣ ቤተሰብ
helped-someone_independent = አዎ፣ ገለልተኛ ሰው
helped-under-someone_independent = ስለ መብትዎ የሚቆም ሰው (advocate)፣ ወይም ከውጭ የሆነ ሰው
helped-adult_wrote = አንድ ትልቅ ሰው ጻፈልኝ
helped-not_asked = አልተነገረም
duty-safeguarding = *አንድ ሰው ሊጎዳ የሚችል ከሆነ*፣ ደህንነትዎን ለመጠበቅ ሊረዱ ለሚችሉ ሰዎች መንገር አለብን። ለማን እንደምንነግር እንነግርዎታለን።
duty-records = ፍርድ ቤት የአካባቢው አስተዳደር የሚያስቀምጠውን ለማየት ሊጠይቅ ይችላል። አንዳንድ ጊዜ ወላጆችም ሊጠይቁ ይችላሉ።
filing-told = *ይህ የአካባቢው አስተዳደር ስለ እርስዎ በሚያስቀምጠው መዝገብ ውስጥም ሊገባ ይችላል።* ወደዚያ የሚገባው ከመልሳችን ጋር ነው፤ አንዳንድ ጊዜ ከዚያ በፊት። ማኅበራዊ ጉዳይ ሠራተኛዎ እዚያ ሊያነበው ይችላል። «እኔ መሆኔን ማንም አያውቅም» የሚለውን ከመረጡ፣ ወደዚያ አይገባም።
filed-gone = *የአካባቢው አስተዳደር ስለ እርስዎ በሚያስቀምጠው መዝገብ ውስጥ የገባው ከዚህ ጋር አይሰረዝም።* ከዚያም እንዲወጣ እንጠይቃለን። መውጣቱን ማየት አንችልም።
filed-stays = *የአካባቢው አስተዳደር ስለ እርስዎ በሚያስቀምጠው መዝገብ ውስጥ የገባው ከስምዎ ጋር እዚያ ይቆያል።*
summary-told = *ይህ ወደ ማኅበራዊ ጉዳይ ሠራተኛዎ ወይም ወደ IRO የሚሄድ ከሆነ፣ በፋይልዎ ውስጥም ሊገባ ይችላል።* በግምገማዎ ማጠቃለያ ውስጥ በራስዎ ቃላት ሊያትሙት ይችላሉ። እዚህ መልሰው ቢወስዱትም እንኳ በፋይልዎ ውስጥ ይቆያል።
unsaid-told = *በስብሰባው ላይ መነገር የሌለበትን ነገር የሚያነቡት እዚህ ከመረጡት የእርስዎ IRO እና የልጆች ደህንነት ጥበቃ ኃላፊያችን ብቻ ናቸው።* ሌላ የሚመርጡት ሰው ያንን መልስ አያነብም። አንድ ሰው ሊጎዳ የሚችል ከሆነ፣ ሊረዱ ለሚችሉ ሰዎች መንገር አለብን፤ ለማን እንደምንነግርም እንነግርዎታለን።
summary-stays = *በግምገማዎ ማጠቃለያ ውስጥ የታተመው በፋይልዎ ውስጥ ከስምዎ ጋር ይቆያል።* ከዚያ ልናወጣው አንችልም።
receipt-warning = *ወደ አካውንት አልገቡም፣ ስለዚህ ደረሰኝ ያገኛሉ።* ወደዚህና ወደ መልሳችን መመለሻው ብቸኛ መንገድ እርሱ ነው። ከጠፋብዎ ማንም ሊከፍትልዎ አይችልም፣ እኛም ጭምር።
sealed-link-warning = *«እኔ መሆኔን ማንም አያውቅም» የሚለውን ከመረጡ*፣ ማን እንደጻፈው ቆልፈን እናስቀምጣለን። የልጆችን ደህንነት የሚጠብቁ ሁለት ሰዎች ያንን መቆለፊያ አንድ ላይ ሆነው ሊከፍቱት ይችላሉ፤ ያውም አንድ ሰው አሁን በአደጋ ላይ ከሆነ ብቻ ነው። አስቀድመው ከአካውንት ከወጡ፣ ይህን ከእርስዎ ጋር የሚያገናኝ ምንም ነገር የለም።
small-home-warning = ስምዎን እናወጣለን። ነገር ግን እርስዎ በሚኖሩበት ቦታ ጥቂት ሰዎች ብቻ የሚኖሩ ከሆነ፣ *አንድ ሰው እርስዎ እንደሆኑ ሊገምት ይችላል*።

## Sent
sent-title = ተልኳል። ደርሶናል።
sent-nobody-yet = እስካሁን ማንም አላነበበውም።
sent-again = ይህን ከዚህ በፊት የተለየ ነገር ይዞ ልከውት ነበር። ሁለቱንም አስቀምጠናል።
sent-in-mine = የላኩት እዚህ አለ፤ መልሳችንም እዚህ ይሆናል
sent-come-back = *ተመልሰው ይዩ።* መልሳችን «የእኔ ነገሮች» ውስጥ ይሆናል።
sent-come-back-receipt = *ተመልሰው ይዩ።* ደረሰኝዎ መልሳችንን ይከፍታል።
receipt-keep = ደረሰኝዎን በደንብ ያስቀምጡ
receipt-keep-why = ይህን እንደገና ይከፍተዋል፤ በዚያም መልሳችንን ማንበብና መልሰው መጻፍ ይችላሉ። ይጻፉት ወይም ፎቶ ያንሱት።
receipt-number = የደረሰኝዎ ቁጥር
receipt-lost-warning = ደረሰኙ ከጠፋ መልሱም ይጠፋል። እኛ ቅጂ አንይዝም።
next-title = ቀጥሎ ምን ይሆናል
next-read = *የተሳትፎ ቡድኑ ያነበዋል።* መቼ እንደተነበበ ማየት ይችላሉ።
next-answer = *አንድ ሰው ይመልሳል።* ማድረግ ካልተቻለ፣ ለምን እንደሆነ ይነግርዎታል።
next-verdict = *ተፈጽሞ እንደሆነ እርስዎ ይናገራሉ።* አዎ፣ በከፊል ወይም አይ። «አይ» እንደገና ይከፍተዋል።
say-more = ሌላ ነገር መናገር

## Open a receipt
receipt-title = በደረሰኝዎ ላይ ያሉትን ቁጥሮች ይጻፉ
receipt-hint = 16 ቁጥሮች። ክፍት ቦታ ቢኖርም ባይኖርም ችግር የለም።
receipt-open = መክፈት
receipt-lost = ደረሰኜ ጠፋብኝ
receipt-lost-answer = እናዝናለን። ቅጂ ስለማንይዝ ያንን ማንም ሊከፍተው አይችልም። የተናገሩት ግን አሁንም ይነበባል፣ አሁንም ዋጋ አለው።
say-again = እንደገና ተናግረው አዲሱን ደረሰኝ መያዝ ይችላሉ።
receipt-sign-in-under = አካውንት ካለዎት

## My things
mine-none = እስካሁን እዚህ ምንም አልተናገሩም።
mine-your-turn = የእርስዎ ተራ
mine-replied = አንድ ሰው መልሶ ጽፎልዎታል
status-sent = ተልኳል። እስካሁን ማንም አላነበበውም
status-has-it = ተረኛ ሰው ይዞታል
status-read = ተነብቧል። እያየነው ነው
status-wrote-back = አንድ ሰው መልሶ ጽፎልዎታል
status-answered = መልስ ተሰጥቷል። ተፈጽሟል?
status-closed = አዎ፣ ተፈጽሟል ብለዋል
status-settled = ተነብቧል፣ እናመሰግናለን። የቀረ ነገር የለም
status-reopened = አይ ብለዋል፤ ስለዚህ እንደገና ተከፍቷል
status-hidden = ቡድኑ ከእይታ ውጭ አድርጎታል

## A thread
thread-title = የእርስዎ ቃላትና የእኛ መልስ
you-said = እርስዎ ያሉት
team-said = የተሳትፎ ቡድኑ ያለው
words-gone = እነዚህ ቃላት ተሰርዘዋል።
waiting = መልስ እየተጠበቀ ነው። አንድ ሰው ሲያነበው እዚህ ማየት ይችላሉ።
waiting-thanks = አንድ ሰው ሲያነበው እዚህ ማየት ይችላሉ።
talk-title = በእርስዎና በቡድኑ መካከል
hidden-why = *ቡድኑ ይህን ከእይታ ውጭ አድርጎታል።* እርስዎና ቡድኑ አሁንም ልታነቡት ትችላላችሁ። ምክንያቱ ይህ ነው፦
complaint-yours = ቅሬታ አቅርበዋል
complaint-answer-by = ምክር ቤቱ እስከ { $day } ድረስ መልስ መስጠት አለበት።
complaint-late = ምክር ቤቱ እስከ { $day } ድረስ መልስ መስጠት ነበረበት። ዘግይቷል። ተጨማሪ መጠየቅ ይችላሉ፣ ከጎንዎ የሚቆመው ሰው (advocate) ደግሞ ለምን እንደሆነ መጠየቅ ይችላል።
complaint-answered = ምክር ቤቱ መልስ ሰጥቷል። ካልተስማሙ እስከ { $day } ድረስ ተጨማሪ መጠየቅ ይችላሉ።
complaint-over = ይህ አብቅቷል። ካልተስማሙ ወደ Ombudsman መሄድ ይችላሉ። ምንም ክፍያ የለውም።
complaint-help = ከእርስዎ ጎን የሚቆም ሰው (advocate) ሊረዳዎት ይችላል። ምንም ክፍያ የለውም።
advocate-yours = ከጎንዎ የሚቆም ሰው (advocate) ጠይቀዋል
advocate-ask-by = ምክር ቤቱ እስከ { $day } ድረስ የ advocate አገልግሎቱን መጠየቅ አለበት።
advocate-answer-by = የ advocate አገልግሎቱ ተጠይቋል። ማን እንደሚመጣ እስከ { $day } ድረስ መናገር አለበት።
advocate-late = ይህ እስከ { $day } ድረስ መሆን ነበረበት። ዘግይቷል። እርስዎም ራስዎ ሊደውሉላቸው ይችላሉ።
advocate-found = ከጎንዎ የሚቆም ሰው ተገኝቷል።
advocate-ring = ራስዎ ለመደወል፦
reply-label = መልስዎን ይጻፉ
reply-missing = እስካሁን ምን ይጎድላል?
so-far = እስካሁን የሆነው
step-sent = ተልኳል
step-read = ተነብቧል
step-answered = መልስ ተሰጥቷል
step-happened = ተፈጽሟል
chosen-mood = የተሰማዎት ስሜት
looked-title = ቃላቴን ማን አየ
looked-line = { $date }፦ { $who } – { $did }
reader-me = እርስዎ
reader-worker = ሠራተኛ
reader-participation_lead = የተሳትፎ ቡድኑ
reader-safeguarding_lead = የልጆች ደህንነት ጥበቃ ኃላፊ
reader-service_manager = የአገልግሎት ኃላፊ
reader-commissioner = አገልግሎቶችን የሚገዛ ሰው
reader-board_member = የቦርድ አባል
reader-administrator = ሲስተሙን የሚያስተዳድር ሰው
reader-personal_adviser = PA (የግል አማካሪ)
reader-reviewing_officer = የግምገማ ስብሰባዎችን የሚመራ ሰው (IRO)
reader-carer = ተንከባካቢ
reader-advocate = ስለ ወጣቶች መብት የሚቆም ሰው (advocate)
reader-duty_worker = ተረኛ ሠራተኛ
reader-team_manager = የአንድ የሠራተኞች ቡድን ኃላፊ
reader-action_lead = የአካባቢውን አስተዳደር ዕቅድ አንድ ክፍል የሚመራ ሰው
reader-provider = ለአካባቢው አስተዳደር አገልግሎት የሚያካሂድ ሰው
reader-regulation_44_visitor = የልጆችን ቤቶች የሚመረምር ጎብኚ (Regulation 44)
reader-complaints_manager = የቅሬታዎች ኃላፊ
reader-independent_person = ከአካባቢው አስተዳደር ውጭ ሆኖ ቅሬታን የሚመለከት ሰው (independent person)
reader-lado = ከልጆች ጋር ስለሚሠሩ ትልልቅ ሰዎች ያሉ ስጋቶችን የሚመረምር ሰው (LADO)
reader-scrutineer = ልጆች ደህንነታቸው መጠበቁን የሚያጣራ ከአካባቢው አስተዳደር ውጭ ያለ ሰው (scrutineer)
reader-translator = ተርጓሚ
reader-auditor = ሥራው በትክክል መሠራቱን የሚያጣራ ሰው (auditor)
reader-computer = የምክር ቤቱ ኮምፒውተር
deed-sent = መላክ
deed-entered = እዚህ ለእርስዎ መጻፍ
deed-read = ማንበብ
deed-wrote = መልእክት መጻፍ
deed-sorted = በርዕስ መለየት
deed-masked = ስሞችንና ቦታዎችን ማውጣት
deed-noted = ለቡድኑ ማስታወሻ መጻፍ
deed-hid = ከእይታ ውጭ ማድረግ
deed-showed = ወደ ቦታው መመለስ
deed-quoted = ከቃላትዎ አንዳንዱን ለማሳየት መጠየቅ
deed-answered = ለመልስ መጠቀም
deed-reviewed = አገልግሎትን ለመፈተሽ ማንበብ
deed-judged = ተፈጽሞ እንደሆነ መናገር
deed-other = በእርሱ ላይ መሥራት
take-back = መልሶ መውሰድ
take-back-words = ቃላትዎን እንሰርዛለን፣ በእነሱ ላይ መሥራትም እናቆማለን። አንድ ሰው ሊጎዳ የሚችል ከሆነ፣ ለመርዳት የሚያስፈልገውን ማስቀመጥ አለብን።
take-back-do = አዎ፣ መልሼ ልውሰደው

## When something is wrong with what was typed
problem-nothing-said = ሁሉንም ዘለዋል። አንድ ጥያቄ ይመልሱ፣ ከዚያ መላክ ይችላሉ
problem-needs-account = ለሠራተኛዎ ወይም ለIRO ለመላክ አካውንት ያስፈልግዎታል። ሌላ ሰው ይምረጡ፣ ወይም ይግቡ
problem-no-such-receipt = እነዚህ ቁጥሮች ምንም አይከፍቱም። 16ቱንም ይፈትሹ

## Nobody knows it’s me, signed in
anonymous-signed-in = ነገሮችን ለመለወጥ ቃላትዎን እንጠቀማለን። ስሞችን እናወጣለን። ሆኖም አንድ ሰው አሁን አደጋ ላይ ከሆነ፣ የልጆችን ደህንነት የሚጠብቁ ሁለት ሰዎች ማን እንደጻፈው ማየት ይችላሉ።
anonymous-sign-out = ወጥተው ያለ አካውንቴ ይላኩ

## What a helper saw
seen-title = ለረዳቱ
seen-ask = እርስዎ ረዳቱ ምን አዩ?
seen-hint = ያዩትን ብቻ፤ ለምሳሌ ልጁ ወደ ምን እንዳመለከተ፣ ወይም ምን ይመስል እንደነበር። ለብቻው እናስቀምጠዋለን። እንደ ልጁ የራስ ቃላት በፍጹም አንቆጥረውም።

## My agenda
agenda-title = የስብሰባዬ አጀንዳ
agenda-under = አትመው ወደ ስብሰባዎ ይውሰዱት
agenda-on = በ{ $date } ለሚደረገው ስብሰባዬ
agenda-chair-all = ስብሰባዬን እኔ መምራት እፈልጋለሁ።
agenda-chair-part = የስብሰባዬን አንድ ክፍል እኔ መምራት እፈልጋለሁ።
agenda-chair-first = መጀመሪያ እኔ መናገር እፈልጋለሁ።
agenda-print = ይህን ገጽ ለማተም፣ የብራውዘርዎን ማውጫ ይክፈቱና Print (ማተም) የሚለውን ይምረጡ።
agenda-left-out = በስብሰባው ላይ መነገር የሌለበት ነገር በዚህ ገጽ ላይ የለም።

## A receipt in pictures
pictures-same = እነዚህ ስምንት ሥዕሎች ከቁጥሮችዎ ጋር አንድ ናቸው። የሚሠሩት በዚህ ቅደም ተከተል ነው።
pictures-title = ሥዕሎችዎን ይፈልጉ
pictures-which = ሥዕል { $n } ከ8 ይጫኑ
pictures-undo = የመጨረሻውን ማንሳት
pictures-instead = ሥዕሎች አሉኝ
pictures-instead-under = ስምንት፣ በቅደም ተከተል
problem-no-such-pictures = እነዚህ ሥዕሎች ምንም አይከፍቱም። ቅደም ተከተሉን ይፈትሹና እንደገና ይጀምሩ

## Who looked
looked-lead = አንድ ሰው የተናገሩትን በከፈተ ቁጥር እዚህ ይጻፋል። ማንም አንድ መስመር ማንሳት አይችልም።
looked-learnt = በምክር ቤቱ የራሱ ኮምፒውተር ላይ ያለ ፕሮግራም ወጣቶች ከሚናገሩት ስለ ምን እንደሆነ ይማራል። ይህን ለመጨረሻ ጊዜ ያደረገው በ{ $date } ነው፣ የእርስዎም ቃላት የዚያ አካል ሊሆኑ ይችላሉ። ለዚህ ብሎ ያነበበው ሰው የለም። አንድ ሰው የተናገረውን ሲመልስ፣ ሁሉንም ይረሳና እንደገና ይጀምራል።
looked-nobody = እስካሁን ማንም ምንም አልከፈተም።
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] ከነገሮችዎ { $count }
   *[other] ከነገሮችዎ { $count }
}
deed-shared = ሌላ ሰው እንዲያየው ማድረግ
deed-opened = ሥዕል ወይም የተቀዳ ድምጽ መክፈት
deed-exported = በፋይል ማውጣት
deed-filed = በፋይልዎ ውስጥ ማስገባት
deed-identified = ማን እንደጻፈው ማየት

## Sharing again and paper
share-title = ለሌላ ሰው ማካፈል
share-words = ያንኑ ቃላት ያገኛሉ። ሁለት ጊዜ መንገር አያስፈልግዎትም። ከእርስዎ መሆኑን ያውቃሉ። የተካፈለ ነገር ሊመለስ አይችልም።
shared-line = ይህን ለዚህም አካፍለዋል፦ { $who }፣ { $date }
share-ask-iro = ይህ ለስብሰባ እንደሆነ ነግረውናል። ገና ወደ IROዎ አልደረሰም። ከስብሰባው በፊት እንዲያነቡት ይፈልጋሉ? ምርጫው የእርስዎ ነው። ከፈለጉ እዚህ “{ $where }” የሚለውን ይክፈቱና IROዎን ይምረጡ። ካልፈለጉ ምንም ማድረግ አያስፈልግዎትም።
quotes-title = ሌሎች ሰዎች የሚያዩዋቸው ቃላትዎ
quotes-waiting = ይህን ሁለተኛ ሰው ገና እየፈተሸው ነው። እስካሁን ሌላ ማንም አያየውም።
quotes-cleared = ሌሎች ሰዎች ይህን ያለ ስምዎ ሊያዩት ይችላሉ።
quotes-withdrawn = ይህን ከእንግዲህ አናሳይም። አንድ ሰው ቀደም ብሎ አትሞት ወይም አስቀምጦት ከሆነ፣ እንዲያወጣው እንጠይቀዋለን።
quotes-promise = ለዚህ አዎ ብለዋል። በማንኛውም ጊዜ ይቁም ማለት ይችላሉ። ያኔ ከእያንዳንዱ ገጽና ከእያንዳንዱ አዲስ ቅጂ እናወጣዋለን። አንድ ሰው ቀደም ብሎ ያተመውን ወይም ያስቀመጠውን ግን እንዲያወጣው መጠየቅ ብቻ ነው የምንችለው።
quotes-stop = ከእንግዲህ አታሳዩት
print = ይህን ማተም ወይም ማስቀመጥ
print-do = ማተም
print-careful = ይህን ወረቀት ማን ሊያገኘው እንደሚችል ያስቡ።

## The hundred pictures
receipt-word-00 = ባንዲራ
receipt-word-01 = ደወል
receipt-word-02 = ሸሚዝ
receipt-word-03 = ፒያኖ
receipt-word-04 = ውሃ
receipt-word-05 = በር
receipt-word-06 = ቤት
receipt-word-07 = ማስመሪያ
receipt-word-08 = ዳይስ
receipt-word-09 = ብስክሌት
receipt-word-10 = ቡሜራንግ
receipt-word-11 = ቅጠል
receipt-word-12 = ሄድፎን
receipt-word-13 = መዶሻ
receipt-word-14 = ቼሪ
receipt-word-15 = ቁልቋል
receipt-word-16 = ዳቦ
receipt-word-17 = እርሳስ
receipt-word-18 = መልህቅ
receipt-word-19 = ወንበር
receipt-word-20 = ሙዝ
receipt-word-21 = ፓዝል
receipt-word-22 = ላባ
receipt-word-23 = ዛፍ
receipt-word-24 = ጫማ
receipt-word-25 = ሳህን
receipt-word-26 = ዘውድ
receipt-word-27 = ቀስተደመና
receipt-word-28 = ከበሮ
receipt-word-29 = ቴሌስኮፕ
receipt-word-30 = ደብዳቤ
receipt-word-31 = ከረሜላ
receipt-word-32 = በረዶ
receipt-word-33 = ስጦታ
receipt-word-34 = ማይክሮፎን
receipt-word-35 = መነጽር
receipt-word-36 = ቫዮሊን
receipt-word-37 = እንቁራሪት
receipt-word-38 = ካሜራ
receipt-word-39 = ካሮት
receipt-word-40 = ፊኛ
receipt-word-41 = ሜጋፎን
receipt-word-42 = ቁልፍ
receipt-word-43 = መብራት
receipt-word-44 = አይብ
receipt-word-45 = የእጅ ባትሪ
receipt-word-46 = ብሩሽ
receipt-word-47 = ዶሮ
receipt-word-48 = ዓሣ
receipt-word-49 = ግድግዳ
receipt-word-50 = ማግኔት
receipt-word-51 = ጎማ
receipt-word-52 = ድመት
receipt-word-53 = ፒዛ
receipt-word-54 = ደመና
receipt-word-55 = ጃንጥላ
receipt-word-56 = ፓራሹት
receipt-word-57 = ቀጭኔ
receipt-word-58 = ማንቆርቆሪያ
receipt-word-59 = መኪና
receipt-word-60 = እሳት
receipt-word-61 = ጀልባ
receipt-word-62 = ሻማ
receipt-word-63 = ማንኪያ
receipt-word-64 = ሚዛን
receipt-word-65 = እባብ
receipt-word-66 = መሰላል
receipt-word-67 = ሶኬት
receipt-word-68 = ስልክ
receipt-word-69 = ዋንጫ
receipt-word-70 = ፖም
receipt-word-71 = መጽሐፍ
receipt-word-72 = መብረቅ
receipt-word-73 = መቀስ
receipt-word-74 = ክሊፕ
receipt-word-75 = መጥረጊያ
receipt-word-76 = እንቁላል
receipt-word-77 = ኮፍያ
receipt-word-78 = ፀሐይ
receipt-word-79 = ዮዮ
receipt-word-80 = ጉጉት
receipt-word-81 = ቀለበት
receipt-word-82 = ጥንዚዛ
receipt-word-83 = የጥርስ ብሩሽ
receipt-word-84 = ቦርሳ
receipt-word-85 = ኩባያ
receipt-word-86 = ባትሪ ድንጋይ
receipt-word-87 = ዒላማ
receipt-word-88 = ባልዲ
receipt-word-89 = አውቶቡስ
receipt-word-90 = ድንኳን
receipt-word-91 = አልጋ
receipt-word-92 = ኮከብ
receipt-word-93 = ስኬትቦርድ
receipt-word-94 = የአሸዋ ሰዓት
receipt-word-95 = ጨረቃ
receipt-word-96 = አበባ
receipt-word-97 = ካይት
receipt-word-98 = ሰዓት
receipt-word-99 = ጓጉንቸር

## Whom it reached
audience-known = ወዲያውኑ ለ{ $names } ይደርሳል። የተሳትፎ ቡድኑም ያነበዋል።
given-opened = { $who }፦ በ{ $date } ከፍቶታል።
given-stood-in = { $who }፦ እርሱን የሚተካው ሰው በ{ $date } ከፍቶታል።
given-unopened = { $who }፦ በ{ $date } ደርሶታል፣ ግን እስካሁን አልከፈተውም።
given-other-first = ሌላ ሰው አስቀድሞ ያነበዋል።
person-said = የላክህለት ሰው እንዲህ አለ

## What has just been done
other-answers = { $count ->
    [one] { $count } ሌላ መልስ
   *[other] { $count } ሌሎች መልሶች
}
done-taken-back = ከእንግዲህ እዚህ አያገኙትም። ማንም ገና ካልተመለከተው፣ ወይም አደጋ ላይ ያለህ የሚመስል ከሆነ መጀመሪያ ሰው ይመለከተዋል። ከዚያ የጠየቅከውን እናደርጋለን።
done-replied = ተልኳል። በዚህ ገጽ ላይ አለ።
done-shared = ተጋርቷል። ከታች ተጽፏል።
done-not-shown = ከእንግዲህ አናሳየውም።

## Going on without a connection
typed-kept = የሚጽፉት ለሁለት ሰዓት ይቆያል፤ ይህን ጥያቄ ቢተዉትም እንኳ። ሊከፍተው የሚችለው ይህን ስልክ የያዘ ሰው ብቻ ነው።

## Good news
celebrate-title = የተጋራ መልካም ዜና
celebrate-lead = በእንክብካቤ ላይ ካሉ ወጣቶች የመጣ መልካም ዜና። ያለ ስማቸው እንዲካፈል አዎ ብለዋል።
celebrate-none = እስካሁን እዚህ መልካም ዜና የለም።
celebrate-yours = መልካም ዜናዎን ይንገሩን

## Who may translate
translator-ask = ቃላትዎን ወደ እንግሊዝኛ የሚተረጉም ሰው ሊያስፈልግ ይችላል። ማን ሊተረጉም ይችላል?
translator-ask-now = ይህን በሌላ ቋንቋ ጽፈዋል፣ እዚህ ማንም ገና ሊያነበው አልቻለም። ሰው ወደ እንግሊዝኛ ሊተረጉመው ይችላል? ምርጫው የእርስዎ ነው። ከፈለጉ እዚህ “{ $where }” የሚለውን ይክፈቱና ማን እንደሚችል ይምረጡ። ካልፈለጉ ምንም ማድረግ አያስፈልግዎትም።
translator-anyone = ማንኛውም ተርጓሚ
translator-blind = የምናገኛቸውን ስሞችና ቦታዎች እናወጣለን። ስምዎን ወይም የት እንደሚኖሩ ከጻፉ ግን ሊያዩት ይችላሉ።
translator-woman = ሴት ብቻ
translator-man = ወንድ ብቻ
translator-nobody = ማንም። አትተርጉሙት
