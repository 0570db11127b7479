# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## Questions
not-seen-yet = لا أحد يرى هذا الآن. قبل الإرسال يمكنك أن تختار من يراه.
mood-1 = سيئ جدًا
mood-2 = سيئ
mood-3 = في الوسط
mood-4 = جيد
mood-5 = جيد جدًا
change-done = تم
day-field-day = اليوم
day-field-month = الشهر
day-field-year = السنة
problem-no-such-day = لا نعرف هذا اليوم. نرجو التأكد من اليوم والشهر والسنة
problem-nobody-helped = كتب أحد في خانة المساعد. نرجو اختيار من ساعدك، أو ترك الخانة فارغة

## Check and send
check-title = هل نرسله؟
you-say = كلامك
audience-ask = من سيرى هذا؟
audience-team = فريق المشاركة
audience-under-team = عملهم أن يستمعوا إليك ويحصلوا على جواب. هم لا يعملون على ملفك.
audience-worker = الموظف المسؤول عني
audience-under-worker = يقرؤه فريق المشاركة ويوصله إلى الأخصائي الاجتماعي أو المستشار الشخصي (PA).
audience-iro = مسؤول المراجعة المستقل (IRO)
audience-under-iro = يقرؤه فريق المشاركة ويوصله إلى الشخص الذي يدير مراجعاتك.
audience-anonymous = لا أحد يعرف أنه مني
audience-under-anonymous = نستخدم كلامك لتغيير الأمور. نحذف الأسماء. وسيصلك جواب أيضًا.
audience-needs-account = هل تريد أن يصل إلى الموظف المسؤول عنك أو إلى IRO؟ لهذا تحتاج إلى حساب، حتى نعرف من هم.
audience-unchosen = إذا لم تختر شيئًا، يقرؤه فريق المشاركة.
helped-ask = هل ساعدك أحد في قول هذا؟
helped-hint = لا يوجد جواب خطأ. يختلف كلام الناس حين يجلس أحد بجانبهم، لذلك يفيدنا أن نعرف.
helped-alone = لا، قلته وحدي
helped-someone_known = نعم، شخص أعرفه
helped-under-someone_known = من يرعاك، أو موظف، أو صديق، أو أحد من العائلة
helped-someone_independent = نعم، شخص مستقل
helped-under-someone_independent = مدافع عن حقوقك، أو شخص من الخارج
helped-adult_wrote = كتبه شخص كبير نيابة عني
helped-not_asked = لم تذكر ذلك
duty-safeguarding = *إذا كان من الممكن أن يتأذى أحد*، فيجب أن نخبر من يستطيع المساعدة في حمايتك. وسنخبرك من هم.
duty-records = يمكن للمحكمة أن تطلب رؤية ما يحتفظ به المجلس. وأحيانًا يمكن للوالدين ذلك أيضًا.
filing-told = *قد يُضاف هذا أيضًا إلى السجل الذي يحتفظ به المجلس عنك.* يُضاف مع جوابنا، وأحيانًا قبله. ويمكن للأخصائي الاجتماعي أن يقرأه هناك. وإذا اخترت «لا أحد يعرف أنه مني» فلا يُضاف.
filed-gone = *ما أُضيف إلى السجل الذي يحتفظ به المجلس عنك لا يُحذف معه.* نطلب أن يُحذف من هناك أيضًا. ولا يمكننا أن نرى هل حُذف.
filed-stays = *ما أُضيف إلى السجل الذي يحتفظ به المجلس عنك يبقى هناك مع اسمك.*
summary-told = *إذا وصل هذا إلى الأخصائي الاجتماعي أو إلى مسؤول المراجعة المستقل (IRO)، فقد يُوضع في ملفك أيضًا.* يمكنهما طباعته في ملخص مراجعتك، بكلماتك أنت. ويبقى في ملفك، حتى لو سحبته هنا.
unsaid-told = *ما يجب ألا يُقال في الاجتماع لا يقرؤه إلا مسؤول المراجعة المستقل (IRO)، إذا اخترته هنا، ومسؤول الحماية عندنا.* لا أحد غيرهما ممن تختارهم يقرأ ذلك الجواب. وإذا كان من الممكن أن يتأذى أحد، فيجب أن نخبر من يستطيع المساعدة، وسنخبرك من هم.
summary-stays = *ما طُبع في ملخص مراجعتك يبقى في ملفك، مع اسمك.* ولا يمكننا إخراجه من هناك.
receipt-warning = *لم تسجل الدخول، لذلك ستحصل على إيصال.* هو الطريق الوحيد للعودة إلى كلامك وإلى جوابنا. إذا ضاع فلن يستطيع أحد فتحه لك، ولا نحن.
sealed-link-warning = *إذا اخترت «لا أحد يعرف أنه مني»* فإننا نقفل على هوية الكاتب. لا يفتح هذا القفل إلا شخصان من فريق الحماية معًا، وفقط إذا كان أحد في خطر الآن. وإذا سجلت الخروج أولًا فلا شيء يربطه بك.
small-home-warning = نحذف اسمك. لكن إذا كان عدد الساكنين معك قليلًا، *فقد يخمّن أحدهم أنه كلامك*.

