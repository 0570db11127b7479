# Signing in, one’s account, ways back in, going, and when life changes.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## Open a receipt
have-code = ኮድ አለኝ
have-code-under = ሠራተኛ የሰጠኝ

## Sign in and join
sign-in = መግባት
sign-in-title = እንኳን ደህና ተመለሱ
sign-in-name = ቅጽል ስምዎ
sign-in-secret = PIN (ሚስጥር ቁጥር) ወይም የይለፍ ቃልዎ
no-account-needed = አካውንት አያስፈልግም
sign-out = ከአካውንት መውጣት
join-title = የራስዎ ያድርጉት
join-lead = ኢሜይል የለም። ስልክ ቁጥር የለም። ኮዱን የሰጠዎት ሰው ሊገባ አይችልም።
join-known = ኮዱን የሰጠዎት ሰው ማን እንደሆኑ ነግሮናል። ስለዚህ ለሠራተኛዎ የሚልኩት ለትክክለኛው ሰው ይደርሳል።
join-code = ኮድዎ
join-code-hint = 8 ፊደላትና ቁጥሮች። ለ15 ደቂቃ ይሠራል።
join-name = ቅጽል ስም
join-name-hint = እውነተኛ ስምዎ አይሁን። ለመግባት ያስፈልግዎታል።
join-picture = ሥዕል ይምረጡ
join-secret = PIN (ሚስጥር ቁጥር) ወይም የይለፍ ቃል
join-secret-hint = 6 ወይም ከዚያ በላይ ቁጥሮች፣ ወይም እርስዎ ብቻ የሚያውቋቸው ቃላት።
join-secret-again = ያንኑ PIN ወይም የይለፍ ቃል እንደገና
join-done = ይህ እኔ ነኝ
avatar-fox = ቀበሮ
avatar-whale = ዓሣ ነባሪ
avatar-cactus = ቁልቋል
avatar-comet = ጅራታም ኮከብ
avatar-mushroom = እንጉዳይ
avatar-kite = ካይት
avatar-cat = ድመት
avatar-robot = ሮቦት

## My things
mine-erase-lead = ከእነዚህ ማንኛውንም መልሰው መውሰድ ወይም ሁሉንም መሰረዝ ይችላሉ።
mine-erase = የእኔን ነገሮች መሰረዝ
erase-title = ሁሉም ይሰረዝ?
erase-what = { $count ->
    [0] አካውንትዎ ይጠፋል። ከእርሱ ምንም አልላኩም።
    [one] አካውንትዎ ይጠፋል፤ እዚህ የተናገሩት አንድ ነገርም ይጠፋል። ማንም ሊመልሰው አይችልም።
   *[other] አካውንትዎ ይጠፋል፤ እዚህ የተናገሯቸው { $count } ነገሮችም ይጠፋሉ። ማንም ሊመልሳቸው አይችልም።
}
erase-stays = *አንዳንድ ነገሮች መቆየት አለባቸው።* አንድ ሰው ተጎድቶ ሊሆን የሚችል ከሆነ፣ ወይም ቅሬታ አቅርበው ከሆነ፣ ለዚያ የሚያስፈልገውን ማስቀመጥ አለብን።
erase-do = ሁሉንም መሰረዝ
erase-keep = አይ፣ ነገሮቼ ይቆዩ

## When something is wrong with what was typed
problem-no-such-account = ያ ቅጽል ስምና PIN አይገጣጠሙም። ሁለቱንም ይፈትሹ
problem-no-such-code = ይህ ኮድ አይሠራም። ጊዜው አልፎ ይሆናል። አዲስ ይጠይቁ
problem-name-taken = ይህን ቅጽል ስም ሌላ ሰው ይዞታል። ሌላ ይምረጡ
problem-bad-name = እስከ 40 ፊደላት ያለው ቅጽል ስም ይጻፉ
problem-secret-short = በጣም አጭር ነው። 6 ወይም ከዚያ በላይ ቁጥሮች፣ ወይም 8 ወይም ከዚያ በላይ ፊደላት ይጠቀሙ
problem-secret-long = በጣም ረጅም ነው። እስከ 200 ፊደላት ይጠቀሙ
problem-secret-easy = ለመገመት በጣም ቀላል ነው። እርስዎ ብቻ የሚያውቁትን ይምረጡ
problem-secrets-differ = ሁለቱ አንድ ዓይነት አይደሉም። እንደገና ይጻፏቸው

