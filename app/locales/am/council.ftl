# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Amharic.

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
plan-slips = { $count ->
    [one] { $count } ይዘገያል
   *[other] { $count } ይዘገያሉ
}
plan-unsaid = { $count ->
    [one] ስለ { $count } ነገር እስካሁን ማንም ምንም አላለም
   *[other] ስለ { $count } ነገሮች እስካሁን ማንም ምንም አላለም
}
council-promises = ቃል የተገቡ ነገሮች፣ በቀን
council-promise-over = ያ ቀን አልፏል።
