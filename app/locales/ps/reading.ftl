## How it looks and sounds
look-title = د پاڼو بڼه او غږ
look-saved = ثبت شو. اوس داسې ښکاري.
look-text-ask = لیکنه څومره لویه وي؟
look-text-normal = عادي
look-text-large = لویه
look-text-largest = ډېره لویه
look-theme-ask = کوم رنګونه؟
look-theme-phone = زما د ټلیفون په شان
look-theme-light = روښانه
look-theme-dark = تیاره
look-theme-contrast = تور، له روښانه لیکنې سره
look-switch-ask = نور څه درسره مرسته کوي؟
look-switch-easy = لومړی اسانه متن وښایئ
look-switch-listen = پرېږدئ چې پاڼې واورم
look-switch-still = هېڅ شی دې حرکت نه کوي
look-switch-plain = زما د ټلیفون خپل توري وکاروئ
look-cookie = دا ستاسو ټلیفون یا ټابلېټ ساتي. دا نه وایي چې تاسو څوک یاست.
look-save = همداسې یې وساتئ
listen = اورېدل
listen-stop = بس
listen-no-voice = تر اوسه دلته اورېدلی نه شئ. په دې ټلیفون کې د { $language } لپاره غږ نشته.

## Who may translate
translator-ask = کېدای شي څوک ستاسو خبرې انګلیسي ته وژباړي. څوک یې کولی شي؟
translator-anyone = هر ژباړن
translator-blind = هغوی ستاسو نوم او د اوسېدو ځای نه ویني.
translator-woman = یوازې ښځه
translator-man = یوازې نارینه
translator-nobody = هېڅوک. مه یې ژباړئ

## If you are asking to stay in this country
immigration-title = که تاسو په دې هېواد کې د پاتې کېدو غوښتنه کوئ
immigration-words = Heard د بریتانیا د کورنیو چارو وزارت (Home Office) نه دی. موږ ستاسو خبرې هغوی ته نه لېږو. خو قانون یا محکمه سیمه‌ییزه شورا (council) اړ کولی شي چې څه پرې پوهېږي، له نورو سره یې شریک کړي. که اندېښمن یاست، لومړی د حق له مدافع (advocate) یا خپل وکیل څخه وپوښتئ.
immigration-unchecked = تر اوسه کوم وکیل دا لیکنه نه ده کتلې.

## Rate a service
rate-team = دا کارکوونکي د یوه ټیم په توګه دي. مهرباني وکړئ د یوه کس نوم مه اخلئ.
rate-parts = دا څنګه دی؟
rate-parts-hint = څه چې سم وي، هغه ووهئ. هر یو پرېښودلی شئ.

## Did it happen?
again-title = ایا وشول؟
again-said = موږ ویلي وو چې د { $date } په نېټه به دا بیا وګورو.
again-met = ستاسو غونډه په { $date } وه.
again-met-words = هغه څه ولولئ چې د هغې لپاره مو ویلي وو

## The wall
wall-all = هر څه
wall-areas = سیمې
wall-everywhere = هره سیمه
wall-whose = د چا خبرې
wall-everyone = څه چې ټولو وویل
wall-mine = څه چې ما وویل
wall-mine-too = تاسو هم دا ویلي وو
wall-difference-ask = ایا دې ستاسو لپاره توپیر راوست؟
wall-difference = له تاسو چې چا دلته ځواب ورکړ، په هرو 100 کسانو کې { $yes } کسانو وویل: هو، توپیر یې راوست
service-kind-where_i_live = هغه ځای چې زه پکې اوسېږم
service-kind-worker_pa = زما کارکوونکی یا PA
service-kind-review = زما بیاکتنه
service-kind-family_time = د کورنۍ لیدل مې
service-kind-school = ښوونځی او کالج
service-kind-health = زما روغتیا
service-kind-emotional = دننه احساس مې
service-kind-advocacy = څوک چې زما پلوی دی
service-kind-leaving_care = له پاملرنې د وتلو تیاری
service-kind-housing = زما خپل کور
