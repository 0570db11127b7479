# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Tigrinya.

## Rights
rights-title = መሰላተይ
rights-lead = ክትሓትዎ እትኽእሉን ንሕና ቃል ዝኣተናልኩምን።
rights-search = ቃል ድለዩ
rights-find = ምድላይ
rights-none = ዋላ ሓንቲ ኣይረኸብናን። ካልእ ቃል ፈትኑ።
rights-on = ብ{ $date } ተጻሒፉ
