# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## My review
my-review-title = ما قررته مراجعتي
my-review-intro = قالت مراجعتك إن هذه الأشياء ستحدث. هل حدثت؟
my-review-none = لم يُكتب شيء هنا بعد. انظر مرة أخرى بعد مراجعتك القادمة.
my-review-who = من يقوم بذلك: { $owner }
my-review-by = حتى { $date }
my-review-late = كان يجب أن يحدث ذلك حتى { $date }.
my-review-on = مراجعتك في { $date }
my-review-challenged = مسؤول المراجعة المستقل (IRO) يسأل عن هذا. يجب أن يُجاب حتى { $date }.
my-review-asked = سأل مسؤول المراجعة المستقل (IRO) عن هذا، وأُجيب.
my-review-told = ما الذي تم
my-review-over = انتهى هذا.
my-review-seen = يرى مسؤول المراجعة المستقل (IRO) ما تقوله هنا، ويرى الموظف المسؤول عنك هل الأمر مفتوح. إذا قلت لا، يُفتح الأمر من جديد.
my-review-seen-worker = يرى الموظف المسؤول عنك ما تقوله هنا. إذا قلت لا، يُفتح الأمر من جديد.
my-review-moved = تم الاتفاق على يوم آخر، لأن
my-review-changed = ما الذي تغيّر
