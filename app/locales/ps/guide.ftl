# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## Rights
rights-title = زما حقونه
rights-lead = څه چې تاسو غوښتلی شئ، او څه چې موږ یې درسره ژمنه کړې ده.
rights-search = یوه کلمه ولټوئ
rights-find = پیدا کول
rights-none = موږ هېڅ پیدا نه کړل. بله کلمه وازمویئ.
rights-on = د لیکلو نېټه: { $date }
