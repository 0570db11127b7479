# A service is looked at again.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## A thread
review-told = ብሰንኪ እቲ ንስኹምን ካልኦትን ዝበልክምዎ፣ ሓደ ኣገልግሎት ደጊሙ ተራእዩ
