# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## A thread
many-said = أجبنا كثيرين منكم معًا. قلتم: { $words }
next-step = ما الذي يمكنك فعله الآن:
promised-by-when = وعد من { $owner }، حتى { $date }.
promised-by = المسؤول عن هذا: { $owner }.
promised-when = الوعد حتى { $date }.
claim-done = فعلنا ذلك
claim-will_do = سنفعل ذلك
claim-will-do-by = سنفعل ذلك حتى { $date }
claim-cannot = لا نستطيع، وهذا هو السبب
claim-already_there = هذا موجود من قبل
answer-corrected = صحّحنا هذا في { $date }. وهذا هو السبب:
answer-before = ما كان مكتوبًا من قبل:
answer-taken-back = سحبنا جوابًا في { $date }. وهذا هو السبب:
answer-off-wall = كان هنا جواب. نحن نتحقق منه.
verdict-ask-done = هل حدث ذلك؟
verdict-ask-will_do = هل حدث ذلك الآن؟
verdict-ask-cannot = هل هذا جواب منصف؟
verdict-ask-already_there = هل هو موجود عندك؟
verdict-ask-meeting = هل حدث ما طلبته؟
verdict-yes = نعم
verdict-partly = جزئيًا
verdict-no = لا
verdict-given-yes = قلت: نعم
verdict-given-partly = قلت: جزئيًا
verdict-given-no = قلت: لا
verdict-change = تغيير ما قلته
verdict-hint = أنت وحدك من يغلق هذا. إذا قلت «لا» فسنفتحه من جديد.

## The wall
wall-reading = طريقة القراءة
wall-plain = عادية
wall-topics = المواضيع
wall-none = لا شيء هنا بعد. تمتلئ هذه الصفحة حين نجيب.
wall-answered = وصل الجواب
wall-checked = نتحقق مرة أخرى مما إذا كان هذا قد حدث
wall-happened = { $year }: { $yes } من كل 100 ممن أخبرونا قالوا: نعم، حدث ذلك
wall-all = كل شيء
wall-areas = المناطق
wall-everywhere = كل المناطق
wall-whose = كلام من
wall-everyone = ما قاله الجميع
wall-mine = أشياء قلتها أنا
wall-mine-too = أنت أيضًا قلت هذا
wall-difference-ask = هل أحدث هذا فرقًا عندك؟

## What has just been done
wall-more = عرض المزيد من الردود

## Did it happen?
again-title = هل حدث ذلك؟
again-said = قلنا إننا سننظر في هذا مرة أخرى في { $date }.
again-met = كان اجتماعك في { $date }.
again-met-words = اقرأ ما قلته من أجله
