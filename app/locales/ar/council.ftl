# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## The Children in Care Council
council-title = مجلس أطفال الرعاية
council-lead = أطفال وشباب في الرعاية يتكلمون من أجل كل من هم في الرعاية، ويتحققون مما تفعله هيئة المسؤولين.
council-member = أنت من الأعضاء. يمكنك أن تقترح أشياء وأن تصوّت هنا.
council-priorities = أهم الأشياء عندنا
council-none = لا شيء هنا بعد.
council-votes = الأصوات
council-challenges = بطاقات التحدي
council-challenges-lead = يعطي مجلس أطفال الرعاية بطاقة لهيئة المسؤولين. ويجب على الهيئة أن تجيب عنها.
council-answered = أجاب عنها { $who } في { $date }
council-waiting = لم تجب هيئة المسؤولين بعد.
council-due = سيفعلون ذلك حتى { $date }
council-judged-yes = يقول مجلس أطفال الرعاية: نعم، هذا جواب.
council-judged-partly = يقول مجلس أطفال الرعاية: هذا جزء من جواب.
council-judged-no = يقول مجلس أطفال الرعاية: لا، هذا ليس جوابًا.
council-judge-ask = هل هذا جواب حقيقي؟
council-judge-yes = نعم
council-judge-partly = جزئيًا
council-judge-no = لا
council-proposed = لا يرى هذا إلا الأعضاء حتى يوافق أكثر من نصفهم
council-agree = أوافق
council-disagree = لم أعد أوافق
council-propose-priority = اقتراح شيء مهم
council-propose-challenge = كتابة بطاقة تحدٍّ
council-what = في جملة واحدة
council-why = لماذا هذا مهم؟
council-half = يراه الجميع حين يوافق أكثر من نصف الأعضاء. نرجو عدم ذكر اسم أي شخص.
council-send = تقديم الاقتراح
council-empty = نحتاج أولًا إلى جملة واحدة
council-too-much = هذا أكثر من المال الموجود. يجب إنقاص بعضه
budget-amount = لدينا £{ $pounds }.
budget-open = الأعضاء يوزعونها الآن.
budget-together = هكذا يريد الأعضاء أن تُصرف.
budget-too-few = عدد الأعضاء الذين وزعوها قليل جدًا، لذلك لا نعرض ذلك.
budget-pounds = £{ $pounds }
budget-left = بقي £{ $pounds }
budget-more = أكثر
budget-less = أقل
budget-save = حفظ توزيعي
council-plan = ما وعد الكبار بفعله
council-plan-lead = خطة المجلس المحلي كله، بكلمات الأطفال والشباب.
plan-done = { $count ->
    [zero] لم يتم شيء بعد
    [one] تم شيء واحد
    [two] تم شيئان
    [few] تمت { $count } أشياء
    [many] تم { $count } شيئًا
   *[other] تم { $count } شيء
}
plan-well = { $count ->
    [zero] لا شيء يسير جيدًا
    [one] شيء واحد يسير جيدًا
    [two] شيئان يسيران جيدًا
    [few] { $count } أشياء تسير جيدًا
    [many] { $count } شيئًا يسير جيدًا
   *[other] { $count } شيء يسير جيدًا
}
plan-maybe = { $count ->
    [zero] لا شيء قد يتأخر
    [one] شيء واحد قد يتأخر
    [two] شيئان قد يتأخران
    [few] { $count } أشياء قد تتأخر
    [many] { $count } شيئًا قد يتأخر
   *[other] { $count } شيء قد يتأخر
}
plan-late = { $count ->
    [zero] لا شيء متأخر
    [one] شيء واحد متأخر
    [two] شيئان متأخران
    [few] { $count } أشياء متأخرة
    [many] { $count } شيئًا متأخرًا
   *[other] { $count } شيء متأخر
}
plan-slips = { $count ->
    [zero] لا شيء سيتأخر
    [one] شيء واحد سيتأخر
    [two] شيئان سيتأخران
    [few] { $count } أشياء ستتأخر
    [many] { $count } شيئًا سيتأخر
   *[other] { $count } شيء سيتأخر
}
plan-unsaid = { $count ->
    [zero] لا شيء ينتظر خبرًا
    [one] شيء واحد لم يقل أحد عنه شيئًا بعد
    [two] شيئان لم يقل أحد عنهما شيئًا بعد
    [few] { $count } أشياء لم يقل أحد عنها شيئًا بعد
    [many] { $count } شيئًا لم يقل أحد عنها شيئًا بعد
   *[other] { $count } شيء لم يقل أحد عنها شيئًا بعد
}
council-promises = الوعود حسب التاريخ
council-promise-over = مضى ذلك اليوم.
