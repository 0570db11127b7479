# Who is who.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## My people
people-title = Njerëzit e mi
people-own = Njerëzit për ty
people-none = Këtë nuk e kemi shkruar ende. Pyet ekipin e pjesëmarrjes.
people-sign-in = Hyr që të shohësh kush është punonjësi yt
people-team = Njerëzit që lexojnë atë që dërgon
people-board = Bordi: njerëzit që drejtojnë
people-kind-worker = Punonjësi yt social
people-kind-pa = PA-ja jote (këshilltari yt personal)
people-kind-iro = IRO-ja jote
people-kind-advocate = Personi që mbron të drejtat e tua (advocate)
people-changed = { $who }: ndryshoi më { $date }
people-away = Nga { $first } deri më { $last }, në vend të tij është { $name }. Mund të lexojë atë që dërgon këtu, atë së cilës askush nuk i është përgjigjur ende dhe atë që është për rishikimin tënd të ardhshëm. Mund të të përgjigjet.
