# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Amharic.

## Rights
rights-title = መብቶቼ
rights-lead = መጠየቅ የሚችሉትና እኛ ቃል የገባንልዎት።
rights-search = ቃል ይፈልጉ
rights-find = መፈለግ
rights-none = ምንም አላገኘንም። ሌላ ቃል ይሞክሩ።
rights-on = በ{ $date } ተጽፏል
