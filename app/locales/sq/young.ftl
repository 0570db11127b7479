# Faqet për fëmijët dhe të rinjtë, në shqip.
# Machine-drafted; awaiting review by a person who speaks Albanian.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = Kreu
skip = Kalo te faqja
language = Gjuha
help-now = Ndihmë tani
leave = Largohu
leave-quickly = Largohu shpejt nga kjo faqe
leaving = Po largohesh
back = Prapa
next = Tjetra
send = Dërgo
error-prefix = Gabim:
error-summary-one = Na duhet një gjë nga ti
error-summary-many = Na duhen disa gjëra nga ti
tabs-label = Kryesoret
tab-say = Thuaj diçka
mine-title = Gjërat e mia
wall-title = Ju thatë, ne bëmë
foot-moderation = Si kujdesemi për atë që thua
foot-staff = Faqet e punonjësve
awaiting-review = Këtë përkthim e ka bërë një makinë. Ende nuk e ka kontrolluar asnjë njeri.
demonstration = Kjo është vetëm një provë. { $council } është emër i shpikur dhe askush nuk e lexon atë që shkruan këtu.

## Dates
date = { $day } { $month } { $year }
month-1 = janar
month-2 = shkurt
month-3 = mars
month-4 = prill
month-5 = maj
month-6 = qershor
month-7 = korrik
month-8 = gusht
month-9 = shtator
month-10 = tetor
month-11 = nëntor
month-12 = dhjetor
sent-on = dërguar më { $date }

## Home
home-ask = Çfarë dëshiron të thuash?
home-promise = Ne e lexojmë, të përgjigjemi, dhe ti na thua a funksionoi.
home-rate = Vlerëso një shërbim
home-after = Shih çfarë ndodhi
home-mine-under = Gjithçka që ke thënë dhe ku ka arritur
home-sign-in-under = Hyr që të shohësh çfarë ke thënë
home-receipt = Hap një kupon
home-receipt-under = Ke 16 shifra
home-wall-under = Çfarë ndryshoi sepse dikush e tha

## Questions
progress = Pyetja { $number } nga { $count }
skip-question = Kapërceje këtë
thats-all = Kaq ishte. Shko te dërgimi
not-seen-yet = Këtë nuk e sheh dot askush ende. Ti zgjedh kush e sheh para se ta dërgosh.
mood-1 = Shumë keq
mood-2 = Keq
mood-3 = Në mes
mood-4 = Mirë
mood-5 = Shumë mirë
yes-no-yes = Po
yes-no-no = Jo
yes-no-not_sure = Nuk e di mirë

