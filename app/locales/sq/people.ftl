# Signing in, one’s account, ways back in, going, and when life changes.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## Open a receipt
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
join-known = Personi që të dha kodin na tregoi kush je. Kështu, ajo që i dërgon punonjësit tënd i shkon personit të duhur.
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
mine-erase-lead = Mund ta marrësh prapa cilëndo nga këto, ose të fshish gjithçka.
mine-erase = Fshi gjërat e mia
erase-title = Të fshihet gjithçka?
erase-what = { $count ->
    [0] Llogaria jote zhduket. Nuk ke dërguar asgjë prej saj.
    [one] Llogaria jote zhduket, dhe bashkë me të edhe e vetmja gjë që the këtu. Askush nuk e kthen dot.
   *[other] Llogaria jote zhduket, dhe bashkë me të edhe { $count } gjërat që the këtu. Askush nuk i kthen dot.
}
erase-stays = *Disa gjëra duhet të mbeten.* Nëse dikush mund të jetë lënduar, ose nëse ke bërë një ankesë, ne duhet të ruajmë atë që nevojitet për këtë.
erase-do = Fshi gjithçka
erase-keep = Jo, ruaji gjërat e mia

## When something is wrong with what was typed
problem-no-such-account = Ajo nofkë dhe ai PIN nuk përputhen. Kontrolloji të dyja
problem-no-such-code = Ky kod nuk funksionon. Mund të jetë tepër i vjetër. Kërko një të ri
problem-name-taken = Këtë nofkë e ka dikush. Zgjidh një tjetër
problem-bad-name = Shkruaj një nofkë deri në 40 shkronja
problem-secret-short = Tepër e shkurtër. Përdor 6 shifra ose më shumë, ose 8 shkronja ose më shumë
problem-secret-long = Tepër e gjatë. Përdor deri në 200 shkronja
problem-secret-easy = Tepër e lehtë për t’u gjetur. Zgjidh diçka që e di vetëm ti
problem-secrets-differ = Të dyja nuk janë njësoj. Shkruaji përsëri

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

## Signing out
signed-out = Dole nga llogaria. Ajo që kishe shkruar por nuk e kishe dërguar nuk është më në këtë telefon. Çdo gjë që pret të dërgohet do të dërgohet gjithsesi, si e jotja.
