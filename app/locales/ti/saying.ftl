# Saying something: more situations, pictures, days, going on later.

## Home
home-more = ካልእ እትዛረብሉ
home-pictures = ስእልታት እደሊ
home-words = ቃላት እደሊ
unfinished-title = ነቲ ዝጀመርክምዎ ቀጽልዎ
unfinished-throw-away = ምድርባይ
unfinished-throw = ምድርባይ፦ { $what }
unfinished-kept = ኣብዚ ንክልተ ሰዓት ይጽበየኩም። ክኸፍቶ ዝኽእል ነዚ ተሌፎን ዝሓዘ ሰብ ጥራይ እዩ።

## Questions
change-done = ተወዲኡ
day-field-day = መዓልቲ
day-field-month = ወርሒ
day-field-year = ዓመት
problem-no-such-day = ነዚ መዓልቲ ኣይንፈልጦን። ነታ መዓልቲ፣ ነቲ ወርሕን ነቲ ዓመትን ኣረጋግጹ
problem-nobody-helped = ኣብቲ ናይ ሓጋዚ ሳንዱቕ ሓደ ሰብ ጽሒፉ ኣሎ። መን ከም ዝሓገዘ ንገሩ፣ ወይ ነቲ ሳንዱቕ ባዶ ግደፍዎ

## What a helper saw
seen-title = ንሓጋዚ
seen-ask = ንስኹም ሓጋዚ፣ እንታይ ርኢኹም?
seen-hint = ዝርኣኽምዎ ጥራይ፣ ንኣብነት እቲ ቆልዓ ናብ ምንታይ ከም ዘመልከተ ወይ ከመይ ይመስል ከም ዝነበረ። በይኑ ነቐምጦ። ከም ቃላት ናይቲ ቆልዓ ብፍጹም ኣይንቖጽሮን።

## My agenda
agenda-title = ናይ ኣኼባይ ዝርዝር
agenda-under = ኣሕትምዎ፣ ናብ ኣኼባኹም እውን ሒዝክምዎ ኪዱ
agenda-on = ንናይ { $date } ኣኼባይ
agenda-chair-all = ነቲ ኣኼባይ ባዕለይ ክመርሖ እደሊ።
agenda-chair-part = ካብቲ ኣኼባይ ሓደ ክፋል ባዕለይ ክመርሕ እደሊ።
agenda-chair-first = ኣነ መጀመርታ ክዛረብ እደሊ።
agenda-print = ነዚ ገጽ ንምሕታም፣ ናይ ብራውዘርኩም ዝርዝር ክፈቱ፣ ድሕሪኡ Print (ምሕታም) ምረጹ።
agenda-left-out = ኣብቲ ኣኼባ ክበሃል ዘይብሉ ነገር ኣብዚ ገጽ የለን።

## Who drew the cards
moderation-pictures = እቶም ናይ ስእሊ ካርድታት ናይ OpenMoji (openmoji.org) እዮም፣ ብ CC BY-SA 4.0 ብነጻ ክትጥቀሙሎም ትኽእሉ። ንሕና ቁሩብ ቀይርናዮም።
