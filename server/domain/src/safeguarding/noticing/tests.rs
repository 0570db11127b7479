use super::*;

fn kinds(text: &str) -> Vec<Kind> {
    notice(text).map(|noticed| noticed.kinds).unwrap_or_default()
}

#[test]
fn mod_08_every_list_can_be_read() {
    for (language, text) in SOURCES {
        Lists::default().read(text).unwrap_or_else(|wrong| panic!("{language}, {wrong}"));
    }
}

#[test]
fn mod_08_words_of_harm_are_noticed_as_children_write_them() {
    let danger = "steve hits me when nobody is there\u{2026} I\u{2019}m scared to go home tonight";
    let noticed = notice(danger).unwrap();
    assert_eq!(noticed.level, Level::Danger);
    assert!(noticed.kinds.contains(&Kind::Harm));
    for text in ["HE HITTS ME", "he h1ts me", "she slaaaaps me", "my carer kikd me", "he did not hit me"] {
        assert!(kinds(text).contains(&Kind::Harm), "{text}");
    }
    for text in ["i wanna kms", "k*ll myself", "k1ll my self", "sucidal", "I don\u{2019}t want to be here anymore"] {
        assert!(kinds(text).contains(&Kind::SelfHarm), "{text}");
    }
}

#[test]
fn mod_08_ordinary_words_are_not() {
    for text in [
        "",
        "The wifi is slow and the food is good",
        "it hit me that I like swimming",
        "my feet are killing me after football",
        "Can I have a new bike please",
        "He beat me at chess and I want to learn",
    ] {
        assert_eq!(notice(text), None, "{text}");
    }
}

/// What people do at play has the same words; whom and where it met tells.
#[test]
fn mod_08_an_ordinary_phrase_hides_no_harm() {
    for text in [
        "my dad beat me in the kitchen",
        "he hit my head against the wall",
        "my carer pushed me to the ground",
        "i cut down my arms",
        "my stepdad gets drunk in front of us",
        "uncle takes pictures of me on my bed",
        "mum beat me at home last night",
        "my stepdad beats me on my legs",
        "he pushed me hard",
        "they jumped on me",
        "he took photos of me at the pool changing",
        "he beat me at chess and then he beat me",
    ] {
        assert!(notice(text).is_some(), "{text}");
    }
    for text in [
        "He beat me at football again",
        "we jumped in the pool",
        "my coach is good at pushing me to do better",
        "school photos of me playing netball",
        "got hit by the ball",
        "It killed time on the bus",
    ] {
        assert_eq!(notice(text), None, "{text}");
    }
}

/// Hints without the word: what is dreaded, what is hidden, what stopped.
#[test]
fn mod_08_what_is_said_without_the_word_is_noticed() {
    for text in [
        "i dont want to go to my uncles any more and i cant say why",
        "my brother has bruzes on his legs",
        "she makes us kneel on gravel",
        "there is a camera in the bathroom",
        "she has two phones now and she hides one of them",
        "i am keeping something for a lad, it is not mine",
        "we only get dinner if the jobs are done",
        "there has been no electric since tuesday",
        "i keep thinking about the tablets",
        "i hope i dont wake up",
        "in the holidays they take me to the village and there is a husband",
        "my passport is with my uncle",
        "he saved the pic and wont delete it",
    ] {
        assert!(notice(text).is_some(), "{text}");
    }
}

/// Nothing that is told is lost in what stands around it, wherever that is.
#[test]
fn mod_08_a_hint_in_a_long_text_is_noticed() {
    let hint = "he comes into my room when everyone is asleep and i pretend to be sleeping. ";
    let plain = "The food is nice and football was good today. Thank you for the new bike. ";
    assert_eq!(notice(&plain.repeat(30)), None);
    for before in 0..30 {
        let text = format!("{}{hint}{}", plain.repeat(before), plain.repeat(29 - before));
        assert!(notice(&text).is_some(), "after {before}");
    }
}

/// What no list has is told apart by what others wrote.
#[test]
fn mod_08_what_no_list_has_is_compared_with_examples() {
    let noticed = notice("i wrote a letter to everyone and put them under my pillow for after").unwrap();
    assert_eq!(noticed.kinds, [Kind::Alike]);
    let mut examples = Examples::default();
    examples.learn(0, "danger\the comes in at night\nordinary\the comes to football\n").unwrap();
    assert_eq!(examples.sounds_like(&tokens::of("at night he comes in")), Some(Level::Danger));
    assert_eq!(examples.sounds_like(&tokens::of("to football he comes")), None);
    assert_eq!(examples.sounds_like(&tokens::of("something else")), None);
    assert_eq!(
        examples.learn(0, "worrying\the shouts").unwrap_err().to_string(),
        "line 1 is not a level, a tab and a text"
    );
}

#[test]
fn mod_08_a_call_for_help_is_noticed_however_short() {
    for text in ["help", "HELP!!", "please help", "help me pls", "sos", "im scared", "not safe"] {
        assert!(notice(text).is_some(), "{text}");
    }
    for text in ["one", "his", "ok", "good", "my tutor is a great help with maths"] {
        assert_eq!(notice(text), None, "{text}");
    }
}

