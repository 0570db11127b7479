# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## My review
my-review-title = پێداچوونەوەکەم چی بڕیار دا
my-review-intro = پێداچوونەوەکەت وتی ئەم شتانە ڕوو دەدەن. ڕوویان دا؟
my-review-none = هێشتا هیچ لێرە نەنووسراوە. دوای پێداچوونەوەی داهاتووت دیسان سەیر بکە.
my-review-who = کێ ئەمە دەکات: { $owner }
my-review-by = تا { $date }
my-review-late = دەبوو تا { $date } ڕوو بدات.
my-review-on = پێداچوونەوەکەت لە { $date }
my-review-challenged = بەرپرسی سەربەخۆی پێداچوونەوەت (IRO) دەربارەی ئەمە دەپرسێت. دەبێت تا { $date } وەڵامی بدرێتەوە.
my-review-asked = بەرپرسی سەربەخۆی پێداچوونەوەت (IRO) دەربارەی ئەمە پرسی، و وەڵامی درایەوە.
my-review-told = چی کرا
my-review-over = ئەمە تەواو بوو.
my-review-seen = بەرپرسی سەربەخۆی پێداچوونەوەت (IRO) دەبینێت لێرە چی دەڵێیت، و کارمەندەکەت دەبینێت ئایا کراوەیە. ئەگەر بڵێیت نەخێر، دیسان دەکرێتەوە.
my-review-seen-worker = کارمەندەکەت دەبینێت لێرە چی دەڵێیت. ئەگەر بڵێیت نەخێر، دیسان دەکرێتەوە.
my-review-moved = لەسەر ڕۆژێکی تر ڕێککەوتن، چونکە
my-review-changed = چی گۆڕا
