# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## Questions
not-seen-yet = Këtë nuk e sheh dot askush ende. Ti zgjedh kush e sheh para se ta dërgosh.
mood-1 = Shumë keq
mood-2 = Keq
mood-3 = Në mes
mood-4 = Mirë
mood-5 = Shumë mirë
change-done = Gati
day-field-day = Dita
day-field-month = Muaji
day-field-year = Viti
problem-no-such-day = Këtë ditë nuk e njohim. Kontrollo ditën, muajin dhe vitin
problem-nobody-helped = Dikush shkroi në kutinë e ndihmësit. Thuaj kush ndihmoi, ose lëre kutinë bosh

## Check and send
check-title = Ta dërgojmë?
you-say = Ti thua
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
filing-told = *Kjo mund të shkojë edhe në dosjen që bashkia mban për ty.* Atje shkon bashkë me përgjigjen tonë, ndonjëherë më herët. Punonjësi yt social mund ta lexojë atje. Nëse zgjedh “Askush nuk e di që jam unë”, nuk shkon atje.
filed-gone = *Ajo që ka shkuar në dosjen që bashkia mban për ty nuk fshihet bashkë me këtë.* Ne kërkojmë që të hiqet edhe atje. Nuk e shohim dot nëse u hoq.
filed-stays = *Ajo që ka shkuar në dosjen që bashkia mban për ty mbetet atje, me emrin tënd.*
summary-told = *Nëse kjo i shkon punonjësit tënd ose IRO-së sate, mund të hyjë edhe në dosjen tënde.* Ata mund ta shtypin në përmbledhjen e rishikimit tënd, me fjalët e tua. Mbetet në dosjen tënde, edhe nëse e merr prapa këtu.
unsaid-told = *Atë që nuk duhet thënë në takim e lexojnë vetëm IRO-ja jote, nëse e zgjedh këtu, dhe personi ynë përgjegjës për sigurinë e fëmijëve.* Askush tjetër që zgjedh nuk e lexon atë përgjigje. Nëse dikush mund të lëndohet, ne duhet t’u tregojmë njerëzve që mund të ndihmojnë, dhe të themi se kush janë.
summary-stays = *Ajo që është shtypur në përmbledhjen e rishikimit tënd mbetet në dosjen tënde, me emrin tënd.* Ne nuk mund ta heqim prej andej.
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

## My things
mine-none = Ende nuk ke thënë asgjë këtu.
mine-your-turn = Radha jote
mine-replied = Dikush të shkroi
status-sent = U dërgua. Ende nuk e ka lexuar askush
status-has-it = Dikush në detyrë e ka marrë
status-read = U lexua. Po e shohim
status-wrote-back = Dikush të shkroi
status-answered = Ka përgjigje. A ndodhi?
status-closed = Ti the po, ndodhi
status-settled = U lexua, faleminderit. S’ka mbetur asgjë për të bërë
status-reopened = Ti the jo, prandaj është hapur përsëri
status-hidden = Ekipi e mban larg syve

