## How it looks and sounds
look-title = الشكل والصوت
look-saved = تم الحفظ. هذا هو الشكل الآن.
look-text-ask = ما حجم الكتابة؟
look-text-normal = عادي
look-text-large = كبير
look-text-largest = كبير جدًا
look-theme-ask = أي ألوان؟
look-theme-phone = مثل هاتفي
look-theme-light = فاتحة
look-theme-dark = داكنة
look-theme-contrast = أسود مع كلمات ساطعة
look-switch-ask = ماذا يساعدك أيضًا؟
look-switch-easy = عرض الكلمات السهلة أولًا
look-switch-listen = أريد أن أستمع إلى الصفحات
look-switch-still = لا شيء يتحرك
look-switch-plain = استخدام حروف هاتفي
look-cookie = يحتفظ هاتفك أو جهازك اللوحي بهذا. ولا يقول من أنت.
look-save = إبقاؤه هكذا
listen = استماع
listen-stop = إيقاف
listen-no-voice = لا يمكنك الاستماع هنا بعد. لا يوجد صوت على هذا الهاتف لهذه اللغة: { $language }.

## Who may translate
translator-ask = قد يحتاج أحد إلى نقل كلامك إلى الإنجليزية. من تسمح له بذلك؟
translator-anyone = أي مترجم أو مترجمة
translator-blind = لا يرون اسمك ولا مكان سكنك.
translator-woman = امرأة فقط
translator-man = رجل فقط
translator-nobody = لا أحد. لا أريد ترجمته

## If you are asking to stay in this country
immigration-title = إذا كنت تطلب البقاء في هذا البلد
immigration-words = Heard ليس وزارة الداخلية (Home Office). نحن لا نرسل إليها كلامك. لكن القانون أو المحكمة يمكن أن يُلزم المجلس بأن يكشف ما يعرفه. إذا كنت تشعر بالقلق، فالأفضل أولًا سؤال مدافع عن حقوقك أو محاميك.
immigration-unchecked = لم يراجع محامٍ هذا الكلام بعد.

## Rate a service
rate-team = هؤلاء موظفون كفريق. نرجو عدم ذكر اسم شخص واحد.
rate-parts = كيف هو؟
rate-parts-hint = الضغط على ما يناسب. يمكنك ترك أي منها.

## Did it happen?
again-title = هل حدث ذلك؟
again-said = قلنا إننا سننظر في هذا مرة أخرى في { $date }.
again-met = كان اجتماعك في { $date }.
again-met-words = اقرأ ما قلته من أجله

## The wall
wall-all = كل شيء
wall-areas = المناطق
wall-everywhere = كل المناطق
wall-whose = كلام من
wall-everyone = ما قاله الجميع
wall-mine = أشياء قلتها أنا
wall-mine-too = أنت أيضًا قلت هذا
wall-difference-ask = هل أحدث هذا فرقًا عندك؟
wall-difference = { $yes } من كل 100 منكم ممن ضغطوا هنا قالوا: نعم، أحدث ذلك فرقًا
service-kind-where_i_live = المكان الذي أعيش فيه
service-kind-worker_pa = الموظف المسؤول عني أو الـ PA
service-kind-review = مراجعتي
service-kind-family_time = لقاء عائلتي
service-kind-school = المدرسة والكلية
service-kind-health = صحتي
service-kind-emotional = مشاعري في داخلي
service-kind-advocacy = شخص يقف معي
service-kind-leaving_care = الاستعداد لترك الرعاية
service-kind-housing = مسكني الخاص
