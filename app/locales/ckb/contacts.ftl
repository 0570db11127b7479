# Who is who.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## My people
people-title = کەسەکانم
people-own = ئەو کەسانەی بۆ تۆن
people-none = هێشتا ئەمەمان نەنووسیوە. لە تیمی بەشداری بپرسە.
people-sign-in = بچۆ ژوورەوە بۆ ئەوەی ببینیت کارمەندەکەت کێیە
people-team = ئەو کەسانەی ئەوە دەخوێننەوە کە دەینێریت
people-board = دەستە: ئەو کەسانەی بەرپرسن
people-kind-worker = کارمەندە کۆمەڵایەتییەکەت
people-kind-pa = ڕاوێژکارە تایبەتەکەت (PA)
people-kind-iro = بەرپرسی سەربەخۆی پێداچوونەوەت (IRO)
people-kind-advocate = ئەو کەسەی بەرگری لە مافت دەکات (advocate)
people-changed = { $who } لە { $date } گۆڕا
people-away = لە { $first } تا { $last }، { $name } لە جێگەی ئەوە. دەتوانێت ئەوە بخوێنێتەوە کە لێرە دەینێریت، ئەوەی هێشتا کەس وەڵامی نەداوەتەوە، و ئەوەی بۆ پێداچوونەوەی داهاتووتە. دەتوانێت وەڵامت بداتەوە.
