//! What a printed letter is, read back by another program's parser.

use lopdf::{Document, Object};

use super::{Letter, Part, Printed, print};

fn letter(parts: Vec<Part>) -> Letter {
    Letter {
        title: "Our answer to your complaint".into(),
        council: "Northmere County Council".into(),
        from: vec!["01632 960222".into()],
        to: vec!["Heron".into(), "1 Any Street".into()],
        day: "20 November 2026".into(),
        on: (2026, 11, 20),
        parts,
        unprintable: "Signs that cannot be printed stand as a sign of their own.".into(),
        ..Letter::default()
    }
}

fn typed(words: &str, lang: &str, rtl: bool) -> Part {
    Part::Typed { words: words.into(), lang: lang.into(), rtl }
}

fn printed(letter: &Letter) -> (Document, Printed) {
    let printed = print(letter).unwrap();
    (Document::load_mem(&printed.pdf).unwrap(), printed)
}

/// Everything that is said on its pages, without spaces: where a line breaks is not ours.
fn said(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = pages.iter().map(|page| document.extract_text(&[*page]).unwrap()).collect::<String>();
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

fn dense(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

#[test]
fn mod_10_a_letter_is_a_tagged_pdf_that_says_so() {
    let parts = vec![
        Part::Heading("Our answer".into()),
        Part::Words("It was lost.\nHere is another one.".into()),
        Part::Points(vec!["Ask by Friday".into(), "It is free".into()]),
    ];
    for large in [false, true] {
        let (document, file) = printed(&Letter { large, ..letter(parts.clone()) });
        assert!(file.universal, "it is PDF/UA-1");
        let catalogue = document.catalog().unwrap();
        assert!(catalogue.get(b"StructTreeRoot").is_ok());
        let (_, marks) = document.dereference(catalogue.get(b"MarkInfo").unwrap()).unwrap();
        assert_eq!(marks.as_dict().unwrap().get(b"Marked").unwrap(), &Object::Boolean(true));
        assert!(matches!(catalogue.get(b"Lang").unwrap(), Object::String(lang, _) if lang.starts_with(b"en")));
        let (_, metadata) = document.dereference(catalogue.get(b"Metadata").unwrap()).unwrap();
        let stream = metadata.as_stream().unwrap();
        let xmp = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        let xmp = String::from_utf8(xmp).unwrap();
        assert!(xmp.contains("pdfuaid:part") && xmp.contains("Our answer to your complaint"), "{xmp}");
        let said = said(&document);
        for words in ["Northmere County Council", "Heron", "Our answer", "It was lost.", "Ask by Friday", "20 November"]
        {
            assert!(said.contains(&dense(words)), "{words}: {said}");
        }
        assert!(!said.contains("cannotbeprinted"), "{said}");
    }
}

#[test]
fn mod_10_nothing_that_is_typed_is_read_as_markup() {
    let words = "#let x = 1 $x^2$ *bold* _under_ `raw` <label> @ref \\ \" ' ~ -- ... // /* #image(\"a.png\") = Title";
    let title = "#panic() $ * \\ \"";
    let (document, _) = printed(&Letter { title: title.into(), ..letter(vec![typed(words, "en", false)]) });
    let said = said(&document);
    assert!(said.contains(&dense(words)), "{said}");
    assert!(said.contains(&dense(title)), "{said}");
}

#[test]
fn mod_10_other_scripts_are_printed_and_what_is_not_is_said() {
    for (words, lang, rtl) in [
        ("تم فقدان الحقيبة، وهذه حقيبة أخرى.", "ar", true),
        ("ساکە کە ون بوو.", "ckb", true),
        ("ሳንጣይ ጠፊኡ። ካልእ ሳንጣ ኣሎ።", "ti", false),
        ("Çanta humbi. Ja një tjetër.", "sq", false),
        ("Сумку загубили. Ось інша.", "uk", false),
        ("Chiếc túi đã bị mất. Đây là chiếc khác.", "vi", false),
        ("Zażółć gęślą jaźń", "en", false),
        ("e\u{301}tude", "en", false),
    ] {
        let (document, file) = printed(&letter(vec![typed(words, lang, rtl)]));
        assert!(file.universal, "{lang}");
        let said = said(&document);
        assert!(!said.contains("cannotbeprinted"), "{lang}: {said}");
        // A letter of two glyphs is told twice to whoever reads the font's map alone.
        if !rtl && lang != "ti" && !words.contains('\u{301}') {
            let plain = words.split(' ').filter(|word| !word.contains('ị'));
            assert!(plain.clone().count() > 2);
            assert!(plain.into_iter().all(|word| said.contains(&dense(word))), "{lang}: {said}");
        }
    }
    let (document, file) =
        printed(&letter(vec![typed("A face \u{1F642} and \u{0} \u{FEFF}\u{202E}this", "en", false)]));
    assert!(file.universal);
    let said = said(&document);
    assert!(said.contains("cannotbeprinted") && said.contains("this"), "{said}");
}

#[test]
fn mod_10_a_long_letter_keeps_its_lines_and_paragraphs() {
    let line = "This is one line of many, and says what happened. ";
    let many = line.repeat(20_000 / line.len() + 1);
    let words = format!("First line\r\nsecond line\n\n\n{many}\n\nThe last word");
    let (document, file) = printed(&letter(vec![typed(&words, "en", false)]));
    assert!(file.universal);
    assert!(document.get_pages().len() > 4);
    let said = said(&document);
    assert!(said.contains("FirstlinesecondlineThisisone") && said.contains("Thelastword"));
    // Where a page ends within a line, its number stands between.
    let whole = said.matches("Thisisonelineofmany").count();
    let (wanted, ends) = (many.matches("This is one").count(), document.get_pages().len());
    assert!(whole <= wanted && whole + ends >= wanted, "{whole} of {wanted} on {ends} pages");
}

#[test]
fn mod_10_a_language_that_is_none_and_a_picture_that_is_none_do_not_break_a_letter() {
    for lang in ["", "english", "e1", "EN"] {
        assert!(print(&letter(vec![typed("Hello", lang, false)])).is_ok(), "{lang}");
    }
    assert!(
        print(&letter(vec![typed(" \n\n ", "en", false), Part::Points(Vec::new()), Part::Words(String::new())]))
            .is_ok()
    );
}

#[test]
fn str_11_a_page_that_is_set_close_stays_one_page() {
    let heading = |words: &str| Part::Heading(words.into());
    let own = || Part::Words("Nobody pays for the way to school, also where a home is far. ".repeat(5));
    let points = |many: usize, line: &str| Part::Points(vec![line.into(); many]);
    let said = "2. School works: about 65 young people said something that bears on this. 24 to 36% of the faces they chose are good or very good.";
    let parts = vec![
        heading("The decision"),
        own(),
        heading("What it concerns"),
        points(2, "2. School works (“I get there”)"),
        heading("What it means for children in care"),
        own(),
        heading("What they say about it"),
        points(2, said),
        Part::Words("Figures of July to September 2026, published on 14 October 2026.".into()),
        Part::Words("In their own words, as they agreed that it may be said:".into()),
        points(3, "“The bus pass runs out in May.”"),
        heading("Who was asked, and how"),
        own(),
    ];
    let close = Letter { close: true, from: Vec::new(), to: Vec::new(), ..letter(parts) };
    let (document, file) = printed(&close);
    assert!(file.universal);
    assert_eq!(document.get_pages().len(), 1);
}
