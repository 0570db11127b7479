# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## Notifications
push-neutral = هناك شيء جديد في Heard.
push-title = إخباري حين يكون هناك شيء جديد
push-under = يمكن لهاتفك أن يخبرك. لا يقول أبدًا عن أي شيء هو.
push-says-only = يعرض هاتفك هذا فقط:
push-later = أولًا تقول شيئًا. بعد ذلك يمكنك تشغيل هذا.
push-ask = بماذا نخبرك؟
push-tell-answer = جواب عن شيء قلته
push-tell-message = رسالة لي
push-tell-recheck = هل حدث ذلك؟
push-tell-news = أجوبة جديدة على الحائط
push-devices = { $devices ->
    [0] هذا متوقف.
    [one] هذا يعمل على هاتف أو حاسوب واحد.
    [two] هذا يعمل على جهازين، هاتف أو حاسوب.
    [few] هذا يعمل على { $devices } هواتف وحواسيب.
    [many] هذا يعمل على { $devices } هاتفًا وحاسوبًا.
   *[other] هذا يعمل على { $devices } هاتف وحاسوب.
}
push-on = تشغيله هنا
push-save = حفظ
push-off = إيقافه في كل مكان
push-cannot = هذا المتصفح لا يستطيع ذلك. يمكنك دائمًا النظر في «أشيائي».
push-blocked = هاتفك قال لا. يمكنك تغيير ذلك في إعدادات الهاتف لهذه الصفحة.
push-refused = لم نستطع تشغيله على هذا الهاتف. نرجو المحاولة مرة أخرى.

## iPhone
iphone-title = على iPhone أو iPad
iphone-why = أولًا يلزم وضع Heard على الشاشة الرئيسية. له اسم وصورة عاديان.
iphone-share = الضغط على «مشاركة»، المربع الذي فيه سهم.
iphone-add = الضغط على «إضافة إلى الشاشة الرئيسية».
iphone-open = فتح Heard من الشاشة الرئيسية، ثم الرجوع إلى هذه الصفحة.
