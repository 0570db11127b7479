//! What an OpenDocument cell says, as it is written: words, or a date.

use super::super::changes::CellChange;
use super::super::xml::escaped;

/// A cell of its own. `choice` is the name of the rule for what may be typed
/// into it, as it stands in the part.
pub(super) fn fresh(style: Option<&str>, choice: Option<&str>, change: Option<&CellChange>) -> String {
    let mut tag = "<table:table-cell".to_owned();
    if let Some(style) = style {
        tag.push_str(&format!(" table:style-name=\"{}\"", escaped(style)));
    }
    if let Some(choice) = choice {
        tag.push_str(&format!(" table:content-validation-name=\"{choice}\""));
    }
    match change.and_then(|change| Some((change, change.text.as_deref()?))) {
        None => format!("{tag}/>"),
        Some((change, words)) => format!("{tag}{}>{}</table:table-cell>", value(change), paragraphs(words)),
    }
}

/// What a cell's mark says of what it holds.
pub(super) fn value(change: &CellChange) -> String {
    match change.day {
        Some(day) => format!(" office:value-type=\"date\" office:date-value=\"{}\"", day.date),
        None => " office:value-type=\"string\"".to_owned(),
    }
}

/// Words as paragraphs, a line each; blanks and tabs by their own marks.
pub(super) fn paragraphs(words: &str) -> String {
    let mut out = String::new();
    for line in words.replace("\r\n", "\n").split(['\n', '\r']) {
        out.push_str("<text:p>");
        let mut blanks = 0_usize;
        let mut begun = false;
        for letter in line.chars().chain(Some('\u{0}')) {
            if letter == ' ' {
                blanks += 1;
                continue;
            }
            // One blank between words stands for itself.
            let plain = usize::from(begun && blanks > 0 && letter != '\u{0}');
            out.push_str(if plain > 0 { " " } else { "" });
            match blanks - plain.min(blanks) {
                0 => {}
                more => out.push_str(&format!("<text:s text:c=\"{more}\"/>")),
            }
            blanks = 0;
            begun = true;
            match letter {
                '\u{0}' => {}
                '\t' => out.push_str("<text:tab/>"),
                letter => out.push_str(&escaped(letter.encode_utf8(&mut [0; 4]))),
            }
        }
        out.push_str("</text:p>");
    }
    out
}
