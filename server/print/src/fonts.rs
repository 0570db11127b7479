//! The fonts a letter is set in: those of the pages, and Noto Sans for letters that these
//! have none of.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

/// Each file, the one for most words first.
const FILES: [&[u8]; 7] = [
    include_bytes!("../../../public/fonts/atkinson-next.woff2"),
    include_bytes!("../fonts/noto-sans-latin-ext.woff2"),
    include_bytes!("../fonts/noto-sans-vietnamese.woff2"),
    include_bytes!("../fonts/noto-sans-cyrillic.woff2"),
    include_bytes!("../fonts/noto-sans-greek.woff2"),
    include_bytes!("../../../public/fonts/noto-arabic.woff2"),
    include_bytes!("../../../public/fonts/noto-ethiopic.woff2"),
];

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let read = |file: &&[u8]| wuff::decompress_woff2(file).ok().and_then(|font| Font::new(Bytes::new(font), 0));
    FILES.iter().filter_map(read).collect()
});

/// Every font.
pub(crate) fn all() -> &'static [Font] {
    &FONTS
}

/// The families in which words are looked for, the first one first.
pub(crate) fn families() -> Vec<String> {
    let mut families: Vec<String> = Vec::new();
    for font in all() {
        let family = &font.info().family;
        if !families.contains(family) {
            families.push(family.clone());
        }
    }
    families
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_10_every_font_is_read() {
        assert_eq!(all().len(), FILES.len());
    }
}
