# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## Polls and surveys
polls-title = رأيك يهمنا
polls-lead = أسئلة قصيرة منا إليك. يمكنك أن تتخطاها كلها.
polls-none = لا نسأل عن شيء الآن.
polls-closed = ما قاله الناس
poll-until = مفتوح حتى { $date }
poll-once = لا حاجة إلى اسم. نرجو الجواب مرة واحدة فقط، ليكون الأمر عادلًا.
poll-once-account = تُحسب مرة واحدة. لا يرى أحد أن هذا الجواب منك.
poll-who-reads = يقرأ فريق المشاركة كلامك. لا يرون اسمك. إذا كان في كلامك أن أحدًا يمكن أن يتأذى، نخبر من يستطيع المساعدة.
poll-why-thanks = شكرًا لك. تم الإرسال
poll-why-already = أجبت عن هذا من قبل
poll-why-members = هذا لمجلس أطفال الرعاية
poll-why-closed = ما قاله الناس
poll-why-more-thanks = نعرض ما قاله الناس حين ينتهي.
poll-why-more-already = كل شخص يُحسب مرة واحدة. شكرًا لك!
poll-why-more-members = لا يصوّت هنا إلا أعضاء مجلس أطفال الرعاية.
poll-next-person = الشخص التالي
poll-rounded = هذه إجابات وليست أشخاصًا: يمكن لأي أحد أن يجيب أكثر من مرة. غيّرنا كل عدد قليلًا، حتى لا يستطيع أحد أن يعرف من قال ماذا.
poll-too-few = العدد أقل من أن نعرضه. هكذا يبقى سرًا.
poll-about = { $count ->
    [zero] لا إجابات تقريبًا
    [one] إجابة واحدة تقريبًا
    [two] إجابتان تقريبًا
    [few] نحو { $count } إجابات
    [many] نحو { $count } إجابة
   *[other] نحو { $count } إجابة
}
poll-answer = الجواب
poll-count = العدد
