# Polls, surveys, the council of children in care, rights and people.

home-together = ሌላ ለእርስዎ
home-polls = ሐሳብዎን ይስጡ፦ አሁን እየጠየቅን ነው

## Polls and surveys
polls-title = ሐሳብዎን ይስጡ
polls-lead = ከእኛ ለእርስዎ አጫጭር ጥያቄዎች። ሁሉንም መዝለል ይችላሉ።
polls-none = አሁን የምንጠይቀው ነገር የለም።
polls-closed = ሰዎች ያሉት
poll-until = እስከ { $date } ክፍት ነው
poll-once = ስም አያስፈልግም። ፍትሐዊ እንዲሆን እባክዎ አንድ ጊዜ ብቻ ይመልሱ።
poll-once-account = አንድ ጊዜ ይቆጠራሉ። ይህ መልስ የእርስዎ መሆኑን ማንም አያይም።
poll-who-reads = የተሳትፎ ቡድኑ ቃላትዎን ያነባል። ስምዎን አያዩም። ቃላትዎ አንድ ሰው ሊጎዳ እንደሚችል ከተናገሩ፣ ሊረዱ ለሚችሉ ሰዎች እንነግራለን።
poll-why-thanks = እናመሰግናለን። ተልኳል
poll-why-already = ይህን መልሰውታል
poll-why-members = ይህ ለልጆች ምክር ቤቱ ነው
poll-why-closed = ሰዎች ያሉት
poll-why-more-thanks = ሲዘጋ ሰዎች ያሉትን እናሳያለን።
poll-why-more-already = ሁሉም ሰው አንድ ጊዜ ይቆጠራል። እናመሰግናለን!
poll-why-more-members = እዚህ ድምጽ የሚሰጡት በእንክብካቤ ላይ ያሉ ልጆች ምክር ቤት አባላት ብቻ ናቸው።
poll-next-person = ቀጣዩ ሰው
poll-rounded = ማን ምን እንዳለ ማንም እንዳያውቅ እነዚህ ቁጥሮች ተጠጋግተዋል።
poll-too-few = ለማሳየት ሰዎቹ በጣም ጥቂት ናቸው። ይህም ምስጢር ይጠብቃል።
poll-about = { $count ->
    [one] { $count } ሰው ገደማ
   *[other] { $count } ሰዎች ገደማ
}
poll-answer = መልስ
poll-count = ስንት

