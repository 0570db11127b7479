# Faqet për fëmijët dhe të rinjtë, në shqip.
# Around every page: the frame, days, words that several pages use, and what went wrong.
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

## Questions
progress = Pyetja { $number } nga { $count }
skip-question = Kapërceje këtë
thats-all = Kaq ishte. Shko te dërgimi
yes-no-yes = Po
yes-no-no = Jo
yes-no-not_sure = Nuk e di mirë

## Check and send
change = Ndrysho
send-it = Dërgoje
sending = Po dërgohet…
not-sent-yet = Ende nuk është dërguar. Tani nuk lidhemi dot me Heard. Fjalët e tua janë ende në këtë faqe. Provojmë përsëri kur të kesh internet, ose mund të shtypësh “Dërgoje”.

## A thread
easy-read = Lexim i lehtë

## When something is wrong with what was typed
problem-write-something = Shkruaj diçka, ose shtyp “Kapërceje këtë”
problem-pick-one = Zgjidh një
problem-too-long = Kjo është tepër e gjatë për një herë. Shkurtoje, ose dërgoje pjesën tjetër më pas
problem-not-sent = Nuk u dërgua. Fjalët e tua janë ende këtu. Të lutem, provo përsëri
problem-slow-down = Ishin shumë prova. Prit disa minuta, pastaj provo përsëri
problem-busy = Shumë njerëz po hyjnë tani. Prit disa sekonda, pastaj provo përsëri

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

## A device that others use
shared-on = Ky nuk është telefoni im
shared-off = Ky është telefoni im
shared-mine = Ky nuk është telefoni im
shared-mine-under = Asgjë nuk mbetet në të. Pas 10 minutash del nga llogaria.
kiosk-soon = Kjo faqe zhduket pas një minute, për personin tjetër. Shkruaje diku kuponin, ose bëji një foto.
kiosk-done = Mbarova
lent-give-back = Faleminderit. Tani ktheja pajisjen personit që po të ndihmon.

## Signed out before it was sent
signed-out-title = Ke dalë nga llogaria
signed-out-kept = Ende nuk është dërguar. Ajo që shkrove pret dy orë, e mbyllur me dry. Hyr përsëri si më parë, në këtë telefon ose kompjuter, dhe e merr mbrapsht.
signed-out-gone = Nuk u dërgua dhe nuk ruhet. Skedarët, PIN-et, tekstet shumë të gjata dhe ajo që shkruhet në një telefon që e përdorin edhe të tjerët nuk ruhen kurrë.
kept-title = E shkrove këtë para se të dilje nga llogaria
kept-lead = Ende nuk është dërguar. Lexoje, ndryshoje po deshe, pastaj dërgoje.

## How it looks and sounds
listen = Dëgjo
listen-stop = Ndale
listen-no-voice = Këtu nuk mund të dëgjosh ende. Në këtë telefon nuk ka zë për gjuhën: { $language }.
only-english = Ajo që ka shkruar bashkia këtu është deri tani vetëm në anglisht.
