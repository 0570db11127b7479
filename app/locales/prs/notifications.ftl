# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Dari.

## Notifications
push-neutral = چیز نوی در Heard است.
push-title = وقتی چیز نوی آمد، به من بگو
push-under = تلیفون‌تان به شما گفته می‌تواند. هیچ وقت نمی‌گوید که در بارهٔ چیست.
push-says-only = تلیفون شما تنها همین را نشان می‌دهد:
push-later = اول چیزی بگویید. بعد از آن این را روشن کرده می‌توانید.
push-ask = از چه چیزها شما را خبر کنیم؟
push-tell-answer = جواب به چیزی که گفته‌ام
push-tell-message = پیام برای من
push-tell-recheck = انجام شد؟
push-tell-news = جواب‌های نو در صفحهٔ «شما گفتید، ما انجام دادیم»
push-devices = { $devices ->
    [0] این خاموش است.
    [one] این روشن است، در { $devices } تلیفون یا کمپیوتر.
   *[other] این روشن است، در { $devices } تلیفون و کمپیوتر.
}
push-on = اینجا روشنش کن
push-save = ثبت کردن
push-off = در همه جا خاموشش کن
push-cannot = این مرورگر این کار را کرده نمی‌تواند. همیشه می‌توانید در «چیزهای من» ببینید.
push-blocked = تلیفون شما نی گفت. این را در تنظیمات تلیفون برای همین صفحه تغییر داده می‌توانید.
push-refused = برای این تلیفون روشنش کرده نتوانستیم. لطفاً دوباره کوشش کنید.

## iPhone
iphone-title = در آیفون (iPhone) یا آیپد (iPad)
iphone-why = اول Heard را در صفحهٔ اصلی تلیفون (Home Screen) بگذارید. نام و تصویر ساده دارد.
iphone-share = Share را بزنید، همان خانه‌ای که تیر دارد.
iphone-add = Add to Home Screen را بزنید.
iphone-open = Heard را از صفحهٔ اصلی تلیفون باز کنید و به همین صفحه پس بیایید.
