# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## Rate a service
rate-list-title = څه شي ته نمره ورکول غواړئ؟
rate-none = تر اوسه د نمرې ورکولو لپاره څه نشته.
rate-not-a-person = تاسو یوه ځای یا یوه خدمت ته نمره ورکوئ، هېڅکله یوه کس ته نه.
rate-title = دا ستاسو لپاره څنګه دی: { $service }؟
rate-words = په خپلو کلمو کې څه ویل غواړئ؟
rate-together = تاسو یوه ځای یا یوه خدمت ته نمره ورکوئ، هېڅکله یوه کس ته نه. موږ ځوابونه یوځای ګورو، او یوازې هغه وخت چې کافي کسانو ځواب ورکړی وي.
service-kind-where_i_live = هغه ځای چې زه پکې اوسېږم
service-kind-worker_pa = زما کارکوونکی یا PA
service-kind-review = زما بیاکتنه
service-kind-family_time = د کورنۍ لیدل مې
service-kind-school = ښوونځی او کالج
service-kind-health = زما روغتیا
service-kind-emotional = دننه احساس مې
service-kind-advocacy = څوک چې زما پلوی دی
service-kind-leaving_care = له پاملرنې د وتلو تیاری
service-kind-housing = زما خپل کور
rate-team = دا کارکوونکي د یوه ټیم په توګه دي. مهرباني وکړئ د یوه کس نوم مه اخلئ.
rate-parts = دا څنګه دی؟
rate-parts-hint = څه چې سم وي، هغه ووهئ. هر یو پرېښودلی شئ.
