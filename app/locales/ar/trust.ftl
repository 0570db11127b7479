# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = هذه الصور الثماني هي نفس أرقامك. تعمل بهذا الترتيب.
pictures-title = البحث عن صورك
pictures-which = الضغط على الصورة { $n } من 8
pictures-undo = إزالة الأخيرة
pictures-instead = لدي صور
pictures-instead-under = ثماني صور، بالترتيب
problem-no-such-pictures = هذه الصور لا تفتح شيئًا. نرجو التأكد من الترتيب والبدء من جديد

## My account
account-title = حسابي
account-under = رقمك السري، ومن يستطيع مساعدتك، ونسخة من أشيائك
account-looked-under = يومًا بيوم
account-copy = الحصول على نسخة من كل شيء
account-copy-under = ملف فيه كل ما قلته وأجوبتنا
account-erase-under = يمكنك تغيير رأيك خلال 14 يومًا
account-done-adults = تم الحفظ. هؤلاء الناس يستطيعون مساعدتك على الدخول من جديد.
account-done-passkey = يستطيع هذا الهاتف الآن فتح حسابك.
account-done-removed = تمت الإزالة.
account-helped = ما فعله الكبار بحسابك
account-deed-confirmed = تأكيد أنك طلبت طريقة جديدة للدخول
account-deed-code = عرض رمز عليك للدخول من جديد
account-deed-paused = إيقاف هذا الحساب
adults-title = من يستطيع مساعدتك على الدخول من جديد؟
adults-lead = إذا نسيت رقمك السري، فإن اثنين من هؤلاء الناس معًا يستطيعان إعطاءك رمزًا. لا يستطيعون قراءة أشيائك ولا الدخول إلى حسابك. نحتاج إلى اختيار شخصين أو أكثر، ويجب أن يكون واحد منهم من خارج فريق المشاركة.
adults-save = حفظ هؤلاء الناس
passkey-title = الفتح بهاتفك
passkey-lead = وجهك أو إصبعك أو الرقم السري لهاتفك يمكن أن يفتح حسابك. يبقى ذلك في هاتفك. نحن لا نراه أبدًا.
passkey-add = إضافة هذا الهاتف
passkey-added = أُضيف في { $date }
passkey-remove = إزالته
passkey-not-added = لم ينجح ذلك. لم يتغير شيء.
passkey-needs-script = هذا يحتاج إلى متصفح فيه البرامج النصية (scripts) مفعّلة.
passkey-sign-in = الفتح بهاتفي
secret-change = تغيير رقمي السري أو كلمة السر
secret-old = الرقم السري أو كلمة السر الآن
secret-new = الرقم السري الجديد أو كلمة السر الجديدة
secret-save = تغيير
back-in = نسيت رقمي السري
back-in-under = يمكن لاثنين من الكبار الذين اخترتهم أن يساعداك
back-in-title = الدخول من جديد
back-in-lead = يلزم أن تسأل اثنين من الكبار الذين اخترتهم. الشخص الثاني يعرض عليك رمزًا. أنت وحدك ترى رقمك السري الجديد.
back-in-do = أريد الدخول
problem-wrong-secret = هذا ليس الرقم السري أو كلمة السر التي لديك الآن
problem-too-few-adults = نحتاج إلى اختيار شخصين أو أكثر. ويجب أن يكون واحد منهم من خارج فريق المشاركة
problem-staff-here = هذا الرمز للهاتف الخاص بطفل أو شاب. هنا سجّل موظف دخوله
problem-no-such-passkey = لم ينجح ذلك. يمكنك استخدام اسمك المستعار ورقمك السري

## Who looked
looked-lead = كلما فتح أحد ما قلته، يُكتب ذلك هنا. لا يستطيع أحد أن يحذف سطرًا.
looked-nobody = لم يفتح أحد شيئًا بعد.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [zero] لا شيء من أشيائك
    [one] شيء واحد من أشيائك
    [two] شيئان من أشيائك
    [few] { $count } من أشيائك
    [many] { $count } من أشيائك
   *[other] { $count } من أشيائك
}
deed-shared = السماح لشخص آخر برؤيته
deed-opened = فتح صورة أو تسجيل
deed-exported = إخراجه في ملف
deed-identified = البحث عمن كتبه

## Sharing again and paper
share-title = مشاركته مع شخص آخر
share-words = يصل إليهم نفس الكلام. لا حاجة إلى أن تحكيه مرتين. سيعرفون أنه منك. وما تمت مشاركته لا يمكن التراجع عنه.
shared-line = شاركت هذا أيضًا مع: { $who }، { $date }
print = طباعة هذا أو حفظه
print-do = طباعة
print-careful = من المهم التفكير في من قد يجد هذه الورقة.

