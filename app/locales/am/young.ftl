# የልጆችና የወጣቶች ገጾች በአማርኛ።
# Machine-drafted; awaiting review by a person who speaks Amharic.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = መነሻ
skip = ወደ ገጹ መሄድ
language = ቋንቋ
help-now = አሁን እርዳታ
leave = መውጣት
leave-quickly = ከዚህ ገጽ ቶሎ መውጣት
leaving = በመውጣት ላይ
back = መመለስ
next = ቀጣይ
send = መላክ
error-prefix = ስህተት፦
error-summary-one = ከእርስዎ አንድ ነገር እንፈልጋለን
error-summary-many = ከእርስዎ ጥቂት ነገሮች እንፈልጋለን
tabs-label = ዋና ማውጫ
tab-say = የምናገረው አለኝ
mine-title = የእኔ ነገሮች
wall-title = እናንተ ተናገራችሁ፣ እኛ ሠራን
foot-moderation = የሚናገሩትን እንዴት እንደምንጠብቅ
foot-staff = የሠራተኞች ገጾች
awaiting-review = ይህን የተረጎመው ማሽን ነው። እስካሁን ሰው አላረጋገጠውም።
demonstration = ይህ ማሳያ ነው። { $council } የፈጠራ ስም ነው፤ እዚህ የሚጽፉትንም ማንም አያነበውም።

## Dates
date = { $day } { $month } { $year }
month-1 = ጃንዋሪ
month-2 = ፌብሩዋሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር
sent-on = በ{ $date } ተልኳል

## Home
home-ask = ምን መናገር ይፈልጋሉ?
home-promise = እናነባለን፣ እንመልሳለን፤ ከዚያ ነገሩ ተሳክቶ እንደሆነ እርስዎ ይነግሩናል።
home-rate = ለአንድ አገልግሎት ደረጃ መስጠት
home-after = ከዚያ ምን እንደሆነ ማየት
home-mine-under = የተናገሩት ሁሉ፣ አሁን የት እንደደረሰ
home-sign-in-under = የተናገሩትን ለማየት ይግቡ
home-receipt = ደረሰኝ መክፈት
home-receipt-under = 16 ቁጥሮች አሉዎት
home-wall-under = አንድ ሰው ስለተናገረ የተለወጠው ነገር

## Questions
progress = ጥያቄ { $number } ከ{ $count }
skip-question = ይህን መዝለል
thats-all = ይኸው ነው። ወደ መላክ
not-seen-yet = ይህን እስካሁን ማንም ማየት አይችልም። ከመላክዎ በፊት ማን እንደሚያየው እርስዎ ይመርጣሉ።
mood-1 = በጣም መጥፎ
mood-2 = መጥፎ
mood-3 = መካከለኛ
mood-4 = ጥሩ
mood-5 = በጣም ጥሩ
yes-no-yes = አዎ
yes-no-no = አይ
yes-no-not_sure = እርግጠኛ አይደለሁም

## Check and send
check-title = ለመላክ ዝግጁ ነዎት?
you-say = እርስዎ የሚሉት
change = መቀየር
send-it = መላክ
sending = በመላክ ላይ…
not-sent-yet = ገና አልተላከም። አሁን ከHeard ጋር መገናኘት አልቻልንም። የጻፉት አሁንም በዚህ ገጽ ላይ አለ። ኢንተርኔት ሲኖርዎት እንደገና እንሞክራለን፤ ወይም «መላክ» የሚለውን መጫን ይችላሉ።
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
have-code = ኮድ አለኝ
have-code-under = ሠራተኛ የሰጠኝ

