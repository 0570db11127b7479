# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Albanian.

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
plan-slips = { $count ->
    [one] { $count } do të vonohet
   *[other] { $count } do të vonohen
}
plan-unsaid = { $count ->
    [one] për { $count } gjë askush nuk ka thënë ende asgjë
   *[other] për { $count } gjëra askush nuk ka thënë ende asgjë
}
council-promises = Premtimet, sipas datës
council-promise-over = Ajo ditë ka kaluar.
