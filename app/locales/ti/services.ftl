# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## Rate a service
rate-list-title = እንታይ ክትግምግሙ ትደልዩ?
rate-none = ክሳብ ሕጂ እትግምግምዎ ነገር የለን።
rate-not-a-person = እትግምግምዎ ቦታ ወይ ኣገልግሎት እዩ፣ ሓደ ሰብ ብፍጹም ኣይኮነን።
rate-title = እዚ ንዓኹም ከመይ እዩ፦ { $service }?
rate-words = ብናይ ገዛእ ርእስኹም ቃላት እትብልዎ ነገር ኣሎ ዶ?
rate-together = እትግምግምዎ ቦታ ወይ ኣገልግሎት እዩ፣ ሓደ ሰብ ብፍጹም ኣይኮነን። ንመልስታት ብሓባር ንርእዮም፣ ንሱ እውን እኹላት ሰባት ምስ መለሱ ጥራይ እዩ።
service-kind-where_i_live = ዝነብረሉ ቦታ
service-kind-worker_pa = ናይ ጉዳየይ ሰራሕተኛ ወይ PA
service-kind-review = ግምገማይ
service-kind-family_time = ስድራይ ምርኣይ
service-kind-school = ቤት ትምህርትን ኮለጅን
service-kind-health = ጥዕናይ
service-kind-emotional = ውሽጣዊ ስምዒተይ
service-kind-advocacy = ኣብ ጎነይ ዝቖመ ሰብ
service-kind-leaving_care = ካብ ክንክን ንምውጻእ ምድላው
service-kind-housing = ናተይ ገዛ
rate-team = እዚኦም ከም ጋንታ ዝሰርሑ ሰራሕተኛታት እዮም። በጃኹም ናይ ሓደ ሰብ ስም ኣይትጽሓፉ።
rate-parts = ከመይ እዩ?
rate-parts-hint = ዝሰማማዕ ጠውቑ። ካብዚኦም ዝደለኽምዎ ክትገድፉ ትኽእሉ።
