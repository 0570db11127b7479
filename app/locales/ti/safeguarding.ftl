# After something hard was said: who helps now, who reads it and when.
told-title = ስለ ዝነገርኩምና የቐንየልና
told-now = ሕጂ ምስ ሰብ ተዛረቡ
told-now-hint = መልስና ክትጽበዩ ኣየድልየኩምን።
told-more = ተወሳኺ ቁጽርታት
told-open = ሕጂ ክፉት እዩ፣ ክሳብ ሰዓት { $time }
told-closed = ሕጂ ዕጹው እዩ። { $day } ሰዓት { $time } ይኽፈት
told-day-today = ሎሚ
told-day-tomorrow = ጽባሕ
told-day-1 = ሰኑይ
told-day-2 = ሰሉስ
told-day-3 = ረቡዕ
told-day-4 = ሓሙስ
told-day-5 = ዓርቢ
told-day-6 = ቀዳም
told-day-7 = ሰንበት
told-who = ነዚ መን የንብቦ፣ መዓስ ከ?
told-read-now = *ጋንታ ተሳትፎ ተንብቦ።* ሎሚ ክሳብ ሰዓት { $time } ኣብ ስራሕ ኣለዉ።
told-read-later = *ጋንታ ተሳትፎ ተንብቦ፣ ሕጂ ግን ኣይኮነን።* ቅድሚ { $day } ሰዓት { $time } ዋላ ሓደ ኣየንብቦን።
told-read-unknown = *ጋንታ ተሳትፎ ኣብ ናይ ስራሕ መዓልታት ተንብቦ።* ለይቲ፣ ቀዳመ-ሰንበት ወይ ኣብ ህዝባዊ በዓላት ዋላ ሓደ ኣየንብቦን።

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = ኮምፒዩተር ኣብ ሓደጋ ክትህሉ ከም እትኽእል ዝገልጹ ቃላት ይደሊ፣ ምእንቲ ሰብ ቀልጢፉ ከንብቦም። ቀጺሉ እንታይ ከም ዝግበር ሰብ ይውስን።
noticing-waits = ኣብ ሓደጋ ከም ዘለኻ እንተመሲሉ፣ መጀመርታ ሰብ ይርእዮ። ድሕሪኡ ዝሓተትካዮ ንገብር።
