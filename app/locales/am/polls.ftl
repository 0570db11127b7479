# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Amharic.

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
poll-rounded = እነዚህ መልሶች እንጂ ሰዎች አይደሉም፦ ማንም ከአንድ ጊዜ በላይ መመለስ ይችላል። ማን ምን እንዳለ ማንም እንዳያውቅ እያንዳንዱ ቁጥር በትንሹ ተቀይሯል።
poll-too-few = ለማሳየት ሰዎቹ በጣም ጥቂት ናቸው። ይህም ምስጢር ይጠብቃል።
poll-about = { $count ->
    [one] { $count } መልስ ገደማ
   *[other] { $count } መልሶች ገደማ
}
poll-answer = መልስ
poll-count = ስንት