## A thread
thread-title = Fjalët e tua dhe përgjigjja jonë
you-said = Ti the
team-said = Ekipi i pjesëmarrjes tha
words-gone = Këto fjalë janë fshirë.
waiting = Po pritet një përgjigje. Këtu mund ta shohësh kur dikush e ka lexuar.
waiting-thanks = Këtu mund ta shohësh kur dikush e ka lexuar.
talk-title = Mes teje dhe ekipit
hidden-why = *Ekipi e ka vënë këtë larg syve.* Ti dhe ekipi mund ta lexoni ende. Ja pse:
complaint-yours = Ti ke bërë një ankesë
complaint-answer-by = Bashkia duhet të të përgjigjet deri më { $day }.
complaint-late = Bashkia duhej të të përgjigjej deri më { $day }. Është vonë. Mund të kërkosh më shumë, dhe ai që është në anën tënde (advocate) mund të pyesë pse.
complaint-answered = Bashkia është përgjigjur. Nëse nuk je dakord, mund të kërkosh më shumë deri më { $day }.
complaint-over = Ka mbaruar. Nëse nuk je dakord, mund të shkosh te Ombudsman-i. Nuk kushton asgjë.
complaint-help = Dikush në anën tënde (advocate) mund të të ndihmojë. Nuk kushton asgjë.
advocate-yours = Ti ke kërkuar dikë në anën tënde (advocate)
advocate-ask-by = Bashkia duhet ta pyesë shërbimin e mbrojtësve deri më { $day }.
advocate-answer-by = Shërbimi i mbrojtësve u pyet. Ai duhet të thotë deri më { $day } kush vjen.
advocate-late = Kjo duhej të ndodhte deri më { $day }. Është vonë. Mund t’i marrësh në telefon edhe vetë.
advocate-found = U gjet dikush që është në anën tënde.
advocate-ring = Për t’i marrë vetë në telefon:
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
reader-personal_adviser = Një PA (këshilltar personal)
reader-reviewing_officer = Personi që drejton takimet e rishikimit (IRO)
reader-carer = Dikush që kujdeset për fëmijë
reader-advocate = Dikush që mbron të drejtat e të rinjve (advocate)
reader-duty_worker = Punonjësi kujdestar
reader-team_manager = Personi që drejton një ekip punonjësish
reader-action_lead = Dikush që drejton një pjesë të planit të bashkisë
reader-provider = Dikush që drejton një shërbim për bashkinë
reader-regulation_44_visitor = Vizitori që kontrollon shtëpitë e fëmijëve (Regulation 44)
reader-complaints_manager = Personi që merret me ankesat
reader-independent_person = Dikush nga jashtë bashkisë që shikon një ankesë (independent person)
reader-lado = Personi që shqyrton shqetësimet për të rritur që punojnë me fëmijë (LADO)
reader-scrutineer = Dikush jashtë bashkisë që kontrollon nëse fëmijët janë të sigurt (scrutineer)
reader-translator = Një përkthyes
reader-auditor = Dikush që kontrollon nëse gjërat bëhen si duhet (auditor)
reader-computer = Kompjuteri i bashkisë
deed-sent = dërgim
deed-entered = shkrim këtu për ty
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

## When something is wrong with what was typed
problem-nothing-said = I kapërceve të gjitha. Përgjigju një pyetjeje, pastaj mund ta dërgosh
problem-needs-account = Të duhet një llogari për t’ia dërguar punonjësit tënd ose IRO-s. Zgjidh dikë tjetër, ose hyr
problem-no-such-receipt = Këto shifra nuk hapin asgjë. Kontrolloji të 16-ta

## Nobody knows it’s me, signed in
anonymous-signed-in = Fjalët e tua i përdorim për të ndryshuar gjëra. Emrat i heqim. Por dy njerëz që kujdesen për sigurinë e fëmijëve mund ta shohin kush e shkroi, nëse dikush është në rrezik pikërisht tani.
anonymous-sign-out = Dil dhe dërgoje pa llogarinë time

## What a helper saw
seen-title = Për ndihmësin
seen-ask = Çfarë pe ti si ndihmës?
seen-hint = Vetëm atë që pe, për shembull çfarë tregoi fëmija me gisht ose si dukej. Këtë e mbajmë veçmas. Kurrë nuk e numërojmë si fjalët e vetë fëmijës.

## My agenda
agenda-title = Lista ime për takimin
agenda-under = Printoje dhe merre me vete në takim
agenda-on = Për takimin tim më { $date }
agenda-chair-all = Dua ta drejtoj vetë takimin tim.
agenda-chair-part = Dua të drejtoj një pjesë të takimit tim.
agenda-chair-first = Dua të flas në fillim, para të tjerëve.
agenda-print = Për ta printuar këtë faqe, hap menynë e shfletuesit dhe zgjidh “Printo”.
agenda-left-out = Ajo që nuk duhet thënë në takim nuk është në këtë faqe.

## A receipt in pictures
pictures-same = Këto tetë figura janë njësoj si numrat e tu. Funksionojnë në këtë radhë.
pictures-title = Gjej figurat e tua
pictures-which = Prek figurën { $n } nga 8
pictures-undo = Hiq të fundit
pictures-instead = Unë kam figura
pictures-instead-under = Tetë figura, me radhë
problem-no-such-pictures = Këto figura nuk hapin asgjë. Kontrollo radhën dhe fillo nga e para