## Sign in and join
sign-in = መግባት
sign-in-title = እንኳን ደህና ተመለሱ
sign-in-name = ቅጽል ስምዎ
sign-in-secret = PIN (ሚስጥር ቁጥር) ወይም የይለፍ ቃልዎ
no-account-needed = አካውንት አያስፈልግም
sign-out = ከአካውንት መውጣት
join-title = የራስዎ ያድርጉት
join-lead = ኢሜይል የለም። ስልክ ቁጥር የለም። ኮዱን የሰጠዎት ሰው ሊገባ አይችልም።
join-code = ኮድዎ
join-code-hint = 8 ፊደላትና ቁጥሮች። ለ15 ደቂቃ ይሠራል።
join-name = ቅጽል ስም
join-name-hint = እውነተኛ ስምዎ አይሁን። ለመግባት ያስፈልግዎታል።
join-picture = ሥዕል ይምረጡ
join-secret = PIN (ሚስጥር ቁጥር) ወይም የይለፍ ቃል
join-secret-hint = 6 ወይም ከዚያ በላይ ቁጥሮች፣ ወይም እርስዎ ብቻ የሚያውቋቸው ቃላት።
join-secret-again = ያንኑ PIN ወይም የይለፍ ቃል እንደገና
join-done = ይህ እኔ ነኝ
avatar-fox = ቀበሮ
avatar-whale = ዓሣ ነባሪ
avatar-cactus = ቁልቋል
avatar-comet = ጅራታም ኮከብ
avatar-mushroom = እንጉዳይ
avatar-kite = ካይት
avatar-cat = ድመት
avatar-robot = ሮቦት

## My things
mine-none = እስካሁን እዚህ ምንም አልተናገሩም።
mine-your-turn = የእርስዎ ተራ
mine-replied = አንድ ሰው መልሶ ጽፎልዎታል
mine-erase-lead = ከእነዚህ ማንኛውንም መልሰው መውሰድ ወይም ሁሉንም መሰረዝ ይችላሉ።
mine-erase = የእኔን ነገሮች መሰረዝ
status-sent = ተልኳል። እስካሁን ማንም አላነበበውም
status-read = ተነብቧል። እያየነው ነው
status-answered = መልስ ተሰጥቷል። ተፈጽሟል?
status-closed = አዎ፣ ተፈጽሟል ብለዋል
status-settled = ተነብቧል፣ እናመሰግናለን። የቀረ ነገር የለም
status-reopened = አይ ብለዋል፤ ስለዚህ እንደገና ተከፍቷል
status-hidden = ቡድኑ ከእይታ ውጭ አድርጎታል
erase-title = ሁሉም ይሰረዝ?
erase-what = { $count ->
    [0] አካውንትዎ ይጠፋል። ከእርሱ ምንም አልላኩም።
    [one] አካውንትዎ ይጠፋል፤ እዚህ የተናገሩት አንድ ነገርም ይጠፋል። ማንም ሊመልሰው አይችልም።
   *[other] አካውንትዎ ይጠፋል፤ እዚህ የተናገሯቸው { $count } ነገሮችም ይጠፋሉ። ማንም ሊመልሳቸው አይችልም።
}
erase-stays = *አንዳንድ ነገሮች መቆየት አለባቸው።* አንድ ሰው ተጎድቶ ሊሆን የሚችል ከሆነ፣ ወይም ቅሬታ አቅርበው ከሆነ፣ ለዚያ የሚያስፈልገውን ማስቀመጥ አለብን።
erase-do = ሁሉንም መሰረዝ
erase-keep = አይ፣ ነገሮቼ ይቆዩ