## Check and send
check-title = Ta dërgojmë?
you-say = Ti thua
change = Ndrysho
send-it = Dërgoje
sending = Po dërgohet…
not-sent-yet = Ende nuk është dërguar. Tani nuk lidhemi dot me Heard. Fjalët e tua janë ende në këtë faqe. Provojmë përsëri kur të kesh internet, ose mund të shtypësh “Dërgoje”.
audience-ask = Kush do ta shohë këtë?
audience-team = Ekipi i pjesëmarrjes
audience-under-team = Puna e tyre është të dëgjojnë dhe të marrin përgjigje. Ata nuk punojnë me rastin tënd.
audience-worker = Punonjësi im
audience-under-worker = Ekipi i pjesëmarrjes e lexon dhe ia jep punonjësit tënd social ose PA-së (këshilltarit tënd personal).
audience-iro = IRO-ja ime
audience-under-iro = Ekipi i pjesëmarrjes e lexon dhe ia jep personit që drejton takimet e rishikimit për ty.
audience-anonymous = Askush nuk e di që jam unë
audience-under-anonymous = Fjalët e tua i përdorim për të ndryshuar gjëra. Emrat i heqim. Përgjigje merr gjithsesi.
audience-needs-account = Do që ta marrë punonjësi yt ose IRO-ja jote? Për këtë të duhet një llogari, që ne të dimë se kush janë.
audience-unchosen = Nëse nuk zgjedh asgjë, e lexon ekipi i pjesëmarrjes.
helped-ask = A të ndihmoi dikush ta thuash këtë?
helped-hint = Nuk ka përgjigje të gabuar. Njerëzit thonë gjëra të ndryshme kur dikush u rri pranë, prandaj na ndihmon ta dimë.
helped-alone = Jo, e bëra pa ndihmë
helped-someone_known = Po, dikush që njoh
helped-under-someone_known = Dikush që kujdeset për ty, punonjës, shok a shoqe, familja
helped-someone_independent = Po, dikush i pavarur
helped-under-someone_independent = Dikush që mbron të drejtat e tua (advocate), ose dikush nga jashtë
helped-adult_wrote = E shkroi për mua një i rritur
helped-not_asked = Nuk u tha
duty-safeguarding = *Nëse dikush mund të lëndohet*, ne duhet t’u tregojmë njerëzve që mund të të ndihmojnë të jesh në siguri. Ne do të të themi se kush janë.
duty-records = Një gjykatë mund të kërkojë të shohë çfarë ruan bashkia. Ndonjëherë mund të kërkojnë edhe prindërit.
receipt-warning = *Nuk ke hyrë në llogari, prandaj merr një kupon.* Vetëm me të mund të kthehesh te kjo dhe te përgjigjja jonë. Po e humbe, askush nuk ta hap dot, as ne.
sealed-link-warning = *Nëse zgjedh “Askush nuk e di që jam unë”*, ne e mbyllim me dry se kush e shkroi. Dy njerëz që kujdesen për sigurinë e fëmijëve mund ta hapin bashkë atë dry, dhe vetëm nëse dikush është në rrezik pikërisht tani. Nëse më parë del nga llogaria, asgjë nuk e lidh me ty.
small-home-warning = Ne e heqim emrin tënd. Por nëse aty ku jeton ka vetëm pak njerëz, *dikush mund ta marrë me mend që ishe ti*.

## Sent
sent-title = U dërgua. E morëm.
sent-nobody-yet = Ende nuk e ka lexuar askush.
sent-again = Këtë e kishe dërguar më parë me diçka tjetër brenda. I ruajtëm të dyja.
sent-in-mine = Ajo që dërgove është këtu, dhe këtu do të jetë edhe përgjigjja jonë
sent-come-back = *Kthehu dhe shiko.* Përgjigjja jonë do të jetë te “Gjërat e mia”.
sent-come-back-receipt = *Kthehu dhe shiko.* Kuponi yt e hap përgjigjen tonë.
receipt-keep = Ruaje kuponin
receipt-keep-why = Ai e hap këtë përsëri, që të lexosh përgjigjen tonë dhe të na shkruash. Shkruaje diku ose bëji një foto.
receipt-number = Numri i kuponit tënd
receipt-lost-warning = Humbi kuponi, humbi përgjigjja. Ne nuk mbajmë kopje.
next-title = Çfarë ndodh më tej
next-read = *Ekipi i pjesëmarrjes e lexon.* Ti mund ta shohësh kur e kanë lexuar.
next-answer = *Dikush përgjigjet.* Nëse nuk e bëjnë dot, thonë pse.
next-verdict = *Ti thua a ndodhi.* Po, pjesërisht ose jo. “Jo” e hap përsëri.
say-more = Thuaj diçka tjetër

## Open a receipt
receipt-title = Shkruaj shifrat nga kuponi yt
receipt-hint = 16 shifra. Hapësirat nuk kanë rëndësi.
receipt-open = Hape
receipt-lost = E humba kuponin
receipt-lost-answer = Na vjen keq. Ne nuk mbajmë kopje, prandaj atë nuk e hap dot askush. Ajo që the lexohet gjithsesi dhe ka gjithsesi vlerë.
say-again = Mund ta thuash edhe një herë dhe ta ruash kuponin e ri.
receipt-sign-in-under = Nëse ke një llogari
have-code = Kam një kod
have-code-under = Nga një punonjës

