# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Albanian.

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
poll-rounded = Këto janë përgjigje, jo njerëz: kushdo mund të përgjigjet më shumë se një herë. Çdo numër është ndryshuar pak, që askush të mos e gjejë dot kush tha çfarë.
poll-too-few = Janë tepër pak njerëz për ta treguar. Kështu mbetet private.
poll-about = { $count ->
    [one] Rreth { $count } përgjigje
   *[other] Rreth { $count } përgjigje
}
poll-answer = Përgjigjja
poll-count = Sa
