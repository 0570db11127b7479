# Saying something: more situations, pictures, days, going on later.

## Home
home-more = ሌላ የሚነጋገሩበት
home-pictures = ሥዕሎች እፈልጋለሁ
home-words = ቃላት እፈልጋለሁ
unfinished-title = የጀመሩትን ይቀጥሉ
unfinished-throw-away = መጣል
unfinished-throw = መጣል፦ { $what }
unfinished-kept = እዚህ ለሁለት ሰዓት ይጠብቅዎታል። ሊከፍተው የሚችለው ይህን ስልክ የያዘ ሰው ብቻ ነው።

## Questions
change-done = ጨርሻለሁ
day-field-day = ቀን
day-field-month = ወር
day-field-year = ዓመት
problem-no-such-day = ይህን ቀን አናውቀውም። ቀኑን፣ ወሩንና ዓመቱን ይፈትሹ
problem-nobody-helped = በረዳቱ ሳጥን ውስጥ አንድ ሰው ጽፏል። ማን እንደረዳ ይናገሩ፣ ወይም ሳጥኑን ባዶ ይተዉት

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

## Who drew the cards
moderation-pictures = የሥዕል ካርዶቹ የOpenMoji (openmoji.org) ናቸው፤ በCC BY-SA 4.0 በነጻ መጠቀም ይቻላል። እኛ ትንሽ ቀይረናቸዋል።
