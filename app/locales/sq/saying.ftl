# Saying something: more situations, pictures, days, going on later.

## Home
home-more = Gjëra të tjera për të folur
home-pictures = Dua figura
home-words = Dua fjalë
unfinished-title = Vazhdo atë që ke filluar
unfinished-throw-away = Hidhe
unfinished-throw = Hidhe: { $what }
unfinished-kept = Të pret këtu për dy orë. Vetëm dikush që ka këtë telefon mund ta hapë.

## Questions
change-done = Gati
day-field-day = Dita
day-field-month = Muaji
day-field-year = Viti
problem-no-such-day = Këtë ditë nuk e njohim. Kontrollo ditën, muajin dhe vitin
problem-nobody-helped = Dikush shkroi në kutinë e ndihmësit. Thuaj kush ndihmoi, ose lëre kutinë bosh

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

## Who drew the cards
moderation-pictures = Kartat me figura janë nga OpenMoji (openmoji.org), falas për përdorim sipas CC BY-SA 4.0. Ne i ndryshuam pak.
