# Signing in, one’s account, ways back in, going, and when life changes.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## Open a receipt
have-code = ኮድ ኣለኒ
have-code-under = ሰራሕተኛ ዝሃበኒ

## Sign in and join
sign-in = ምእታው
sign-in-title = እንቋዕ ብደሓን ተመለስኩም
sign-in-name = ሳጓኹም
sign-in-secret = PIN (ናይ ምስጢር ቁጽሪ) ወይ መሕለፊ ቃልኩም
no-account-needed = ኣካውንት ኣየድልን
sign-out = ካብ ኣካውንት ምውጻእ
join-title = ናትኩም ግበርዎ
join-lead = ኢመይል የለን። ቁጽሪ ተሌፎን የለን። እቲ ኮድ ዝሃበኩም ሰብ ክኣቱ ኣይክእልን።
join-known = እቲ ኮድ ዝሃበኩም ሰብ መን ምዃንኩም ነጊሩና ኣሎ። ስለዚ ናብ ሰራሕተኛኹም እትሰድዎ ናብቲ ትኽክለኛ ሰብ ይበጽሕ።
join-code = ኮድኩም
join-code-hint = 8 ፊደላትን ቁጽርታትን። ን15 ደቓይቕ ይሰርሕ።
join-name = ሳጓ (ቅጽል ስም)
join-name-hint = ናይ ሓቂ ስምኩም ኣይኹን። ንምእታው የድልየኩም።
join-picture = ስእሊ ምረጹ
join-secret = PIN (ናይ ምስጢር ቁጽሪ) ወይ መሕለፊ ቃል
join-secret-hint = 6 ወይ ልዕሊኡ ቁጽርታት፣ ወይ ንስኹም ጥራይ እትፈልጥዎም ቃላት።
join-secret-again = እቲ ንሱ PIN ወይ መሕለፊ ቃል ደጊምኩም
join-done = ኣነ እየ
avatar-fox = ወኻርያ
avatar-whale = ዓሳ ነባሪ
avatar-cactus = ቆልቋል
avatar-comet = ጭራ ዘለዎ ኮኾብ
avatar-mushroom = ቃንጥሻ
avatar-kite = ካይት
avatar-cat = ድሙ
avatar-robot = ሮቦት

## My things
mine-erase-lead = ካብዚኦም ዝደለኽምዎ ክትስሕቡ፣ ወይ ንኹሉ ክትድምስሱ ትኽእሉ።
mine-erase = ናተይ ነገራት ምድምሳስ
erase-title = ኩሉ ይደምሰስ ዶ?
erase-what = { $count ->
    [0] ኣካውንትኩም ይጠፍእ። ካብኡ ዋላ ሓንቲ ኣይሰደድኩምን።
    [one] ኣካውንትኩም ይጠፍእ፣ እቲ ኣብዚ ዝበልክምዎ ሓደ ነገር እውን ይጠፍእ። ዋላ ሓደ ክመልሶ ኣይክእልን።
   *[other] ኣካውንትኩም ይጠፍእ፣ እቶም ኣብዚ ዝበልክምዎም { $count } ነገራት እውን ይጠፍኡ። ዋላ ሓደ ክመልሶም ኣይክእልን።
}
erase-stays = *ገለ ነገራት ክጸንሑ ኣለዎም።* ሓደ ሰብ ተጎዲኡ ክኸውን ዝኽእል እንተ ኾይኑ፣ ወይ ጥርዓን ኣቕሪብኩም እንተ ነይርኩም፣ ንዕኡ ዘድሊ ክንዕቅብ ኣለና።
erase-do = ኩሉ ምድምሳስ
erase-keep = ኣይፋልን፣ ነገራተይ ይጽንሑ

