# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## A thread
many-said = ንብዙሓት ካባኻትኩም ብሓባር መሊስና። ከምዚ ኢልኩም፦ { $words }
next-step = ሕጂ ክትገብርዎ እትኽእሉ:
promised-by-when = ብ{ $owner } ቃል ተኣትዩ፣ ክሳብ { $date }።
promised-by = ናይዚ ሓላፍነት ናይ { $owner } እዩ።
promised-when = ክሳብ { $date } ቃል ተኣትዩ።
claim-done = ገይርናዮ
claim-will_do = ክንገብሮ ኢና
claim-will-do-by = ክሳብ { $date } ክንገብሮ ኢና
claim-cannot = ኣይንኽእልን፣ ምኽንያቱ እዚ እዩ
claim-already_there = ድሮ ኣሎ
answer-corrected = ነዚ ብ{ $date } ኣሪምናዮ። ምኽንያቱ እዚ እዩ፦
answer-before = ቅድሚ ሕጂ እዚ ተጻሒፉ ነይሩ፦
answer-taken-back = ሓደ መልሲ ብ{ $date } መሊስና ወሲድናዮ። ምኽንያቱ እዚ እዩ፦
answer-off-wall = ኣብዚ ሓደ መልሲ ነይሩ። ንፍትሾ ኣለና።
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

## The wall
wall-reading = እዚ ከመይ ይንበብ
wall-plain = ልሙድ
wall-topics = ኣርእስታት
wall-none = ኣብዚ ክሳብ ሕጂ ዋላ ሓንቲ የለን። መልሲ ምስ ሃብና ይመልእ።
wall-answered = መልሲ ተዋሂቡ
wall-checked = እዚ ተፈጺሙ ዶ ኣይተፈጸመን ደጊምና ንርኢ ኣለና
wall-happened = { $year }: ካብቶም ዝነገርኩምና 100 ሰባት፣ { $yes } ከምዚ ኢልኩም፦ እወ፣ ተፈጺሙ
wall-all = ኩሉ
wall-areas = ከባቢታት
wall-everywhere = ኩሉ ከባቢ
wall-whose = ናይ መን ቃላት
wall-everyone = ኩሉ ሰብ ዝበሎ
wall-mine = ኣነ ዝበልክዎም ነገራት
wall-mine-too = ንስኹም እውን ነዚ ኢልኩም
wall-difference-ask = እዚ ንዓኹም ለውጢ ገይሩልኩም ዶ?

## What has just been done
wall-more = ተወሳኺ መልስታት ኣርኢ

## Did it happen?
again-title = ተፈጺሙ ዶ?
again-said = ነዚ ብ{ $date } ደጊምና ክንርእዮ ኢና ኢልና ኔርና።
again-met = ኣኼባኹም ብ { $date } ነይሩ።
again-met-words = ንዕኡ ዝበልክምዎ ኣንብቡ
