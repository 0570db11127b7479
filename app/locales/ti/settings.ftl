# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## How it looks and sounds
look-title = ከመይ ከም ዝመስልን ከም ዝስማዕን
look-saved = ተዓቂቡ። ሕጂ ከምዚ እዩ ዝመስል።
look-text-ask = ጽሑፍ ክንደይ ይዕበ?
look-text-normal = ልሙድ
look-text-large = ዓቢ
look-text-largest = ኣዝዩ ዓቢ
look-theme-ask = ኣየኖት ሕብርታት?
look-theme-phone = ከም ናይ ተሌፎነይ
look-theme-light = ብሩህ
look-theme-dark = ጸልማት
look-theme-contrast = ጸሊም ምስ ድሙቕ ጽሑፍ
look-switch-ask = ካልእ እንታይ ይሕግዘኩም?
look-switch-easy = መጀመርታ ቀለልቲ ቃላት ኣርእዩኒ
look-switch-listen = ገጻት ክሰምዕ ኣኽእሉኒ
look-switch-still = ዋላ ሓንቲ ኣይንቀሳቐስ
look-switch-plain = ናይ ተሌፎነይ ፊደላት ተጠቐሙ
look-cookie = ነዚ ተሌፎንኩም ወይ ታብለትኩም ይሕዞ። መን ምዃንኩም ኣይነግርን።
look-save = ከምዚ ይጽናሕ
