# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## How we look after what you say
moderation-title-who = Kush e lexon
moderation-words-who = Njerëzit e ekipit të pjesëmarrjes lexojnë gjithçka që dërgon. Ata nuk punojnë me rastin tënd. Një punonjës ose IRO e merr vetëm nëse ti zgjedh kështu.
moderation-title-names = Emrat
moderation-words-names = Para se t’i përdorim fjalët e tua, heqim emrat dhe vendet që mund të tregojnë kush je.
moderation-title-safety = Kur dikush mund të lëndohet
moderation-words-safety = Atëherë duhet t’u tregojmë njerëzve që mund të të ndihmojnë të jesh në siguri. Ne do të të themi se kush janë.
moderation-title-hide = Kur diçka mbahet larg syve
moderation-words-hide = Ndonjëherë një person i ekipit i mban fjalët e dikujt jashtë listave, për shembull kur do të lëndonin dikë. Ai person duhet të shkruajë pse, dhe ti mund ta lexosh arsyen. Ne kurrë nuk fshehim diçka sepse është ankesë.
moderation-title-quotes = Fjalët e tua para të tjerëve
moderation-words-quotes = Fjalët e tua ua tregojmë njerëzve të tjerë vetëm nëse ke thënë po, dhe më parë i kontrollon një person i dytë. Mund të thuash ndal në çdo kohë: atëherë nuk është në asnjë faqe tonën. Nëse dikush e ka printuar më parë, mund vetëm t’i kërkojmë ta heqë.
moderation-title-counts = Numërimi
moderation-words-counts = Kurrë nuk tregojmë një numër aq të vogël sa të mund të të dallojë ty. Një përgjigje për një punonjës nuk përdoret kurrë kundër një njeriu të vetëm.
moderation-title-erase = Marrja prapa
moderation-words-erase = Mund ta marrësh prapa atë që ke thënë, ose të fshish gjithçka. Ne ruajmë vetëm atë që nevojitet kur dikush mund të lëndohet, ose për një ankesë.

## Who drew the cards
moderation-pictures = Kartat me figura janë nga OpenMoji (openmoji.org), falas për përdorim sipas CC BY-SA 4.0. Ne i ndryshuam pak.

## If you are asking to stay in this country
immigration-title = Nëse po kërkon të qëndrosh në këtë vend
immigration-words = Heard nuk është Home Office (ministria që vendos kush mund të qëndrojë). Ne nuk ia dërgojmë fjalët e tua Home Office-it. Por ligji ose një gjykatë mund ta detyrojë bashkinë të tregojë çfarë di. Nëse ke merak, pyet më parë dikë që mbron të drejtat e tua (advocate) ose avokatin tënd.
immigration-unchecked = Këto fjalë nuk i ka kontrolluar ende një avokat.
