## How it looks and sounds
look-title = Si duket dhe si dëgjohet
look-saved = U ruajt. Tani duket kështu.
look-text-ask = Sa të mëdha t’i kemi shkronjat?
look-text-normal = Normale
look-text-large = Të mëdha
look-text-largest = Shumë të mëdha
look-theme-ask = Cilat ngjyra?
look-theme-phone = Njësoj si telefoni im
look-theme-light = Të çelëta
look-theme-dark = Të errëta
look-theme-contrast = E zezë me fjalë të ndritshme
look-switch-ask = Çfarë tjetër të ndihmon?
look-switch-easy = Trego më parë fjalët e lehta
look-switch-listen = Dua t’i dëgjoj faqet
look-switch-still = Asgjë të mos lëvizë
look-switch-plain = Përdor shkronjat e telefonit tim
look-cookie = Këtë e mban telefoni ose tableti yt. Nuk thotë kush je.
look-save = Mbaje kështu
listen = Dëgjo
listen-stop = Ndale
listen-no-voice = Këtu nuk mund të dëgjosh ende. Në këtë telefon nuk ka zë për gjuhën: { $language }.

## Who may translate
translator-ask = Ndoshta dikush duhet t’i kthejë fjalët e tua në anglisht. Kush mund ta bëjë?
translator-anyone = Çdo përkthyes
translator-blind = Nuk e shohin emrin tënd dhe as ku jeton.
translator-woman = Vetëm një grua
translator-man = Vetëm një burrë
translator-nobody = Askush. Mos e përktheni

## If you are asking to stay in this country
immigration-title = Nëse po kërkon të qëndrosh në këtë vend
immigration-words = Heard nuk është Home Office (ministria që vendos kush mund të qëndrojë). Ne nuk ia dërgojmë fjalët e tua Home Office-it. Por ligji ose një gjykatë mund ta detyrojë bashkinë të tregojë çfarë di. Nëse ke merak, pyet më parë dikë që mbron të drejtat e tua (advocate) ose avokatin tënd.
immigration-unchecked = Këto fjalë nuk i ka kontrolluar ende një avokat.

## Rate a service
rate-team = Këta janë punonjës si ekip. Të lutem, mos përmend një njeri të vetëm me emër.
rate-parts = Si është?
rate-parts-hint = Prek çfarë përshtatet. Mund të lësh jashtë cilëndo nga këto.

## Did it happen?
again-title = A ndodhi?
again-said = Thamë se do ta shihnim përsëri më { $date }.
again-met = Takimi yt ishte më { $date }.
again-met-words = Lexo çfarë the për të

## The wall
wall-all = Gjithçka
wall-areas = Zonat
wall-everywhere = Çdo zonë
wall-whose = Fjalët e kujt
wall-everyone = Çfarë thanë të gjithë
wall-mine = Gjërat që thashë unë
wall-mine-too = Edhe ti e the këtë
wall-difference-ask = A bëri kjo ndonjë ndryshim për ty?
wall-difference = { $yes } në 100 prej jush që prekën këtu thanë: po, bëri ndryshim
service-kind-where_i_live = Vendi ku jetoj
service-kind-worker_pa = Punonjësi im ose PA
service-kind-review = Rishikimi im
service-kind-family_time = Takimi me familjen
service-kind-school = Shkolla dhe kolegji
service-kind-health = Shëndeti im
service-kind-emotional = Si ndihem përbrenda
service-kind-advocacy = Dikush në anën time
service-kind-leaving_care = Përgatitja për të lënë kujdesin
service-kind-housing = Shtëpia ime
