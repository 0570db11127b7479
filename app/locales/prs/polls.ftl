# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Dari.

## Polls and surveys
polls-title = نظرتان را بگویید
polls-lead = سوال‌های کوتاه ما از شما. از همهٔ آن‌ها تیر شده می‌توانید.
polls-none = فعلاً هیچ سوالی نداریم.
polls-closed = مردم چه گفتند
poll-until = تا { $date } باز است
poll-once = نام لازم نیست. لطفاً یک بار جواب بدهید تا عادلانه باشد.
poll-once-account = شما یک بار حساب می‌شوید. هیچ‌کس نمی‌بیند که این جواب از شما است.
poll-who-reads = تیم مشارکت نوشتهٔ شما را می‌خواند. آن‌ها نام شما را نمی‌بینند. اگر نوشتهٔ شما نشان بدهد که ممکن است به کسی آسیب برسد، به کسانی می‌گوییم که کمک کرده می‌توانند.
poll-why-thanks = تشکر. فرستاده شد
poll-why-already = به این جواب داده‌اید
poll-why-members = این برای شورای اطفال است
poll-why-closed = مردم چه گفتند
poll-why-more-thanks = وقتی این بسته شود، نشان می‌دهیم که مردم چه گفتند.
poll-why-more-already = هر کس یک بار حساب می‌شود. تشکر!
poll-why-more-members = در اینجا تنها اعضای شورای اطفال تحت مراقبت رأی می‌دهند.
poll-next-person = نفر بعدی
poll-rounded = این‌ها جواب‌ها هستند، نه نفرها: هر کس می‌تواند بیشتر از یک بار جواب بدهد. هر عدد کمی تغییر داده شده، تا هیچ‌کس فهمیده نتواند که کی چه گفت.
poll-too-few = تعداد نفرها برای نشان دادن بسیار کم است. این‌طور محرم می‌ماند.
poll-about = { $count ->
    [one] تقریباً { $count } جواب
   *[other] تقریباً { $count } جواب
}
poll-answer = جواب
poll-count = چند نفر
