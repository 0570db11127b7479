# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## Home
home-ask = څه ویل غواړئ؟
home-promise = موږ یې لولو، ځواب ورکوو، او تاسو راته وایئ چې ګټه یې وکړه که نه.
home-rate = یوه خدمت ته نمره ورکړئ
home-after = وګورئ چې بیا څه وشول
home-mine-under = هر څه چې تاسو ویلي دي، او چېرته رسېدلي دي
home-sign-in-under = ننوځئ، چې خپلې خبرې وګورئ
home-receipt = رسید پرانیستل
home-receipt-under = تاسو 16 شمېرې لرئ
home-wall-under = څه بدل شول، ځکه چې چا خبره وکړه
home-more = د ویلو نورې خبرې
home-pictures = انځورونه غواړم
home-words = لیکنه غواړم
unfinished-title = هغه څه ته دوام ورکړئ چې پیل کړي مو وو
unfinished-throw-away = لرې غورځول
unfinished-throw = لرې غورځول: { $what }
unfinished-kept = دا دوه ساعته همدلته په تمه وي. یوازې هغه څوک یې پرانیستلی شي چې دا ټلیفون ورسره وي.
home-together = ستاسو لپاره نور شیان
home-polls = خپل نظر ووایئ: موږ همدا اوس پوښتنه کوو

## Leaving without a script
exit-on = هوا
exit-words = تاسو له حسابه وتلي یاست. دا ټب همدا اوس وتړئ: د شاته تګ تڼۍ لا هم هغه پاڼې ښودلی شي چې مخکې مو لیدلې، او نومونه یې د دې براوزر په تاریخچه کې پاتې کېږي.
exit-history = د لرې کولو لپاره: د براوزر په مینو کې «تاریخچه» پرانیزئ او وروستی ساعت پاک کړئ.