## Who looked
looked-lead = Sa herë që dikush hap atë që the, kjo shkruhet këtu. Askush nuk mund të heqë asnjë rresht.
looked-learnt = Një program në kompjuterin e vetë bashkisë mëson nga ato që thonë të rinjtë se për çfarë bëhet fjalë. Herën e fundit e bëri këtë më { $date }, dhe fjalët e tua mund të kenë qenë pjesë e saj. Askush nuk i lexoi për këtë. Kur dikush e merr mbrapsht diçka, ai harron gjithçka dhe fillon nga e para.
looked-nobody = Ende nuk ka hapur askush asgjë.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } nga gjërat e tua
   *[other] { $count } nga gjërat e tua
}
deed-shared = lejim që ta shohë dikush tjetër
deed-opened = hapje e një fotoje ose regjistrimi
deed-exported = nxjerrje në një skedar
deed-filed = vendosje në dosjen tënde
deed-identified = kërkim se kush e shkroi

## Sharing again and paper
share-title = Ndaje me dikë tjetër
share-words = Ata marrin të njëjtat fjalë. Nuk ke nevojë ta tregosh dy herë. Ata do ta dinë se është nga ti. Ajo që është ndarë nuk kthehet më mbrapsht.
shared-line = E ndave edhe me: { $who }, { $date }
share-ask-iro = Ti the se kjo është për një takim. IRO-ja jote ende nuk e ka. A do që ta lexojë para takimit? Zgjedhja është e jotja. Nëse po, hap këtu “{ $where }” dhe zgjidh IRO-në tënde. Nëse jo, nuk ke nevojë të bësh asgjë.
quotes-title = Fjalët e tua që i shohin të tjerët
quotes-waiting = Një person i dytë ende po e kontrollon këtë. Askush tjetër nuk e sheh ende.
quotes-cleared = Të tjerët mund ta shohin këtë, pa emrin tënd.
quotes-withdrawn = Ne nuk e tregojmë më këtë. Nëse dikush e ka printuar ose e ka ruajtur më parë, i kërkojmë ta heqë.
quotes-promise = Ti ke thënë po për këtë. Mund të thuash ndal në çdo kohë. Atëherë e heqim nga çdo faqe dhe nga çdo kopje e re. Për atë që dikush ka printuar ose ruajtur më parë, mund vetëm t’i kërkojmë ta heqë.
quotes-stop = Mos e tregoni më
print = Printoje ose ruaje këtë
print-do = Printo
print-careful = Mendo se kush mund ta gjejë këtë letër.

