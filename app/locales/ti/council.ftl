# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

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
plan-slips = { $count ->
    [one] { $count } ክድንጉ እዩ
   *[other] { $count } ክድንጉዩ እዮም
}
plan-unsaid = { $count ->
    [one] ብዛዕባ { $count } ነገር ክሳብ ሕጂ ዝበለ የለን
   *[other] ብዛዕባ { $count } ነገራት ክሳብ ሕጂ ዝበለ የለን
}
council-promises = ዝተኣትወ ቃላት፣ ብዕለት
council-promise-over = እታ መዓልቲ ሓሊፋ እያ።
