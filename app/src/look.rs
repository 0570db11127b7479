//! How a young person wants pages to look and sound: kept in one cookie that
//! says nothing else about them.

/// The choices; the default is what most people see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Look {
    /// How large the text is.
    pub text: TextSize,
    /// Which colours.
    pub theme: Theme,
    /// The phone's own letters instead of Atkinson Hyperlegible.
    pub plain_font: bool,
    /// Nothing moves.
    pub still: bool,
    /// Easy words first, wherever there are some.
    pub easy: bool,
    /// A button on every page that reads it out.
    pub listen: bool,
}

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub enum $name { #[default] $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every case, the default first.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in forms, the cookie and `data-` attributes.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}

choice! {
    /// How large the text is.
    TextSize {
        /// As designed.
        Normal = "normal",
        /// A fifth larger.
        Large = "large",
        /// More than a third larger.
        Largest = "largest",
    }
}

choice! {
    /// Which colours.
    Theme {
        /// Light or dark, as the phone is set.
        Phone = "phone",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
        /// White and yellow on black.
        Contrast = "contrast",
    }
}

/// The switches, by their names in form and cookie.
pub const SWITCHES: [&str; 4] = ["easy", "listen", "still", "plain"];

impl Look {
    /// Reads the cookie, or the names a form sent with dots between them.
    /// What is not known is left out.
    #[must_use]
    pub fn parse(names: &str) -> Self {
        names.split('.').fold(Self::default(), |mut look, name| {
            if let Some(size) = TextSize::ALL.iter().find(|size| size.name() == name) {
                look.text = *size;
            }
            if let Some(theme) = Theme::ALL.iter().find(|theme| theme.name() == name) {
                look.theme = *theme;
            }
            match name {
                "plain" => look.plain_font = true,
                "still" => look.still = true,
                "easy" => look.easy = true,
                "listen" => look.listen = true,
                _ => {}
            }
            look
        })
    }

    /// Whether the switch of that name is on.
    #[must_use]
    pub fn is_on(self, switch: &str) -> bool {
        match switch {
            "plain" => self.plain_font,
            "still" => self.still,
            "easy" => self.easy,
            "listen" => self.listen,
            _ => false,
        }
    }

    /// The cookie's value.
    #[must_use]
    pub fn names(self) -> String {
        let mut names = vec![self.text.name(), self.theme.name()];
        names.extend(SWITCHES.into_iter().filter(|switch| self.is_on(switch)));
        names.join(".")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_18_a_look_comes_back_from_its_cookie_and_nonsense_does_no_harm() {
        let look = Look { text: TextSize::Largest, theme: Theme::Contrast, still: true, easy: true, ..Look::default() };
        assert_eq!(Look::parse(&look.names()), look);
        assert_eq!(Look::parse(""), Look::default());
        assert_eq!(Look::parse("huge.<script>.dark"), Look { theme: Theme::Dark, ..Look::default() });
    }
}