## A thread
thread-title = የእርስዎ ቃላትና የእኛ መልስ
you-said = እርስዎ ያሉት
team-said = የተሳትፎ ቡድኑ ያለው
words-gone = እነዚህ ቃላት ተሰርዘዋል።
waiting = መልስ እየተጠበቀ ነው። አንድ ሰው ሲያነበው እዚህ ማየት ይችላሉ።
waiting-thanks = አንድ ሰው ሲያነበው እዚህ ማየት ይችላሉ።
many-said = ለብዙዎቻችሁ አንድ ላይ መልሰናል። እንዲህ ብላችኋል፦ { $words }
promised-by-when = ቃል የተገባው በ{ $owner }፣ እስከ { $date }።
promised-by = ለዚህ ኃላፊነቱ የ{ $owner } ነው።
promised-when = እስከ { $date } ቃል ተገብቷል።
easy-read = ቀላል ንባብ
claim-done = አድርገነዋል
claim-will_do = እናደርገዋለን
claim-will-do-by = እስከ { $date } እናደርገዋለን
claim-cannot = አንችልም፤ ምክንያቱም ይህ ነው
claim-already_there = አስቀድሞም አለ
verdict-ask-done = ተፈጽሟል?
verdict-ask-will_do = አሁን ተፈጽሟል?
verdict-ask-cannot = ይህ ፍትሐዊ መልስ ነው?
verdict-ask-already_there = ለእርስዎ አለ?
verdict-ask-meeting = የጠየቁት ነገር ሆኗል?
verdict-yes = አዎ
verdict-partly = በከፊል
verdict-no = አይ
verdict-given-yes = አዎ ብለዋል
verdict-given-partly = በከፊል ብለዋል
verdict-given-no = አይ ብለዋል
verdict-change = ያልኩትን መቀየር
verdict-hint = ይህን መዝጋት የሚችሉት እርስዎ ብቻ ነዎት። አይ ካሉ እንደገና እንከፍተዋለን።
talk-title = በእርስዎና በቡድኑ መካከል
review-told = እርስዎና ሌሎች በተናገራችሁት ምክንያት አንድ አገልግሎት እንደገና ታይቷል
hidden-why = *ቡድኑ ይህን ከእይታ ውጭ አድርጎታል።* እርስዎና ቡድኑ አሁንም ልታነቡት ትችላላችሁ። ምክንያቱ ይህ ነው፦
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
deed-sent = መላክ
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

## The wall
wall-reading = ይህ እንዴት ይነበብ
wall-plain = መደበኛ
wall-topics = ርዕሶች
wall-none = እዚህ እስካሁን ምንም የለም። መልስ ስንሰጥ ይሞላል።
wall-answered = መልስ ተሰጥቷል
wall-happened = ከነገራችሁን 100 ሰዎች መካከል { $yes } እንዲህ ብላችኋል፦ አዎ፣ ተፈጽሟል
voices-about = { $n ->
    [one] ከእናንተ { $n } ገደማ
   *[other] ከእናንተ { $n } ገደማ
}

## Help now
help-hint = መግባት አያስፈልግዎትም። እርግጠኛ መሆን አያስፈልግዎትም።
help-offline = *ኢንተርኔት የለዎትም።* አሁን ምንም መላክ አንችልም። እነዚህ ቁጥሮች አሁንም ይሠራሉ።
help-999 = ፖሊስ፣ አምቡላንስ፣ እሳት አደጋ
help-under-999 = አሁን አደጋ ላይ ከሆኑ። መናገር ካልቻሉ ይደውሉ፣ ከዚያ 55 ይጫኑ።
help-childline = Childline
help-under-childline = ቀንና ሌሊት፣ በነጻ፣ እስከ 18 ዓመት። በስልክ ሂሳብ ላይ አይታይም።
number-childline = 0800 1111
help-shout = Shout
help-under-shout = ቀንና ሌሊት፣ በነጻ፣ በጽሑፍ መልእክት።
number-shout = SHOUT ብለው በጽሑፍ መልእክት ወደ 85258 ይላኩ
help-nhs = NHS የአእምሮ ጤና
help-under-nhs = ቀንና ሌሊት፣ አእምሮዎ በጣም ከተጨነቀ።
number-nhs = 111፣ ከዚያ 2
help-samaritans = Samaritans
help-under-samaritans = ቀንና ሌሊት፣ በነጻ፣ ለማንኛውም ዕድሜ።
number-samaritans = 116 123
help-duty = የአካባቢው አስተዳደር ተረኛ ቡድን
help-emergency = ተረኛ ቡድን፣ በሌሊት እና በቅዳሜና እሁድ

