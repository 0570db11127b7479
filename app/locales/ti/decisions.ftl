# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## My review
my-review-title = እቲ ግምገማይ ዝወሰኖ
my-review-intro = እቲ ግምገማኹም እዚ ነገራት ክፍጸም እዩ ኢሉ። ተፈጺሙ ድዩ?
my-review-none = ክሳብ ሕጂ ኣብዚ ዝተጻሕፈ የለን። ድሕሪ እቲ ዝቕጽል ግምገማኹም እንደገና ርኣዩ።
my-review-who = መን ይገብሮ: { $owner }
my-review-by = ክሳብ { $date }
my-review-late = ክሳብ { $date } ክፍጸም ነይርዎ።
my-review-on = ግምገማኹም ናይ { $date }
my-review-challenged = IROኹም ብዛዕባ እዚ ይሓትት ኣሎ። ክሳብ { $date } ክምለሰሉ ኣለዎ።
my-review-asked = IROኹም ብዛዕባ እዚ ሓቲቱ፣ መልሲ ከኣ ረኺቡ።
my-review-told = ዝተገብረ
my-review-over = እዚ ተወዲኡ።
my-review-seen = IROኹም ኣብዚ እትብልዎ ይርኢ፣ ሰራሕተኛኹም ከኣ ክፉት ምዃኑ ይርኢ። ኣይፋል እንተ ኢልኩም እንደገና ይኽፈት።
my-review-seen-worker = ሰራሕተኛኹም ኣብዚ እትብልዎ ይርኢ። ኣይፋል እንተ ኢልኩም እንደገና ይኽፈት።
my-review-moved = ኣብ ካልእ መዓልቲ ተሰማሚዖም፣ ምኽንያቱ
my-review-changed = እንታይ ተቐይሩ