## My account
account-title = አካውንቴ
account-under = PINዎ፣ ሊረዱ የሚችሉ ሰዎች፣ ቅጂ
account-looked-under = ቀን በቀን
account-copy = የሁሉንም ቅጂ መውሰድ
account-copy-under = የተናገሩትን ሁሉና መልሶቻችንን የያዘ ፋይል
account-erase-under = ለ14 ቀናት ሐሳብዎን መቀየር ይችላሉ
account-done-adults = ተቀምጧል። እነዚህ ሰዎች ተመልሰው እንዲገቡ ሊረዱዎት ይችላሉ።
account-done-passkey = አሁን ይህ ስልክ አካውንትዎን መክፈት ይችላል።
account-done-removed = ያ ተወግዷል።
account-helped = ትልልቅ ሰዎች በአካውንትዎ ላይ ያደረጉት
account-deed-confirmed = አዲስ መግቢያ እንደጠየቁ አረጋግጧል
account-deed-code = ተመልሰው ለመግባት ኮድ አሳይቶዎታል
account-deed-paused = ይህን አካውንት አቁሟል
adults-title = ተመልሰው እንዲገቡ ማን ሊረዳዎት ይችላል?
adults-lead = PINዎን ከረሱ፣ ከእነዚህ ሰዎች ሁለቱ አንድ ላይ ኮድ ሊሰጡዎት ይችላሉ። ነገሮችዎን ማንበብ ወይም ወደ አካውንትዎ መግባት አይችሉም። ሁለት ወይም ከዚያ በላይ ይምረጡ። አንዱ ከተሳትፎ ቡድኑ ውጭ መሆን አለበት።
adults-save = እነዚህን ሰዎች ማስቀመጥ
passkey-title = በስልክዎ ይክፈቱት
passkey-lead = ፊትዎ፣ ጣትዎ ወይም የስልክዎ PIN አካውንትዎን ሊከፍት ይችላል። በስልክዎ ላይ ይቆያል። እኛ በፍጹም አናየውም።
passkey-add = ይህን ስልክ መጨመር
passkey-added = በ{ $date } ተጨምሯል
passkey-remove = ማስወገድ
passkey-not-added = ያ አልሠራም። ምንም አልተቀየረም።
passkey-needs-script = ይህ ስክሪፕት የበራበት ብራውዘር ያስፈልገዋል።
passkey-sign-in = በስልኬ መክፈት
secret-change = PIN ወይም የይለፍ ቃሌን መቀየር
secret-old = አሁን ያለዎት PIN ወይም የይለፍ ቃል
secret-new = አዲሱ PIN ወይም የይለፍ ቃል
secret-save = መቀየር
back-in = PINዬን ረሳሁ
back-in-under = የመረጧቸው ሁለት ትልልቅ ሰዎች ሊረዱ ይችላሉ
back-in-title = ተመልሶ መግባት
back-in-lead = ከመረጧቸው ትልልቅ ሰዎች ሁለቱን ይጠይቁ። ሁለተኛው ኮድ ያሳይዎታል። አዲሱን PINዎን የሚያዩት እርስዎ ብቻ ነዎት።
back-in-do = ልግባ
problem-wrong-secret = ያ አሁን ያለዎት PIN ወይም የይለፍ ቃል አይደለም
problem-too-few-adults = ሁለት ወይም ከዚያ በላይ ሰዎች ይምረጡ። አንዱ ከተሳትፎ ቡድኑ ውጭ መሆን አለበት
problem-staff-here = ይህ ኮድ ለወጣት የግል ስልክ ነው። እዚህ ሠራተኛ ገብቷል
problem-no-such-passkey = ያ አልሠራም። ቅጽል ስምዎንና PINዎን ይጠቀሙ

## Leaving, with time to think
leave-what = { $count ->
    [one] አካውንትዎና የተናገሩት { $count } ነገር ወዲያውኑ ከእይታ ይወጣሉ።
   *[other] አካውንትዎና የተናገሯቸው { $count } ነገሮች ወዲያውኑ ከእይታ ይወጣሉ።
}
leave-undo = ለ14 ቀናት ገብተው እንዲቆዩ ማድረግ ይችላሉ። ከዚያ ለዘለዓለም ይሰረዛሉ፤ ማንም ሊመልሳቸው አይችልም።
leave-do = አዎ፣ ነገሮቼን ሰርዙ
leave-now = አሁን ሰርዙ፣ አትጠብቁ
leave-now-words = ሁሉም ወዲያውኑ ለዘለዓለም ይሰረዛል። ማንም ሊመልሰው አይችልም።
leaving-title = ነገሮችዎ ከእይታ ውጭ ናቸው
leaving-words = በ{ $date } ለዘለዓለም ይሰረዛሉ። እስከዚያ ድረስ እንዲቆዩ ማድረግ ይችላሉ።
leaving-keep = ነገሮቼ ይቆዩ
leaving-go = አይ፣ ይሰረዙ

