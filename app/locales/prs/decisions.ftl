# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Dari.

## My review
my-review-title = جلسه بررسی من چه فیصله کرد
my-review-intro = جلسه بررسی شما گفت که این کارها می‌شود. آیا شد؟
my-review-none = هنوز اینجا چیزی نوشته نشده است. بعد از بررسی بعدی دوباره ببینید.
my-review-who = این کار را می‌کند: { $owner }
my-review-by = تا { $date }
my-review-late = باید تا { $date } می‌شد.
my-review-on = بررسی شما در { $date }
my-review-challenged = مسوول مستقل بررسی (IRO) شما در این باره می‌پرسد. باید تا { $date } به او جواب داده شود.
my-review-asked = مسوول مستقل بررسی (IRO) شما در این باره پرسید، و جواب گرفت.
my-review-told = چه شد
my-review-over = این تمام شد.
my-review-seen = مسوول مستقل بررسی (IRO) شما آنچه را اینجا می‌گویید می‌بیند، و کارمند شما می‌بیند که باز است یا نه. اگر بگویید نه، دوباره باز می‌شود.
my-review-seen-worker = کارمند شما آنچه را اینجا می‌گویید می‌بیند. اگر بگویید نه، دوباره باز می‌شود.
my-review-moved = روز دیگری توافق شد، چون
my-review-changed = چه تغییر کرد