## Leaving, with time to think
leave-what = { $count ->
    [zero] يختفي حسابك عن الأنظار فورًا. لم تقل منه شيئًا.
    [one] يختفي حسابك والشيء الوحيد الذي قلته عن الأنظار فورًا.
    [two] يختفي حسابك والشيئان اللذان قلتهما عن الأنظار فورًا.
    [few] يختفي حسابك و{ $count } أشياء قلتها عن الأنظار فورًا.
    [many] يختفي حسابك و{ $count } شيئًا قلته عن الأنظار فورًا.
   *[other] يختفي حسابك و{ $count } شيء قلته عن الأنظار فورًا.
}
leave-undo = لمدة 14 يومًا يمكنك تسجيل الدخول والاحتفاظ بها رغم ذلك. بعدها تُتلف، ولا يستطيع أحد إعادتها.
leave-do = نعم، أريد حذف أشيائي
leave-now = الحذف الآن، بلا انتظار
leave-now-words = يُتلف كل شيء فورًا. لا يستطيع أحد إعادته.
leaving-title = أشياؤك بعيدة عن الأنظار
leaving-words = ستُتلف في { $date }. حتى ذلك اليوم يمكنك الاحتفاظ بها رغم ذلك.
leaving-keep = أريد الاحتفاظ بأشيائي رغم ذلك
leaving-go = لا، لا أريدها بعد الآن

## A device that others use
shared-on = هذا ليس هاتفي
shared-off = هذا هاتفي أنا
shared-mine = هذا ليس هاتفي
shared-mine-under = لا يبقى عليه شيء. يُسجَّل خروجك بعد 10 دقائق.
kiosk-soon = تختفي هذه الصفحة بعد دقيقة واحدة، من أجل الشخص التالي. يجب كتابة أرقام إيصالك أو تصويرها.
kiosk-done = انتهيت

## When life changes
changes-title = ماذا يحدث حين…
changes-lead = هذا ما يصير إليه حسابك وكلامك. إذا كان لديك شك، يمكنك سؤال فريق المشاركة.
changes-when-18 = تبلغ 18 سنة
changes-then-18 = لا يضيع شيء. يبقى حسابك لك. أنت تقرر من يرى ما قلته.
changes-when-move = تنتقل إلى مكان آخر
changes-then-move = ينتقل حسابك معك. وتختار من جديد من يستطيع مساعدتك على الدخول.
changes-when-adoption = تتبناك عائلة
changes-then-adoption = تتوقف رسائلك. نسألك ونسأل من يرعاك ماذا يحدث لكلامك.
changes-when-25 = تبلغ 25 سنة، أو تترك الرعاية نهائيًا
changes-then-25 = يمكنك أخذ نسخة من كل شيء، ثم حذفه أو تركه.
changes-when-death = يموت أحد
changes-then-death = تتوقف رسائله فورًا. لا يقرأ أحد كلامه حتى يتقرر، بعناية، ماذا يحدث له.
changes-you-choose = القرار لك فيما يحدث لما قلته. يمكنك تغيير رأيك إلى أن يحدث ذلك.
changes-ask = ماذا يجب أن يحدث لما قلته؟
changes-wish-keep = الاحتفاظ به معي
changes-wish-unsign = الاحتفاظ به، لكن فصله عني
changes-wish-delete = حذفه
changes-wish-ask = اسألوني حين يحدث ذلك
changes-anonymise-means = «فصله عني» يعني: يبقى الفريق قادرًا على التعلّم منه، لكن اسمك وحسابك يُحذفان. لن يمكنك فتحه بعد ذلك. ومن يعرف من قبل أنه منك، يبقى يعرف.
changes-save = حفظ ما أريده
changes-saved = تم الحفظ.
changes-happened = كتب الفريق في { $date } أن هذا حدث. الآن القرار لك.
changes-decide = نعم، أريد هذا
changes-quiet = لا نرسل إليك أي رسائل إلى أن يصلنا قرارك.
changes-home = تغيّر شيء في حياتك
changes-home-hint = القرار لك فيما يصير إليه كلامك.
anonymise-title = فصل كلامي عني
anonymise-what = ما قلته يبقى مع الفريق ويساعده على تغيير الأمور. اسمك المستعار وحسابك وطريقة دخولك تُحذف نهائيًا.
anonymise-do = فصله عني بعد 14 يومًا
anonymising-title = سيُفصل عنك ما قلته
anonymising-words = في { $date } يُحذف اسمك وحسابك. وما قلته يبقى. حتى ذلك اليوم يمكنك إبقاء كل شيء كما كان.

