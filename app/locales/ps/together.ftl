# Polls, surveys, the council of children in care, rights and people.

home-together = ستاسو لپاره نور شیان
home-polls = خپل نظر ووایئ: موږ همدا اوس پوښتنه کوو

## Polls and surveys
polls-title = خپل نظر ووایئ
polls-lead = له تاسو زموږ لنډې پوښتنې. له ټولو تېرېدلی شئ.
polls-none = همدا اوس هېڅ نه پوښتو.
polls-closed = خلکو څه وویل
poll-until = تر { $date } پورې خلاص دی
poll-once = نوم ته اړتیا نشته. مهرباني وکړئ یو ځل ځواب ورکړئ، چې عادلانه وي.
poll-once-account = تاسو یو ځل شمېرل کېږئ. هېڅوک نه ویني چې دا ځواب ستاسو دی.
poll-who-reads = د ګډون ټیم ستاسو خبرې لولي. دوی ستاسو نوم نه ویني. که ستاسو خبرې وښيي چې کېدای شي چا ته زیان ورسېږي، موږ هغو کسانو ته وایو چې مرسته کولی شي.
poll-why-thanks = مننه. ولېږل شو
poll-why-already = تاسو دې ته ځواب ورکړی دی
poll-why-members = دا د ماشومانو د شورا لپاره دی
poll-why-closed = خلکو څه وویل
poll-why-more-thanks = کله چې دا وتړل شي، موږ ښیو چې خلکو څه وویل.
poll-why-more-already = هر څوک یو ځل شمېرل کېږي. مننه!
poll-why-more-members = دلته یوازې تر پالنې لاندې ماشومانو د شورا غړي رایه ورکوي.
poll-next-person = بل کس
poll-rounded = دا شمېرې نږدې شمېرې دي، چې هېڅوک پوه نه شي چا څه وویل.
poll-too-few = د ښودلو لپاره کسان ډېر لږ دي. په دې سره پټ پاتې کېږي.
poll-about = { $count ->
    [one] شاوخوا { $count } کس
   *[other] شاوخوا { $count } کسان
}
poll-answer = ځواب
poll-count = څو کسان

## The Children in Care Council
council-title = تر پالنې لاندې ماشومانو شورا
council-lead = تر پالنې لاندې ځوانان چې د ټولو هغو لپاره خبرې کوي چې تر پالنې لاندې دي، او ګوري چې بورډ څه کوي.
council-member = تاسو غړی یاست. دلته وړاندیز کولی او رایه ورکولی شئ.
council-priorities = څه چې زموږ لپاره تر ټولو مهم دي
council-none = تر اوسه دلته څه نشته.
council-votes = رایې
council-challenges = له بورډ څخه د پوښتنې کارتونه
council-challenges-lead = د ماشومانو شورا بورډ ته یو کارت ورکوي. بورډ باید ځواب یې ورکړي.
council-answered = { $who } د { $date } په نېټه ځواب ورکړ
council-waiting = بورډ تر اوسه ځواب نه دی ورکړی.
council-due = هغوی به یې تر { $date } پورې وکړي
council-judged-yes = د ماشومانو شورا وایي: هو، دا ځواب دی.
council-judged-partly = د ماشومانو شورا وایي: دا د ځواب یوه برخه ده.
council-judged-no = د ماشومانو شورا وایي: نه، دا ځواب نه دی.
council-judge-ask = ایا دا رښتینی ځواب دی؟
council-judge-yes = هو
council-judge-partly = تر یوې اندازې
council-judge-no = نه
council-proposed = تر هغې چې له نیمایي زیات غړي ورسره موافق شي، یوازې غړي یې ویني
council-agree = موافق یم
council-disagree = نور ورسره موافق نه یم
council-propose-priority = د یوه مهم شي وړاندیز
council-propose-challenge = د پوښتنې یو کارت لیکل
council-what = په یوه جمله کې
council-why = ولې مهم دی؟
council-half = کله چې له نیمایي زیات غړي موافق شي، ټول یې ویني. د هېچا نوم مه لیکئ.
council-send = وړاندیز یې کړئ
council-empty = لومړی یې په یوه جمله کې ولیکئ
council-too-much = دا له شته پیسو زیاتې دي. یو څه یې کمې کړئ
budget-amount = { $pounds } پونډه (£) پیسې شته.
budget-open = غړي یې وېشي.
budget-together = غړي به دا پیسې داسې ولګوي.
budget-too-few = ډېرو لږو غړو ووېشلې، نو نه یې ښیو.
budget-pounds = £{ $pounds }
budget-left = £{ $pounds } پاتې دي
budget-more = زیات
budget-less = کم
budget-save = زما وېش ثبت کړئ
council-plan = لویانو د څه کولو ژمنه وکړه
council-plan-lead = د ټولې سیمه‌ییزې شورا (council) پلان، د ځوانانو په ژبه.
plan-done = { $count ->
    [one] { $count } کار شوی دی
   *[other] { $count } کارونه شوي دي
}
plan-well = { $count ->
    [one] { $count } کار ښه روان دی
   *[other] { $count } کارونه ښه روان دي
}
plan-maybe = { $count ->
    [one] { $count } کار کېدای شي ناوخته شي
   *[other] { $count } کارونه کېدای شي ناوخته شي
}
plan-late = { $count ->
    [one] { $count } کار ناوخته شوی دی
   *[other] { $count } کارونه ناوخته شوي دي
}

## Rights
rights-title = زما حقونه
rights-lead = څه چې تاسو غوښتلی شئ، او څه چې موږ یې درسره ژمنه کړې ده.
rights-search = یوه کلمه ولټوئ
rights-find = پیدا کول
rights-none = موږ هېڅ پیدا نه کړل. بله کلمه وازمویئ.
rights-on = د لیکلو نېټه: { $date }

## Good news
celebrate-title = شریک ښه خبرونه
celebrate-lead = د هغو ځوانانو ښه خبرونه چې تر پالنې لاندې دي. هغوی یې د ښودلو لپاره هو وویل، پرته له خپل نومه.
celebrate-none = تر اوسه دلته ښه خبر نشته.
celebrate-yours = خپل ښه خبر موږ ته ووایئ

## My people
people-title = زما کسان
people-own = ستاسو لپاره کسان
people-none = موږ دا تر اوسه نه دي لیکلي. د ګډون له ټیم څخه وپوښتئ.
people-sign-in = ننوځئ، چې وګورئ ستاسو کارکوونکی څوک دی
people-team = هغه کسان چې ستاسو لېږلې خبرې لولي
people-board = بورډ: هغه کسان چې مسؤل دي
people-kind-worker = ستاسو ټولنیز کارکوونکی
people-kind-pa = ستاسو شخصي سلاکار (PA)
people-kind-iro = ستاسو د بیاکتنې خپلواک مسؤل (IRO)
people-kind-advocate = ستاسو د حق مدافع (advocate)
people-changed = { $who } د { $date } په نېټه بدل شو
