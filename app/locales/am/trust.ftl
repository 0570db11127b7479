# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = እነዚህ ስምንት ሥዕሎች ከቁጥሮችዎ ጋር አንድ ናቸው። የሚሠሩት በዚህ ቅደም ተከተል ነው።
pictures-title = ሥዕሎችዎን ይፈልጉ
pictures-which = ሥዕል { $n } ከ8 ይጫኑ
pictures-undo = የመጨረሻውን ማንሳት
pictures-instead = ሥዕሎች አሉኝ
pictures-instead-under = ስምንት፣ በቅደም ተከተል
problem-no-such-pictures = እነዚህ ሥዕሎች ምንም አይከፍቱም። ቅደም ተከተሉን ይፈትሹና እንደገና ይጀምሩ

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

## Who looked
looked-lead = አንድ ሰው የተናገሩትን በከፈተ ቁጥር እዚህ ይጻፋል። ማንም አንድ መስመር ማንሳት አይችልም።
looked-nobody = እስካሁን ማንም ምንም አልከፈተም።
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] ከነገሮችዎ { $count }
   *[other] ከነገሮችዎ { $count }
}
deed-shared = ሌላ ሰው እንዲያየው ማድረግ
deed-opened = ሥዕል ወይም የተቀዳ ድምጽ መክፈት
deed-exported = በፋይል ማውጣት
deed-identified = ማን እንደጻፈው ማየት

## Sharing again and paper
share-title = ለሌላ ሰው ማካፈል
share-words = ያንኑ ቃላት ያገኛሉ። ሁለት ጊዜ መንገር አያስፈልግዎትም። ከእርስዎ መሆኑን ያውቃሉ። የተካፈለ ነገር ሊመለስ አይችልም።
shared-line = ይህን ለዚህም አካፍለዋል፦ { $who }፣ { $date }
print = ይህን ማተም ወይም ማስቀመጥ
print-do = ማተም
print-careful = ይህን ወረቀት ማን ሊያገኘው እንደሚችል ያስቡ።

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

## A device that others use
shared-on = ይህ የእኔ ስልክ አይደለም
shared-off = ይህ የራሴ ስልክ ነው
shared-mine = ይህ የእኔ ስልክ አይደለም
shared-mine-under = በላዩ ላይ ምንም አይቀርም። ከ10 ደቂቃ በኋላ ከአካውንት ይወጣሉ።
kiosk-soon = ይህ ገጽ ለቀጣዩ ሰው ሲባል ከአንድ ደቂቃ በኋላ ይጠፋል። ደረሰኝዎን ይጻፉ፣ ወይም ፎቶ ያንሱት።
kiosk-done = ጨርሻለሁ

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

