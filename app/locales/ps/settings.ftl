# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## How it looks and sounds
look-title = د پاڼو بڼه او غږ
look-saved = ثبت شو. اوس داسې ښکاري.
look-text-ask = لیکنه څومره لویه وي؟
look-text-normal = عادي
look-text-large = لویه
look-text-largest = ډېره لویه
look-theme-ask = کوم رنګونه؟
look-theme-phone = زما د ټلیفون په شان
look-theme-light = روښانه
look-theme-dark = تیاره
look-theme-contrast = تور، له روښانه لیکنې سره
look-switch-ask = نور څه درسره مرسته کوي؟
look-switch-easy = لومړی اسانه متن وښایئ
look-switch-listen = پرېږدئ چې پاڼې واورم
look-switch-still = هېڅ شی دې حرکت نه کوي
look-switch-plain = زما د ټلیفون خپل توري وکاروئ
look-cookie = دا ستاسو ټلیفون یا ټابلېټ ساتي. دا نه وایي چې تاسو څوک یاست.
look-save = همداسې یې وساتئ