## The Children in Care Council
council-title = በእንክብካቤ ላይ ያሉ ልጆች ምክር ቤት (Children in Care Council)
council-lead = በእንክብካቤ ላይ ላሉ ሁሉ የሚናገሩና ቦርዱ የሚያደርገውን የሚከታተሉ፣ በእንክብካቤ ላይ ያሉ ወጣቶች።
council-member = አባል ነዎት። እዚህ ሐሳብ ማቅረብና ድምጽ መስጠት ይችላሉ።
council-priorities = ለእኛ ከሁሉ በላይ አስፈላጊ የሆነው
council-none = እስካሁን እዚህ ምንም የለም።
council-votes = ድምጾች
council-challenges = የጥያቄ ካርዶች
council-challenges-lead = የልጆች ምክር ቤቱ ለቦርዱ ካርድ ይሰጣል። ቦርዱ መመለስ አለበት።
council-answered = { $who } በ{ $date } መልሷል
council-waiting = ቦርዱ እስካሁን አልመለሰም።
council-due = እስከ { $date } ያደርጉታል
council-judged-yes = የልጆች ምክር ቤቱ እንዲህ ይላል፦ አዎ፣ ያ መልስ ነው።
council-judged-partly = የልጆች ምክር ቤቱ እንዲህ ይላል፦ ያ የመልሱ ከፊል ነው።
council-judged-no = የልጆች ምክር ቤቱ እንዲህ ይላል፦ አይ፣ ያ መልስ አይደለም።
council-judge-ask = ያ እውነተኛ መልስ ነው?
council-judge-yes = አዎ
council-judge-partly = በከፊል
council-judge-no = አይ
council-proposed = ከግማሽ በላይ እስኪስማሙ ድረስ ይህን የሚያዩት አባላት ብቻ ናቸው
council-agree = እስማማለሁ
council-disagree = ከእንግዲህ አልስማማም
council-propose-priority = አስፈላጊ የሆነ ነገር ያቅርቡ
council-propose-challenge = የጥያቄ ካርድ ይጻፉ
council-what = በአንድ ዓረፍተ ነገር
council-why = ለምን አስፈላጊ ነው?
council-half = ከግማሽ በላይ አባላት ሲስማሙ ሁሉም ሰው ሊያየው ይችላል። የማንንም ስም አይጠቀሙ።
council-send = ያቅርቡት
council-empty = መጀመሪያ በአንድ ዓረፍተ ነገር ይጻፉት
council-too-much = ይህ ካለው ገንዘብ ይበልጣል። ትንሽ ይቀንሱ
budget-amount = { $pounds } ፓውንድ (£) አለ።
budget-open = አባላት እየተከፋፈሉት ነው።
budget-together = አባላት ገንዘቡን በዚህ መልኩ ያውሉት ነበር።
budget-too-few = ያከፋፈሉት አባላት በጣም ጥቂት ስለሆኑ አናሳየውም።
budget-pounds = £{ $pounds }
budget-left = £{ $pounds } ቀርቷል
budget-more = መጨመር
budget-less = መቀነስ
budget-save = ያከፋፈልኩትን ማስቀመጥ
council-plan = ትልልቅ ሰዎች ለማድረግ ቃል የገቡት
council-plan-lead = የመላው የአካባቢ አስተዳደር እቅድ፣ በወጣቶች ቃላት።
plan-done = { $count ->
    [one] { $count } ነገር ተጠናቋል
   *[other] { $count } ነገሮች ተጠናቀዋል
}
plan-well = { $count ->
    [one] { $count } በጥሩ ሁኔታ እየሄደ ነው
   *[other] { $count } በጥሩ ሁኔታ እየሄዱ ነው
}
plan-maybe = { $count ->
    [one] { $count } ሊዘገይ ይችላል
   *[other] { $count } ሊዘገዩ ይችላሉ
}
plan-late = { $count ->
    [one] { $count } ዘግይቷል
   *[other] { $count } ዘግይተዋል
}

## Rights
rights-title = መብቶቼ
rights-lead = መጠየቅ የሚችሉትና እኛ ቃል የገባንልዎት።
rights-search = ቃል ይፈልጉ
rights-find = መፈለግ
rights-none = ምንም አላገኘንም። ሌላ ቃል ይሞክሩ።
rights-on = በ{ $date } ተጽፏል

## Good news
celebrate-title = የተጋራ መልካም ዜና
celebrate-lead = በእንክብካቤ ላይ ካሉ ወጣቶች የመጣ መልካም ዜና። ያለ ስማቸው እንዲካፈል አዎ ብለዋል።
celebrate-none = እስካሁን እዚህ መልካም ዜና የለም።
celebrate-yours = መልካም ዜናዎን ይንገሩን

## My people
people-title = የእኔ ሰዎች
people-own = ለእርስዎ ያሉ ሰዎች
people-none = ይህን እስካሁን አልጻፍነውም። የተሳትፎ ቡድኑን ይጠይቁ።
people-sign-in = ሠራተኛዎ ማን እንደሆነ ለማየት ይግቡ
people-team = የሚልኩትን የሚያነቡ ሰዎች
people-board = ቦርዱ፦ ኃላፊ የሆኑ ሰዎች
people-kind-worker = ማኅበራዊ ጉዳይ ሠራተኛዎ
people-kind-pa = PA (የግል አማካሪዎ)
people-kind-iro = የእርስዎ IRO
people-kind-advocate = ስለ መብትዎ የሚቆም ሰው (advocate)
people-changed = { $who } በ{ $date } ተቀይሯል