## Sign in and join
sign-in = Hyr
sign-in-title = Mirë se u kthye
sign-in-name = Nofka jote
sign-in-secret = PIN-i ose fjalëkalimi yt
no-account-needed = Nuk duhet llogari
sign-out = Dil nga llogaria
join-title = Bëje tënden
join-lead = Pa e-mail. Pa numër telefoni. Personi që të dha kodin nuk mund të hyjë.
join-code = Kodi yt
join-code-hint = 8 shkronja dhe numra. Vlen për 15 minuta.
join-name = Një nofkë
join-name-hint = Jo emri yt i vërtetë. Të duhet për të hyrë.
join-picture = Zgjidh një figurë
join-secret = Një PIN ose një fjalëkalim
join-secret-hint = 6 shifra ose më shumë, ose disa fjalë që i di vetëm ti.
join-secret-again = I njëjti PIN ose fjalëkalim përsëri
join-done = Jam unë
avatar-fox = Dhelpër
avatar-whale = Balenë
avatar-cactus = Kaktus
avatar-comet = Kometë
avatar-mushroom = Kërpudhë
avatar-kite = Balonë me fije
avatar-cat = Mace
avatar-robot = Robot

## My things
mine-none = Ende nuk ke thënë asgjë këtu.
mine-your-turn = Radha jote
mine-replied = Dikush të shkroi
mine-erase-lead = Mund ta marrësh prapa cilëndo nga këto, ose të fshish gjithçka.
mine-erase = Fshi gjërat e mia
status-sent = U dërgua. Ende nuk e ka lexuar askush
status-read = U lexua. Po e shohim
status-answered = Ka përgjigje. A ndodhi?
status-closed = Ti the po, ndodhi
status-settled = U lexua, faleminderit. S’ka mbetur asgjë për të bërë
status-reopened = Ti the jo, prandaj është hapur përsëri
status-hidden = Ekipi e mban larg syve
erase-title = Të fshihet gjithçka?
erase-what = { $count ->
    [0] Llogaria jote zhduket. Nuk ke dërguar asgjë prej saj.
    [one] Llogaria jote zhduket, dhe bashkë me të edhe e vetmja gjë që the këtu. Askush nuk e kthen dot.
   *[other] Llogaria jote zhduket, dhe bashkë me të edhe { $count } gjërat që the këtu. Askush nuk i kthen dot.
}
erase-stays = *Disa gjëra duhet të mbeten.* Nëse dikush mund të jetë lënduar, ose nëse ke bërë një ankesë, ne duhet të ruajmë atë që nevojitet për këtë.
erase-do = Fshi gjithçka
erase-keep = Jo, ruaji gjërat e mia

## A thread
thread-title = Fjalët e tua dhe përgjigjja jonë
you-said = Ti the
team-said = Ekipi i pjesëmarrjes tha
words-gone = Këto fjalë janë fshirë.
waiting = Po pritet një përgjigje. Këtu mund ta shohësh kur dikush e ka lexuar.
waiting-thanks = Këtu mund ta shohësh kur dikush e ka lexuar.
many-said = U përgjigjëm bashkë shumë prej jush. Ju thatë: { $words }
promised-by-when = Premtuar nga { $owner }, deri më { $date }.
promised-by = Për këtë përgjigjet { $owner }.
promised-when = Premtuar deri më { $date }.
easy-read = Lexim i lehtë
claim-done = E bëmë
claim-will_do = Do ta bëjmë
claim-will-do-by = Do ta bëjmë deri më { $date }
claim-cannot = Nuk mundemi, dhe ja pse
claim-already_there = Kjo ekziston tashmë
verdict-ask-done = A ndodhi?
verdict-ask-will_do = A ka ndodhur tashmë?
verdict-ask-cannot = A është përgjigje e drejtë?
verdict-ask-already_there = A e ke ti këtë?
verdict-ask-meeting = A ndodhi ajo që kërkove?
verdict-yes = Po
verdict-partly = Pjesërisht
verdict-no = Jo
verdict-given-yes = Ti the po
verdict-given-partly = Ti the pjesërisht
verdict-given-no = Ti the jo
verdict-change = Ndrysho atë që thashë
verdict-hint = Vetëm ti mund ta mbyllësh këtë. Nëse thua jo, ne e hapim përsëri.
talk-title = Mes teje dhe ekipit
review-told = Një shërbim u kontrollua edhe një herë për shkak të asaj që the ti dhe të tjerët
hidden-why = *Ekipi e ka vënë këtë larg syve.* Ti dhe ekipi mund ta lexoni ende. Ja pse:
reply-label = Përgjigju me diçka
reply-missing = Çfarë mungon ende?
so-far = Çfarë ka ndodhur deri tani
step-sent = U dërgua
step-read = U lexua
step-answered = Ka përgjigje
step-happened = Ndodhi
chosen-mood = Si u ndjeve
looked-title = Kush i pa fjalët e mia
looked-line = { $date }: { $who } – { $did }
reader-me = Ti
reader-worker = Një punonjës
reader-participation_lead = Ekipi i pjesëmarrjes
reader-safeguarding_lead = Personi përgjegjës për sigurinë e fëmijëve
reader-service_manager = Personi që drejton një shërbim
reader-commissioner = Personi që blen shërbime
reader-board_member = Dikush nga bordi
reader-administrator = Personi që mban sistemin
deed-sent = dërgim
deed-read = lexim
deed-wrote = shkrim i një mesazhi
deed-sorted = renditje sipas temës
deed-masked = heqje e emrave dhe vendeve
deed-noted = shënim për ekipin
deed-hid = vënie larg syve
deed-showed = kthim në vend
deed-quoted = kërkesë për të treguar disa nga fjalët e tua
deed-answered = përdorim për një përgjigje
deed-reviewed = lexim për të kontrolluar një shërbim
deed-judged = thënie nëse ndodhi
deed-other = punë me të
take-back = Merre prapa
take-back-words = Ne i fshijmë fjalët e tua dhe nuk punojmë më me to. Nëse dikush mund të lëndohet, ne duhet të ruajmë atë që nevojitet për të ndihmuar.
take-back-do = Po, merre prapa

