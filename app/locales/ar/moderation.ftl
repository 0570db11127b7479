# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Arabic.

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
moderation-words-quotes = لا نعرض كلامك على غيرنا إلا إذا قلت نعم، وبعد أن يتحقق منه شخص ثانٍ. يمكنك أن تقول توقفوا في أي وقت: عندها لا يبقى في أي صفحة من صفحاتنا. إذا كان أحد قد طبعه من قبل، فلا نستطيع إلا أن نطلب منه إزالته.
moderation-title-counts = الأعداد
moderation-words-counts = لا نعرض أبدًا عددًا صغيرًا قد يدل عليك. والجواب عن موظف لا يُستخدم أبدًا ضد شخص واحد.
moderation-title-erase = سحب الكلام
moderation-words-erase = يمكنك سحب ما قلته أو حذف كل شيء. لا نحتفظ إلا بما يلزم حين يمكن أن يتأذى أحد، أو من أجل شكوى.

## Who drew the cards
moderation-pictures = بطاقات الصور من OpenMoji (openmoji.org)، واستخدامها مجاني بموجب CC BY-SA 4.0. غيّرنا فيها قليلًا.

## If you are asking to stay in this country
immigration-title = إذا كنت تطلب البقاء في هذا البلد
immigration-words = Heard ليس وزارة الداخلية (Home Office). نحن لا نرسل إليها كلامك. لكن القانون أو المحكمة يمكن أن يُلزم المجلس بأن يكشف ما يعرفه. إذا كنت تشعر بالقلق، فالأفضل أولًا سؤال مدافع عن حقوقك أو محاميك.
immigration-unchecked = لم يراجع محامٍ هذا الكلام بعد.
