# Without a connection, and notifications.

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

## Notifications
push-neutral = Ka diçka të re në Heard.
push-title = Më trego kur ka diçka të re
push-under = Telefoni yt mund të të tregojë. Ai kurrë nuk thotë për çfarë bëhet fjalë.
push-says-only = Telefoni yt tregon vetëm këtë:
push-later = Thuaj diçka më parë. Pastaj mund ta ndezësh këtë.
push-ask = Për çfarë të të tregojmë?
push-tell-answer = Një përgjigje për diçka që thashë
push-tell-message = Një mesazh për mua
push-tell-recheck = A ndodhi?
push-tell-news = Përgjigje të reja në mur
push-devices = { $devices ->
    [0] Kjo është e fikur.
    [one] Kjo është e ndezur, në { $devices } telefon ose kompjuter.
   *[other] Kjo është e ndezur, në { $devices } telefona dhe kompjuterë.
}
push-on = Ndize këtu
push-save = Ruaje
push-off = Fike kudo
push-cannot = Ky shfletues nuk e bën dot. Gjithmonë mund të shikosh te “Gjërat e mia”.
push-blocked = Telefoni yt tha jo. Këtë mund ta ndryshosh te cilësimet e telefonit për këtë faqe.
push-refused = Nuk e ndezëm dot për këtë telefon. Të lutem, provo përsëri.

## iPhone
iphone-title = Në iPhone ose iPad
iphone-why = Vendose më parë Heard në ekranin bazë (Home Screen). Ka një emër dhe një figurë të thjeshtë.
iphone-share = Prek Share (Ndaj), kutinë me shigjetë.
iphone-add = Prek Add to Home Screen (Shto në ekranin bazë).
iphone-open = Hape Heard nga ekrani bazë dhe kthehu te kjo faqe.

## Signing out
signed-out = Dole nga llogaria. Ajo që kishe shkruar por nuk e kishe dërguar nuk është më në këtë telefon. Çdo gjë që pret të dërgohet do të dërgohet gjithsesi, si e jotja.

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
typed-kept = Ajo që shkruan pret dy orë, edhe nëse largohesh nga kjo pyetje. Vetëm dikush që ka këtë telefon mund ta hapë.
