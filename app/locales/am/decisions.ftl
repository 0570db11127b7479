# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## My review
my-review-title = ግምገማዬ የወሰነው
my-review-intro = ግምገማዎ እነዚህ ነገሮች ይሆናሉ ብሏል። ሆኑ?
my-review-none = እስካሁን እዚህ የተጻፈ ነገር የለም። ከሚቀጥለው ግምገማዎ በኋላ እንደገና ይመልከቱ።
my-review-who = የሚያደርገው: { $owner }
my-review-by = እስከ { $date }
my-review-late = እስከ { $date } ድረስ መሆን ነበረበት።
my-review-on = የ{ $date } ግምገማዎ
my-review-challenged = የእርስዎ IRO ስለዚህ እየጠየቀ ነው። እስከ { $date } ድረስ መልስ ማግኘት አለበት።
my-review-asked = የእርስዎ IRO ስለዚህ ጠይቆ መልስ አግኝቷል።
my-review-told = የተደረገው
my-review-over = ይህ አብቅቷል።
my-review-seen = የእርስዎ IRO እዚህ የሚሉትን ያያል፣ ሠራተኛዎ ደግሞ ክፍት መሆኑን ያያል። አይ ካሉ እንደገና ይከፈታል።
my-review-seen-worker = ሠራተኛዎ እዚህ የሚሉትን ያያል። አይ ካሉ እንደገና ይከፈታል።
my-review-moved = በሌላ ቀን ተስማምተዋል፣ ምክንያቱም
my-review-changed = ምን ተቀየረ
