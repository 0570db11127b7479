# Saying something: more situations, pictures, days, going on later.

## Home
home-more = د ویلو نورې خبرې
home-pictures = انځورونه غواړم
home-words = لیکنه غواړم
unfinished-title = هغه څه ته دوام ورکړئ چې پیل کړي مو وو
unfinished-throw-away = لرې غورځول
unfinished-throw = لرې غورځول: { $what }
unfinished-kept = دا دوه ساعته همدلته په تمه وي. یوازې هغه څوک یې پرانیستلی شي چې دا ټلیفون ورسره وي.

## Questions
change-done = بس، وشو
day-field-day = ورځ
day-field-month = میاشت
day-field-year = کال
problem-no-such-day = دا ورځ نه پېژنو. ورځ، میاشت او کال وګورئ
problem-nobody-helped = چا د مرستندوی په خانه کې لیکلي دي. ووایئ چې چا مرسته وکړه، یا خانه تشه پرېږدئ

## What a helper saw
seen-title = د مرستندوی لپاره
seen-ask = تاسو چې مرسته کوئ، څه مو ولیدل؟
seen-hint = یوازې هغه څه چې تاسو ولیدل، لکه ماشوم څه شي ته اشاره وکړه، یا څنګه ښکارېده. موږ دا جلا ساتو. هېڅکله یې د ماشوم خپلې خبرې نه ګڼو.

## My agenda
agenda-title = د غونډې لپاره زما خبرې
agenda-under = چاپ یې کړئ او خپلې غونډې ته یې یوسئ
agenda-on = د { $date } نېټې زما د غونډې لپاره
agenda-chair-all = غواړم خپله غونډه پخپله پرمخ بوځم.
agenda-chair-part = غواړم د خپلې غونډې یوه برخه پخپله پرمخ بوځم.
agenda-chair-first = غواړم لومړی زه خبرې وکړم.
agenda-print = د دې پاڼې د چاپ لپاره، د خپل براوزر لړلیک پرانیزئ او «چاپ» (Print) وټاکئ.
agenda-left-out = هغه څه چې باید په غونډه کې ونه ویل شي، په دې پاڼه کې نشته.

## Who drew the cards
moderation-pictures = انځوریز کارتونه د OpenMoji (openmoji.org) دي او د CC BY-SA 4.0 جواز له مخې یې کارول ازاد دي. موږ یې لږ بدل کړي دي.
