# Polls, surveys, the council of children in care, rights and people.

home-together = Më shumë për ty
home-polls = Thuaje mendimin tënd: po pyesim tani

## Polls and surveys
polls-title = Thuaje mendimin tënd
polls-lead = Pyetje të shkurtra nga ne për ty. Mund t’i kapërcesh të gjitha.
polls-none = Tani nuk po pyesim asgjë.
polls-closed = Çfarë thanë njerëzit
poll-until = E hapur deri më { $date }
poll-once = Nuk duhet emër. Të lutem, përgjigju një herë, që të jetë e drejtë.
poll-once-account = Ti numërohesh një herë. Askush nuk e sheh që kjo përgjigje është e jotja.
poll-who-reads = Ekipi i pjesëmarrjes i lexon fjalët e tua. Ata nuk e shohin emrin tënd. Nëse fjalët e tua thonë se dikush mund të lëndohet, ne u tregojmë njerëzve që mund të ndihmojnë.
poll-why-thanks = Faleminderit. U dërgua
poll-why-already = Kësaj i je përgjigjur tashmë
poll-why-members = Kjo është për Këshillin
poll-why-closed = Çfarë thanë njerëzit
poll-why-more-thanks = Tregojmë çfarë thanë njerëzit kur të mbyllet.
poll-why-more-already = Secili numërohet një herë. Faleminderit!
poll-why-more-members = Këtu votojnë vetëm anëtarët e Këshillit të Fëmijëve në Kujdes.
poll-next-person = Personi tjetër
poll-rounded = Këta numra janë të rrumbullakosur, që askush të mos e gjejë dot kush tha çfarë.
poll-too-few = Janë tepër pak njerëz për ta treguar. Kështu mbetet private.
poll-about = { $count ->
    [one] Rreth { $count } person
   *[other] Rreth { $count } njerëz
}
poll-answer = Përgjigjja
poll-count = Sa

## The Children in Care Council
council-title = Këshilli i Fëmijëve në Kujdes
council-lead = Të rinj në kujdes që flasin për të gjithë në kujdes, dhe kontrollojnë çfarë bën bordi.
council-member = Ti je pjesë e Këshillit. Këtu mund të propozosh gjëra dhe të votosh.
council-priorities = Çfarë ka më shumë rëndësi për ne
council-none = Këtu nuk ka ende asgjë.
council-votes = Votime
council-challenges = Karta sfide
council-challenges-lead = Këshilli i jep bordit një kartë. Bordi duhet t’i përgjigjet.
council-answered = { $who } u përgjigj më { $date }
council-waiting = Bordi nuk është përgjigjur ende.
council-due = Do ta bëjnë deri më { $date }
council-judged-yes = Këshilli thotë: po, kjo është përgjigje.
council-judged-partly = Këshilli thotë: kjo është një pjesë e përgjigjes.
council-judged-no = Këshilli thotë: jo, kjo nuk është përgjigje.
council-judge-ask = A është kjo përgjigje e vërtetë?
council-judge-yes = Po
council-judge-partly = Pjesërisht
council-judge-no = Jo
council-proposed = Këtë e shohin vetëm anëtarët derisa të jenë dakord më shumë se gjysma
council-agree = Jam dakord
council-disagree = Nuk jam më dakord
council-propose-priority = Propozo diçka që ka rëndësi
council-propose-challenge = Shkruaj një kartë sfide
council-what = Me një fjali
council-why = Pse ka rëndësi?
council-half = Bëhet publike kur janë dakord më shumë se gjysma e anëtarëve. Mos përdor emrin e askujt.
council-send = Propozoje
council-empty = Shkruaje më parë me një fjali
council-too-much = Kjo është më shumë para sa ka. Hiq pak
budget-amount = Janë £{ $pounds }.
budget-open = Anëtarët po i ndajnë.
budget-together = Kështu do t’i shpenzonin anëtarët.
budget-too-few = Tepër pak anëtarë i ndanë, prandaj nuk e tregojmë.
budget-pounds = £{ $pounds }
budget-left = Mbeten £{ $pounds }
budget-more = Më shumë
budget-less = Më pak
budget-save = Ruaj si i ndaj unë
council-plan = Çfarë premtuan të rriturit se do të bëjnë
council-plan-lead = Plani i gjithë bashkisë, me fjalët e të rinjve.
plan-done = { $count ->
    [one] { $count } gjë u bë
   *[other] { $count } gjëra u bënë
}
plan-well = { $count ->
    [one] { $count } po shkon mirë
   *[other] { $count } po shkojnë mirë
}
plan-maybe = { $count ->
    [one] { $count } mund të vonohet
   *[other] { $count } mund të vonohen
}
plan-late = { $count ->
    [one] { $count } është vonë
   *[other] { $count } janë vonë
}

## Rights
rights-title = Të drejtat e mia
rights-lead = Çfarë mund të kërkosh, dhe çfarë të kemi premtuar.
rights-search = Kërko një fjalë
rights-find = Gjej
rights-none = Nuk gjetëm asgjë. Provo një fjalë tjetër.
rights-on = Shkruar më { $date }

## Good news
celebrate-title = Lajme të mira të ndara
celebrate-lead = Lajme të mira nga të rinj në kujdes. Ata thanë po që të ndahen, pa emrin e tyre.
celebrate-none = Këtu nuk ka ende lajme të mira.
celebrate-yours = Na trego lajmin tënd të mirë

## My people
people-title = Njerëzit e mi
people-own = Njerëzit për ty
people-none = Këtë nuk e kemi shkruar ende. Pyet ekipin e pjesëmarrjes.
people-sign-in = Hyr që të shohësh kush është punonjësi yt
people-team = Njerëzit që lexojnë atë që dërgon
people-board = Bordi: njerëzit që drejtojnë
people-kind-worker = Punonjësi yt social
people-kind-pa = PA-ja jote (këshilltari yt personal)
people-kind-iro = IRO-ja jote
people-kind-advocate = Personi që mbron të drejtat e tua (advocate)
people-changed = { $who }: ndryshoi më { $date }
