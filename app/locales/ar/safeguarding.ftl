# After something hard was said: who helps now, who reads it and when.
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
noticing-waits = إذا بدا أنك قد تكون في خطر، ينظر فيه إنسان أولًا. ثم نفعل ما طلبته.
