# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## Help now
help-hint = Nuk ke nevojë të hysh në llogari. Nuk ke nevojë ta dish me siguri.
help-offline = *Je pa internet.* Tani nuk mund të dërgojmë asgjë. Këta numra funksionojnë gjithsesi.
help-999 = Policia, ambulanca, zjarrfikësit
help-under-999 = Nëse je në rrezik pikërisht tani. Nëse nuk mund të flasësh, telefono, dhe pastaj shtyp 55.
help-childline = Childline
help-under-childline = Ditë e natë, falas, deri në 18 vjeç. Nuk del në faturën e telefonit.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = Ditë e natë, falas, me mesazh.
number-shout = Dërgo me mesazh SHOUT te 85258
help-nhs = Shëndeti mendor NHS
help-under-nhs = Ditë e natë, nëse e ke mendjen shumë keq.
number-nhs = 111, pastaj 2
help-samaritans = Samaritans
help-under-samaritans = Ditë e natë, falas, çdo moshë.
number-samaritans = 116 123
help-duty = Ekipi kujdestar i bashkisë
help-emergency = Ekipi kujdestar, natën dhe në fundjavë
help-advocacy = Mbrojtësit e të drejtave të tua (advocate): dikush në anën tënde
help-complaints = Nëse do të ankohesh

## After something hard was said
told-title = Faleminderit që na tregove
told-now = Fol me dikë tani
told-now-hint = Nuk ke nevojë të presësh përgjigjen tonë.
told-more = Numra të tjerë
told-open = Hapur tani, deri në orën { $time }
told-closed = Mbyllur tani. Hapet { $day } në orën { $time }
told-day-today = sot
told-day-tomorrow = nesër
told-day-1 = të hënën
told-day-2 = të martën
told-day-3 = të mërkurën
told-day-4 = të enjten
told-day-5 = të premten
told-day-6 = të shtunën
told-day-7 = të dielën
told-who = Kush e lexon këtë, dhe kur?
told-read-now = *Ekipi i pjesëmarrjes e lexon.* Sot janë në punë deri në orën { $time }.
told-read-later = *Ekipi i pjesëmarrjes e lexon, por jo tani.* Askush nuk e lexon para orës { $time } { $day }.
told-read-unknown = *Ekipi i pjesëmarrjes e lexon në ditë pune.* Askush nuk e lexon natën, në fundjavë ose në ditë feste.

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = Një kompjuter kërkon fjalë që thonë se mund të jesh në rrezik, që një person t’i lexojë më shpejt. Një person vendos çfarë ndodh më pas.
noticing-waits = Nëse ende nuk e ka parë askush, ose duket se mund të jesh në rrezik, së pari e shikon një person. Pastaj bëjmë atë që kërkove.

## While Heard is not open
closed-title = Heard ende nuk është hapur këtu
closed-words = Sot nuk mund të na dërgosh asgjë. Nëse të duhet dikush tani, këta njerëz janë aty.
closed-again-title = Heard është i mbyllur këtu për momentin
closed-again-words = Tani nuk mund të na dërgosh asgjë të re. Ajo që ke thënë më parë është ende këtu.
closed-not-sent = Nuk u dërgua. Nuk e marrim dot sa kohë Heard është i mbyllur.
closed-own = Ajo që ke thënë më parë

## I am not safe
not-safe = Nuk jam në siguri
not-safe-danger = *Je në rrezik pikërisht tani?* Telefono 999. Nëse nuk mund të flasësh, telefono, dhe pastaj shtyp 55.
not-safe-staffed = *Punonjësi kujdestar njoftohet menjëherë.* Nëse nuk përgjigjet, njoftohet personi i radhës.
not-safe-staffed-one = *Punonjësi kujdestar njoftohet menjëherë.* Nëse nuk përgjigjet, njoftohet përsëri. Telefono një nga këta numra.
not-safe-later = *Tani nuk ka asnjë punonjës kujdestar.* Askush nuk e lexon këtë para orës { $time } { $day }. Telefono një nga këta numra.
not-safe-unstaffed = *Tani nuk ka asnjë punonjës kujdestar.* Nuk mund të themi kur e lexon dikush këtë. Telefono një nga këta numra.
not-safe-known = E dimë që je ti. Ndoshta nuk e dimë ku je.
not-safe-nickname = Ke hyrë në llogari, por ndoshta nuk e dimë emrin tënd të vërtetë ose ku je. Mund ta shkruash këtu.
not-safe-unknown = Nuk ke hyrë në llogari. Nuk mund të të gjejmë nëse nuk na tregon kush je ose ku je.
not-safe-skip = Mund të lësh gjithçka bosh. Vetëm shtyp butonin më poshtë.
not-safe-send = Tregoji dikujt tani
not-safe-meanwhile = Çfarë mund të bësh deri atëherë
not-safe-quiet = Nuk të shkruajmë këtu, dhe kjo nuk është te “Gjërat e mia”.
not-safe-reply = Ti the që është e sigurt për ty të të shkruajmë këtu. Përgjigjja jonë do të jetë këtu.
not-safe-once = Kjo faqe shfaqet vetëm një herë. Nëse largohesh prej saj, zhduket.
