# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## A thread
many-said = موږ له تاسو ډېرو ته یوځای ځواب ورکړ. تاسو وویل: { $words }
next-step = تاسو اوس څه کولی شئ:
promised-by-when = ژمنه د { $owner } له خوا، تر { $date } پورې.
promised-by = { $owner } د دې ځواب ورکوي.
promised-when = ژمنه شوې تر { $date } پورې.
claim-done = موږ دا وکړل
claim-will_do = موږ به یې وکړو
claim-will-do-by = موږ به یې تر { $date } پورې وکړو
claim-cannot = موږ یې نه شو کولی، او دلیل یې دا دی
claim-already_there = دا له مخکې شته
answer-corrected = موږ دا په { $date } سم کړ. دلیل یې دا دی:
answer-before = مخکې دا لیکل شوي وو:
answer-taken-back = موږ په { $date } یو ځواب بېرته واخیست. دلیل یې دا دی:
answer-off-wall = دلته یو ځواب و. موږ یې بیا ګورو.
verdict-ask-done = ایا وشول؟
verdict-ask-will_do = ایا تر اوسه شوي دي؟
verdict-ask-cannot = ایا دا عادلانه ځواب دی؟
verdict-ask-already_there = ایا دا ستاسو لپاره شته؟
verdict-ask-meeting = ایا هغه څه چې تاسو غوښتي وو وشول؟
verdict-yes = هو
verdict-partly = تر یوې اندازې
verdict-no = نه
verdict-given-yes = تاسو وویل: هو
verdict-given-partly = تاسو وویل: تر یوې اندازې
verdict-given-no = تاسو وویل: نه
verdict-change = خپله خبره بدلول
verdict-hint = یوازې تاسو دا تړلی شئ. که نه ووایئ، موږ یې بیا پرانیزو.

## The wall
wall-reading = دا څنګه ولولو
wall-plain = ساده
wall-topics = موضوعات
wall-none = تر اوسه دلته څه نشته. کله چې موږ ځواب ورکړو، دا پاڼه ډکېږي.
wall-answered = ځواب ورکړل شو
wall-checked = موږ بیا ګورو چې دا وشول که نه
wall-happened = { $year }: له تاسو چې چا موږ ته وویل، په هرو 100 کسانو کې { $yes } کسانو وویل: هو، وشول
wall-all = هر څه
wall-areas = سیمې
wall-everywhere = هره سیمه
wall-whose = د چا خبرې
wall-everyone = څه چې ټولو وویل
wall-mine = څه چې ما وویل
wall-mine-too = تاسو هم دا ویلي وو
wall-difference-ask = ایا دې ستاسو لپاره توپیر راوست؟

## What has just been done
wall-more = نور ځوابونه وښایه

## Did it happen?
again-title = ایا وشول؟
again-said = موږ ویلي وو چې د { $date } په نېټه به دا بیا وګورو.
again-met = ستاسو غونډه په { $date } وه.
again-met-words = هغه څه ولولئ چې د هغې لپاره مو ویلي وو
