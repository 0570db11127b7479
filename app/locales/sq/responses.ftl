# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## A thread
many-said = U përgjigjëm bashkë shumë prej jush. Ju thatë: { $words }
next-step = Çfarë mund të bësh tani:
promised-by-when = Premtuar nga { $owner }, deri më { $date }.
promised-by = Për këtë përgjigjet { $owner }.
promised-when = Premtuar deri më { $date }.
claim-done = E bëmë
claim-will_do = Do ta bëjmë
claim-will-do-by = Do ta bëjmë deri më { $date }
claim-cannot = Nuk mundemi, dhe ja pse
claim-already_there = Kjo ekziston tashmë
answer-corrected = E korrigjuam këtë më { $date }. Ja pse:
answer-before = Çfarë thoshte më parë:
answer-taken-back = E tërhoqëm një përgjigje më { $date }. Ja pse:
answer-off-wall = Këtu kishte një përgjigje. Po e kontrollojmë.
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

## The wall
wall-reading = Si ta lexosh këtë
wall-plain = Zakonshëm
wall-topics = Temat
wall-none = Këtu nuk ka ende asgjë. Mbushet kur ne përgjigjemi.
wall-answered = Ka përgjigje
wall-checked = Po shohim përsëri nëse kjo ndodhi
wall-happened = { $year }: { $yes } në 100 prej jush që na treguan thanë: po, ndodhi
wall-all = Gjithçka
wall-areas = Zonat
wall-everywhere = Çdo zonë
wall-whose = Fjalët e kujt
wall-everyone = Çfarë thanë të gjithë
wall-mine = Gjërat që thashë unë
wall-mine-too = Edhe ti e the këtë
wall-difference-ask = A bëri kjo ndonjë ndryshim për ty?

## What has just been done
wall-more = Shfaq më shumë përgjigje

## Did it happen?
again-title = A ndodhi?
again-said = Thamë se do ta shihnim përsëri më { $date }.
again-met = Takimi yt ishte më { $date }.
again-met-words = Lexo çfarë the për të
