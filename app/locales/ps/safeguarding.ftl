# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## Help now
help-hint = حساب ته ننوتلو ته اړتیا نشته. ډاډه کېدو ته اړتیا نشته.
help-offline = *تاسو انټرنېټ نه لرئ.* موږ اوس څه نه شو لېږلی. دا شمېرې لا هم کار کوي.
help-999 = پولیس، امبولانس، اور وژونکي
help-under-999 = که همدا اوس په خطر کې یاست. که خبرې نه شئ کولی، زنګ ووهئ، بیا 55 کېکاږئ.
help-childline = Childline
help-under-childline = شپه او ورځ، وړیا، تر 18 کلنۍ پورې. د ټلیفون په بیل کې نه راځي.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = شپه او ورځ، وړیا، د لیکلي پیغام له لارې.
number-shout = د SHOUT کلمه 85258 ته پیغام کړئ
help-nhs = د NHS رواني روغتیا
help-under-nhs = شپه او ورځ، که مو رواني حال ډېر خراب وي.
number-nhs = 111، بیا 2
help-samaritans = Samaritans
help-under-samaritans = شپه او ورځ، وړیا، په هر عمر کې.
number-samaritans = 116 123
help-duty = د سیمه‌ییزې شورا (council) نوکریوال ټیم
help-emergency = نوکریوال ټیم، شپې او د اونۍ پای
help-advocacy = ستاسو د حق مدافعان (advocate): څوک چې ستاسو تر څنګ ولاړ وي
help-complaints = که شکایت کول غواړئ

## After something hard was said
told-title = مننه چې موږ ته مو وویل
told-now = همدا اوس له چا سره خبرې وکړئ
told-now-hint = اړینه نه ده چې زموږ ځواب ته انتظار وکړئ.
told-more = نورې شمېرې
told-open = اوس خلاص دی، تر { $time } بجو پورې
told-closed = اوس بند دی. { $day } په { $time } بجو خلاصېږي
told-day-today = نن
told-day-tomorrow = سبا
told-day-1 = د دوشنبې په ورځ
told-day-2 = د سې‌شنبې په ورځ
told-day-3 = د چهارشنبې په ورځ
told-day-4 = د پنجشنبې په ورځ
told-day-5 = د جمعې په ورځ
told-day-6 = د شنبې په ورځ
told-day-7 = د یکشنبې په ورځ
told-who = دا څوک لولي، او کله؟
told-read-now = *د ګډون ټیم یې لولي.* دوی نن تر { $time } بجو پورې په کار دي.
told-read-later = *د ګډون ټیم یې لولي، خو اوس نه.* هېڅوک یې { $day } تر { $time } بجو مخکې نه لولي.
told-read-unknown = *د ګډون ټیم یې په کاري ورځو کې لولي.* هېڅوک یې د شپې، د اونۍ په پای یا په عمومي رخصتۍ کې نه لولي.

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = کمپیوټر هغه ټکي لټوي چې ښيي ته ښايي په خطر کې یې، ترڅو یو انسان یې ژر ولولي. انسان پرېکړه کوي چې وروسته څه کېږي.
noticing-waits = که لا چا ورته نه وي کتلي، یا داسې ښکاري چې ته ښايي په خطر کې یې، لومړی یو انسان ورته ګوري. بیا هغه کوو چې تا غوښتي.

## While Heard is not open
closed-title = Heard دلته لا نه دی خلاص شوی
closed-words = نن موږ ته څه نه شئ لېږلی. که همدا اوس چا ته اړتیا لرئ، دا خلک شته.
closed-again-title = Heard دلته د اوس لپاره بند دی
closed-again-words = همدا اوس موږ ته نوی څه نه شئ لېږلی. هغه څه چې مخکې مو ویلي، لا هم دلته دي.
closed-not-sent = ونه لېږل شو. تر هغو چې Heard بند وي، موږ یې نه شو اخیستلی.
closed-own = هغه څه چې مخکې مو ویلي

## I am not safe
not-safe = زه خوندي نه یم
not-safe-danger = *همدا اوس په خطر کې یاست؟* 999 ته زنګ ووهئ. که خبرې نه شئ کولی، زنګ ووهئ، بیا 55 کېکاږئ.
not-safe-staffed = *سمدستي نوکریوال کس ته خبر ورکوو.* که هغه ځواب رانه کړي، بل کس ته خبر ورکوو.
not-safe-staffed-one = *سمدستي نوکریوال کس ته خبر ورکوو.* که هغه ځواب رانه کړي، بیا ورته خبر ورکوو. له دې شمېرو یوې ته زنګ ووهئ.
not-safe-later = *اوس هېڅ نوکریوال نشته.* هېڅوک دا { $day } تر { $time } بجو مخکې نه لولي. له دې شمېرو یوې ته زنګ ووهئ.
not-safe-unstaffed = *اوس هېڅ نوکریوال نشته.* موږ نه شو ویلی چې څوک به دا کله ولولي. له دې شمېرو یوې ته زنګ ووهئ.
not-safe-known = موږ پوهېږو چې دا تاسو یاست. ښايي نه پوهېږو چې چېرته یاست.
not-safe-nickname = تاسو خپل حساب ته ننوتلي یاست، خو ښايي ستاسو اصلي نوم یا ځای ونه پېژنو. دلته یې لیکلی شئ.
not-safe-unknown = تاسو حساب ته ننوتنه نه ده کړې. که راته ونه وایئ چې څوک یاست یا چېرته یاست، موږ مو نه شو موندلی.
not-safe-skip = هر څه تش پرېښودلی شئ. یوازې لاندې تڼۍ کېکاږئ.
not-safe-send = همدا اوس چا ته خبر ورکړئ
not-safe-meanwhile = تر هغه وخته څه کولی شئ
not-safe-quiet = دلته درته نه لیکو، او دا په «زما شیان» کې نشته.
not-safe-reply = تاسو وویل چې دلته درته لیکل خوندي دي. زموږ ځواب به دلته وي.
not-safe-once = دا پاڼه یوازې یو ځل ښودل کېږي. که ترې ووځئ، ورکېږي.
