# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## A thread
review-told = እርስዎና ሌሎች በተናገራችሁት ምክንያት አንድ አገልግሎት እንደገና ታይቷል
