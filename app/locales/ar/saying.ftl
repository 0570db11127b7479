# Saying something: more situations, pictures, days, going on later.

## Home
home-more = مواضيع أخرى للكلام
home-pictures = أريد صورًا
home-words = أريد كلمات
unfinished-title = إكمال ما بدأته
unfinished-throw-away = رمي
unfinished-throw = رمي: { $what }
unfinished-kept = يبقى هنا ساعتين. لا يستطيع فتحه إلا من معه هذا الهاتف.

## Questions
change-done = تم
day-field-day = اليوم
day-field-month = الشهر
day-field-year = السنة
problem-no-such-day = لا نعرف هذا اليوم. نرجو التأكد من اليوم والشهر والسنة
problem-nobody-helped = كتب أحد في خانة المساعد. نرجو اختيار من ساعدك، أو ترك الخانة فارغة

## What a helper saw
seen-title = لمن يساعد
seen-ask = ماذا رأيت بنفسك وأنت تساعد؟
seen-hint = فقط ما رأيته، مثل ما أشار إليه الطفل أو كيف بدا. نحفظه منفصلًا. ولا نحسبه أبدًا من كلام الطفل نفسه.

## My agenda
agenda-title = جدول اجتماعي
agenda-under = للطباعة وأخذه معك إلى اجتماعك
agenda-on = لاجتماعي في { $date }
agenda-chair-all = أريد أن أدير اجتماعي.
agenda-chair-part = أريد أن أدير جزءًا من اجتماعي.
agenda-chair-first = أريد أن أتكلم أولًا.
agenda-print = لطباعة هذه الصفحة: من قائمة المتصفح، اختيار «طباعة».
agenda-left-out = ما لا يجوز أن يُقال في الاجتماع غير موجود في هذه الصفحة.

## Who drew the cards
moderation-pictures = بطاقات الصور من OpenMoji (openmoji.org)، واستخدامها مجاني بموجب CC BY-SA 4.0. غيّرنا فيها قليلًا.
