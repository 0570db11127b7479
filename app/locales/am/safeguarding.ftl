# After something hard was said: who helps now, who reads it and when.
told-title = ስለነገሩን እናመሰግናለን
told-now = አሁን ከሰው ጋር ይነጋገሩ
told-now-hint = የእኛን መልስ መጠበቅ አያስፈልግዎትም።
told-more = ተጨማሪ ቁጥሮች
told-open = አሁን ክፍት ነው፣ እስከ { $time }
told-closed = አሁን ዝግ ነው። { $day } በ{ $time } ይከፈታል
told-day-today = ዛሬ
told-day-tomorrow = ነገ
told-day-1 = ሰኞ
told-day-2 = ማክሰኞ
told-day-3 = ረቡዕ
told-day-4 = ሐሙስ
told-day-5 = ዓርብ
told-day-6 = ቅዳሜ
told-day-7 = እሑድ
told-who = ይህን ማን ያነበዋል፣ መቼስ?
told-read-now = *የተሳትፎ ቡድኑ ያነበዋል።* ዛሬ እስከ { $time } ሥራ ላይ ናቸው።
told-read-later = *የተሳትፎ ቡድኑ ያነበዋል፣ አሁን ግን አይደለም።* ከ{ $day } { $time } በፊት ማንም አያነበውም።
told-read-unknown = *የተሳትፎ ቡድኑ በሥራ ቀናት ያነበዋል።* በሌሊት፣ በሳምንት መጨረሻ ወይም በሕዝብ በዓል ቀን ማንም አያነበውም።

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = ኮምፒውተር አደጋ ላይ ልትሆን እንደምትችል የሚናገሩ ቃላትን ይፈልጋል፣ ሰው ቶሎ እንዲያነባቸው። ቀጥሎ ምን እንደሚሆን ሰው ይወስናል።
noticing-waits = አደጋ ላይ ያለህ የሚመስል ከሆነ መጀመሪያ ሰው ይመለከተዋል። ከዚያ የጠየቅከውን እናደርጋለን።