## The wall
wall-reading = Si ta lexosh këtë
wall-plain = Zakonshëm
wall-topics = Temat
wall-none = Këtu nuk ka ende asgjë. Mbushet kur ne përgjigjemi.
wall-answered = Ka përgjigje
wall-happened = { $yes } në 100 prej jush që na treguan thanë: po, ndodhi
voices-about = { $n ->
    [one] rreth { $n } prej jush
   *[other] rreth { $n } prej jush
}

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

## Rate a service
rate-list-title = Çfarë dëshiron të vlerësosh?
rate-none = Ende nuk ka asgjë për të vlerësuar.
rate-not-a-person = Vlerëson një vend ose një shërbim, kurrë një njeri të vetëm.
rate-title = Si është kjo për ty: { $service }?
rate-words = Diçka me fjalët e tua?
rate-together = Vlerëson një vend ose një shërbim, kurrë një njeri të vetëm. Ne i shohim përgjigjet bashkë, dhe vetëm kur janë përgjigjur mjaft njerëz.

## When something is wrong with what was typed
problem-write-something = Shkruaj diçka, ose shtyp “Kapërceje këtë”
problem-pick-one = Zgjidh një
problem-too-long = Kjo është tepër e gjatë për një herë. Shkurtoje, ose dërgoje pjesën tjetër më pas
problem-nothing-said = I kapërceve të gjitha. Përgjigju një pyetjeje, pastaj mund ta dërgosh
problem-needs-account = Të duhet një llogari për t’ia dërguar punonjësit tënd ose IRO-s. Zgjidh dikë tjetër, ose hyr
problem-not-sent = Nuk u dërgua. Fjalët e tua janë ende këtu. Të lutem, provo përsëri
problem-no-such-receipt = Këto shifra nuk hapin asgjë. Kontrolloji të 16-ta
problem-slow-down = Ishin shumë prova. Prit disa minuta, pastaj provo përsëri
problem-busy = Shumë njerëz po hyjnë tani. Prit disa sekonda, pastaj provo përsëri
problem-no-such-account = Ajo nofkë dhe ai PIN nuk përputhen. Kontrolloji të dyja
problem-no-such-code = Ky kod nuk funksionon. Mund të jetë tepër i vjetër. Kërko një të ri
problem-name-taken = Këtë nofkë e ka dikush. Zgjidh një tjetër
problem-bad-name = Shkruaj një nofkë deri në 40 shkronja
problem-secret-short = Tepër e shkurtër. Përdor 6 shifra ose më shumë, ose 8 shkronja ose më shumë
problem-secret-long = Tepër e gjatë. Përdor deri në 200 shkronja
problem-secret-easy = Tepër e lehtë për t’u gjetur. Zgjidh diçka që e di vetëm ti
problem-secrets-differ = Të dyja nuk janë njësoj. Shkruaji përsëri

