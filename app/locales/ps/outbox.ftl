# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## What waits to be sent
outbox-waiting = تر اوسه نه دی لېږل شوی
outbox-waiting-why = دا په دې ټلیفون کې قلف دی. کله چې انټرنېټ وصل شي، پخپله ځي.
outbox-sent = ستاسو لیکنه ولېږل شوه.
outbox-number = خپل رسید وګورئ
outbox-refused = یو شی ونه لېږل شو.
outbox-look = هغه وګورئ

## Saying something without a connection
offline-title = تاسو انټرنېټ نه لرئ. بیا هم خپله خبره کولی شئ.
offline-lead = تر هغې چې انټرنېټ وصل شي، هېڅ نه لېږل کېږي. که تر پای مخکې دا پاڼه وتړئ، ستاسو لیکنه له منځه ځي.
offline-help = هغه شمېرې چې همدا اوس مرسته کوي
offline-keep = د لېږلو لپاره یې وساتئ
offline-kept-title = تر اوسه نه دی لېږل شوی
offline-kept = ستاسو لیکنه په دې ټلیفون کې قلف ده. دلته یې هېڅوک نه شي لوستلی، حتی تاسو هم نه. کله چې انټرنېټ وصل شي، پخپله ځي.
offline-kept-receipt = کله چې لاړه، Heard ستاسو رسید دروښیي.
offline-kept-failed = دا ټلیفون د دې د ساتلو ځای نه لري. ستاسو لیکنه لا هم په دې پاڼه کې ده. مهرباني وکړئ کله چې انټرنېټ وصل شو، بیا هڅه وکړئ.
offline-no-script = بې انټرنېټه د لیکلو لپاره، دا پاڼه سکریپټ ته اړتیا لري. د «همدا اوس مرسته» شمېرې لا هم کار کوي.
offline-who-can-see = که انټرنېټ ونه لرئ، ستاسو لیکنه په دې ټلیفون کې قلف شوې په تمه وي. هغه څوک چې ستاسو خلاص ټلیفون ورسره وي، لیدلی شي چې یو شی په تمه دی، خو نه شي لیدلی چې څه پکې لیکل شوي دي.

## What is typed and not sent, on one’s own phone
draft-kept = څه چې لیکئ، 7 ورځې په دې ټلیفون کې ساتل کېږي او ستاسو په پین (PIN) قلف وي. هغه څوک چې دا ټلیفون او ستاسو پین ولري، لوستلی یې شي.
draft-found = تاسو مخکې دلته یو څه پیل کړي وو.
draft-pin = د پرانیستلو لپاره یې خپل پین (PIN) یا پټنوم ولیکئ.
draft-open = پرانیزئ یې
draft-wrong = په دې خلاص نه شو.

## What cannot be posted stays where it is
no-way-through = اوس مهال Heard ته نه شو رسېدلی. هغه څه چې تاسو ولیکل لا هم په دې پاڼه کې دي. مهرباني وکړئ لږ وروسته بیا هڅه وکړئ.

## Going on without a connection
go-on-offline = له انټرنېټ پرته دوام ورکړئ
go-on-offline-why = تاسو یې دلته بشپړولی او د لېږلو لپاره ساتلی شئ. هغه څه چې تر اوسه مو ویلي، درسره ځي.