## When something is wrong with what was typed
problem-no-such-account = እቲ ሳጓን እቲ PINን ኣይሰማምዑን። ንክልቲኡ ኣረጋግጹ
problem-no-such-code = እዚ ኮድ ኣይሰርሕን። ግዜኡ ሓሊፉ ክኸውን ይኽእል። ሓድሽ ሕተቱ
problem-name-taken = ነዚ ሳጓ ካልእ ሰብ ሒዝዎ ኣሎ። ካልእ ምረጹ
problem-bad-name = ክሳብ 40 ፊደላት ዘለዎ ሳጓ ጽሓፉ
problem-secret-short = ኣዝዩ ሓጺር እዩ። 6 ወይ ልዕሊኡ ቁጽርታት፣ ወይ 8 ወይ ልዕሊኡ ፊደላት ተጠቐሙ
problem-secret-long = ኣዝዩ ነዊሕ እዩ። ክሳብ 200 ፊደላት ተጠቐሙ
problem-secret-easy = ንምግማት ኣዝዩ ቀሊል እዩ። ንስኹም ጥራይ እትፈልጥዎ ነገር ምረጹ
problem-secrets-differ = ክልቲኦም ሓደ ዓይነት ኣይኮኑን። ደጊምኩም ጽሓፍዎም

## My account
account-title = ኣካውንተይ
account-under = PINኩም፣ ክሕግዙ ዝኽእሉ ሰባት፣ ቅዳሕ
account-looked-under = መዓልቲ ብመዓልቲ
account-copy = ናይ ኩሉ ቅዳሕ ምውሳድ
account-copy-under = ኩሉ ዝበልክምዎን መልስታትናን ዝሓዘ ፋይል
account-erase-under = ን14 መዓልታት ሓሳብኩም ክትቅይሩ ትኽእሉ
account-done-adults = ተዓቂቡ። እዞም ሰባት ተመሊስኩም ክትኣትዉ ክሕግዙኹም ይኽእሉ።
account-done-passkey = ሕጂ እዚ ተሌፎን ንኣካውንትኩም ክኸፍቶ ይኽእል።
account-done-removed = ንሱ ተኣልዩ።
account-helped = ዓበይቲ ሰባት ኣብ ኣካውንትኩም ዝገበርዎ
account-deed-confirmed = ሓድሽ መእተዊ ከም ዝሓተትኩም ኣረጋጊጹ
account-deed-code = ተመሊስኩም ንምእታው ኮድ ኣርእዩኩም
account-deed-paused = ነዚ ኣካውንት ደው ኣቢልዎ
adults-title = ተመሊስኩም ክትኣትዉ መን ክሕግዘኩም ይኽእል?
adults-lead = PINኩም እንተ ረሲዕኩም፣ ካብዞም ሰባት ክልተ ብሓባር ኮድ ክህቡኹም ይኽእሉ። ነገራትኩም ከንብቡ ወይ ናብ ኣካውንትኩም ክኣትዉ ኣይክእሉን። ክልተ ወይ ልዕሊኡ ምረጹ። ሓደ ካብኦም ካብ ጋንታ ተሳትፎ ወጻኢ ክኸውን ኣለዎ።
adults-save = ነዞም ሰባት ምዕቃብ
passkey-title = ብተሌፎንኩም ክፈትዎ
passkey-lead = ገጽኩም፣ ኣጻብዕትኹም ወይ ናይ ተሌፎን PIN ንኣካውንትኩም ክኸፍቶ ይኽእል። ንሱ ኣብ ተሌፎንኩም ይጸንሕ። ንሕና ብፍጹም ኣይንርእዮን።
passkey-add = ነዚ ተሌፎን ምውሳኽ
passkey-added = ብ{ $date } ተወሲኹ
passkey-remove = ምእላይ
passkey-not-added = ኣይሰርሐን። ዋላ ሓንቲ ኣይተቐየረን።
passkey-needs-script = እዚ ስክሪፕት ዝተወልዐሉ ብራውዘር የድልዮ።
passkey-sign-in = ብተሌፎነይ ምኽፋት
secret-change = PIN ወይ መሕለፊ ቃለይ ምቕያር
secret-old = ሕጂ ዘለኩም PIN ወይ መሕለፊ ቃል
secret-new = እቲ ሓድሽ PIN ወይ መሕለፊ ቃል
secret-save = ምቕያር
back-in = PINይ ረሲዐዮ
back-in-under = ዝመረጽኩምዎም ክልተ ዓበይቲ ሰባት ክሕግዙኹም ይኽእሉ
back-in-title = ተመሊስኩም ምእታው
back-in-lead = ካብቶም ዝመረጽኩምዎም ዓበይቲ ሰባት ንክልተ ሕተቱ። እቲ ካልኣይ ኮድ የርእየኩም። ንሓድሽ PINኩም ንስኹም ጥራይ ትርእይዎ።
back-in-do = ክኣቱ
problem-wrong-secret = እዚ፣ እቲ ሕጂ ዘለኩም PIN ወይ መሕለፊ ቃል ኣይኮነን
problem-too-few-adults = ክልተ ወይ ልዕሊኡ ሰባት ምረጹ። ሓደ ካብኦም ካብ ጋንታ ተሳትፎ ወጻኢ ክኸውን ኣለዎ
problem-staff-here = እዚ ኮድ ንውልቃዊ ተሌፎን ናይ መንእሰይ እዩ። ኣብዚ ሰራሕተኛ ኣትዩ ኣሎ
problem-no-such-passkey = ኣይሰርሐን። ሳጓኹምን PINኩምን ተጠቐሙ