## The hundred pictures
receipt-word-00 = ባንዲራ
receipt-word-01 = ደወል
receipt-word-02 = ሸሚዝ
receipt-word-03 = ፒያኖ
receipt-word-04 = ውሃ
receipt-word-05 = በር
receipt-word-06 = ቤት
receipt-word-07 = ማስመሪያ
receipt-word-08 = ዳይስ
receipt-word-09 = ብስክሌት
receipt-word-10 = ቡሜራንግ
receipt-word-11 = ቅጠል
receipt-word-12 = ሄድፎን
receipt-word-13 = መዶሻ
receipt-word-14 = ቼሪ
receipt-word-15 = ቁልቋል
receipt-word-16 = ዳቦ
receipt-word-17 = እርሳስ
receipt-word-18 = መልህቅ
receipt-word-19 = ወንበር
receipt-word-20 = ሙዝ
receipt-word-21 = ፓዝል
receipt-word-22 = ላባ
receipt-word-23 = ዛፍ
receipt-word-24 = ጫማ
receipt-word-25 = ሳህን
receipt-word-26 = ዘውድ
receipt-word-27 = ቀስተደመና
receipt-word-28 = ከበሮ
receipt-word-29 = ቴሌስኮፕ
receipt-word-30 = ደብዳቤ
receipt-word-31 = ከረሜላ
receipt-word-32 = በረዶ
receipt-word-33 = ስጦታ
receipt-word-34 = ማይክሮፎን
receipt-word-35 = መነጽር
receipt-word-36 = ቫዮሊን
receipt-word-37 = እንቁራሪት
receipt-word-38 = ካሜራ
receipt-word-39 = ካሮት
receipt-word-40 = ፊኛ
receipt-word-41 = ሜጋፎን
receipt-word-42 = ቁልፍ
receipt-word-43 = መብራት
receipt-word-44 = አይብ
receipt-word-45 = የእጅ ባትሪ
receipt-word-46 = ብሩሽ
receipt-word-47 = ዶሮ
receipt-word-48 = ዓሣ
receipt-word-49 = ግድግዳ
receipt-word-50 = ማግኔት
receipt-word-51 = ጎማ
receipt-word-52 = ድመት
receipt-word-53 = ፒዛ
receipt-word-54 = ደመና
receipt-word-55 = ጃንጥላ
receipt-word-56 = ፓራሹት
receipt-word-57 = ቀጭኔ
receipt-word-58 = ማንቆርቆሪያ
receipt-word-59 = መኪና
receipt-word-60 = እሳት
receipt-word-61 = ጀልባ
receipt-word-62 = ሻማ
receipt-word-63 = ማንኪያ
receipt-word-64 = ሚዛን
receipt-word-65 = እባብ
receipt-word-66 = መሰላል
receipt-word-67 = ሶኬት
receipt-word-68 = ስልክ
receipt-word-69 = ዋንጫ
receipt-word-70 = ፖም
receipt-word-71 = መጽሐፍ
receipt-word-72 = መብረቅ
receipt-word-73 = መቀስ
receipt-word-74 = ክሊፕ
receipt-word-75 = መጥረጊያ
receipt-word-76 = እንቁላል
receipt-word-77 = ኮፍያ
receipt-word-78 = ፀሐይ
receipt-word-79 = ዮዮ
receipt-word-80 = ጉጉት
receipt-word-81 = ቀለበት
receipt-word-82 = ጥንዚዛ
receipt-word-83 = የጥርስ ብሩሽ
receipt-word-84 = ቦርሳ
receipt-word-85 = ኩባያ
receipt-word-86 = ባትሪ ድንጋይ
receipt-word-87 = ዒላማ
receipt-word-88 = ባልዲ
receipt-word-89 = አውቶቡስ
receipt-word-90 = ድንኳን
receipt-word-91 = አልጋ
receipt-word-92 = ኮከብ
receipt-word-93 = ስኬትቦርድ
receipt-word-94 = የአሸዋ ሰዓት
receipt-word-95 = ጨረቃ
receipt-word-96 = አበባ
receipt-word-97 = ካይት
receipt-word-98 = ሰዓት
receipt-word-99 = ጓጉንቸር

## Whom it reached
audience-known = ወዲያውኑ ለ{ $names } ይደርሳል። የተሳትፎ ቡድኑም ያነበዋል።
given-opened = { $who }፦ በ{ $date } ከፍቶታል።
given-unopened = { $who }፦ በ{ $date } ደርሶታል፣ ግን እስካሁን አልከፈተውም።
person-said = የላክህለት ሰው እንዲህ አለ

## What has just been done
other-answers = { $count ->
    [one] { $count } ሌላ መልስ
   *[other] { $count } ሌሎች መልሶች
}
done-taken-back = ጠፍቷል። ከእንግዲህ ማንም ሊያነበው አይችልም።
done-replied = ተልኳል። በዚህ ገጽ ላይ አለ።
done-shared = ተጋርቷል። ከታች ተጽፏል።
wall-more = ተጨማሪ መልሶችን አሳይ

## Leaving without a script
exit-on = የአየር ሁኔታ
exit-words = ከአካውንት ወጥተዋል። ይህን ትር አሁን ይዝጉት፦ የመመለሻ አዝራሩ ከዚህ በፊት ያዩዋቸውን ገጾች አሁንም ሊያሳይ ይችላል፤ ስማቸውም በዚህ ብራውዘር ታሪክ ውስጥ ይቀራል።
exit-history = ለማጥፋት፦ በብራውዘሩ ዝርዝር ውስጥ «ታሪክ»ን ይክፈቱና የመጨረሻውን ሰዓት ይሰርዙ።

## Signed out before it was sent
signed-out-title = ከአካውንት ወጥተዋል
signed-out-kept = ገና አልተላከም። የጻፉት ለሁለት ሰዓት ተቆልፎ ይጠብቃል። በዚህ ስልክ ወይም ኮምፒውተር እንደ ቀድሞው እንደገና ይግቡ፤ ይመለስልዎታል።
signed-out-gone = አልተላከም፤ አልተቀመጠምም። ፋይሎች፣ ሚስጥራዊ ቁጥሮች፣ በጣም ረጅም ጽሑፎች እና ሌሎች በሚጠቀሙበት ስልክ ላይ የተጻፈ ነገር በፍጹም አይቀመጥም።
kept-title = ይህን ከአካውንት ከመውጣትዎ በፊት ጽፈውት ነበር
kept-lead = ገና አልተላከም። ያንብቡት፤ ከፈለጉ ይቀይሩት፤ ከዚያም ይላኩት።
