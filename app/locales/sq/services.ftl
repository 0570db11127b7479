# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## Rate a service
rate-list-title = Çfarë dëshiron të vlerësosh?
rate-none = Ende nuk ka asgjë për të vlerësuar.
rate-not-a-person = Vlerëson një vend ose një shërbim, kurrë një njeri të vetëm.
rate-title = Si është kjo për ty: { $service }?
rate-words = Diçka me fjalët e tua?
rate-together = Vlerëson një vend ose një shërbim, kurrë një njeri të vetëm. Ne i shohim përgjigjet bashkë, dhe vetëm kur janë përgjigjur mjaft njerëz.
service-kind-where_i_live = Vendi ku jetoj
service-kind-worker_pa = Punonjësi im ose PA
service-kind-review = Rishikimi im
service-kind-family_time = Takimi me familjen
service-kind-school = Shkolla dhe kolegji
service-kind-health = Shëndeti im
service-kind-emotional = Si ndihem përbrenda
service-kind-advocacy = Dikush në anën time
service-kind-leaving_care = Përgatitja për të lënë kujdesin
service-kind-housing = Shtëpia ime
rate-team = Këta janë punonjës si ekip. Të lutem, mos përmend një njeri të vetëm me emër.
rate-parts = Si është?
rate-parts-hint = Prek çfarë përshtatet. Mund të lësh jashtë cilëndo nga këto.