## Leaving, with time to think
leave-what = { $count ->
    [one] ኣካውንትኩምን ዝበልክምዎ { $count } ነገርን ብኡንብኡ ካብ ዓይኒ ሰብ ይኽወሉ።
   *[other] ኣካውንትኩምን ዝበልክምዎም { $count } ነገራትን ብኡንብኡ ካብ ዓይኒ ሰብ ይኽወሉ።
}
leave-undo = ን14 መዓልታት ኣቲኹም ከም ዝጸንሑ ክትገብሩ ትኽእሉ። ድሕሪኡ ንሓዋሩ ይድምሰሱ፣ ዋላ ሓደ እውን ክመልሶም ኣይክእልን።
leave-do = እወ፣ ነገራተይ ደምስሱ
leave-now = ሕጂ ደምስሱ፣ ኣይትጸበዩ
leave-now-words = ኩሉ ብኡንብኡ ንሓዋሩ ይድምሰስ። ዋላ ሓደ ክመልሶ ኣይክእልን።
leaving-title = ነገራትኩም ካብ ዓይኒ ሰብ ተኸዊሎም ኣለዉ
leaving-words = ብ{ $date } ንሓዋሩ ክድምሰሱ እዮም። ክሳብ ሽዑ ከም ዝጸንሑ ክትገብሩ ትኽእሉ።
leaving-keep = ነገራተይ ይጽንሑ
leaving-go = ኣይፋልን፣ ይደምሰሱ

