# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Dari.

## The Children in Care Council
council-title = شورای اطفال تحت مراقبت
council-lead = جوانان تحت مراقبت که به خاطر همهٔ کسانی که تحت مراقبت هستند گپ می‌زنند، و می‌بینند که هیئت چه می‌کند.
council-member = شما عضو هستید. در اینجا پیشنهاد و رأی داده می‌توانید.
council-priorities = چیزهایی که برای ما از همه مهم‌تر است
council-none = تا حال اینجا چیزی نیست.
council-votes = رأی‌ها
council-challenges = کارت‌های سوال از هیئت
council-challenges-lead = شورای اطفال به هیئت یک کارت می‌دهد. هیئت باید به آن جواب بدهد.
council-answered = { $who } در { $date } جواب داد
council-waiting = هیئت تا حال جواب نداده است.
council-due = تا { $date } انجامش می‌دهند
council-judged-yes = شورای اطفال می‌گوید: بلی، این جواب است.
council-judged-partly = شورای اطفال می‌گوید: این یک قسمت جواب است.
council-judged-no = شورای اطفال می‌گوید: نی، این جواب نیست.
council-judge-ask = این یک جواب واقعی است؟
council-judge-yes = بلی
council-judge-partly = تا یک اندازه
council-judge-no = نی
council-proposed = تا وقتی که بیشتر از نیم اعضا موافق نشوند، تنها اعضا این را می‌بینند
council-agree = موافقم
council-disagree = دیگر موافق نیستم
council-propose-priority = پیشنهاد یک چیز مهم
council-propose-challenge = نوشتن یک کارت سوال
council-what = در یک جمله
council-why = چرا مهم است؟
council-half = وقتی بیشتر از نیم اعضا موافق شوند، همه آن را می‌بینند. نام هیچ‌کس را ننویسید.
council-send = پیشنهاد کردن
council-empty = اول آن را در یک جمله بنویسید
council-too-much = این از پولی که هست بیشتر است. کمی کم کنید
budget-amount = { $pounds } پوند (£) پول هست.
budget-open = اعضا آن را تقسیم می‌کنند.
budget-together = اعضا این پول را این‌طور مصرف می‌کنند.
budget-too-few = اعضای بسیار کم آن را تقسیم کردند، پس نشانش نمی‌دهیم.
budget-pounds = £{ $pounds }
budget-left = £{ $pounds } مانده است
budget-more = بیشتر
budget-less = کمتر
budget-save = تقسیم مرا ثبت کن
council-plan = کلان‌سال‌ها وعدهٔ چه کارهایی را دادند
council-plan-lead = پلان تمام شورای محلی (council)، به زبان جوانان.
plan-done = { $count ->
    [one] { $count } کار انجام شده است
   *[other] { $count } کار انجام شده است
}
plan-well = { $count ->
    [one] { $count } کار خوب پیش می‌رود
   *[other] { $count } کار خوب پیش می‌رود
}
plan-maybe = { $count ->
    [one] { $count } کار شاید ناوقت شود
   *[other] { $count } کار شاید ناوقت شود
}
plan-late = { $count ->
    [one] { $count } کار ناوقت شده است
   *[other] { $count } کار ناوقت شده است
}
plan-slips = { $count ->
    [one] { $count } کار ناوقت خواهد شد
   *[other] { $count } کار ناوقت خواهد شد
}
plan-unsaid = { $count ->
    [one] هنوز کسی دربارهٔ { $count } کار چیزی نگفته است
   *[other] هنوز کسی دربارهٔ { $count } کار چیزی نگفته است
}
council-promises = وعده‌ها، به ترتیب تاریخ
council-promise-over = آن روز گذشته است.
