# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## What waits to be sent
outbox-waiting = هێشتا نەنێردراوە
outbox-waiting-why = لەسەر ئەم تەلەفۆنە قفڵ کراوە. کاتێک ئینتەرنێتت هەبوو خۆی دەنێردرێت.
outbox-sent = ئەوەی نووسیت نێردرا.
outbox-number = پسوولەکەت ببینە
outbox-refused = شتێک نەتوانرا بنێردرێت.
outbox-look = سەیری بکە

## Saying something without a connection
offline-title = ئینتەرنێتت نییە. هێشتا دەتوانیت بیڵێیت.
offline-lead = تا ئینتەرنێتت نەبێت هیچ نانێردرێت. ئەگەر پێش کۆتایی ئەم پەڕەیە دابخەیت، قسەکانت نامێنن.
offline-help = ئەو ژمارانەی هەر ئێستا یارمەتی دەدەن
offline-keep = هەڵیبگرە بۆ ناردن
offline-kept-title = هێشتا نەنێردراوە
offline-kept = قسەکانت لەسەر ئەم تەلەفۆنە قفڵ کراون. کەس ناتوانێت لێرە بیانخوێنێتەوە، تەنانەت خۆشت. کاتێک ئینتەرنێتت هەبوو خۆیان دەنێردرێن.
offline-kept-receipt = کاتێک نێردران، Heard پسوولەکەتت پیشان دەدات.
offline-kept-failed = ئەم تەلەفۆنە جێگەی نییە بۆ هەڵگرتنی. قسەکانت هێشتا لەم پەڕەیەدان. تکایە کاتێک ئینتەرنێتت هەبوو دووبارە هەوڵ بدەرەوە.
offline-no-script = بۆ نووسین بەبێ ئینتەرنێت، ئەم پەڕەیە سکریپتی پێویستە. ژمارەکانی ناو «هەر ئێستا یارمەتی» هێشتا کار دەکەن.
offline-who-can-see = ئەگەر ئینتەرنێتت نەبێت، قسەکانت بە قفڵکراوی لەسەر ئەم تەلەفۆنە چاوەڕێ دەکەن. کەسێک کە تەلەفۆنە قفڵنەکراوەکەتی لایە، دەتوانێت ببینێت شتێک چاوەڕێیە، بەڵام نابینێت چی دەڵێت.

## What is typed and not sent, on one’s own phone
draft-kept = ئەوەی دەینووسیت 7 ڕۆژ لەسەر ئەم تەلەفۆنە دەمێنێتەوە، بە ژمارەی نهێنیت (PIN) قفڵ کراوە. کەسێک کە ئەم تەلەفۆنە و ژمارەی نهێنیتی (PIN) لابێت، دەتوانێت بیخوێنێتەوە.
draft-found = پێشتر لێرە دەستت بە شتێک کردبوو.
draft-pin = بۆ کردنەوەی، ژمارەی نهێنی (PIN) یان وشەی نهێنیت بنووسە.
draft-open = بیکەرەوە
draft-wrong = ئەوە نەیکردەوە.

## What cannot be posted stays where it is
no-way-through = ئێستا ناتوانین بگەین بە Heard. ئەوەی نووسیت هێشتا لەم لاپەڕەیەدایە. تکایە دوای کەمێک دووبارە هەوڵ بدەوە.

## Going on without a connection
go-on-offline = بەبێ ئینتەرنێت بەردەوام بە
go-on-offline-why = دەتوانیت لێرە تەواوی بکەیت و بۆ ناردن هەڵیبگریت. ئەوەی تا ئێستا گوتووتە لەگەڵت دێت.
