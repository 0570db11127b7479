# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## Notifications
push-neutral = Heard ላይ አዲስ ነገር አለ።
push-title = አዲስ ነገር ሲኖር ንገሩኝ
push-under = ስልክዎ ሊነግርዎት ይችላል። ስለ ምን እንደሆነ በፍጹም አይናገርም።
push-says-only = ስልክዎ የሚያሳየው ይህን ብቻ ነው፦
push-later = መጀመሪያ የሆነ ነገር ይናገሩ። ከዚያ በኋላ ይህን ማብራት ይችላሉ።
push-ask = ስለ ምን እንንገርዎት?
push-tell-answer = ለተናገርኩት ነገር የተሰጠ መልስ
push-tell-message = ለእኔ የመጣ መልእክት
push-tell-recheck = ተፈጽሟል?
push-tell-news = «እናንተ ተናገራችሁ፣ እኛ ሠራን» ላይ አዲስ መልሶች
push-devices = { $devices ->
    [0] ይህ ጠፍቷል።
    [one] ይህ በ{ $devices } ስልክ ወይም ኮምፒውተር ላይ በርቷል።
   *[other] ይህ በ{ $devices } ስልኮችና ኮምፒውተሮች ላይ በርቷል።
}
push-on = እዚህ ማብራት
push-save = ማስቀመጥ
push-off = በሁሉም ቦታ ማጥፋት
push-cannot = ይህ ብራውዘር ያን ማድረግ አይችልም። ሁልጊዜም «የእኔ ነገሮች» ውስጥ ማየት ይችላሉ።
push-blocked = ስልክዎ አይ ብሏል። በስልኩ ሴቲንግ ውስጥ ለዚህ ገጽ መቀየር ይችላሉ።
push-refused = ለዚህ ስልክ ማብራት አልቻልንም። እባክዎ እንደገና ይሞክሩ።

## iPhone
iphone-title = በiPhone ወይም በiPad ላይ
iphone-why = መጀመሪያ Heardን Home Screen (መነሻ ስክሪን) ላይ ያስቀምጡ። ተራ ስምና ሥዕል አለው።
iphone-share = Share የሚለውን ይጫኑ፤ ቀስት ያለው ሳጥን ነው።
iphone-add = Add to Home Screen የሚለውን ይጫኑ።
iphone-open = Heardን ከHome Screen ይክፈቱና ወደዚህ ገጽ ይመለሱ።
