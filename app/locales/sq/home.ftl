# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Albanian.

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
home-more = Gjëra të tjera për të folur
home-pictures = Dua figura
home-words = Dua fjalë
unfinished-title = Vazhdo atë që ke filluar
unfinished-throw-away = Hidhe
unfinished-throw = Hidhe: { $what }
unfinished-kept = Të pret këtu për dy orë. Vetëm dikush që ka këtë telefon mund ta hapë.
home-together = Më shumë për ty
home-polls = Thuaje mendimin tënd: po pyesim tani

## Leaving without a script
exit-on = Moti
exit-words = Ke dalë nga llogaria. Mbylle këtë skedë tani: butoni Prapa mund të tregojë ende faqet që ke parë më parë, dhe emrat e tyre mbeten në historikun e këtij shfletuesi.
exit-history = Për t’i hequr: hap Historikun në menynë e shfletuesit dhe fshi orën e fundit.
