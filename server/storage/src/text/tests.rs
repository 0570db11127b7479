use proptest::prelude::*;

use super::*;

/// Every way `text` looks on a keyboard of another script: its ASCII digits
/// replaced by those of the row that begins at `zero`.
fn in_digits(text: &str, zero: char) -> String {
    text.chars()
        .map(|c| match c.to_digit(10) {
            Some(n) => char::from_u32(u32::from(zero) + n).unwrap(),
            None => c,
        })
        .collect()
}

/// The noughts of every script.
fn noughts() -> Vec<char> {
    let all = (0..=0x0010_FFFF_u32).filter_map(char::from_u32);
    all.filter(|c| category(*c) == GeneralCategory::DecimalNumber && digit(*c) == Some('0')).collect()
}

#[test]
fn yp_01_digits_of_every_script_are_digits() {
    let noughts = noughts();
    assert!(noughts.len() > 60, "{} rows of digits", noughts.len());
    for zero in noughts {
        assert_eq!(digits(&in_digits("4718 0263-9154 3307", zero)), "4718026391543307", "{zero}");
        assert_eq!(secret(&in_digits("258013", zero)), "258013", "{zero}");
        assert_eq!(code(&in_digits("k7-pm2r", zero)), "K7PM2R", "{zero}");
    }
    assert_eq!(digits("٤٧١٨ ۰۲۶۳ ९१५४ ３３０７"), "4718026391543307");
    assert_eq!(digits("one two"), "");
    assert_eq!((number("٢٬٥٠٠"), number(" 2,500 "), number("2.5")), ("2500".into(), "2500".into(), "2.5".into()));
}

#[test]
fn yp_02_one_name_in_two_ways_is_one_name() {
    for (one, other) in [
        ("Hiếu", "Hie\u{0302}\u{0301}u"),
        ("O'B", "O’B"),
        ("O'B", "OʼB"),
        ("O'B", "O`B"),
        ("O'B", "O´B"),
        ("Fox", "F\u{200B}ox"),
        ("Fox", " fOX\u{00A0}"),
        ("Fox", "\u{202E}Fox\u{202C}"),
        ("Big Fox", "Big\u{00A0}\u{2003} Fox"),
        ("علي", "علی"),
        ("كريم", "کریم"),
        ("محمد", "محـــمد"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("هێمن", "ھێمن"),
        ("Fox7", "fox۷"),
        ("Ｆｏｘ", "fox"),
        ("Jean-Luc", "Jean‑Luc"),
        ("STRASSE", "Straße"),
        ("🦊", "🦊\u{FE0F}"),
    ] {
        assert_eq!(name(one), name(other), "{one} {other}");
    }
    for (one, other) in [("José", "Jose"), ("Fox", "Foxy"), ("Ana", "Anna"), ("فاطمة", "فاطما"), ("Fox 7", "Fox7")]
    {
        assert_ne!(name(one), name(other), "{one} {other}");
    }
}

#[test]
fn yp_02_a_secret_keeps_its_capitals_and_its_spaces() {
    assert_ne!(secret("Quiet place"), secret("quiet place"));
    assert_ne!(secret("a  b"), secret("a b"));
    assert_eq!(secret("caf\u{65}\u{301} 1"), secret("café\u{00A0}1"));
}

#[test]
fn yp_04_what_nobody_can_see_is_nothing() {
    for invisible in [
        "",
        " ",
        "\n\r\n\t",
        "\u{00A0}",
        "\u{200B}",
        "\u{2060}",
        "\u{00AD}",
        "\u{3164}",
        "\u{2800}",
        "\u{115F}",
        "\u{1160}",
        "\u{FFA0}",
        "\u{FE0F}",
        "\u{E0020}\u{E007F}",
        "\u{200E}\u{200F}",
        "\u{202A}\u{2069}",
        "\u{061C}",
        "\u{FEFF}",
        "\u{034F}",
        "\u{180E}",
        "\u{0000}\u{0007}",
        "\u{3000}",
        "\u{2028}",
    ] {
        assert!(is_empty(invisible), "{}", invisible.escape_unicode());
        assert_eq!(received(invisible.to_owned()), "", "{}", invisible.escape_unicode());
    }
    for seen in [".", "🦊", "❤\u{FE0F}", "\u{200B}x", "۷", "ـ", "°"] {
        assert!(!is_empty(seen), "{}", seen.escape_unicode());
        assert_eq!(received(seen.to_owned()), seen);
    }
}

#[test]
fn yp_04_a_line_end_counts_once_and_letters_as_the_phone_counts_them() {
    assert_eq!(length("a\nb"), 3);
    assert_eq!(length("a\r\nb"), 3);
    assert_eq!(length("🦊"), 2);
    assert_eq!(received("a\r\nb\rc\u{0}".to_owned()), "a\nb\nc");
}

#[test]
fn yp_21_a_search_finds_what_was_meant() {
    for (text, wanted) in [
        ("This month’s money", "month's"),
        ("This month's money", "MONTHS"),
        ("قراءة", "قراءه"),
        ("القرآن والأهل", "القران الاهل"),
        ("کتێبی من", "كتێبي"),
        ("مُحَمَّد", "محمد"),
        ("Hội đồng", "hoi đông"),
        ("café", "CAFE"),
        ("м’який", "м'який"),
        ("The local offer: 18+", "offer 18"),
    ] {
        assert!(holds(text, wanted), "{wanted} in {text}");
    }
    assert!(!holds("An advocate speaks", "advocate money"));
    assert!(holds("anything", " "));
}

#[test]
fn yp_21_a_title_gives_a_name_for_links() {
    assert_eq!(slug("The local offer: 18+"), "the-local-offer-18");
    assert_eq!(slug("Café"), "cafe");
    assert_eq!(slug("حقوقي"), "");
}

proptest! {
    #[test]
    fn yp_02_folding_twice_changes_nothing(text in "\\PC{0,40}") {
        prop_assert_eq!(name(&name(&text)), name(&text));
        prop_assert_eq!(secret(&secret(&text)), secret(&text));
        prop_assert_eq!(search(&search(&text)), search(&text));
        prop_assert_eq!(received(received(text.clone())), received(text.clone()));
    }
}

/// ASCII is read on a way of its own: it says the same as the way for every script.
#[test]
fn ascii_is_read_as_every_script_is() {
    let all: Vec<char> = (0..128_u8).map(char::from).collect();
    let agree = |text: &str| {
        assert_eq!(name(text), name_in_any_script(text), "{text:?}");
        assert_eq!(search(text), search_in_any_script(text), "{text:?}");
    };
    for one in &all {
        for other in &all {
            for text in [format!("{one}{other}"), format!("a{one}{other}b"), format!("{one} {other}A")] {
                agree(&text);
            }
        }
    }
    for text in ["", "   ", "It's  RAINING, isn`t it?", "e-mail\tme@home.example\r\n#1", "a\u{7f}b\u{1}c"] {
        agree(text);
    }
}
