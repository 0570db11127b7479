# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## My review
my-review-title = جلسه بررسی من چه تصمیمی گرفت
my-review-intro = جلسه بررسی شما گفت که این کارها انجام می‌شود. آیا شد؟
my-review-none = هنوز چیزی اینجا نوشته نشده است. بعد از بررسی بعدی دوباره ببینید.
my-review-who = چه کسی انجام می‌دهد: { $owner }
my-review-by = تا { $date }
my-review-late = باید تا { $date } انجام می‌شد.
my-review-on = بررسی شما در { $date }
my-review-challenged = مسئول مستقل بررسی شما (IRO) در این باره می‌پرسد. باید تا { $date } به او جواب بدهند.
my-review-asked = مسئول مستقل بررسی شما (IRO) در این باره پرسید، و جواب گرفت.
my-review-told = چه کاری انجام شد
my-review-over = این تمام شد.
my-review-seen = مسئول مستقل بررسی شما (IRO) آنچه را اینجا می‌گویید می‌بیند، و مددکار شما می‌بیند که باز است یا نه. اگر بگویید نه، دوباره باز می‌شود.
my-review-seen-worker = مددکار شما آنچه را اینجا می‌گویید می‌بیند. اگر بگویید نه، دوباره باز می‌شود.
my-review-moved = روز دیگری توافق شد، چون
my-review-changed = چه چیزی تغییر کرد
