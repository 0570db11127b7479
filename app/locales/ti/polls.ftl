# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

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
poll-rounded = እዚኦም መልስታት እምበር ሰባት ኣይኮኑን፦ ዝኾነ ሰብ ልዕሊ ሓደ ግዜ ክምልስ ይኽእል እዩ። መን እንታይ ከም ዝበለ ዋላ ሓደ ምእንቲ ከይፈልጥ፣ ነፍሲ ወከፍ ቁጽሪ ቁሩብ ተቐይሩ ኣሎ።
poll-too-few = ንምርኣይ ኣዝዮም ውሑዳት ሰባት እዮም። ከምኡ ብምግባር ምስጢር ይሕሎ።
poll-about = { $count ->
    [one] ኣስታት { $count } መልሲ
   *[other] ኣስታት { $count } መልስታት
}
poll-answer = መልሲ
poll-count = ክንደይ
