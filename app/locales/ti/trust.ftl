# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = እዞም ሸሞንተ ስእልታት ምስቶም ቁጽርታትኩም ሓደ እዮም። በዚ ቅደም ተኸተል እዚ ይሰርሑ።
pictures-title = ስእልታትኩም ድለዩ
pictures-which = ስእሊ { $n } ካብ 8 ጠውቑ
pictures-undo = ነቲ ናይ መወዳእታ ምእላይ
pictures-instead = ስእልታት ኣለዉኒ
pictures-instead-under = ሸሞንተ፣ ብቅደም ተኸተል
problem-no-such-pictures = እዞም ስእልታት ዋላ ሓንቲ ኣይከፍቱን። ነቲ ቅደም ተኸተል ኣረጋግጹ፣ ካብ መጀመርታ እውን ጀምሩ

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

## Who looked
looked-lead = ሓደ ሰብ ነቲ ዝበልክምዎ ኣብ ዝኸፈተሉ ግዜ ኩሉ፣ ኣብዚ ይጽሓፍ። መስመር ክእሊ ዝኽእል ዋላ ሓደ የለን።
looked-nobody = ክሳብ ሕጂ ዋላ ሓደ ዝኸፈቶ ነገር የለን።
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } ካብ ነገራትኩም
   *[other] { $count } ካብ ነገራትኩም
}
deed-shared = ካልእ ሰብ ክርእዮ ምፍቃድ
deed-opened = ስእሊ ወይ ዝተቐድሐ ድምጺ ምኽፋት
deed-exported = ብፋይል ምውጻእ
deed-identified = መን ከም ዝጸሓፎ ምርኣይ

## Sharing again and paper
share-title = ንካልእ ሰብ ምክፋል
share-words = እተን ንሰን ቃላት ይበጽሕኦም። ክልተ ግዜ ክትነግርዎ ኣየድልየኩምን። ካባኹም ምዃኑ ክፈልጡ እዮም። ዝተኻፈለ ነገር ክምለስ ኣይክእልን።
shared-line = ነዚ ምስዚ እውን ተኻፊልክምዎ፦ { $who }፣ { $date }
print = ነዚ ምሕታም ወይ ምዕቃብ
print-do = ምሕታም
print-careful = ነዚ ወረቐት መን ክረኽቦ ከም ዝኽእል ሕሰቡ።

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

## A device that others use
shared-on = እዚ ተሌፎነይ ኣይኮነን
shared-off = እዚ ናይ ገዛእ ርእሰይ ተሌፎን እዩ
shared-mine = እዚ ተሌፎነይ ኣይኮነን
shared-mine-under = ኣብኡ ዋላ ሓንቲ ኣይተርፍን። ድሕሪ 10 ደቓይቕ ካብ ኣካውንት ትወጹ።
kiosk-soon = እዚ ገጽ ንዝቕጽል ሰብ ክኸውን፣ ድሕሪ ሓደ ደቒቕ ይጠፍእ። ቅብሊትኩም ጽሓፍዎ፣ ወይ ስእሊ ኣልዕልዎ።
kiosk-done = ወዲአ

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

