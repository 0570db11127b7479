# Who is who.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## My people
people-title = زما کسان
people-own = ستاسو لپاره کسان
people-none = موږ دا تر اوسه نه دي لیکلي. د ګډون له ټیم څخه وپوښتئ.
people-sign-in = ننوځئ، چې وګورئ ستاسو کارکوونکی څوک دی
people-team = هغه کسان چې ستاسو لېږلې خبرې لولي
people-board = بورډ: هغه کسان چې مسؤل دي
people-kind-worker = ستاسو ټولنیز کارکوونکی
people-kind-pa = ستاسو شخصي سلاکار (PA)
people-kind-iro = ستاسو د بیاکتنې خپلواک مسؤل (IRO)
people-kind-advocate = ستاسو د حق مدافع (advocate)
people-changed = { $who } د { $date } په نېټه بدل شو
people-away = له { $first } څخه تر { $last } پورې { $name } د هغه پر ځای دی. هغه کولای شي هغه څه ولولي چې تاسو یې دلته لېږئ، هغه چې لا چا ځواب نه دی ورکړی، او هغه چې ستاسو د راتلونکې بیاکتنې لپاره دي. هغه ځواب هم درکولای شي.
