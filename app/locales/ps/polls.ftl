# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## Polls and surveys
polls-title = خپل نظر ووایئ
polls-lead = له تاسو زموږ لنډې پوښتنې. له ټولو تېرېدلی شئ.
polls-none = همدا اوس هېڅ نه پوښتو.
polls-closed = خلکو څه وویل
poll-until = تر { $date } پورې خلاص دی
poll-once = نوم ته اړتیا نشته. مهرباني وکړئ یو ځل ځواب ورکړئ، چې عادلانه وي.
poll-once-account = تاسو یو ځل شمېرل کېږئ. هېڅوک نه ویني چې دا ځواب ستاسو دی.
poll-who-reads = د ګډون ټیم ستاسو خبرې لولي. دوی ستاسو نوم نه ویني. که ستاسو خبرې وښيي چې کېدای شي چا ته زیان ورسېږي، موږ هغو کسانو ته وایو چې مرسته کولی شي.
poll-why-thanks = مننه. ولېږل شو
poll-why-already = تاسو دې ته ځواب ورکړی دی
poll-why-members = دا د ماشومانو د شورا لپاره دی
poll-why-closed = خلکو څه وویل
poll-why-more-thanks = کله چې دا وتړل شي، موږ ښیو چې خلکو څه وویل.
poll-why-more-already = هر څوک یو ځل شمېرل کېږي. مننه!
poll-why-more-members = دلته یوازې تر پالنې لاندې ماشومانو د شورا غړي رایه ورکوي.
poll-next-person = بل کس
poll-rounded = دا ځوابونه دي، نه کسان: هر څوک له یو ځل څخه ډېر ځواب ورکولی شي. هره شمېره لږ بدله شوې ده، چې هېڅوک پوه نه شي چا څه وویل.
poll-too-few = د ښودلو لپاره کسان ډېر لږ دي. په دې سره پټ پاتې کېږي.
poll-about = { $count ->
    [one] شاوخوا { $count } ځواب
   *[other] شاوخوا { $count } ځوابونه
}
poll-answer = ځواب
poll-count = څو کسان
