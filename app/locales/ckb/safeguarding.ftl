# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## Help now
help-hint = پێویست ناکات بچیتە ناو هەژمارێک. پێویست ناکات دڵنیا بیت.
help-offline = *ئینتەرنێتت نییە.* ئێستا ناتوانین هیچ بنێرین. ئەم ژمارانە هێشتا کار دەکەن.
help-999 = پۆلیس، ئەمبوڵانس، ئاگرکوژێنەوە
help-under-999 = ئەگەر هەر ئێستا لە مەترسیدایت. ئەگەر ناتوانیت قسە بکەیت، تەلەفۆن بکە، پاشان پەنجە لە 55 بدە.
help-childline = Childline
help-under-childline = شەو و ڕۆژ، بەخۆڕایی، تا 18 ساڵی. لە وەسڵی پارەی تەلەفۆندا دەرناکەوێت.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = شەو و ڕۆژ، بەخۆڕایی، بە نامەی مۆبایل.
number-shout = نامەی SHOUT بنێرە بۆ 85258
help-nhs = تەندروستیی دەروونیی NHS
help-under-nhs = شەو و ڕۆژ، ئەگەر باری دەروونیت خراپە.
number-nhs = 111، پاشان 2
help-samaritans = Samaritans
help-under-samaritans = شەو و ڕۆژ، بەخۆڕایی، بۆ هەموو تەمەنێک.
number-samaritans = 116 123
help-duty = تیمی ئێشکگری شارەوانی (council)
help-emergency = تیمی ئێشکگر، شەوان و کۆتایی هەفتە
help-advocacy = ئەوانەی بەرگری لە مافت دەکەن (advocate): کەسێک لە پاڵ تۆ
help-complaints = ئەگەر دەتەوێت سکاڵا بکەیت

## After something hard was said
told-title = سوپاس کە پێت گوتین
told-now = هەر ئێستا لەگەڵ کەسێک قسە بکە
told-now-hint = پێویست ناکات چاوەڕێی وەڵامی ئێمە بکەیت.
told-more = ژمارەی تر
told-open = ئێستا کراوەیە، تا کاتژمێر { $time }
told-closed = ئێستا داخراوە. { $day } کاتژمێر { $time } دەکرێتەوە
told-day-today = ئەمڕۆ
told-day-tomorrow = سبەی
told-day-1 = ڕۆژی دووشەممە
told-day-2 = ڕۆژی سێشەممە
told-day-3 = ڕۆژی چوارشەممە
told-day-4 = ڕۆژی پێنجشەممە
told-day-5 = ڕۆژی هەینی
told-day-6 = ڕۆژی شەممە
told-day-7 = ڕۆژی یەکشەممە
told-who = کێ ئەمە دەخوێنێتەوە، و کەی؟
told-read-now = *تیمی بەشداری دەیخوێنێتەوە.* ئەمڕۆ تا کاتژمێر { $time } لە کاردان.
told-read-later = *تیمی بەشداری دەیخوێنێتەوە، بەڵام ئێستا نا.* کەس پێش کاتژمێر { $time } { $day } نایخوێنێتەوە.
told-read-unknown = *تیمی بەشداری لە ڕۆژانی کاردا دەیخوێنێتەوە.* کەس لە شەودا، لە کۆتایی هەفتەدا یان لە پشووی فەرمیدا نایخوێنێتەوە.

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = کۆمپیوتەرێک بەدوای ئەو وشانەدا دەگەڕێت کە دەڵێن لەوانەیە لە مەترسیدا بیت، بۆ ئەوەی مرۆڤێک زووتر بیخوێنێتەوە. مرۆڤێک بڕیار دەدات دواتر چی ڕوودەدات.
noticing-waits = ئەگەر هێشتا کەس سەیری نەکردبێت، یان وا دەرکەوت کە لەوانەیە لە مەترسیدا بیت، سەرەتا مرۆڤێک سەیری دەکات. دواتر ئەوە دەکەین کە داوات کردووە.

## While Heard is not open
closed-title = Heard هێشتا لێرە نەکراوەتەوە
closed-words = ئەمڕۆ ناتوانیت هیچمان بۆ بنێریت. ئەگەر هەر ئێستا پێویستت بە کەسێکە، ئەمانە لەوێن.
closed-again-title = Heard لێرە بۆ ئێستا داخراوە
closed-again-words = هەر ئێستا ناتوانیت شتی نوێمان بۆ بنێریت. ئەوەی پێشتر وتووتە هێشتا لێرەیە.
closed-not-sent = نەنێردرا. تا Heard داخراوە ناتوانین وەریبگرین.
closed-own = ئەوەی پێشتر وتووتە