## Sent
sent-title = أُرسل. لقد وصلنا.
sent-nobody-yet = لم يقرأه أحد بعد.
sent-again = أرسلتَ هذا من قبل وفيه شيء مختلف. احتفظنا بالاثنين.
sent-in-mine = ما أرسلته موجود هنا، وجوابنا سيكون هنا أيضًا
sent-come-back = *العودة لاحقًا تفيد.* سيكون جوابنا في «أشيائي».
sent-come-back-receipt = *العودة لاحقًا تفيد.* إيصالك يفتح جوابنا.
receipt-keep = هذا إيصالك، لا تدعه يضيع
receipt-keep-why = به تفتح كلامك مرة أخرى، وتقرأ جوابنا وترد عليه. يمكنك كتابة الأرقام أو تصويرها.
receipt-number = رقم الإيصال
receipt-lost-warning = إذا ضاع الإيصال ضاع الجواب. ليس لدينا نسخة.
next-title = ماذا يحدث الآن
next-read = *يقرؤه فريق المشاركة.* ويمكنك أن ترى متى قرؤوه.
next-answer = *يجيبك أحد.* وإذا كان الأمر غير ممكن فسيقول لماذا.
next-verdict = *تقول لنا هل حدث.* نعم، أو جزئيًا، أو لا. وكلمة «لا» تفتحه من جديد.
say-more = قول شيء آخر

## Open a receipt
receipt-title = الأرقام المكتوبة على إيصالك
receipt-hint = 16 رقمًا. المسافات لا تهم.
receipt-open = فتح
receipt-lost = ضاع إيصالي
receipt-lost-answer = نحن آسفون. ليس لدينا نسخة، لذلك لا يستطيع أحد فتحه. لكن ما قلته يُقرأ ويُحسب.
say-again = يمكنك أن تقوله مرة أخرى وتحتفظ بالإيصال الجديد.
receipt-sign-in-under = إذا كان لديك حساب

## My things
mine-none = لم تقل شيئًا هنا بعد.
mine-your-turn = دورك الآن
mine-replied = وصلك رد
status-sent = أُرسل. لم يقرأه أحد بعد
status-has-it = وصل إلى شخص مناوب وهو يهتم به
status-read = قُرئ. نحن ننظر فيه
status-wrote-back = وصلك رد
status-answered = وصل الجواب. هل حدث ذلك؟
status-closed = قلت: نعم، حدث ذلك
status-settled = قُرئ، مع الشكر. لم يبقَ شيء نفعله
status-reopened = قلت: لا، لذلك فُتح من جديد
status-hidden = أبعده الفريق عن الأنظار

