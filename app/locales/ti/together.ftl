# Polls, surveys, the council of children in care, rights and people.

home-together = ካልእ ንዓኹም
home-polls = ሓሳብኩም ሃቡ፦ ሕጂ ንሓትት ኣለና

## Polls and surveys
polls-title = ሓሳብኩም ሃቡ
polls-lead = ካባና ንዓኹም ዝቐረቡ ሓጸርቲ ሕቶታት። ንኹሎም ክትዘልልዎም ትኽእሉ።
polls-none = ሕጂ ዋላ ሓንቲ ንሓትት የብልናን።
polls-closed = ሰባት ዝበልዎ
poll-until = ክሳብ { $date } ክፉት እዩ
poll-once = ስም ኣየድልን። ፍትሓዊ ምእንቲ ክኸውን፣ በጃኹም ሓደ ግዜ ጥራይ መልሱ።
poll-once-account = ሓደ ግዜ ትቑጸሩ። እዚ መልሲ ናትኩም ምዃኑ ዋላ ሓደ ኣይርእን።
poll-who-reads = ጋንታ ተሳትፎ ቃላትኩም ተንብብ። ስምኩም ኣይርእዩን። ቃላትኩም ሓደ ሰብ ክጉዳእ ከም ዝኽእል እንተ ሓቢሮም፣ ክሕግዙ ንዝኽእሉ ሰባት ንነግር።
poll-why-thanks = የቐንየልና። ተሰዲዱ
poll-why-already = ነዚ መሊስኩምዎ ኢኹም
poll-why-members = እዚ ንባይቶ ቆልዑ እዩ
poll-why-closed = ሰባት ዝበልዎ
poll-why-more-thanks = ምስ ተዓጽወ ሰባት ዝበልዎ ነርኢ።
poll-why-more-already = ኩሉ ሰብ ሓደ ግዜ ይቑጸር። የቐንየልና!
poll-why-more-members = ኣብዚ ዝድምጹ ኣባላት ባይቶ ቆልዑ ኣብ ክንክን ጥራይ እዮም።
poll-next-person = ዝቕጽል ሰብ
poll-rounded = መን እንታይ ከም ዝበለ ዋላ ሓደ ምእንቲ ከይፈልጥ፣ እዞም ቁጽርታት ብግምት ዝተጠርነፉ እዮም።
poll-too-few = ንምርኣይ ኣዝዮም ውሑዳት ሰባት እዮም። ከምኡ ብምግባር ምስጢር ይሕሎ።
poll-about = { $count ->
    [one] ኣስታት { $count } ሰብ
   *[other] ኣስታት { $count } ሰባት
}
poll-answer = መልሲ
poll-count = ክንደይ

