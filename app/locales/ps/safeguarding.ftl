# After something hard was said: who helps now, who reads it and when.
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
noticing-waits = که داسې ښکاري چې ته ښايي په خطر کې یې، لومړی یو انسان ورته ګوري. بیا هغه کوو چې تا غوښتي.