## A thread
thread-title = كلامك وجوابنا
you-said = أنت قلت
team-said = فريق المشاركة قال
words-gone = حُذف هذا الكلام.
waiting = في انتظار الجواب. سترى هنا متى قرأه أحد.
waiting-thanks = سترى هنا متى قرأه أحد.
talk-title = بينك وبين الفريق
hidden-why = *أبعد الفريق هذا عن الأنظار.* ما زلت تستطيع قراءته، وكذلك الفريق. وهذا هو السبب:
complaint-yours = لقد قدّمت شكوى
complaint-answer-by = على المجلس أن يجيبك حتى { $day }.
complaint-late = كان على المجلس أن يجيبك حتى { $day }. لقد تأخر. يمكنك أن تطلب المزيد، ويمكن لمن يدافع عن حقوقك أن يسأل عن السبب.
complaint-answered = أجاب المجلس. إذا لم توافق، يمكنك أن تطلب المزيد حتى { $day }.
complaint-over = انتهى الأمر. إذا لم توافق، يمكنك الذهاب إلى أمين المظالم (Ombudsman). هذا مجاني.
complaint-help = يمكن لشخص يقف إلى جانبك أن يساعدك في ذلك (advocate). هذا مجاني.
advocate-yours = لقد طلبت شخصًا يدافع عن حقوقك (advocate)
advocate-ask-by = على المجلس أن يسأل خدمة المدافعين حتى { $day }.
advocate-answer-by = سُئلت خدمة المدافعين. عليها أن تقول حتى { $day } من سيأتي.
advocate-late = كان يجب أن يحدث هذا حتى { $day }. لقد تأخر. يمكنك أيضًا أن تتصل بهم بنفسك.
advocate-found = وجدنا شخصًا يقف إلى جانبك.
advocate-ring = للاتصال بهم بنفسك:
reply-label = ردك
reply-missing = ما الذي ما زال ناقصًا؟
so-far = ما حدث حتى الآن
step-sent = أُرسل
step-read = قُرئ
step-answered = وصل الجواب
step-happened = حدث
chosen-mood = شعورك
looked-title = من اطلع على كلامي
looked-line = { $date }: { $who } – { $did }
reader-me = أنت
reader-worker = موظف
reader-participation_lead = فريق المشاركة
reader-safeguarding_lead = مسؤول الحماية
reader-service_manager = مدير خدمة
reader-commissioner = مسؤول شراء الخدمات
reader-board_member = عضو في المجلس
reader-administrator = مسؤول النظام
reader-personal_adviser = مستشار شخصي (PA)
reader-reviewing_officer = الشخص الذي يدير المراجعات (IRO)
reader-carer = شخص يقدم الرعاية
reader-advocate = شخص يدافع عن حقوق الشباب (advocate)
reader-duty_worker = الموظف المناوب
reader-team_manager = مدير فريق من الموظفين
reader-action_lead = شخص يقود جزءًا من خطة المجلس
reader-provider = شخص يدير خدمة للمجلس
reader-regulation_44_visitor = الزائر الذي يتحقق من دور رعاية الأطفال (Regulation 44)
reader-complaints_manager = الشخص المسؤول عن الشكاوى
reader-independent_person = شخص من خارج المجلس ينظر في شكوى (independent person)
reader-lado = الشخص الذي ينظر في المخاوف بشأن كبار يعملون مع الأطفال (LADO)
reader-scrutineer = شخص من خارج المجلس يتحقق من أن الأطفال في أمان (scrutineer)
reader-translator = مترجم أو مترجمة
reader-auditor = شخص يتحقق من أن الأمور تجري كما يجب (auditor)
reader-computer = حاسوب المجلس
deed-sent = إرسال
deed-entered = كتابته هنا نيابة عنك
deed-read = قراءة
deed-wrote = كتابة رسالة
deed-sorted = ترتيب حسب الموضوع
deed-masked = حذف الأسماء والأماكن
deed-noted = كتابة ملاحظة للفريق
deed-hid = إبعاد عن الأنظار
deed-showed = إعادة إلى مكانه
deed-quoted = طلب عرض بعض كلامك
deed-answered = استخدام في جواب
deed-reviewed = قراءة من أجل فحص خدمة
deed-judged = قول هل حدث ذلك
deed-other = عمل عليه
take-back = سحب كلامي
take-back-words = نحذف كلامك ونتوقف عن العمل عليه. إذا كان من الممكن أن يتأذى أحد، فيجب أن نحتفظ بما يلزم للمساعدة.
take-back-do = نعم، أريد سحبه

## When something is wrong with what was typed
problem-nothing-said = تخطيت كل الأسئلة. بعد جواب واحد يمكنك الإرسال
problem-needs-account = تحتاج إلى حساب ليصل هذا إلى الموظف أو إلى IRO. يمكنك اختيار غيرهما أو تسجيل الدخول
problem-no-such-receipt = هذه الأرقام لا تفتح شيئًا. نرجو التأكد من الأرقام الستة عشر

## Nobody knows it’s me, signed in
anonymous-signed-in = نستخدم كلامك لتغيير الأمور. نحذف الأسماء. ومع ذلك يستطيع شخصان من فريق الحماية معًا معرفة الكاتب إذا كان أحد في خطر الآن.
anonymous-sign-out = تسجيل الخروج والإرسال بلا حسابي

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

## A receipt in pictures
pictures-same = هذه الصور الثماني هي نفس أرقامك. تعمل بهذا الترتيب.
pictures-title = البحث عن صورك
pictures-which = الضغط على الصورة { $n } من 8
pictures-undo = إزالة الأخيرة
pictures-instead = لدي صور
pictures-instead-under = ثماني صور، بالترتيب
problem-no-such-pictures = هذه الصور لا تفتح شيئًا. نرجو التأكد من الترتيب والبدء من جديد