## The hundred pictures
receipt-word-00 = علم
receipt-word-01 = جرس
receipt-word-02 = قميص
receipt-word-03 = بيانو
receipt-word-04 = ماء
receipt-word-05 = باب
receipt-word-06 = بيت
receipt-word-07 = مسطرة
receipt-word-08 = نرد
receipt-word-09 = دراجة
receipt-word-10 = بومرنغ
receipt-word-11 = برسيم
receipt-word-12 = سماعات
receipt-word-13 = مطرقة
receipt-word-14 = كرز
receipt-word-15 = صبار
receipt-word-16 = خبز
receipt-word-17 = قلم
receipt-word-18 = مرساة
receipt-word-19 = كرسي
receipt-word-20 = موزة
receipt-word-21 = أحجية
receipt-word-22 = ريشة
receipt-word-23 = شجرة
receipt-word-24 = حذاء
receipt-word-25 = وعاء
receipt-word-26 = تاج
receipt-word-27 = قوس قزح
receipt-word-28 = طبلة
receipt-word-29 = تلسكوب
receipt-word-30 = رسالة
receipt-word-31 = مصاصة
receipt-word-32 = ندفة ثلج
receipt-word-33 = هدية
receipt-word-34 = ميكروفون
receipt-word-35 = نظارة
receipt-word-36 = كمان
receipt-word-37 = ضفدع
receipt-word-38 = كاميرا
receipt-word-39 = جزرة
receipt-word-40 = بالون
receipt-word-41 = مكبر صوت
receipt-word-42 = مفتاح
receipt-word-43 = مصباح
receipt-word-44 = جبن
receipt-word-45 = كشاف
receipt-word-46 = فرشاة
receipt-word-47 = دجاجة
receipt-word-48 = سمكة
receipt-word-49 = جدار
receipt-word-50 = مغناطيس
receipt-word-51 = عجلة
receipt-word-52 = قطة
receipt-word-53 = بيتزا
receipt-word-54 = سحابة
receipt-word-55 = مظلة
receipt-word-56 = باراشوت
receipt-word-57 = زرافة
receipt-word-58 = إبريق شاي
receipt-word-59 = سيارة
receipt-word-60 = نار
receipt-word-61 = قارب
receipt-word-62 = شمعة
receipt-word-63 = ملعقة
receipt-word-64 = ميزان
receipt-word-65 = ثعبان
receipt-word-66 = سلم
receipt-word-67 = قابس
receipt-word-68 = هاتف
receipt-word-69 = كأس الفوز
receipt-word-70 = تفاحة
receipt-word-71 = كتاب
receipt-word-72 = برق
receipt-word-73 = مقص
receipt-word-74 = مشبك ورق
receipt-word-75 = مكنسة
receipt-word-76 = بيضة
receipt-word-77 = قبعة
receipt-word-78 = شمس
receipt-word-79 = يويو
receipt-word-80 = بومة
receipt-word-81 = خاتم
receipt-word-82 = دعسوقة
receipt-word-83 = فرشاة أسنان
receipt-word-84 = حقيبة ظهر
receipt-word-85 = فنجان
receipt-word-86 = بطارية
receipt-word-87 = هدف
receipt-word-88 = دلو
receipt-word-89 = حافلة
receipt-word-90 = خيمة
receipt-word-91 = سرير
receipt-word-92 = نجمة
receipt-word-93 = لوح تزلج
receipt-word-94 = ساعة رملية
receipt-word-95 = قمر
receipt-word-96 = توليب
receipt-word-97 = طائرة ورقية
receipt-word-98 = ساعة
receipt-word-99 = قفل

## Whom it reached
audience-known = يصل إلى { $names } فورًا. ويقرؤه فريق المشاركة أيضًا.
given-opened = { $who }: فتحه في { $date }.
given-unopened = { $who }: وصله في { $date } ولم يفتحه بعد.
person-said = قال الشخص الذي أرسلته إليه

## What has just been done
other-answers = { $count ->
    [one] إجابة أخرى
    [two] إجابتان أخريان
    [few] { $count } إجابات أخرى
   *[other] { $count } إجابة أخرى
}
done-taken-back = حُذف. لا يستطيع أحد قراءته بعد الآن.
done-replied = أُرسل. تجده في هذه الصفحة.
done-shared = تمت المشاركة. مكتوب في الأسفل.
wall-more = عرض المزيد من الردود

## Leaving without a script
exit-on = الطقس
exit-words = سُجِّل خروجك. أغلق علامة التبويب هذه الآن: زر الرجوع قد يُظهر صفحات فتحتها من قبل، وأسماؤها تبقى في سجل هذا المتصفح.
exit-history = لحذفها: افتح «السجل» في قائمة المتصفح واحذف الساعة الأخيرة.

## Signed out before it was sent
signed-out-title = أنت الآن خارج الحساب
signed-out-kept = لم يُرسل بعد. ما كتبته ينتظر ساعتين وهو مقفل. افتحه بالطريقة نفسها كما من قبل، على هذا الهاتف أو الحاسوب، فتستعيده.
signed-out-gone = لم يُرسل ولم يُحفظ. لا نحفظ أبدًا الملفات والأرقام السرية والنصوص الطويلة جدًا، ولا ما يُكتب على هاتف يستخدمه غيرك.
kept-title = كتبتَ هذا قبل خروجك من الحساب
kept-lead = لم يُرسل بعد. اقرأه، وغيّره إن شئت، ثم أرسله.