## The Children in Care Council
council-title = ባይቶ ቆልዑ ኣብ ክንክን (Children in Care Council)
council-lead = ኣብ ክንክን ዘለዉ መንእሰያት፣ ንኹሎም ኣብ ክንክን ዘለዉ ወኪሎም ዝዛረቡን እቲ ቦርድ ዝገብሮ ዝከታተሉን።
council-member = ኣባል ኢኹም። ኣብዚ ሓሳባት ከተቕርቡን ክትድምጹን ትኽእሉ።
council-priorities = ንዓና ልዕሊ ኩሉ ዘገድሰና
council-none = ክሳብ ሕጂ ኣብዚ ዋላ ሓንቲ የለን።
council-votes = ድምጽታት
council-challenges = ካርድታት ብድሆ
council-challenges-lead = እቲ ባይቶ ቆልዑ ንቦርድ ካርድ ይህብ። እቲ ቦርድ ክምልሶ ኣለዎ።
council-answered = { $who } ብ{ $date } መሊሱ
council-waiting = እቲ ቦርድ ክሳብ ሕጂ ኣይመለሰን።
council-due = ክሳብ { $date } ክገብርዎ እዮም
council-judged-yes = ባይቶ ቆልዑ ከምዚ ይብል፦ እወ፣ ንሱ መልሲ እዩ።
council-judged-partly = ባይቶ ቆልዑ ከምዚ ይብል፦ ንሱ ክፋል መልሲ እዩ።
council-judged-no = ባይቶ ቆልዑ ከምዚ ይብል፦ ኣይፋልን፣ ንሱ መልሲ ኣይኮነን።
council-judge-ask = ንሱ ናይ ሓቂ መልሲ ድዩ?
council-judge-yes = እወ
council-judge-partly = ብኸፊል
council-judge-no = ኣይፋልን
council-proposed = ልዕሊ ፍርቂ ክሳብ ዝሰማምዑ፣ ነዚ ኣባላት ጥራይ ይርእይዎ
council-agree = እሰማማዕ
council-disagree = ድሕሪ ሕጂ ኣይሰማማዕን
council-propose-priority = ዘገድስ ነገር ኣቕርቡ
council-propose-challenge = ካርድ ብድሆ ጽሓፉ
council-what = ብሓደ ምሉእ ሓሳብ
council-why = ስለምንታይ የገድስ?
council-half = ልዕሊ ፍርቂ ኣባላት ምስ ተሰማምዑ፣ ኩሉ ሰብ ክርእዮ ይኽእል። ናይ ዝኾነ ሰብ ስም ኣይትጠቐሙ።
council-send = ኣቕርብዎ
council-empty = መጀመርታ ብሓደ ምሉእ ሓሳብ ጽሓፍዎ
council-too-much = እዚ ካብቲ ዘሎ ገንዘብ ይበዝሕ። ገለ ኣጉድሉ
budget-amount = { $pounds } ፓውንድ (£) ኣሎ።
budget-open = ኣባላት ይመቓቕልዎ ኣለዉ።
budget-together = ኣባላት ከምዚ ገይሮም ምተጠቐሙሉ።
budget-too-few = ዝመቓቐልዎ ኣባላት ኣዝዮም ውሑዳት ስለ ዝኾኑ፣ ኣይነርእዮን።
budget-pounds = £{ $pounds }
budget-left = £{ $pounds } ተሪፉ
budget-more = ወስኹ
budget-less = ኣጉድሉ
budget-save = ከመይ ከም ዝመቐልክዎ ምዕቃብ
council-plan = ዓበይቲ ሰባት ክገብርዎ ቃል ዝኣተውዎ
council-plan-lead = መደብ ናይ ምሉእ ምምሕዳር ከባቢ፣ ብናይ መንእሰያት ቃላት።
plan-done = { $count ->
    [one] { $count } ነገር ተወዲኡ
   *[other] { $count } ነገራት ተወዲኦም
}
plan-well = { $count ->
    [one] { $count } ጽቡቕ ይኸይድ ኣሎ
   *[other] { $count } ጽቡቕ ይኸዱ ኣለዉ
}
plan-maybe = { $count ->
    [one] { $count } ክድንጉ ይኽእል
   *[other] { $count } ክድንጉዩ ይኽእሉ
}
plan-late = { $count ->
    [one] { $count } ደንጉዩ
   *[other] { $count } ደንጉዮም
}

## Rights
rights-title = መሰላተይ
rights-lead = ክትሓትዎ እትኽእሉን ንሕና ቃል ዝኣተናልኩምን።
rights-search = ቃል ድለዩ
rights-find = ምድላይ
rights-none = ዋላ ሓንቲ ኣይረኸብናን። ካልእ ቃል ፈትኑ።
rights-on = ብ{ $date } ተጻሒፉ

## Good news
celebrate-title = ዝተኻፈለ ብስራት
celebrate-lead = ኣብ ክንክን ካብ ዘለዉ መንእሰያት ዝመጸ ጽቡቕ ዜና። ብዘይ ስሞም ክንካፈሎ እወ ኢሎም።
celebrate-none = ክሳብ ሕጂ ኣብዚ ጽቡቕ ዜና የለን።
celebrate-yours = ጽቡቕ ዜናኹም ንገሩና

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
