# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## Home
home-ask = ما الذي تود قوله؟
home-promise = نقرأ كلامك ونجيب عنه، ثم تخبرنا هل نجح الأمر.
home-rate = تقييم خدمة
home-after = ماذا حدث بعد ذلك
home-mine-under = كل ما قلته، وإلى أين وصل
home-sign-in-under = تسجيل الدخول لرؤية ما قلته
home-receipt = فتح إيصال
home-receipt-under = لديك 16 رقمًا
home-wall-under = ما تغيّر لأن أحدًا تكلم
home-more = مواضيع أخرى للكلام
home-pictures = أريد صورًا
home-words = أريد كلمات
unfinished-title = إكمال ما بدأته
unfinished-throw-away = رمي
unfinished-throw = رمي: { $what }
unfinished-kept = يبقى هنا ساعتين. لا يستطيع فتحه إلا من معه هذا الهاتف.
home-together = المزيد لك
home-polls = رأيك يهمنا: لدينا أسئلة الآن

## Leaving without a script
exit-on = الطقس
exit-words = سُجِّل خروجك. أغلق علامة التبويب هذه الآن: زر الرجوع قد يُظهر صفحات فتحتها من قبل، وأسماؤها تبقى في سجل هذا المتصفح.
exit-history = لحذفها: افتح «السجل» في قائمة المتصفح واحذف الساعة الأخيرة.
