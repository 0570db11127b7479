# صفحات الأطفال والشباب بالعربية.
# Machine-drafted; awaiting review by a person who speaks Arabic.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = البداية
skip = انتقال إلى الصفحة
language = اللغة
help-now = مساعدة الآن
leave = خروج
leave-quickly = الخروج من هذه الصفحة بسرعة
leaving = جارٍ الخروج
back = رجوع
next = التالي
send = إرسال
error-prefix = خطأ:
error-summary-one = نحتاج منك إلى شيء واحد
error-summary-many = نحتاج منك إلى بعض الأشياء
tabs-label = القائمة الرئيسية
tab-say = عندي ما أقوله
mine-title = أشيائي
wall-title = قلتم، ففعلنا
foot-moderation = كيف نحافظ على كلامك
foot-staff = صفحات الموظفين
awaiting-review = هذه ترجمة آلية لم يراجعها إنسان بعد.
demonstration = هذا عرض تجريبي. { $council } اسم غير حقيقي، ولا أحد يقرأ ما يُكتب هنا.

## Dates
date = { $day } { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
sent-on = أُرسل في { $date }

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

## Questions
progress = السؤال { $number } من { $count }
skip-question = تخطي هذا السؤال
thats-all = هذا كل شيء. إلى الإرسال
not-seen-yet = لا أحد يرى هذا الآن. قبل الإرسال يمكنك أن تختار من يراه.
mood-1 = سيئ جدًا
mood-2 = سيئ
mood-3 = في الوسط
mood-4 = جيد
mood-5 = جيد جدًا
yes-no-yes = نعم
yes-no-no = لا
yes-no-not_sure = لا أعرف

## Check and send
check-title = هل نرسله؟
you-say = كلامك
change = تغيير
send-it = إرسال
sending = جارٍ الإرسال…
not-sent-yet = لم يُرسل بعد. لا يمكننا الوصول إلى Heard الآن. كلامك ما زال في هذه الصفحة. سنحاول مرة أخرى عندما يعود الإنترنت، أو يمكنك الضغط على «إرسال».
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
have-code = لدي رمز
have-code-under = من موظف

## Sign in and join
sign-in = تسجيل الدخول
sign-in-title = أهلًا من جديد
sign-in-name = اسمك المستعار
sign-in-secret = الرقم السري أو كلمة السر
no-account-needed = لا حاجة إلى حساب
sign-out = تسجيل الخروج
join-title = هذا مكانك
join-lead = بلا بريد إلكتروني وبلا رقم هاتف. من أعطاك الرمز لا يستطيع الدخول.
join-code = الرمز
join-code-hint = 8 حروف وأرقام. يعمل لمدة 15 دقيقة.
join-name = اسم مستعار
join-name-hint = ليس اسمك الحقيقي. تحتاج إليه لتسجيل الدخول.
join-picture = الصورة التي تعجبك
join-secret = رقم سري أو كلمة سر
join-secret-hint = 6 أرقام أو أكثر، أو كلمات لا يعرفها غيرك.
join-secret-again = الرقم السري أو كلمة السر مرة أخرى
join-done = هذا أنا
avatar-fox = ثعلب
avatar-whale = حوت
avatar-cactus = صبار
avatar-comet = مذنّب
avatar-mushroom = فطر
avatar-kite = طائرة ورقية
avatar-cat = قطة
avatar-robot = روبوت

## My things
mine-none = لم تقل شيئًا هنا بعد.
mine-your-turn = دورك الآن
mine-replied = وصلك رد
mine-erase-lead = يمكنك سحب أي شيء من هذا، أو حذف كل شيء.
mine-erase = حذف أشيائي
status-sent = أُرسل. لم يقرأه أحد بعد
status-read = قُرئ. نحن ننظر فيه
status-answered = وصل الجواب. هل حدث ذلك؟
status-closed = قلت: نعم، حدث ذلك
status-settled = قُرئ، مع الشكر. لم يبقَ شيء نفعله
status-reopened = قلت: لا، لذلك فُتح من جديد
status-hidden = أبعده الفريق عن الأنظار
erase-title = حذف كل شيء؟
erase-what = { $count ->
    [0] سيُحذف حسابك. لم ترسل منه شيئًا.
    [one] سيُحذف حسابك والشيء الوحيد الذي قلته هنا. لا يستطيع أحد إعادته.
    [two] سيُحذف حسابك والشيئان اللذان قلتهما هنا. لا يستطيع أحد إعادتهما.
    [few] سيُحذف حسابك و{ $count } أشياء قلتها هنا. لا يستطيع أحد إعادتها.
    [many] سيُحذف حسابك و{ $count } شيئًا قلته هنا. لا يستطيع أحد إعادتها.
   *[other] سيُحذف حسابك و{ $count } شيء قلته هنا. لا يستطيع أحد إعادتها.
}
erase-stays = *بعض الأشياء يجب أن تبقى.* إذا كان من الممكن أن يتأذى أحد، أو إذا قدمت شكوى، فيجب أن نحتفظ بما يلزم لذلك.
erase-do = حذف كل شيء
erase-keep = لا، أريد أن تبقى أشيائي

## A thread
thread-title = كلامك وجوابنا
you-said = أنت قلت
team-said = فريق المشاركة قال
words-gone = حُذف هذا الكلام.
waiting = في انتظار الجواب. سترى هنا متى قرأه أحد.
waiting-thanks = سترى هنا متى قرأه أحد.
many-said = أجبنا كثيرين منكم معًا. قلتم: { $words }
promised-by-when = وعد من { $owner }، حتى { $date }.
promised-by = المسؤول عن هذا: { $owner }.
promised-when = الوعد حتى { $date }.
easy-read = قراءة سهلة
claim-done = فعلنا ذلك
claim-will_do = سنفعل ذلك
claim-will-do-by = سنفعل ذلك حتى { $date }
claim-cannot = لا نستطيع، وهذا هو السبب
claim-already_there = هذا موجود من قبل
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
talk-title = بينك وبين الفريق
review-told = أُعيد النظر في خدمة بسبب ما قلته وقاله آخرون
hidden-why = *أبعد الفريق هذا عن الأنظار.* ما زلت تستطيع قراءته، وكذلك الفريق. وهذا هو السبب:
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
deed-sent = إرسال
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

## The wall
wall-reading = طريقة القراءة
wall-plain = عادية
wall-topics = المواضيع
wall-none = لا شيء هنا بعد. تمتلئ هذه الصفحة حين نجيب.
wall-answered = وصل الجواب
wall-happened = { $yes } من كل 100 ممن أخبرونا قالوا: نعم، حدث ذلك
voices-about = { $n ->
    [one] واحد منكم تقريبًا
    [two] اثنان منكم تقريبًا
    [few] نحو { $n } منكم
   *[other] نحو { $n } منكم
}

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

## Rate a service
rate-list-title = ما الذي تود تقييمه؟
rate-none = لا يوجد ما تقيّمه بعد.
rate-not-a-person = التقييم لمكان أو خدمة، وليس لشخص.
rate-title = كيف تجد هذا: { $service }؟
rate-words = هل تود أن تضيف شيئًا بكلماتك؟
rate-together = التقييم لمكان أو خدمة، وليس لشخص. ننظر إلى الأجوبة معًا، وفقط حين يجيب عدد كافٍ.

## When something is wrong with what was typed
problem-write-something = المكان فارغ. يمكنك كتابة شيء أو الضغط على «تخطي»
problem-pick-one = نحتاج إلى اختيار واحد
problem-too-long = هذا طويل على مرة واحدة. يمكنك تقصيره، أو إرسال الباقي بعده
problem-nothing-said = تخطيت كل الأسئلة. بعد جواب واحد يمكنك الإرسال
problem-needs-account = تحتاج إلى حساب ليصل هذا إلى الموظف أو إلى IRO. يمكنك اختيار غيرهما أو تسجيل الدخول
problem-not-sent = لم يُرسل. كلامك ما زال هنا. نرجو المحاولة مرة أخرى
problem-no-such-receipt = هذه الأرقام لا تفتح شيئًا. نرجو التأكد من الأرقام الستة عشر
problem-slow-down = محاولات كثيرة. نرجو الانتظار بضع دقائق ثم المحاولة مرة أخرى
problem-busy = عدد كبير من الناس يسجّلون الدخول الآن. نرجو الانتظار بضع ثوانٍ ثم المحاولة مرة أخرى
problem-no-such-account = الاسم والرقم السري لا يتطابقان. نرجو التأكد منهما
problem-no-such-code = هذا الرمز لا يعمل. ربما انتهى وقته. يمكنك طلب رمز جديد
problem-name-taken = هذا الاسم مستخدم. نحتاج إلى اسم آخر
problem-bad-name = نحتاج إلى اسم مستعار لا يزيد على 40 حرفًا
problem-secret-short = قصير جدًا. 6 أرقام أو أكثر، أو 8 حروف أو أكثر
problem-secret-long = طويل جدًا. 200 حرف على الأكثر
problem-secret-easy = تخمينه سهل. الأفضل شيء لا يعرفه غيرك
problem-secrets-differ = الاثنان غير متطابقين. نرجو كتابتهما مرة أخرى

## Something went wrong
error-title-missing = لا نجد هذه الصفحة
error-words-missing = ربما يكون العنوان غير صحيح، أو أن الصفحة لم تعد موجودة.
error-title-gone = لم يعد هذا موجودًا هنا
error-words-gone = تم سحبه أو حذفه.
error-title-forbidden = هذه الصفحة ليست لك
error-words-forbidden = ربما يلزم تسجيل الدخول أولًا.
error-title-too-big = هذا كثير على مرة واحدة
error-words-too-big = يمكنك الرجوع وتقصيره. كلامك ما زال في الصفحة السابقة.
error-title-unreadable = لم نستطع قراءة ذلك
error-words-unreadable = يمكنك الرجوع والمحاولة مرة أخرى. كلامك ما زال في الصفحة السابقة.
error-title-too-many = كان ذلك سريعًا جدًا
error-words-too-many = نرجو الانتظار بضع دقائق ثم المحاولة مرة أخرى.
error-title-ours = حدث خطأ عندنا
error-words-ours = ليس خطأك. نرجو المحاولة مرة أخرى بعد دقائق. وإذا كنت بحاجة إلى مساعدة الآن فالأرقام في «مساعدة الآن».
error-reference = إذا أخبرتنا عن هذا، فهذا الرمز يساعدنا في العثور عليه:
error-home = إلى البداية

## Between a link on another website and what it would do
go-on-title = اضغط للمتابعة
go-on-words = جئت إلى هنا من موقع آخر. لن يحدث شيء قبل الضغط.
go-on-press = متابعة

## How we look after what you say
moderation-title-who = من يقرأ كلامك
moderation-words-who = يقرأ أعضاء فريق المشاركة كل ما ترسله. هم لا يعملون على ملفك. ولا يصل إلى الموظف أو إلى IRO إلا إذا اخترت ذلك.
moderation-title-names = الأسماء
moderation-words-names = قبل أن نستخدم كلامك نحذف الأسماء والأماكن التي قد تدل عليك.
moderation-title-safety = إذا كان من الممكن أن يتأذى أحد
moderation-words-safety = عندها يجب أن نخبر من يستطيع المساعدة في حمايتك. وسنخبرك من هم.
moderation-title-hide = الإبعاد عن الأنظار
moderation-words-hide = أحيانًا يُبعد أحد أعضاء الفريق كلامًا عن القوائم، مثلًا إذا كان يؤذي أحدًا. ويجب أن يكتب السبب، ويمكنك قراءته. لا نخفي شيئًا أبدًا لأنه شكوى.
moderation-title-quotes = كلامك أمام الناس
moderation-words-quotes = لا نعرض كلامك على غيرنا إلا إذا قلت نعم، وبعد أن يتحقق منه شخص ثانٍ.
moderation-title-counts = الأعداد
moderation-words-counts = لا نعرض أبدًا عددًا صغيرًا قد يدل عليك. والجواب عن موظف لا يُستخدم أبدًا ضد شخص واحد.
moderation-title-erase = سحب الكلام
moderation-words-erase = يمكنك سحب ما قلته أو حذف كل شيء. لا نحتفظ إلا بما يلزم حين يمكن أن يتأذى أحد، أو من أجل شكوى.

## Nobody knows it’s me, signed in
anonymous-signed-in = نستخدم كلامك لتغيير الأمور. نحذف الأسماء. ومع ذلك يستطيع شخصان من فريق الحماية معًا معرفة الكاتب إذا كان أحد في خطر الآن.
anonymous-sign-out = تسجيل الخروج والإرسال بلا حسابي
