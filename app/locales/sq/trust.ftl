# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = Këto tetë figura janë njësoj si numrat e tu. Funksionojnë në këtë radhë.
pictures-title = Gjej figurat e tua
pictures-which = Prek figurën { $n } nga 8
pictures-undo = Hiq të fundit
pictures-instead = Unë kam figura
pictures-instead-under = Tetë figura, me radhë
problem-no-such-pictures = Këto figura nuk hapin asgjë. Kontrollo radhën dhe fillo nga e para

## My account
account-title = Llogaria ime
account-under = PIN-i yt, njerëzit që mund të ndihmojnë, një kopje
account-looked-under = Ditë pas dite
account-copy = Merr një kopje të gjithçkaje
account-copy-under = Një skedar me gjithçka që ke thënë dhe përgjigjet tona
account-erase-under = Ke 14 ditë kohë të ndryshosh mendje
account-done-adults = U ruajt. Këta njerëz mund të të ndihmojnë të hysh përsëri.
account-done-passkey = Tani ky telefon mund ta hapë llogarinë tënde.
account-done-removed = U hoq.
account-helped = Çfarë bënë të rriturit me llogarinë tënde
account-deed-confirmed = tha se ti kërkove një mënyrë të re për të hyrë
account-deed-code = të tregoi një kod për të hyrë përsëri
account-deed-paused = e ndaloi këtë llogari
adults-title = Kush mund të të ndihmojë të hysh përsëri?
adults-lead = Nëse e harron PIN-in, dy prej këtyre njerëzve bashkë mund të të japin një kod. Ata nuk mund t’i lexojnë gjërat e tua dhe nuk mund të hyjnë në llogarinë tënde. Zgjidh dy ose më shumë. Njëri duhet të jetë nga jashtë ekipit të pjesëmarrjes.
adults-save = Ruaji këta njerëz
passkey-title = Hape me telefonin tënd
passkey-lead = Fytyra, gishti ose PIN-i i telefonit tënd mund ta hapë llogarinë. Kjo mbetet në telefonin tënd. Ne nuk e shohim kurrë.
passkey-add = Shto këtë telefon
passkey-added = U shtua më { $date }
passkey-remove = Hiqe
passkey-not-added = Nuk funksionoi. Asgjë nuk ka ndryshuar.
passkey-needs-script = Për këtë duhet një shfletues me skripte të ndezura.
passkey-sign-in = Hap me telefonin tim
secret-change = Ndrysho PIN-in ose fjalëkalimin tim
secret-old = PIN-i ose fjalëkalimi që ke tani
secret-new = PIN-i ose fjalëkalimi i ri
secret-save = Ndryshoje
back-in = E harrova PIN-in
back-in-under = Mund të ndihmojnë dy të rritur që ke zgjedhur
back-in-title = Hyr përsëri
back-in-lead = Pyet dy nga të rriturit që ke zgjedhur. I dyti të tregon një kod. PIN-in e ri e sheh vetëm ti.
back-in-do = Më lër të hyj
problem-wrong-secret = Ky nuk është PIN-i ose fjalëkalimi që ke tani
problem-too-few-adults = Zgjidh dy njerëz ose më shumë. Njëri duhet të jetë nga jashtë ekipit të pjesëmarrjes
problem-staff-here = Ky kod është për telefonin e vetë të riut ose të resë. Këtu ka hyrë një punonjës
problem-no-such-passkey = Nuk funksionoi. Përdor nofkën dhe PIN-in

## Who looked
looked-lead = Sa herë që dikush hap atë që the, kjo shkruhet këtu. Askush nuk mund të heqë asnjë rresht.
looked-nobody = Ende nuk ka hapur askush asgjë.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } nga gjërat e tua
   *[other] { $count } nga gjërat e tua
}
deed-shared = lejim që ta shohë dikush tjetër
deed-opened = hapje e një fotoje ose regjistrimi
deed-exported = nxjerrje në një skedar
deed-identified = kërkim se kush e shkroi

## Sharing again and paper
share-title = Ndaje me dikë tjetër
share-words = Ata marrin të njëjtat fjalë. Nuk ke nevojë ta tregosh dy herë. Ata do ta dinë se është nga ti. Ajo që është ndarë nuk kthehet më mbrapsht.
shared-line = E ndave edhe me: { $who }, { $date }
print = Printoje ose ruaje këtë
print-do = Printo
print-careful = Mendo se kush mund ta gjejë këtë letër.

## Leaving, with time to think
leave-what = { $count ->
    [one] Llogaria jote dhe { $count } gjë që the hiqen menjëherë nga sytë.
   *[other] Llogaria jote dhe { $count } gjërat që the hiqen menjëherë nga sytë.
}
leave-undo = Për 14 ditë mund të hysh dhe t’i mbash gjithsesi. Pastaj shkatërrohen, dhe askush nuk i kthen dot.
leave-do = Po, fshi gjërat e mia
leave-now = Fshi tani, mos prit
leave-now-words = Gjithçka shkatërrohet menjëherë. Askush nuk e kthen dot.
leaving-title = Gjërat e tua nuk i sheh më askush
leaving-words = Ato do të shkatërrohen më { $date }. Deri atëherë mund t’i mbash gjithsesi.
leaving-keep = Ruaji gjithsesi gjërat e mia
leaving-go = Jo, le të ikin