## Rate a service
rate-list-title = ደረጃ መስጠት የሚፈልጉት ለየትኛው ነው?
rate-none = እስካሁን ደረጃ የሚሰጡት ነገር የለም።
rate-not-a-person = ደረጃ የሚሰጡት ለቦታ ወይም ለአገልግሎት ነው፤ ለአንድ ሰው በፍጹም አይደለም።
rate-title = ይህ ለእርስዎ እንዴት ነው፦ { $service }?
rate-words = በራስዎ ቃላት የሚሉት ነገር አለ?
rate-together = ደረጃ የሚሰጡት ለቦታ ወይም ለአገልግሎት ነው፤ ለአንድ ሰው በፍጹም አይደለም። መልሶችን አንድ ላይ እናያለን፤ ያውም በቂ ሰዎች ሲመልሱ ብቻ ነው።

## When something is wrong with what was typed
problem-write-something = የሆነ ነገር ይጻፉ፣ ወይም «ይህን መዝለል» የሚለውን ይጫኑ
problem-pick-one = አንዱን ይምረጡ
problem-too-long = ይህ ለአንድ ጊዜ በጣም ረጅም ነው። ያሳጥሩት፣ ወይም የቀረውን በኋላ ይላኩ
problem-nothing-said = ሁሉንም ዘለዋል። አንድ ጥያቄ ይመልሱ፣ ከዚያ መላክ ይችላሉ
problem-needs-account = ለሠራተኛዎ ወይም ለIRO ለመላክ አካውንት ያስፈልግዎታል። ሌላ ሰው ይምረጡ፣ ወይም ይግቡ
problem-not-sent = አልተላከም። ቃላትዎ አሁንም እዚህ አሉ። እባክዎ እንደገና ይሞክሩ
problem-no-such-receipt = እነዚህ ቁጥሮች ምንም አይከፍቱም። 16ቱንም ይፈትሹ
problem-slow-down = በጣም ብዙ ሙከራ ነበር። ጥቂት ደቂቃዎች ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ
problem-busy = አሁን በጣም ብዙ ሰዎች እየገቡ ነው። ጥቂት ሰከንዶች ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ
problem-no-such-account = ያ ቅጽል ስምና PIN አይገጣጠሙም። ሁለቱንም ይፈትሹ
problem-no-such-code = ይህ ኮድ አይሠራም። ጊዜው አልፎ ይሆናል። አዲስ ይጠይቁ
problem-name-taken = ይህን ቅጽል ስም ሌላ ሰው ይዞታል። ሌላ ይምረጡ
problem-bad-name = እስከ 40 ፊደላት ያለው ቅጽል ስም ይጻፉ
problem-secret-short = በጣም አጭር ነው። 6 ወይም ከዚያ በላይ ቁጥሮች፣ ወይም 8 ወይም ከዚያ በላይ ፊደላት ይጠቀሙ
problem-secret-long = በጣም ረጅም ነው። እስከ 200 ፊደላት ይጠቀሙ
problem-secret-easy = ለመገመት በጣም ቀላል ነው። እርስዎ ብቻ የሚያውቁትን ይምረጡ
problem-secrets-differ = ሁለቱ አንድ ዓይነት አይደሉም። እንደገና ይጻፏቸው

## Something went wrong
error-title-missing = ይህን ገጽ ማግኘት አልቻልንም
error-words-missing = አድራሻው የተሳሳተ ሊሆን ይችላል፣ ወይም ገጹ ጠፍቶ ሊሆን ይችላል።
error-title-gone = ይህ ከእንግዲህ እዚህ የለም
error-words-gone = ተመልሶ ተወስዷል ወይም ተሰርዟል።
error-title-forbidden = ይህ ገጽ ለእርስዎ አይደለም
error-words-forbidden = መጀመሪያ መግባት ሊያስፈልግዎት ይችላል።
error-title-too-big = ይህ ለአንድ ጊዜ በጣም ብዙ ነው
error-words-too-big = ወደ ኋላ ተመልሰው ያሳጥሩት። ቃላትዎ አሁንም በፊተኛው ገጽ ላይ አሉ።
error-title-unreadable = ያንን ማንበብ አልቻልንም
error-words-unreadable = ወደ ኋላ ተመልሰው እንደገና ይሞክሩ። ቃላትዎ አሁንም በፊተኛው ገጽ ላይ አሉ።
error-title-too-many = ያ በጣም ፈጣን ነበር
error-words-too-many = ጥቂት ደቂቃዎች ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ።
error-title-ours = በእኛ በኩል ችግር ተፈጥሯል
error-words-ours = የእርስዎ ጥፋት አይደለም። እባክዎ ከጥቂት ደቂቃዎች በኋላ እንደገና ይሞክሩ። አሁን እርዳታ ከፈለጉ ቁጥሮቹ «አሁን እርዳታ» ውስጥ አሉ።
error-reference = ስለዚህ ከነገሩን፣ ይህ ችግሩን ለማግኘት ይረዳናል፦
error-home = ወደ መጀመሪያው መሄድ

