# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## What waits to be sent
outbox-waiting = Ende nuk është dërguar
outbox-waiting-why = Është e mbyllur me dry në këtë telefon. Dërgohet vetë kur të kesh internet.
outbox-sent = Ajo që shkrove u dërgua.
outbox-number = Shih kuponin tënd
outbox-refused = Një gjë nuk u dërgua dot.
outbox-look = Shihe

## Saying something without a connection
offline-title = Je pa internet. Mund ta thuash gjithsesi.
offline-lead = Asgjë nuk dërgohet derisa të kesh internet. Nëse e mbyll këtë faqe para fundit, fjalët e tua humbin.
offline-help = Numra që ndihmojnë tani
offline-keep = Ruaje për ta dërguar
offline-kept-title = Ende nuk është dërguar
offline-kept = Fjalët e tua janë të mbyllura me dry në këtë telefon. Askush nuk mund t’i lexojë këtu, as ti. Ato dërgohen vetë kur të kesh internet.
offline-kept-receipt = Kur të jenë dërguar, Heard të tregon kuponin tënd.
offline-kept-failed = Ky telefon nuk ka vend për ta ruajtur. Fjalët e tua janë ende në këtë faqe. Të lutem, provo përsëri kur të kesh internet.
offline-no-script = Për të shkruar pa internet, kësaj faqeje i duhen skriptet. Numrat te “Ndihmë tani” funksionojnë gjithsesi.
offline-who-can-see = Nëse je pa internet, fjalët e tua presin në këtë telefon, të mbyllura me dry. Dikush që e ka telefonin tënd të zhbllokuar mund të shohë se diçka po pret, por jo çfarë thotë.

## What is typed and not sent, on one’s own phone
draft-kept = Ajo që shkruan ruhet në këtë telefon për 7 ditë, e mbyllur me PIN-in tënd. Dikush që ka këtë telefon dhe PIN-in tënd mund ta lexojë.
draft-found = Më parë ke filluar diçka këtu.
draft-pin = Shkruaj PIN-in ose fjalëkalimin për ta hapur.
draft-open = Hape
draft-wrong = Kjo nuk e hapi.

## What cannot be posted stays where it is
no-way-through = Nuk e arrijmë dot Heard tani. Ajo që shkrove është ende në këtë faqe. Të lutem provo përsëri pas pak.

## Going on without a connection
go-on-offline = Vazhdo pa internet
go-on-offline-why = Mund ta mbarosh këtu dhe ta ruash për ta dërguar. Ajo që ke thënë deri tani vjen me ty.