## Who looked
looked-lead = كلما فتح أحد ما قلته، يُكتب ذلك هنا. لا يستطيع أحد أن يحذف سطرًا.
looked-learnt = يتعلم برنامج على حاسوب المجلس نفسه مما يقوله الشباب عن أي موضوع هو. فعل ذلك آخر مرة في { $date }، وربما كان كلامك جزءًا من ذلك. لم يقرأه أحد لأجل هذا. وعندما يستعيد أحد شيئًا قاله، ينسى البرنامج كل شيء ويبدأ من جديد.
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
deed-filed = وضعه في ملفك
deed-identified = البحث عمن كتبه

## Sharing again and paper
share-title = مشاركته مع شخص آخر
share-words = يصل إليهم نفس الكلام. لا حاجة إلى أن تحكيه مرتين. سيعرفون أنه منك. وما تمت مشاركته لا يمكن التراجع عنه.
shared-line = شاركت هذا أيضًا مع: { $who }، { $date }
share-ask-iro = قلت إن هذا لاجتماع. لم يصل بعد إلى مسؤول المراجعة المستقل (IRO). هل تريد أن يقرأه قبل الاجتماع؟ القرار لك. إذا أردت ذلك، افتح «{ $where }» هنا واختر مسؤول المراجعة. وإذا لم ترد، فلا حاجة إلى أن تفعل شيئًا.
quotes-title = كلامك الذي يراه غيرك
quotes-waiting = ما زال شخص ثانٍ يتحقق من هذا. لا يراه أحد غيره بعد.
quotes-cleared = يمكن لأشخاص آخرين أن يروا هذا، بلا اسمك.
quotes-withdrawn = لم نعد نعرض هذا. إذا كان أحد قد طبعه أو حفظه من قبل، فنحن نطلب منه أن يزيله.
quotes-promise = قلت نعم لهذا. يمكنك أن تقول توقفوا في أي وقت. عندها نزيله من كل صفحة ومن كل نسخة جديدة. أما ما طبعه أحد أو حفظه من قبل، فلا نستطيع إلا أن نطلب منه إزالته.
quotes-stop = لا تعرضوه بعد الآن
print = طباعة هذا أو حفظه
print-do = طباعة
print-careful = من المهم التفكير في من قد يجد هذه الورقة.

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
given-stood-in = { $who }: فتحه من ينوب عنه في { $date }.
given-unopened = { $who }: وصله في { $date } ولم يفتحه بعد.
given-other-first = يقرؤه شخص آخر أولًا.
person-said = قال الشخص الذي أرسلته إليه

## What has just been done
other-answers = { $count ->
    [one] إجابة أخرى
    [two] إجابتان أخريان
    [few] { $count } إجابات أخرى
   *[other] { $count } إجابة أخرى
}
done-taken-back = لن تجده هنا بعد الآن. إذا لم ينظر فيه أحد بعد، أو إذا بدا أنك قد تكون في خطر، ينظر فيه إنسان أولًا. ثم نفعل ما طلبته.
done-replied = أُرسل. تجده في هذه الصفحة.
done-shared = تمت المشاركة. مكتوب في الأسفل.
done-not-shown = لم نعد نعرضه.

## Going on without a connection
typed-kept = ما تكتبه يبقى ساعتين، حتى لو تركت هذا السؤال. لا يستطيع فتحه إلا من معه هذا الهاتف.

## Good news
celebrate-title = أخبار جيدة نشاركها
celebrate-lead = أخبار جيدة من أطفال وشباب في الرعاية. قالوا نعم لمشاركتها، بلا أسمائهم.
celebrate-none = لا أخبار جيدة هنا بعد.
celebrate-yours = ما خبرك الجيد؟

## Who may translate
translator-ask = قد يحتاج أحد إلى نقل كلامك إلى الإنجليزية. من تسمح له بذلك؟
translator-ask-now = كتبت هذا بلغة أخرى، ولا يستطيع أحد هنا أن يقرأه بعد. هل يمكن أن ينقله أحد إلى الإنجليزية؟ القرار لك. إذا أردت ذلك، افتح «{ $where }» هنا واختر من تسمح له. وإذا لم ترد، فلا حاجة إلى أن تفعل شيئًا.
translator-anyone = أي مترجم أو مترجمة
translator-blind = نحذف الأسماء والأماكن التي نجدها. لكن إذا كتبت اسمك أو أين تسكن، فقد يرونه.
translator-woman = امرأة فقط
translator-man = رجل فقط
translator-nobody = لا أحد. لا أريد ترجمته