## The hundred pictures
receipt-word-00 = ባንዴራ
receipt-word-01 = ደወል
receipt-word-02 = ካሚቻ
receipt-word-03 = ፒያኖ
receipt-word-04 = ማይ
receipt-word-05 = ማዕጾ
receipt-word-06 = ገዛ
receipt-word-07 = ሪጋ
receipt-word-08 = ዳዶ
receipt-word-09 = ብሽክለታ
receipt-word-10 = ቡመራንግ
receipt-word-11 = ቆጽሊ
receipt-word-12 = ሄድፎን
receipt-word-13 = ማርቴሎ
receipt-word-14 = ቸሪ
receipt-word-15 = ቆልቋል
receipt-word-16 = ባኒ
receipt-word-17 = ርሳስ
receipt-word-18 = መልህቕ
receipt-word-19 = መንበር
receipt-word-20 = ባናና
receipt-word-21 = ፓዝል
receipt-word-22 = ክንቲት
receipt-word-23 = ገረብ
receipt-word-24 = ጫማ
receipt-word-25 = ጻሕሊ
receipt-word-26 = ዘውዲ
receipt-word-27 = ቀስተደበና
receipt-word-28 = ከበሮ
receipt-word-29 = ቴለስኮፕ
receipt-word-30 = ደብዳበ
receipt-word-31 = ካራሜላ
receipt-word-32 = ውርጪ
receipt-word-33 = ህያብ
receipt-word-34 = ማይክሮፎን
receipt-word-35 = መነጽር
receipt-word-36 = ቫዮሊን
receipt-word-37 = እንቁርዖብ
receipt-word-38 = ካሜራ
receipt-word-39 = ካሮቲ
receipt-word-40 = ባሎን
receipt-word-41 = ሜጋፎን
receipt-word-42 = መፍትሕ
receipt-word-43 = መብራህቲ
receipt-word-44 = ፎርማጆ
receipt-word-45 = ላምባዲና
receipt-word-46 = ብሩሽ
receipt-word-47 = ደርሆ
receipt-word-48 = ዓሳ
receipt-word-49 = መንደቕ
receipt-word-50 = ማግኔት
receipt-word-51 = መንኮርኮር
receipt-word-52 = ድሙ
receipt-word-53 = ፒሳ
receipt-word-54 = ደበና
receipt-word-55 = ጽላል
receipt-word-56 = ፓራሹት
receipt-word-57 = ዘራፍ
receipt-word-58 = በራድ
receipt-word-59 = መኪና
receipt-word-60 = ሓዊ
receipt-word-61 = ጃልባ
receipt-word-62 = ሽምዓ
receipt-word-63 = ማንካ
receipt-word-64 = ሚዛን
receipt-word-65 = ተመን
receipt-word-66 = መሳልል
receipt-word-67 = ስፒና
receipt-word-68 = ተሌፎን
receipt-word-69 = ዋንጫ
receipt-word-70 = ቱፋሕ
receipt-word-71 = መጽሓፍ
receipt-word-72 = በርቂ
receipt-word-73 = መቐስ
receipt-word-74 = ክሊፕ
receipt-word-75 = መኾስተር
receipt-word-76 = እንቋቑሖ
receipt-word-77 = ቆብዕ
receipt-word-78 = ጸሓይ
receipt-word-79 = ዮዮ
receipt-word-80 = ጉንጓ
receipt-word-81 = ቀለቤት
receipt-word-82 = ሕንዚዝ
receipt-word-83 = ብሩሽ ስኒ
receipt-word-84 = ሳንጣ
receipt-word-85 = ኩባያ
receipt-word-86 = ባትሪ
receipt-word-87 = ዒላማ
receipt-word-88 = ሰንኬሎ
receipt-word-89 = ኣውቶቡስ
receipt-word-90 = ድንኳን
receipt-word-91 = ዓራት
receipt-word-92 = ኮኾብ
receipt-word-93 = ስኬትቦርድ
receipt-word-94 = ሰዓት ሑጻ
receipt-word-95 = ወርሒ
receipt-word-96 = ዕምባባ
receipt-word-97 = ካይት
receipt-word-98 = ሰዓት
receipt-word-99 = ሉኬቶ

## Whom it reached
audience-known = ብቀጥታ ናብ { $names } ይበጽሕ። ጋንታ ተሳትፎ’ውን ተንብቦ።
given-opened = { $who }፦ ኣብ { $date } ከፊቱዎ።
given-unopened = { $who }፦ ኣብ { $date } በጺሕዎ፣ ክሳብ ሕጂ ግን ኣይከፈቶን።
person-said = እቲ ዝሰደድካሉ ሰብ በለ

## What has just been done
other-answers = { $count ->
    [one] { $count } ካልእ መልሲ
   *[other] { $count } ካልኦት መልስታት
}
done-taken-back = ጠፊኡ። ድሕሪ ሕጂ ዝኾነ ሰብ ከንብቦ ኣይክእልን።
done-replied = ተላኢኹ። ኣብዚ ገጽ’ዚ ኣሎ።
done-shared = ተኻፊሉ። ኣብ ታሕቲ ተጻሒፉ ኣሎ።
wall-more = ተወሳኺ መልስታት ኣርኢ

## Leaving without a script
exit-on = ኩነታት ኣየር
exit-words = ካብ ኣካውንት ወጺእኩም ኣለኹም። ሕጂ ነዚ ታብ ዕጸውዎ፦ መምለሲ መልጎም ክሳብ ሕጂ ቅድሚ ሕጂ ዝረኣኹምዎም ገጻት ከርኢ ይኽእል፣ ኣስማቶም ድማ ኣብ ታሪኽ ናይዚ ብራውዘር ይተርፍ።
exit-history = ንምድምሳሶም፦ ኣብ ዝርዝር ናይቲ ብራውዘር «ታሪኽ» ክፈቱ እሞ ናይ መወዳእታ ሰዓት ደምስሱ።

## Signed out before it was sent
signed-out-title = ካብ ኣካውንት ወጺእኩም ኣለኹም
signed-out-kept = ክሳብ ሕጂ ኣይተሰደን። ዝጸሓፍኩምዎ ንክልተ ሰዓት ተቖሊፉ ይጽበ። ኣብዚ ተሌፎን ወይ ኮምፒተር ከም ቅድሚ ሕጂ እንደገና እተዉ፣ ክምለሰልኩም እዩ።
signed-out-gone = ኣይተሰደን፣ ኣይተቐመጠን ድማ። ፋይላት፣ ምስጢራዊ ቁጽርታት፣ ብጣዕሚ ነዊሕ ጽሑፍ፣ ከምኡ'ውን ካልኦት ኣብ ዝጥቀሙሉ ተሌፎን ዝተጻሕፈ ፈጺሙ ኣይቅመጥን።
kept-title = ነዚ ቅድሚ ካብ ኣካውንት ምውጻእኩም ጽሒፍኩምዎ
kept-lead = ክሳብ ሕጂ ኣይተሰደን። ኣንብብዎ፣ እንተ ደሊኹም ቀይርዎ፣ ብድሕሪኡ ስደድዎ።
