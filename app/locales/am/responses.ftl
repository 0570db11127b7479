# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## A thread
many-said = ለብዙዎቻችሁ አንድ ላይ መልሰናል። እንዲህ ብላችኋል፦ { $words }
next-step = አሁን ማድረግ የሚችሉት:
promised-by-when = ቃል የተገባው በ{ $owner }፣ እስከ { $date }።
promised-by = ለዚህ ኃላፊነቱ የ{ $owner } ነው።
promised-when = እስከ { $date } ቃል ተገብቷል።
claim-done = አድርገነዋል
claim-will_do = እናደርገዋለን
claim-will-do-by = እስከ { $date } እናደርገዋለን
claim-cannot = አንችልም፤ ምክንያቱም ይህ ነው
claim-already_there = አስቀድሞም አለ
answer-corrected = ይህን በ{ $date } አስተካክለነዋል። ምክንያቱ ይህ ነው፦
answer-before = ከዚህ በፊት የተጻፈው ይህ ነበር፦
answer-taken-back = አንድ መልስ በ{ $date } መልሰን ወስደናል። ምክንያቱ ይህ ነው፦
answer-off-wall = እዚህ አንድ መልስ ነበር። እያጣራነው ነው።
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

## The wall
wall-reading = ይህ እንዴት ይነበብ
wall-plain = መደበኛ
wall-topics = ርዕሶች
wall-none = እዚህ እስካሁን ምንም የለም። መልስ ስንሰጥ ይሞላል።
wall-answered = መልስ ተሰጥቷል
wall-checked = ይህ መፈጸሙን እንደገና እያረጋገጥን ነው
wall-happened = { $year }: ከነገራችሁን 100 ሰዎች መካከል { $yes } እንዲህ ብላችኋል፦ አዎ፣ ተፈጽሟል
wall-all = ሁሉም
wall-areas = አካባቢዎች
wall-everywhere = ሁሉም አካባቢ
wall-whose = የማን ቃላት
wall-everyone = ሁሉም ሰው ያለው
wall-mine = እኔ ያልኳቸው ነገሮች
wall-mine-too = እርስዎም ይህን ብለዋል
wall-difference-ask = ይህ ለእርስዎ ለውጥ አምጥቷል?

## What has just been done
wall-more = ተጨማሪ መልሶችን አሳይ

## Did it happen?
again-title = ተፈጽሟል?
again-said = ይህን በ{ $date } እንደገና እናየዋለን ብለን ነበር።
again-met = ስብሰባዎ በ { $date } ነበር።
again-met-words = ለእሱ ያሉትን ያንብቡ
