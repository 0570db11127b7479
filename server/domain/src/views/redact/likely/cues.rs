//! Words that names stand beside, in the languages children write in. All are read as
//! searches see them, so that it does not matter how a keyboard wrote one.

use std::collections::HashSet;
use std::sync::LazyLock;

use heard_storage::text;

/// A list of words, as searches see them.
pub(super) struct List(LazyLock<HashSet<String>>);

impl List {
    /// Whether this folded word is one of them.
    pub(super) fn has(&self, plain: &str) -> bool {
        self.0.contains(plain)
    }
}

macro_rules! list {
    ($($(#[$doc:meta])* $name:ident = $words:literal;)*) => {$(
        $(#[$doc])*
        pub(super) static $name: List =
            List(LazyLock::new(|| text::search($words).split(' ').map(str::to_owned).collect()));
    )*};
}

list! {
    /// Somebody of the family; a name follows.
    RELATIVES = "brother brothers bro sister sisters sis stepbrother stepsister mum mums mummy mom mother dad dads
        daddy father stepdad stepmum nan nana nanny gran grandma grandad granddad aunt auntie aunty uncle cousin
        cousins twin son daughter niece nephew boyfriend girlfriend
        أخي أختي أخوي إخوتي أخواتي أمي أبي والدي والدتي عمي عمتي خالي خالتي جدي جدتي
        برادرم خواهرم مادرم پدرم بیادرم مامایم کاکایم خاله عمه
        براکەم برام خوشکم خوشکەکەم دایکم باوکم مامم پورم
        ورور ورورم خور مور پلار تره ترور
        ወንድሜ እህቴ እናቴ አባቴ አጎቴ አክስቴ
        ሓወይ ሓፍተይ ኣደይ ኣቦይ ኣኮይ ሓትነይ
        vëlla vëllai vëllain vëllanë motër motra motrën nëna mami babi gjyshi gjyshja xhaxhai tezja kushëriri
        брат брата братом братик братика сестра сестру сестри сестрою сестричка мама тато бабуся дідусь дядько тітка
        trai gái bà ông chú dì cậu";
    /// Somebody else, or a word that says that a name follows.
    BEFORE_NAMES = "friend mate bestie teacher carer miss mister called named
        صديقي صديقتي معلمتي معلمي دوستم معلمم هاوڕێکەم مامۆستا ملګری ملګرې ጓደኛዬ መምህሬ መሓዛይ መምህረይ
        shoku shoqja mësuesi mësuesja друг друга подруга подругу вчитель вчителька bạn cô thầy
        quhet звати tên اسمه اسمها اسمش نامش ناوی ስሙ ስሟ ሽሙ ሽማ";
    /// What may stand between such a word and the name.
    BETWEEN = "called named is name names im ime i e quhet звати tôi của tên là mình من اسمه اسمها اسمش نامش ناوی نوم
        یې ስሙ ስሟ ሽሙ ሽማ";
    /// After these what follows is a name however it is written.
    NAMING = "called named quhet звати اسمه اسمها اسمش نامش ناوی ስሙ ስሟ ሽሙ ሽማ";
    /// What follows all of these and is no name.
    NEVER = "me him her it them us you the a an my our your this that these those and or but for in on at to of off out
        up so because names not no yes mean bad stupid
        في من على إلى عن مع هو هي كان كانت لا ما هذا هذه الذي التي الصغير الصغيرة الكبير الكبيرة يعيش تعيش و
        که در از به را با است بود هم خیلی نیست هست کوچک بزرگ و
        لە بۆ کە زۆر لەگەڵ په د چې کې او ته له سره دی ده و
        እና ነው ነበር ላይ ጋር ኣብ እዩ እያ ምስ ነይሩ";
    /// Places that a name stands before.
    PLACES = "school academy college nursery hospital house lodge cottage hostel shkolla школа";
    /// How streets end.
    STREETS = "street st road rd avenue ave lane ln row close drive way crescent court terrace grove gardens hill
        square walk mews parade";
    /// Written with a capital letter, and nobody's name.
    NO_NAMES = "i im ill ive id ok monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december english maths math science art history geography music
        drama pe it tv pa iro sw eet xbox playstation ps4 ps5 switch nintendo wifi god allah jesus christmas eid ramadan
        easter diwali halloween britain british england uk america american arabic kurdish french spanish german chinese
        muslim christian google youtube tiktok instagram snapchat snap netflix minecraft roblox fortnite facebook
        whatsapp amazon tesco asda mcdonalds lego pokemon spotify mr mrs ms dr council heard the my our this that and
        but so because when if he she they we you it";
    /// Months and what people are born on.
    MONTHS = "january february march april may june july august september october november december jan feb mar apr jun
        jul aug sep sept oct nov dec
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
        janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor
        يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر";
    /// Words for being born, near which a day tells who somebody is.
    BORN = "born birthday bday dob birth ولدت ميلادي مواليد تولد زادروز народився народилась народження datëlindja lindur
        sinh ተወለድኩ";
}