## Between a link on another website and what it would do
go-on-title = ለመቀጠል ይጫኑ
go-on-words = ከሌላ ድረ ገጽ ወደዚህ መጥተዋል። እስኪጫኑ ድረስ ምንም አይሆንም።
go-on-press = ቀጥል

## How we look after what you say
moderation-title-who = ማን ያነበዋል
moderation-words-who = በተሳትፎ ቡድኑ ውስጥ ያሉ ሰዎች እርስዎ የሚልኩትን ሁሉ ያነባሉ። በእርስዎ ጉዳይ ላይ አይሠሩም። ለሠራተኛ ወይም ለIRO የሚደርሰው እርስዎ ያንን ከመረጡ ብቻ ነው።
moderation-title-names = ስሞች
moderation-words-names = ቃላትዎን ከመጠቀማችን በፊት፣ ማን እንደሆኑ ሊያሳዩ የሚችሉ ስሞችንና ቦታዎችን እናወጣለን።
moderation-title-safety = አንድ ሰው ሊጎዳ የሚችል ከሆነ
moderation-words-safety = ያኔ ደህንነትዎን ለመጠበቅ ሊረዱ ለሚችሉ ሰዎች መንገር አለብን። ለማን እንደምንነግር እንነግርዎታለን።
moderation-title-hide = ከእይታ ውጭ ማድረግ
moderation-words-hide = አንዳንድ ጊዜ በቡድኑ ውስጥ ያለ ሰው አንድን ሐሳብ ከዝርዝሮች ውጭ ያደርጋል፤ ለምሳሌ ሰውን የሚጎዳ ሲሆን። ለምን እንደሆነ መጻፍ አለበት፤ እርስዎም ምክንያቱን ማንበብ ይችላሉ። አንድን ነገር ቅሬታ ስለሆነ በፍጹም አንደብቅም።
moderation-title-quotes = ቃላትዎ በሌሎች ሰዎች ፊት
moderation-words-quotes = የራስዎን ቃላት ለሌሎች ሰዎች የምናሳየው እርስዎ አዎ ካሉ ብቻ ነው፤ መጀመሪያም ሁለተኛ ሰው ይፈትሻቸዋል።
moderation-title-counts = መቁጠር
moderation-words-counts = እርስዎን ሊጠቁም የሚችል በጣም ትንሽ ቁጥር በፍጹም አናሳይም። ስለ ሠራተኛ የተሰጠ መልስ በአንድ ሰው ላይ በፍጹም አይውልም።
moderation-title-erase = መልሶ መውሰድ
moderation-words-erase = የተናገሩትን መልሰው መውሰድ ወይም ሁሉንም መሰረዝ ይችላሉ። የምናስቀምጠው አንድ ሰው ሊጎዳ በሚችልበት ጊዜ ወይም ለቅሬታ የሚያስፈልገውን ብቻ ነው።

## Nobody knows it’s me, signed in
anonymous-signed-in = ነገሮችን ለመለወጥ ቃላትዎን እንጠቀማለን። ስሞችን እናወጣለን። ሆኖም አንድ ሰው አሁን አደጋ ላይ ከሆነ፣ የልጆችን ደህንነት የሚጠብቁ ሁለት ሰዎች ማን እንደጻፈው ማየት ይችላሉ።
anonymous-sign-out = ወጥተው ያለ አካውንቴ ይላኩ
