# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Arabic.

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
