# صفحات الأطفال والشباب بالعربية.
# Around every page: the frame, days, words that several pages use, and what went wrong.
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

## Questions
progress = السؤال { $number } من { $count }
skip-question = تخطي هذا السؤال
thats-all = هذا كل شيء. إلى الإرسال
yes-no-yes = نعم
yes-no-no = لا
yes-no-not_sure = لا أعرف

## Check and send
change = تغيير
send-it = إرسال
sending = جارٍ الإرسال…
not-sent-yet = لم يُرسل بعد. لا يمكننا الوصول إلى Heard الآن. كلامك ما زال في هذه الصفحة. سنحاول مرة أخرى عندما يعود الإنترنت، أو يمكنك الضغط على «إرسال».

## A thread
easy-read = قراءة سهلة

## When something is wrong with what was typed
problem-write-something = المكان فارغ. يمكنك كتابة شيء أو الضغط على «تخطي»
problem-pick-one = نحتاج إلى اختيار واحد
problem-too-long = هذا طويل على مرة واحدة. يمكنك تقصيره، أو إرسال الباقي بعده
problem-not-sent = لم يُرسل. كلامك ما زال هنا. نرجو المحاولة مرة أخرى
problem-slow-down = محاولات كثيرة. نرجو الانتظار بضع دقائق ثم المحاولة مرة أخرى
problem-busy = عدد كبير من الناس يسجّلون الدخول الآن. نرجو الانتظار بضع ثوانٍ ثم المحاولة مرة أخرى

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

## A device that others use
shared-on = هذا ليس هاتفي
shared-off = هذا هاتفي أنا
shared-mine = هذا ليس هاتفي
shared-mine-under = لا يبقى عليه شيء. يُسجَّل خروجك بعد 10 دقائق.
kiosk-soon = تختفي هذه الصفحة بعد دقيقة واحدة، من أجل الشخص التالي. يجب كتابة أرقام إيصالك أو تصويرها.
kiosk-done = انتهيت
lent-give-back = شكرًا. الآن يجب إعادة الجهاز إلى الشخص الذي يساعدك.

## Signed out before it was sent
signed-out-title = أنت الآن خارج الحساب
signed-out-kept = لم يُرسل بعد. ما كتبته ينتظر ساعتين وهو مقفل. افتحه بالطريقة نفسها كما من قبل، على هذا الهاتف أو الحاسوب، فتستعيده.
signed-out-gone = لم يُرسل ولم يُحفظ. لا نحفظ أبدًا الملفات والأرقام السرية والنصوص الطويلة جدًا، ولا ما يُكتب على هاتف يستخدمه غيرك.
kept-title = كتبتَ هذا قبل خروجك من الحساب
kept-lead = لم يُرسل بعد. اقرأه، وغيّره إن شئت، ثم أرسله.

## How it looks and sounds
listen = استماع
listen-stop = إيقاف
listen-no-voice = لا يمكنك الاستماع هنا بعد. لا يوجد صوت على هذا الهاتف لهذه اللغة: { $language }.
only-english = ما كتبه المجلس المحلي هنا بالإنجليزية فقط حتى الآن.
