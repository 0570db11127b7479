# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Pashto.

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
plan-slips = { $count ->
    [one] { $count } کار به ناوخته شي
   *[other] { $count } کارونه به ناوخته شي
}
plan-unsaid = { $count ->
    [one] تر اوسه چا د { $count } کار په اړه څه نه دي ویلي
   *[other] تر اوسه چا د { $count } کارونو په اړه څه نه دي ویلي
}
council-promises = ژمنې، د نېټې له مخې
council-promise-over = هغه ورځ تېره شوې ده.