#[test]
fn mod_08_every_example_can_be_read() {
    for (at, files) in WRITTEN.iter().enumerate() {
        for file in *files {
            Examples::default().learn(at, file).unwrap_or_else(|wrong| panic!("file {at}, {wrong}"));
        }
    }
}

#[test]
fn mod_08_words_of_harm_are_noticed_in_every_language() {
    for (text, kind) in [
        ("هو يضرب أمي", Kind::Harm),
        ("\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{645} بمیرم", Kind::SelfHarm),
        ("مره میزنه", Kind::Harm),
        ("زه ډارېږم", Kind::Harm),
        ("دەمەوێ بمرم", Kind::SelfHarm),
        ("babi më rreh", Kind::Harm),
        ("він мене б\u{2019}є", Kind::Harm),
        ("em muốn chết", Kind::SelfHarm),
        ("ይመታኛል", Kind::Harm),
        ("ይወቕዓኒ", Kind::Harm),
    ] {
        assert!(kinds(text).contains(&kind), "{text}");
    }
}

/// Sentences that say the same of a man and of a woman, in languages whose verbs say which.
const OF_BOTH: &[(&str, &[(&str, &str)])] = &[
    (
        "ar",
        &[
            ("ضربني أمس", "ضربتني أمس"),
            ("ضَرَبَنِي", "ضَرَبَتْنِي"),
            ("أنتَ ضربتَني أمس", "أنتِ ضربتِني أمس"),
            ("انت ضربتني", "انتي ضربتيني"),
            ("يضربني كل يوم", "تضربني كل يوم"),
            ("عم بيضربني", "عم بتضربني"),
            ("كيضربني", "كتضربني"),
            ("ضربنا كلنا", "ضربتنا كلنا"),
            ("لمسني", "لمستني"),
            ("دفعني على الدرج", "دفعتني على الدرج"),
            ("صرخ علي ودفعني", "صرخت علي ودفعتني"),
            ("هددني", "هددتني"),
            ("حبسني", "حبستني"),
            ("ضربني العامل الاجتماعي", "ضربتني العاملة الاجتماعية"),
            ("سيقتلني", "ستقتلني"),
            ("byodrobni", "btodrobni"),
        ],
    ),
    (
        "am",
        &[
            ("መታኝ", "መታችኝ"),
            ("አንተ መታኸኝ", "አንቺ መታሽኝ"),
            ("ይመታኛል", "ትመታኛለች"),
            ("ደበደበኝ", "ደበደበችኝ"),
            ("አስፈራራኝ", "አስፈራራችኝ"),
            ("ቆለፈብኝ", "ቆለፈችብኝ"),
            ("ነካኝ", "ነካችኝ"),
            ("ሊገድለኝ", "ልትገድለኝ"),
        ],
    ),
    (
        "ti",
        &[
            ("ሃሪሙኒ", "ሃሪማትኒ"),
            ("ወቒዑኒ", "ወቒዓትኒ"),
            ("ሃሪምካኒ", "ሃሪምክኒ"),
            ("ይሃርመኒ", "ትሃርመኒ"),
            ("ኣፈራሪሑኒ", "ኣፈራሪሓትኒ"),
            ("ዓጽዩኒ", "ዓጽያትኒ"),
            ("ተንኪፉኒ", "ተንኪፋትኒ"),
            ("ክቐትለኒ", "ክትቐትለኒ"),
        ],
    ),
    (
        "uk",
        &[
            ("він мене вдарив", "вона мене вдарила"),
            ("ти мене штовхнув", "ти мене штовхнула"),
            ("він погрожував", "вона погрожувала"),
            ("він мене зачинив", "вона мене зачинила"),
            ("він кричав на мене", "вона кричала на мене"),
            ("він торкався мене", "вона торкалася мене"),
            ("він душив мене", "вона душила мене"),
        ],
    ),
];

/// Who hurt somebody makes no difference, and least of all to who reads it first.
#[test]
fn mod_08_harm_by_a_woman_is_noticed_as_harm_by_a_man_is() {
    // By the lists alone: what sounds alike is counted, and may be of either level.
    let listed = |text: &str| LISTS.found_in(&tokens::of(text)).into_iter().map(|(_, level)| level).max();
    for (language, pairs) in OF_BOTH {
        for (his, hers) in *pairs {
            assert!(listed(his).is_some(), "{language}: {his}");
            assert_eq!(listed(his), listed(hers), "{language}: {his}, {hers}");
        }
    }
}

/// A long text takes no longer for each word than a short one.
#[test]
fn mod_08_every_part_of_a_long_text_is_looked_at() {
    let long = format!("{} he hits me", "the food is good and the wifi is slow ".repeat(2_000));
    assert_eq!(kinds(&long), [Kind::Harm]);
}

/// What is listed as new must teach nobody a way.
#[test]
fn mod_03_a_word_that_names_a_way_to_do_harm_is_known() {
    for words in ["paracetamol", "knife", "the bridge", "overdose", "kill myself", "bleach", "سكين"] {
        assert!(may_name_harm(words), "{words}");
    }
    for words in ["trampoline", "wifi password", "swimming", "homework", "unicycle"] {
        assert!(!may_name_harm(words), "{words}");
    }
}
