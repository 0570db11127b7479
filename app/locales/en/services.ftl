# Rating a service.

## Rate a service
rate-list-title = What do you want to rate?
rate-none = There is nothing to rate yet.
rate-not-a-person = You rate a place or a service, never one person.
rate-title = How is this for you: { $service }?
rate-words = Anything in your own words?
rate-together = You rate a place or a service, never one person. We look at answers together, and only when enough people have answered.
service-kind-where_i_live = Where I live
service-kind-worker_pa = My social worker or PA
service-kind-review = My review
service-kind-family_time = Seeing my family
service-kind-school = School and college
service-kind-health = My health
service-kind-emotional = How I feel inside
service-kind-advocacy = Someone on my side
service-kind-leaving_care = Getting ready to leave care
service-kind-housing = My own place
rate-team = These are workers as a team. Please do not name one person.
rate-parts = What is it like?
rate-parts-hint = Tap what fits. You can leave any of these out.
