# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Albanian.

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
