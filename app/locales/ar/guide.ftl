# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## Rights
rights-title = حقوقي
rights-lead = ما يمكنك أن تطلبه، وما وعدناك به.
rights-search = البحث عن كلمة
rights-find = بحث
rights-none = لم نجد شيئًا. يمكنك تجربة كلمة أخرى.
rights-on = كُتب في { $date }
