# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## Notifications
push-neutral = په Heard کې یو نوی شی شته.
push-title = کله چې نوی شی راشي، ما خبر کړئ
push-under = ستاسو ټلیفون تاسو خبرولی شي. هېڅکله نه وایي چې د څه په اړه دی.
push-says-only = ستاسو ټلیفون یوازې دا ښیي:
push-later = لومړی یو څه ووایئ. له هغه وروسته دا چالانولی شئ.
push-ask = د څه په اړه مو خبر کړو؟
push-tell-answer = زما خبرې ته ځواب
push-tell-message = ما ته پیغام
push-tell-recheck = ایا وشول؟
push-tell-news = د «تاسو وویل، موږ وکړل» په پاڼه کې نوي ځوابونه
push-devices = { $devices ->
    [0] دا بند دی.
    [one] دا چالان دی، په { $devices } ټلیفون یا کمپیوټر کې.
   *[other] دا چالان دی، په { $devices } ټلیفونونو او کمپیوټرونو کې.
}
push-on = دلته یې چالان کړئ
push-save = ثبتول
push-off = هر ځای یې بند کړئ
push-cannot = دا براوزر دا کار نه شي کولی. تل په «زما شیان» کې کتلی شئ.
push-blocked = ستاسو ټلیفون نه وویل. دا د ټلیفون په تنظیماتو کې د دې پاڼې لپاره بدلولی شئ.
push-refused = د دې ټلیفون لپاره مو چالان نه شو کړلی. مهرباني وکړئ بیا هڅه وکړئ.

## iPhone
iphone-title = په ایفون (iPhone) یا ایپډ (iPad) کې
iphone-why = لومړی Heard د ټلیفون اصلي مخ (Home Screen) ته ورزیات کړئ. ساده نوم او انځور لري.
iphone-share = Share ووهئ، هغه چوکاټ چې غشی لري.
iphone-add = Add to Home Screen ووهئ.
iphone-open = Heard د ټلیفون له اصلي مخه پرانیزئ او دې پاڼې ته بېرته راشئ.
