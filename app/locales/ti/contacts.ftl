# Who is who.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## My people
people-title = ናተይ ሰባት
people-own = ንዓኹም ዘለዉ ሰባት
people-none = ነዚ ክሳብ ሕጂ ኣይጸሓፍናዮን። ንጋንታ ተሳትፎ ሕተቱ።
people-sign-in = ሰራሕተኛኹም መን ምዃኑ ንምርኣይ እተዉ
people-team = ነቲ እትሰድዎ ዘንብቡ ሰባት
people-board = እቲ ቦርድ፦ ሓለፍቲ ዝኾኑ ሰባት
people-kind-worker = ማሕበራዊ ሰራሕተኛኹም
people-kind-pa = PA (ውልቃዊ ኣማኻሪኹም)
people-kind-iro = IROኹም
people-kind-advocate = ንመሰልኩም ዝጣበቕ ሰብ (advocate)
people-changed = { $who } ብ{ $date } ተቐይሩ
people-away = ካብ { $first } ክሳብ { $last } { $name } ኣብ ክንድኡ ኣሎ። ነቲ ኣብዚ እትሰድዎ፣ ነቲ ክሳብ ሕጂ ዋላ ሓደ ዘይመለሰሉን ነቲ ናይ ዝቕጽል ግምገማኹምን ከንብብ ይኽእል። ክምልሰልኩም እውን ይኽእል።