## Something went wrong
error-title-missing = Nuk e gjejmë këtë faqe
error-words-missing = Adresa mund të jetë e gabuar, ose faqja mund të mos jetë më.
error-title-gone = Kjo nuk është më këtu
error-words-gone = U mor prapa ose u fshi.
error-title-forbidden = Kjo faqe nuk është për ty
error-words-forbidden = Ndoshta duhet të hysh më parë.
error-title-too-big = Kjo është tepër për një herë
error-words-too-big = Kthehu prapa dhe shkurtoje. Fjalët e tua janë ende në faqen e mëparshme.
error-title-unreadable = Nuk e lexuam dot
error-words-unreadable = Kthehu prapa dhe provo përsëri. Fjalët e tua janë ende në faqen e mëparshme.
error-title-too-many = Kjo ishte shumë shpejt
error-words-too-many = Prit disa minuta, pastaj provo përsëri.
error-title-ours = Diçka shkoi keq nga ana jonë
error-words-ours = Nuk e ke ti fajin. Të lutem, provo përsëri pas disa minutash. Nëse të duhet ndihmë tani, numrat janë te “Ndihmë tani”.
error-reference = Nëse na tregon për këtë, kjo na ndihmon ta gjejmë:
error-home = Shko te fillimi

## Between a link on another website and what it would do
go-on-title = Shtyp për të vazhduar
go-on-words = Erdhe këtu nga një faqe tjetër interneti. Nuk ndodh asgjë derisa të shtypësh.
go-on-press = Vazhdo

## How we look after what you say
moderation-title-who = Kush e lexon
moderation-words-who = Njerëzit e ekipit të pjesëmarrjes lexojnë gjithçka që dërgon. Ata nuk punojnë me rastin tënd. Një punonjës ose IRO e merr vetëm nëse ti zgjedh kështu.
moderation-title-names = Emrat
moderation-words-names = Para se t’i përdorim fjalët e tua, heqim emrat dhe vendet që mund të tregojnë kush je.
moderation-title-safety = Kur dikush mund të lëndohet
moderation-words-safety = Atëherë duhet t’u tregojmë njerëzve që mund të të ndihmojnë të jesh në siguri. Ne do të të themi se kush janë.
moderation-title-hide = Kur diçka mbahet larg syve
moderation-words-hide = Ndonjëherë një person i ekipit i mban fjalët e dikujt jashtë listave, për shembull kur do të lëndonin dikë. Ai person duhet të shkruajë pse, dhe ti mund ta lexosh arsyen. Ne kurrë nuk fshehim diçka sepse është ankesë.
moderation-title-quotes = Fjalët e tua para të tjerëve
moderation-words-quotes = Fjalët e tua ua tregojmë njerëzve të tjerë vetëm nëse ke thënë po, dhe më parë i kontrollon një person i dytë.
moderation-title-counts = Numërimi
moderation-words-counts = Kurrë nuk tregojmë një numër aq të vogël sa të mund të të dallojë ty. Një përgjigje për një punonjës nuk përdoret kurrë kundër një njeriu të vetëm.
moderation-title-erase = Marrja prapa
moderation-words-erase = Mund ta marrësh prapa atë që ke thënë, ose të fshish gjithçka. Ne ruajmë vetëm atë që nevojitet kur dikush mund të lëndohet, ose për një ankesë.

## Nobody knows it’s me, signed in
anonymous-signed-in = Fjalët e tua i përdorim për të ndryshuar gjëra. Emrat i heqim. Por dy njerëz që kujdesen për sigurinë e fëmijëve mund ta shohin kush e shkroi, nëse dikush është në rrezik pikërisht tani.
anonymous-sign-out = Dil dhe dërgoje pa llogarinë time
