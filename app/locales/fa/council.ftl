# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## The Children in Care Council
council-title = شورای کودکان تحت مراقبت
council-lead = کودکان و جوانان تحت مراقبت که به جای همهٔ کسانی که تحت مراقبت هستند حرف می‌زنند، و کارهای هیئت را بررسی می‌کنند.
council-member = شما عضو هستید. می‌توانید اینجا پیشنهاد بدهید و رأی بدهید.
council-priorities = آنچه برای ما از همه مهم‌تر است
council-none = هنوز چیزی اینجا نیست.
council-votes = رأی‌ها
council-challenges = کارت‌های چالش
council-challenges-lead = شورای کودکان یک کارت به هیئت می‌دهد. هیئت باید به آن جواب بدهد.
council-answered = { $who } در { $date } جواب داد
council-waiting = هیئت هنوز جواب نداده است.
council-due = تا { $date } انجامش می‌دهند
council-judged-yes = شورای کودکان می‌گوید: بله، این یک جواب است.
council-judged-partly = شورای کودکان می‌گوید: این بخشی از یک جواب است.
council-judged-no = شورای کودکان می‌گوید: نه، این جواب نیست.
council-judge-ask = این یک جواب واقعی است؟
council-judge-yes = بله
council-judge-partly = تا حدی
council-judge-no = نه
council-proposed = تا وقتی بیشتر از نصف موافق نباشند، فقط اعضا این را می‌بینند
council-agree = موافقم
council-disagree = دیگر موافق نیستم
council-propose-priority = چیزی را که مهم است پیشنهاد بدهید
council-propose-challenge = یک کارت چالش بنویسید
council-what = در یک جمله
council-why = چرا مهم است؟
council-half = وقتی بیشتر از نصف اعضا موافق باشند، همه آن را می‌بینند. اسم هیچ‌کس را ننویسید.
council-send = پیشنهاد بده
council-empty = اول آن را در یک جمله بنویسید
council-too-much = این از پولی که هست بیشتر است. کمی کمش کنید
budget-amount = { $pounds } پوند هست.
budget-open = اعضا دارند آن را تقسیم می‌کنند.
budget-together = اعضا این‌طور خرجش می‌کنند.
budget-too-few = تعداد اعضایی که آن را تقسیم کردند خیلی کم است، برای همین نشانش نمی‌دهیم.
budget-pounds = { $pounds } پوند
budget-left = { $pounds } پوند مانده
budget-more = بیشتر
budget-less = کمتر
budget-save = ذخیرهٔ تقسیم من
council-plan = بزرگ‌ترها قول چه کارهایی را دادند
council-plan-lead = برنامهٔ همهٔ شورای محلی (council)، به زبان کودکان و جوانان.
plan-done = { $count ->
    [one] { $count } کار انجام شده است
   *[other] { $count } کار انجام شده است
}
plan-well = { $count ->
    [one] { $count } کار خوب پیش می‌رود
   *[other] { $count } کار خوب پیش می‌رود
}
plan-maybe = { $count ->
    [one] { $count } کار شاید دیر شود
   *[other] { $count } کار شاید دیر شود
}
plan-late = { $count ->
    [one] { $count } کار دیر شده است
   *[other] { $count } کار دیر شده است
}
plan-slips = { $count ->
    [one] { $count } کار دیر خواهد شد
   *[other] { $count } کار دیر خواهد شد
}
plan-unsaid = { $count ->
    [one] هنوز کسی دربارهٔ { $count } کار چیزی نگفته است
   *[other] هنوز کسی دربارهٔ { $count } کار چیزی نگفته است
}
council-promises = قول‌ها، به ترتیب تاریخ
council-promise-over = آن روز گذشته است.
