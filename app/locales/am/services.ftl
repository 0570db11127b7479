# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## Rate a service
rate-list-title = ደረጃ መስጠት የሚፈልጉት ለየትኛው ነው?
rate-none = እስካሁን ደረጃ የሚሰጡት ነገር የለም።
rate-not-a-person = ደረጃ የሚሰጡት ለቦታ ወይም ለአገልግሎት ነው፤ ለአንድ ሰው በፍጹም አይደለም።
rate-title = ይህ ለእርስዎ እንዴት ነው፦ { $service }?
rate-words = በራስዎ ቃላት የሚሉት ነገር አለ?
rate-together = ደረጃ የሚሰጡት ለቦታ ወይም ለአገልግሎት ነው፤ ለአንድ ሰው በፍጹም አይደለም። መልሶችን አንድ ላይ እናያለን፤ ያውም በቂ ሰዎች ሲመልሱ ብቻ ነው።
service-kind-where_i_live = የምኖርበት ቦታ
service-kind-worker_pa = የእኔ ጉዳይ ሠራተኛ ወይም PA
service-kind-review = የእኔ ግምገማ
service-kind-family_time = ቤተሰቤን ማየት
service-kind-school = ትምህርት ቤት እና ኮሌጅ
service-kind-health = ጤንነቴ
service-kind-emotional = የውስጥ ስሜቴ
service-kind-advocacy = ከጎኔ የሚቆም ሰው
service-kind-leaving_care = ከእንክብካቤ ለመውጣት መዘጋጀት
service-kind-housing = የራሴ ቤት
rate-team = እነዚህ እንደ ቡድን የሚሠሩ ሠራተኞች ናቸው። እባክዎ የአንድ ሰው ስም አይጥቀሱ።
rate-parts = እንዴት ነው?
rate-parts-hint = የሚስማማውን ይጫኑ። ከእነዚህ ማንኛውንም መተው ይችላሉ።