## When life changes
changes-title = እንታይ ይኸውን…
changes-lead = ኣካውንትኩምን ቃላትኩምን እዚ ይኾኑ። ርግጸኛታት እንተ ዘይኮንኩም፣ ንጋንታ ተሳትፎ ሕተቱ።
changes-when-18 = 18 ዓመት ምስ መላእኩም
changes-then-18 = ዋላ ሓንቲ ኣይጠፍእን። ኣካውንትኩም ናትኩም ይጸንሕ። ዝበልክምዎ መን ከም ዝርእዮ ንስኹም ትውስኑ።
changes-when-move = ቦታ ምስ ቀየርኩም
changes-then-move = ኣካውንትኩም ምሳኹም ይኸይድ። ተመሊስኩም ክትኣትዉ መን ከም ዝሕግዘኩም ደጊምኩም ትመርጹ።
changes-when-adoption = ብጉዲፈቻ (adoption) ናብ ስድራቤት ምስ ኣተኹም
changes-then-adoption = መልእኽትታትኩም ደው ይብሉ። ቃላትኩም እንታይ ክኾኑ ከም ዘለዎም፣ ንዓኹምን ንዝከናኸኑኹም ሰባትን ንሓትት።
changes-when-25 = 25 ዓመት ምስ መላእኩም፣ ወይ ንሓዋሩ ካብ ክንክን ምስ ወጻእኩም
changes-then-25 = ናይ ኩሉ ቅዳሕ ክትወስዱ፣ ክትድምስስዎ ወይ ክትገድፍዎ ትኽእሉ።
changes-when-death = ሓደ ሰብ ምስ ዝመውት
changes-then-death = መልእኽትታቱ ብኡንብኡ ደው ይብሉ። እንታይ ክኸውን ከም ዘለዎ ብጥንቃቐ ክሳብ ዝውሰን፣ ቃላቱ ዋላ ሓደ ኣየንብቦን።
changes-you-choose = ዝበልክምዎ እንታይ ከም ዝኸውን ንስኹም ትመርጹ። ክሳብ ዝፍጸም ሓሳብኩም ክትቅይሩ ትኽእሉ።
changes-ask = ዝበልክምዎ እንታይ ይኹን?
changes-wish-keep = ምሳይ ይጽናሕ
changes-wish-unsign = ይጽናሕ፣ ግን ንዓይ ካብኡ ኣውጽኡኒ
changes-wish-delete = ይደምሰስ
changes-wish-ask = ክኸውን ከሎ ሕተቱኒ
changes-anonymise-means = «ንዓይ ካብኡ ኣውጽኡኒ» ማለት፦ እታ ጋንታ ሕጂ እውን ካብኡ ክትመሃር ትኽእል፤ ስምኩምን ኣካውንትኩምን ግን ይጠፍኡ። ድሕሪ ሕጂ ክትከፍትዎ ኣይትኽእሉን። ንስኹም ከም ዝበልክምዎ ድሮ ዝፈልጡ ሰባት ሕጂ እውን ይፈልጡ።
changes-save = ዝደልዮ ምዕቃብ
changes-saved = ተዓቂቡ።
changes-happened = እዚ ከም ዝኾነ እታ ጋንታ ብ{ $date } መዝጊባ። ሕጂ ንስኹም ትውስኑ።
changes-decide = ነዚ ግበሩ
changes-quiet = ክሳብ እትውስኑ ዋላ ሓንቲ መልእኽቲ ኣይንሰደልኩምን።
changes-home = ንዓኹም ዝተለወጠ ነገር ኣሎ
changes-home-hint = ዝበልክምዎ እንታይ ከም ዝኸውን ንስኹም ትውስኑ።
anonymise-title = ካብቲ ዝበልክዎ ንዓይ ኣውጽኡኒ
anonymise-what = ዝበልክምዎ ምስታ ጋንታ ይጸንሕ፣ ነገራት ንምልዋጥ እውን ይሕግዛ። ሳጓኹም፣ ኣካውንትኩምን መእተዊኹምን ንሓዋሩ ይጠፍኡ።
anonymise-do = ድሕሪ 14 መዓልታት ንዓይ ካብኡ ኣውጽኡኒ
anonymising-title = ካብቲ ዝበልክምዎ ከነውጽኣኩም ኢና
anonymising-words = ብ{ $date } ስምኩምን ኣካውንትኩምን ይጠፍኡ። ዝበልክምዎ ይጸንሕ። ክሳብ ሽዑ ኩሉ ከምቲ ዝነበሮ ክጸንሕ ክትገብሩ ትኽእሉ።

## Signing out
signed-out = ካብ ኣካውንት ወጺእኩም ኣለኹም። ጽሒፍክምዎ ግን ዘይሰደድክምዎ ካብዚ ተሌፎን ጠፊኡ። ክስደድ ዝጽበ ዘሎ ግን ሕጂ እውን ይስደድ፣ ከም ናትኩም ኮይኑ።