## The hundred pictures
receipt-word-00 = Flamur
receipt-word-01 = Zile
receipt-word-02 = Këmishë
receipt-word-03 = Piano
receipt-word-04 = Ujë
receipt-word-05 = Derë
receipt-word-06 = Shtëpi
receipt-word-07 = Vizore
receipt-word-08 = Zar
receipt-word-09 = Biçikletë
receipt-word-10 = Bumerang
receipt-word-11 = Tërfil
receipt-word-12 = Kufje
receipt-word-13 = Çekiç
receipt-word-14 = Qershi
receipt-word-15 = Kaktus
receipt-word-16 = Bukë
receipt-word-17 = Laps
receipt-word-18 = Spirancë
receipt-word-19 = Karrige
receipt-word-20 = Banane
receipt-word-21 = Puzzle
receipt-word-22 = Pendë
receipt-word-23 = Pemë
receipt-word-24 = Këpucë
receipt-word-25 = Tas
receipt-word-26 = Kurorë
receipt-word-27 = Ylber
receipt-word-28 = Daulle
receipt-word-29 = Teleskop
receipt-word-30 = Letër
receipt-word-31 = Lëpirëse
receipt-word-32 = Flok dëbore
receipt-word-33 = Dhuratë
receipt-word-34 = Mikrofon
receipt-word-35 = Syze
receipt-word-36 = Violinë
receipt-word-37 = Bretkosë
receipt-word-38 = Aparat fotografik
receipt-word-39 = Karotë
receipt-word-40 = Tullumbace
receipt-word-41 = Altoparlant
receipt-word-42 = Çelës
receipt-word-43 = Llambë
receipt-word-44 = Djathë
receipt-word-45 = Elektrik dore
receipt-word-46 = Furçë
receipt-word-47 = Pulë
receipt-word-48 = Peshk
receipt-word-49 = Mur
receipt-word-50 = Magnet
receipt-word-51 = Rrotë
receipt-word-52 = Mace
receipt-word-53 = Pica
receipt-word-54 = Re
receipt-word-55 = Çadër
receipt-word-56 = Parashutë
receipt-word-57 = Gjirafë
receipt-word-58 = Çajnik
receipt-word-59 = Makinë
receipt-word-60 = Zjarr
receipt-word-61 = Varkë
receipt-word-62 = Qiri
receipt-word-63 = Lugë
receipt-word-64 = Peshore
receipt-word-65 = Gjarpër
receipt-word-66 = Shkallë
receipt-word-67 = Spinë
receipt-word-68 = Telefon
receipt-word-69 = Kupë
receipt-word-70 = Mollë
receipt-word-71 = Libër
receipt-word-72 = Vetëtimë
receipt-word-73 = Gërshërë
receipt-word-74 = Kapëse
receipt-word-75 = Fshesë
receipt-word-76 = Vezë
receipt-word-77 = Kapelë
receipt-word-78 = Diell
receipt-word-79 = Jo-jo
receipt-word-80 = Buf
receipt-word-81 = Unazë
receipt-word-82 = Mollëkuqe
receipt-word-83 = Furçë dhëmbësh
receipt-word-84 = Çantë shpine
receipt-word-85 = Filxhan
receipt-word-86 = Bateri
receipt-word-87 = Shënjestër
receipt-word-88 = Kovë
receipt-word-89 = Autobus
receipt-word-90 = Tendë
receipt-word-91 = Krevat
receipt-word-92 = Yll
receipt-word-93 = Skejtbord
receipt-word-94 = Orë rëre
receipt-word-95 = Hënë
receipt-word-96 = Tulipan
receipt-word-97 = Balonë me fije
receipt-word-98 = Orë
receipt-word-99 = Dry

## Whom it reached
audience-known = Kjo shkon menjëherë te { $names }. E lexon edhe ekipi i pjesëmarrjes.
given-opened = { $who } e hapi më { $date }.
given-stood-in = { $who }: kush është në vend të tij e hapi më { $date }.
given-unopened = { $who } e mori më { $date } dhe nuk e ka hapur ende.
given-other-first = Së pari e lexon dikush tjetër.
person-said = Personi të cilit ia dërgove tha

## What has just been done
other-answers = { $count ->
    [one] { $count } përgjigje tjetër
   *[other] { $count } përgjigje të tjera
}
done-taken-back = Këtu nuk e gjen më. Nëse ende nuk e ka parë askush, ose duket se mund të jesh në rrezik, së pari e shikon një person. Pastaj bëjmë atë që kërkove.
done-replied = U dërgua. Është në këtë faqe.
done-shared = U nda. Shkruhet më poshtë.
done-not-shown = Nuk e tregojmë më.

## Going on without a connection
typed-kept = Ajo që shkruan pret dy orë, edhe nëse largohesh nga kjo pyetje. Vetëm dikush që ka këtë telefon mund ta hapë.

## Good news
celebrate-title = Lajme të mira të ndara
celebrate-lead = Lajme të mira nga të rinj në kujdes. Ata thanë po që të ndahen, pa emrin e tyre.
celebrate-none = Këtu nuk ka ende lajme të mira.
celebrate-yours = Na trego lajmin tënd të mirë

## Who may translate
translator-ask = Ndoshta dikush duhet t’i kthejë fjalët e tua në anglisht. Kush mund ta bëjë?
translator-ask-now = Këtë e ke shkruar në një gjuhë tjetër dhe ende askush këtu nuk e lexon dot. A mund ta kthejë dikush në anglisht? Zgjedhja është e jotja. Nëse po, hap këtu “{ $where }” dhe thuaj kush mund ta bëjë. Nëse jo, nuk ke nevojë të bësh asgjë.
translator-anyone = Çdo përkthyes
translator-blind = Ne i heqim emrat dhe vendet që gjejmë. Por nëse shkruan emrin tënd ose ku jeton, ata mund ta shohin.
translator-woman = Vetëm një grua
translator-man = Vetëm një burrë
translator-nobody = Askush. Mos e përktheni
