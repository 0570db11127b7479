# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## How we look after what you say
moderation-title-who = څوک یې لولي
moderation-words-who = د ګډون د ټیم کسان هر څه لولي چې تاسو یې لېږئ. دوی ستاسو په دوسیه کار نه کوي. کارکوونکي یا IRO ته یوازې هغه وخت رسېږي چې تاسو یې وټاکئ.
moderation-title-names = نومونه
moderation-words-names = مخکې له دې چې ستاسو خبرې وکاروو، هغه نومونه او ځایونه لرې کوو چې ښودلی شي تاسو څوک یاست.
moderation-title-safety = کله چې کېدای شي چا ته زیان ورسېږي
moderation-words-safety = بیا موږ باید هغو کسانو ته ووایو چې ستاسو په خوندي ساتلو کې مرسته کولی شي. موږ به درته ووایو چې هغوی څوک دي.
moderation-title-hide = له نظره لرې ساتل
moderation-words-hide = کله کله د ټیم یو کس یوه خبره له لېستونو بهر ساتي، د بېلګې په توګه کله چې چا ته زیان رسوي. هغوی باید دلیل یې ولیکي، او تاسو دلیل لوستلی شئ. موږ هېڅکله یو شی د دې لپاره نه پټوو چې شکایت دی.
moderation-title-quotes = ستاسو خبرې د نورو په مخکې
moderation-words-quotes = موږ ستاسو خپلې خبرې نورو ته یوازې هغه وخت ښیو چې تاسو هو ویلي وي، او لومړی یې یو دویم کس ګوري. هر وخت ویلی شئ چې بس دی: بیا زموږ په هیڅ پاڼه کې نه وي. که چا مخکې چاپ کړي وي، یوازې ترې غوښتلی شو چې لرې یې کړي.
moderation-title-counts = شمېرل
moderation-words-counts = موږ هېڅکله داسې کوچنی عدد نه ښیو چې تاسو په ګوته کولی شي. د کوم کارکوونکي په اړه ځواب هېڅکله د یوه کس پر ضد نه کارول کېږي.
moderation-title-erase = بېرته اخیستل
moderation-words-erase = تاسو خپله خبره بېرته اخیستلی شئ، یا ټول ړنګولی شئ. موږ یوازې هغه څه ساتو چې پکار وي، کله چې کېدای شي چا ته زیان ورسېږي، یا د کوم شکایت لپاره.

## Who drew the cards
moderation-pictures = انځوریز کارتونه د OpenMoji (openmoji.org) دي او د CC BY-SA 4.0 جواز له مخې یې کارول ازاد دي. موږ یې لږ بدل کړي دي.

## If you are asking to stay in this country
immigration-title = که تاسو په دې هېواد کې د پاتې کېدو غوښتنه کوئ
immigration-words = Heard د بریتانیا د کورنیو چارو وزارت (Home Office) نه دی. موږ ستاسو خبرې هغوی ته نه لېږو. خو قانون یا محکمه سیمه‌ییزه شورا (council) اړ کولی شي چې څه پرې پوهېږي، له نورو سره یې شریک کړي. که اندېښمن یاست، لومړی د حق له مدافع (advocate) یا خپل وکیل څخه وپوښتئ.
immigration-unchecked = تر اوسه کوم وکیل دا لیکنه نه ده کتلې.
