# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## Help now
help-hint = لا حاجة إلى تسجيل الدخول. ولا يلزم التأكد من شيء.
help-offline = *لا يوجد اتصال بالإنترنت.* لا يمكننا إرسال شيء الآن. هذه الأرقام تعمل.
help-999 = الشرطة والإسعاف والإطفاء
help-under-999 = في حالة الخطر الآن. إذا كان الكلام غير ممكن، فالاتصال ثم الضغط على 55.
help-childline = Childline
help-under-childline = ليلًا ونهارًا، مجانًا، حتى سن 18. لا يظهر في فاتورة الهاتف.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = ليلًا ونهارًا، مجانًا، برسالة نصية.
number-shout = رسالة SHOUT إلى 85258
help-nhs = الصحة النفسية NHS
help-under-nhs = ليلًا ونهارًا، حين تشعر بضيق شديد.
number-nhs = 111 ثم 2
help-samaritans = Samaritans
help-under-samaritans = ليلًا ونهارًا، مجانًا، لكل الأعمار.
number-samaritans = 116 123
help-duty = فريق المناوبة في المجلس
help-emergency = فريق الليل ونهاية الأسبوع
help-advocacy = مدافعون عن حقوقك: شخص يقف إلى جانبك
help-complaints = إذا أردت تقديم شكوى

## After something hard was said
told-title = شكرًا لأنك أخبرتنا
told-now = التحدث مع شخص الآن
told-now-hint = لا داعي لانتظار جوابنا.
told-more = أرقام أخرى
told-open = مفتوح الآن حتى الساعة { $time }
told-closed = مغلق الآن. يفتح { $day } الساعة { $time }
told-day-today = اليوم
told-day-tomorrow = غدًا
told-day-1 = يوم الاثنين
told-day-2 = يوم الثلاثاء
told-day-3 = يوم الأربعاء
told-day-4 = يوم الخميس
told-day-5 = يوم الجمعة
told-day-6 = يوم السبت
told-day-7 = يوم الأحد
told-who = من يقرأ هذا، ومتى؟
told-read-now = *يقرؤه فريق المشاركة.* وهم في العمل اليوم حتى الساعة { $time }.
told-read-later = *يقرؤه فريق المشاركة، لكن ليس الآن.* لا يقرؤه أحد قبل الساعة { $time } { $day }.
told-read-unknown = *يقرؤه فريق المشاركة في أيام العمل.* لا يقرؤه أحد في الليل، ولا في عطلة نهاية الأسبوع، ولا في العطل الرسمية.

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = يبحث حاسوب عن كلمات تقول إنك قد تكون في خطر، لكي يقرأها إنسان في وقت أقرب. وإنسان هو من يقرر ما يحدث بعد ذلك.
noticing-waits = إذا لم ينظر فيه أحد بعد، أو إذا بدا أنك قد تكون في خطر، ينظر فيه إنسان أولًا. ثم نفعل ما طلبته.

## While Heard is not open
closed-title = لم يُفتح Heard هنا بعد
closed-words = لا يمكنك إرسال شيء إلينا اليوم. إذا كنت بحاجة إلى أحد الآن، فهؤلاء موجودون.
closed-again-title = Heard مغلق هنا في الوقت الحالي
closed-again-words = لا يمكنك إرسال شيء جديد إلينا الآن. ما قلته من قبل ما زال هنا.
closed-not-sent = لم يُرسل. لا يمكننا استلامه ما دام Heard مغلقًا.
closed-own = ما قلته من قبل

## I am not safe
not-safe = أنا لست في أمان
not-safe-danger = *هل أنت في خطر الآن؟* اتصل بالرقم 999. إذا كان الكلام غير ممكن، اتصل ثم اضغط على 55.
not-safe-staffed = *نخبر شخصًا مناوبًا فورًا.* إذا لم يرد، نخبر الشخص التالي.
not-safe-staffed-one = *نخبر شخصًا مناوبًا فورًا.* إذا لم يرد، نخبره مرة أخرى. اتصل بأحد هذه الأرقام.
not-safe-later = *لا أحد مناوب الآن.* لا يقرأ هذا أحد قبل الساعة { $time } { $day }. اتصل بأحد هذه الأرقام.
not-safe-unstaffed = *لا أحد مناوب الآن.* لا يمكننا أن نقول متى يقرأ أحد هذا. اتصل بأحد هذه الأرقام.
not-safe-known = نعرف أن هذا منك. لكن ربما لا نعرف أين أنت.
not-safe-nickname = أنت مسجل الدخول، لكن ربما لا نعرف اسمك الحقيقي أو أين أنت. يمكنك أن تكتب ذلك هنا.
not-safe-unknown = لم تسجل الدخول. لا يمكننا أن نجدك إلا إذا أخبرتنا من أنت أو أين أنت.
not-safe-skip = يمكنك ترك كل شيء فارغًا. يكفي الضغط على الزر في الأسفل.
not-safe-send = إخبار شخص الآن
not-safe-meanwhile = ما يمكنك فعله حتى ذلك الوقت
not-safe-quiet = لا نكتب إليك هنا، وهذا ليس في «أشيائي».
not-safe-reply = قلت إن الكتابة إليك هنا آمنة. سيكون جوابنا هنا.
not-safe-once = تظهر هذه الصفحة مرة واحدة فقط. إذا خرجت منها، تختفي.
