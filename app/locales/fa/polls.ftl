# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## Polls and surveys
polls-title = نظرتان را بگویید
polls-lead = سؤال‌های کوتاه ما از شما. می‌توانید از همه رد شوید.
polls-none = الان چیزی نمی‌پرسیم.
polls-closed = آدم‌ها چه گفتند
poll-until = باز تا { $date }
poll-once = اسم لازم نیست. لطفاً یک بار جواب بدهید تا منصفانه باشد.
poll-once-account = شما یک بار حساب می‌شوید. هیچ‌کس نمی‌بیند که این جواب مال شماست.
poll-who-reads = تیم مشارکت نوشتهٔ شما را می‌خواند. اسم شما را نمی‌بیند. اگر در نوشتهٔ شما باشد که ممکن است کسی آسیب ببیند، به کسانی می‌گوییم که می‌توانند کمک کنند.
poll-why-thanks = متشکریم. فرستاده شد
poll-why-already = به این یکی جواب داده‌اید
poll-why-members = این یکی برای شورای کودکان تحت مراقبت است
poll-why-closed = آدم‌ها چه گفتند
poll-why-more-thanks = وقتی بسته شد، نشان می‌دهیم آدم‌ها چه گفتند.
poll-why-more-already = هر کس یک بار حساب می‌شود. متشکریم!
poll-why-more-members = اینجا فقط اعضای شورای کودکان تحت مراقبت رأی می‌دهند.
poll-next-person = نفر بعدی
poll-rounded = این‌ها جواب هستند، نه آدم: هر کسی می‌تواند بیشتر از یک بار جواب بدهد. هر عدد کمی تغییر داده شده تا هیچ‌کس نتواند بفهمد چه کسی چه گفته است.
poll-too-few = تعداد آدم‌ها کمتر از آن است که نشان بدهیم. این‌طور خصوصی می‌ماند.
poll-about = { $count ->
    [one] حدود { $count } جواب
   *[other] حدود { $count } جواب
}
poll-answer = جواب
poll-count = چند نفر
