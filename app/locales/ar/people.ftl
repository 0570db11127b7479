# Signing in, one’s account, ways back in, going, and when life changes.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## Open a receipt
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
join-known = أخبرنا من أعطاك الرمز من تكون. هكذا يصل ما ترسله إلى الأخصائي الاجتماعي الصحيح.
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
mine-erase-lead = يمكنك سحب أي شيء من هذا، أو حذف كل شيء.
mine-erase = حذف أشيائي
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

## When something is wrong with what was typed
problem-no-such-account = الاسم والرقم السري لا يتطابقان. نرجو التأكد منهما
problem-no-such-code = هذا الرمز لا يعمل. ربما انتهى وقته. يمكنك طلب رمز جديد
problem-name-taken = هذا الاسم مستخدم. نحتاج إلى اسم آخر
problem-bad-name = نحتاج إلى اسم مستعار لا يزيد على 40 حرفًا
problem-secret-short = قصير جدًا. 6 أرقام أو أكثر، أو 8 حروف أو أكثر
problem-secret-long = طويل جدًا. 200 حرف على الأكثر
problem-secret-easy = تخمينه سهل. الأفضل شيء لا يعرفه غيرك
problem-secrets-differ = الاثنان غير متطابقين. نرجو كتابتهما مرة أخرى

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

## Signing out
signed-out = تم تسجيل خروجك. ما كتبته ولم ترسله حُذف من هذا الهاتف. وما ينتظر الإرسال سيُرسل رغم ذلك، باسمك.