## A device that others use
shared-on = Ky nuk është telefoni im
shared-off = Ky është telefoni im
shared-mine = Ky nuk është telefoni im
shared-mine-under = Asgjë nuk mbetet në të. Pas 10 minutash del nga llogaria.
kiosk-soon = Kjo faqe zhduket pas një minute, për personin tjetër. Shkruaje diku kuponin, ose bëji një foto.
kiosk-done = Mbarova

## When life changes
changes-title = Çfarë ndodh kur…
changes-lead = Kështu bëhet me llogarinë dhe fjalët e tua. Nëse nuk e di mirë, pyet ekipin e pjesëmarrjes.
changes-when-18 = I mbush 18 vjet
changes-then-18 = Asgjë nuk zhduket. Llogaria mbetet jotja. Ti vendos kush e sheh atë që the.
changes-when-move = Shkon të jetosh diku tjetër
changes-then-move = Llogaria vjen me ty. Ti zgjedh përsëri kush mund të të ndihmojë të hysh.
changes-when-adoption = Të birëson një familje
changes-then-adoption = Mesazhet për ty ndalen. Ne të pyesim ty dhe njerëzit që kujdesen për ty çfarë të bëhet me fjalët e tua.
changes-when-25 = I mbush 25 vjet, ose largohesh përgjithmonë nga kujdesi
changes-then-25 = Mund të marrësh një kopje të gjithçkaje, dhe ta fshish ose ta lësh.
changes-when-death = Dikush vdes
changes-then-death = Mesazhet për atë njeri ndalen menjëherë. Askush nuk i lexon fjalët e atij njeriu derisa të vendoset, me kujdes, çfarë duhet të ndodhë.
changes-you-choose = Ti zgjedh çfarë bëhet me atë që the. Mund të ndryshosh mendje derisa të ndodhë.
changes-ask = Çfarë duhet të bëhet me atë që the?
changes-wish-keep = Ruajeni, le të mbetet e imja
changes-wish-unsign = Ruajeni, por më hiqni mua
changes-wish-delete = Fshijeni
changes-wish-ask = Më pyetni kur të ndodhë
changes-anonymise-means = “Më hiqni mua” do të thotë: ekipi mund të mësojë ende nga ajo që the, por emri yt dhe llogaria jote zhduken. Ti nuk mund ta hapësh më. Njerëzit që e dinë tashmë se ishe ti, e dinë edhe më pas.
changes-save = Ruaj atë që dua
changes-saved = U ruajt.
changes-happened = Ekipi shënoi më { $date } se kjo ka ndodhur. Tani vendos ti.
changes-decide = Bëje këtë
changes-quiet = Nuk të dërgojmë asnjë mesazh derisa të kesh vendosur.
changes-home = Diçka ka ndryshuar për ty
changes-home-hint = Ti vendos çfarë bëhet me atë që the.
anonymise-title = Më hiqni nga ajo që thashë
anonymise-what = Ajo që the mbetet tek ekipi dhe i ndihmon të ndryshojnë gjëra. Nofka jote, llogaria jote dhe mënyra jote për të hyrë zhduken përgjithmonë.
anonymise-do = Më hiqni pas 14 ditësh
anonymising-title = Ti do të hiqesh nga ajo që the
anonymising-words = Më { $date } emri yt dhe llogaria jote zhduken. Ajo që the mbetet. Deri atëherë mund të mbash gjithçka siç ishte.

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
audience-known = { $names } e merr menjëherë. E lexon edhe ekipi i pjesëmarrjes.
given-opened = { $who } e hapi më { $date }.
given-unopened = { $who } e mori më { $date } dhe nuk e ka hapur ende.
person-said = Personi të cilit ia dërgove tha

## What has just been done
other-answers = { $count ->
    [one] { $count } përgjigje tjetër
   *[other] { $count } përgjigje të tjera
}
done-taken-back = U fshi. Askush nuk mund ta lexojë më.
done-replied = U dërgua. Është në këtë faqe.
done-shared = U nda. Shkruhet më poshtë.
wall-more = Shfaq më shumë përgjigje

## Leaving without a script
exit-on = Moti
exit-words = Ke dalë nga llogaria. Mbylle këtë skedë tani: butoni Prapa mund të tregojë ende faqet që ke parë më parë, dhe emrat e tyre mbeten në historikun e këtij shfletuesi.
exit-history = Për t’i hequr: hap Historikun në menynë e shfletuesit dhe fshi orën e fundit.

## Signed out before it was sent
signed-out-title = Ke dalë nga llogaria
signed-out-kept = Ende nuk është dërguar. Ajo që shkrove pret dy orë, e mbyllur me dry. Hyr përsëri si më parë, në këtë telefon ose kompjuter, dhe e merr mbrapsht.
signed-out-gone = Nuk u dërgua dhe nuk ruhet. Skedarët, PIN-et, tekstet shumë të gjata dhe ajo që shkruhet në një telefon që e përdorin edhe të tjerët nuk ruhen kurrë.
kept-title = E shkrove këtë para se të dilje nga llogaria
kept-lead = Ende nuk është dërguar. Lexoje, ndryshoje po deshe, pastaj dërgoje.
