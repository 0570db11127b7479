# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## Notifications
push-neutral = لە Heard شتێکی نوێ هەیە.
push-title = کاتێک شتێکی نوێ هەیە پێم بڵێ
push-under = تەلەفۆنەکەت دەتوانێت پێت بڵێت. هەرگیز ناڵێت دەربارەی چییە.
push-says-only = تەلەفۆنەکەت تەنیا ئەمە پیشان دەدات:
push-later = سەرەتا شتێک بڵێ. دوای ئەوە دەتوانیت ئەمە بکەیتەوە.
push-ask = دەربارەی چی پێت بڵێین؟
push-tell-answer = وەڵامێک بۆ شتێک کە گوتوومە
push-tell-message = نامەیەک بۆ من
push-tell-recheck = ڕووی دا؟
push-tell-news = وەڵامە نوێیەکان لە «ئێوە گوتتان، ئێمە کردمان»
push-devices = { $devices ->
    [0] ئەمە کوژاوەتەوە.
    [one] ئەمە لەسەر { $devices } تەلەفۆن یان کۆمپیوتەر کراوەتەوە.
   *[other] ئەمە لەسەر { $devices } تەلەفۆن و کۆمپیوتەر کراوەتەوە.
}
push-on = لێرە بیکەرەوە
push-save = هەڵگرتن
push-off = لە هەموو شوێنێک بیکوژێنەوە
push-cannot = ئەم وێبگەڕە ناتوانێت ئەوە بکات. هەموو کاتێک دەتوانیت سەیری «شتەکانم» بکەیت.
push-blocked = تەلەفۆنەکەت گوتی نەخێر. دەتوانیت لە ڕێکخستنەکانی تەلەفۆنەکەدا بۆ ئەم پەڕەیە ئەوە بگۆڕیت.
push-refused = نەمانتوانی بۆ ئەم تەلەفۆنە بیکەینەوە. تکایە دووبارە هەوڵ بدەرەوە.

## iPhone
iphone-title = لەسەر iPhone یان iPad
iphone-why = سەرەتا Heard بخە سەر شاشەی سەرەکی (Home Screen). ناو و وێنەیەکی سادەی هەیە.
iphone-share = پەنجە لە «هاوبەشکردن» (Share) بدە، ئەو چوارگۆشەیەی تیرێکی پێوەیە.
iphone-add = پەنجە لە «زیادکردن بۆ شاشەی سەرەکی» (Add to Home Screen) بدە.
iphone-open = لە شاشەی سەرەکییەوە Heard بکەرەوە و بگەڕێوە بۆ ئەم پەڕەیە.
