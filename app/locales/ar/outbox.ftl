# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## What waits to be sent
outbox-waiting = لم يُرسل بعد
outbox-waiting-why = هو مقفل على هذا الهاتف. يُرسل من نفسه حين يعود اتصالك بالإنترنت.
outbox-sent = أُرسل ما كتبته.
outbox-number = رؤية إيصالك
outbox-refused = شيء واحد لم نستطع إرساله.
outbox-look = رؤيته

## Saying something without a connection
offline-title = لا يوجد اتصال بالإنترنت. ما زال يمكنك أن تقوله.
offline-lead = لا يُرسل شيء حتى يعود اتصالك بالإنترنت. إذا أغلقت هذه الصفحة قبل النهاية، ضاع كلامك.
offline-help = أرقام تساعد الآن
offline-keep = الاحتفاظ به لإرساله
offline-kept-title = لم يُرسل بعد
offline-kept = كلامك مقفل على هذا الهاتف. لا يستطيع أحد قراءته هنا، ولا حتى أنت. يُرسل من نفسه حين يعود اتصالك بالإنترنت.
offline-kept-receipt = حين يُرسل، يعرض عليك Heard إيصالك.
offline-kept-failed = لا مكان في هذا الهاتف للاحتفاظ به. كلامك ما زال في هذه الصفحة. نرجو المحاولة مرة أخرى حين يعود اتصالك بالإنترنت.
offline-no-script = للكتابة بلا اتصال تحتاج هذه الصفحة إلى البرامج النصية (scripts). الأرقام في «مساعدة الآن» ما زالت تعمل.
offline-who-can-see = إذا لم يكن لديك اتصال بالإنترنت، ينتظر كلامك على هذا الهاتف وهو مقفل. من معه هاتفك وهو مفتوح قد يرى أن شيئًا ينتظر، لكنه لا يرى ما فيه.

## What is typed and not sent, on one’s own phone
draft-kept = ما تكتبه يبقى على هذا الهاتف 7 أيام، مقفلًا برقمك السري. من معه هذا الهاتف ورقمك السري يستطيع قراءته.
draft-found = بدأت شيئًا هنا من قبل.
draft-pin = لفتحه يلزم رقمك السري أو كلمة السر.
draft-open = فتح
draft-wrong = لم يفتحه ذلك.

## What cannot be posted stays where it is
no-way-through = لا يمكننا الوصول إلى Heard الآن. ما كتبته ما زال في هذه الصفحة. حاول مرة أخرى بعد قليل.

## Going on without a connection
go-on-offline = المتابعة بلا إنترنت
go-on-offline-why = يمكنك إكماله هنا وحفظه لإرساله لاحقًا. وما قلته حتى الآن يأتي معك.