## When life changes
changes-title = ምን ይሆናል…
changes-lead = አካውንትዎና ቃላትዎ እንዲህ ይሆናሉ። እርግጠኛ ካልሆኑ የተሳትፎ ቡድኑን ይጠይቁ።
changes-when-18 = 18 ዓመት ሲሞላዎት
changes-then-18 = ምንም አይጠፋም። አካውንትዎ የእርስዎ እንደሆነ ይቆያል። የተናገሩትን ማን እንደሚያይ እርስዎ ይወስናሉ።
changes-when-move = ቦታ ሲቀይሩ
changes-then-move = አካውንትዎ ከእርስዎ ጋር ይሄዳል። ተመልሰው እንዲገቡ ማን እንደሚረዳዎት እንደገና ይመርጣሉ።
changes-when-adoption = በጉዲፈቻ (adoption) ወደ ቤተሰብ ሲገቡ
changes-then-adoption = መልእክቶችዎ ይቆማሉ። ቃላትዎ ምን መሆን እንዳለባቸው እርስዎንና የሚንከባከቡዎትን ሰዎች እንጠይቃለን።
changes-when-25 = 25 ዓመት ሲሞላዎት፣ ወይም ከእንክብካቤ ለዘለቄታው ሲወጡ
changes-then-25 = የሁሉንም ቅጂ መውሰድ፣ መሰረዝ ወይም መተው ይችላሉ።
changes-when-death = አንድ ሰው ሲሞት
changes-then-death = የዚያ ሰው መልእክቶች ወዲያውኑ ይቆማሉ። ምን መሆን እንዳለበት በጥንቃቄ እስኪወሰን ድረስ ቃላቱን ማንም አያነብም።
changes-you-choose = የተናገሩት ምን እንደሚሆን እርስዎ ይመርጣሉ። እስኪፈጸም ድረስ ሐሳብዎን መቀየር ይችላሉ።
changes-ask = የተናገሩት ምን ይሁን?
changes-wish-keep = ከእኔ ጋር ይቆይ
changes-wish-unsign = ይቆይ፣ ግን እኔን ከእሱ አውጡኝ
changes-wish-delete = ይሰረዝ
changes-wish-ask = በሚሆንበት ጊዜ ጠይቁኝ
changes-anonymise-means = «እኔን ከእሱ አውጡኝ» ማለት፦ ቡድኑ አሁንም ከእሱ መማር ይችላል፤ ስምዎና አካውንትዎ ግን ይጠፋሉ። ከእንግዲህ ሊከፍቱት አይችሉም። የተናገሩት እርስዎ እንደሆኑ አስቀድመው የሚያውቁ ሰዎች አሁንም ያውቃሉ።
changes-save = የምፈልገውን ማስቀመጥ
changes-saved = ተቀምጧል።
changes-happened = ይህ እንደሆነ ቡድኑ በ{ $date } መዝግቧል። አሁን እርስዎ ይወስናሉ።
changes-decide = ይህን አድርጉ
changes-quiet = እስኪወስኑ ድረስ ምንም መልእክት አንልክልዎትም።
changes-home = ለእርስዎ የተለወጠ ነገር አለ
changes-home-hint = የተናገሩት ምን እንደሚሆን እርስዎ ይወስናሉ።
anonymise-title = ከተናገርኩት ላይ እኔን አውጡኝ
anonymise-what = የተናገሩት ከቡድኑ ጋር ይቆያል፤ ነገሮችን ለመለወጥም ይረዳቸዋል። ቅጽል ስምዎ፣ አካውንትዎና መግቢያዎ ለዘለዓለም ይጠፋሉ።
anonymise-do = ከ14 ቀናት በኋላ እኔን ከእሱ አውጡኝ
anonymising-title = ከተናገሩት ላይ እናወጣዎታለን
anonymising-words = በ{ $date } ስምዎና አካውንትዎ ይጠፋሉ። የተናገሩት ይቆያል። እስከዚያ ድረስ ሁሉም እንደነበረ እንዲቆይ ማድረግ ይችላሉ።

## Signing out
signed-out = ከአካውንት ወጥተዋል። ጽፈውት ያልላኩት ነገር ከዚህ ስልክ ጠፍቷል። ለመላክ የሚጠብቅ ነገር ግን አሁንም ይሄዳል፣ የእርስዎ ሆኖ።
